// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a million-cell heatmap against a QTableView and QCustomPlot's QCPColorMap, in one run; ends
// with the ratios.
#include "bench/heatmap_subjects.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>

namespace {

template <class Subject, class Step>
void measure(benchmark::State& state, Subject& subject, Step step)
{
    int count = 0;
    for (auto _ : state)
        (subject.*step)(++count);
}

/// Prints as usual and keeps the medians of processor time, which what else the machine does disturbs least.
class MedianReporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.aggregate_name == "median")
                m_medians[run.run_name.function_name] = run.GetAdjustedCPUTime();
        }
    }

    void compare(const char* what, const char* ours, const char* peer, double most) const
    {
        if (m_medians.count(ours) == 0 || m_medians.count(peer) == 0)
            return; // filtered out
        const double ratio = m_medians.at(ours) / m_medians.at(peer);
        std::printf("%-34s %8.3f ms  peer %8.3f ms  1/%-6.1f wanted 1/%-4.0f %s\n", what, m_medians.at(ours),
            m_medians.at(peer), 1 / ratio, 1 / most, ratio <= most ? "reached" : "MISSED");
    }

private:
    std::map<std::string, double> m_medians; ///< milliseconds
};

template <class Subject, class Step>
void add(const char* name, Subject& subject, Step step)
{
    benchmark::RegisterBenchmark(
        name, [&subject, step](benchmark::State& state) { measure(state, subject, step); })
        ->Unit(benchmark::kMillisecond)
        ->MinTime(0.3)
        ->Repetitions(5)
        ->ReportAggregatesOnly();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    using namespace bench;
    OurHeatmap ours30(30);
    TableViewPeer table30(30, 520, 60);
    OurHeatmap ours12(12);
    TableViewPeer table12(12, 220, 30);
    OurHeatmap ours1(1);
    ColorMapPeer map;
    add("ours_30px", ours30, &OurHeatmap::scrollTo);
    add("table_30px", table30, &TableViewPeer::scrollTo);
    add("ours_12px", ours12, &OurHeatmap::scrollTo);
    add("table_12px", table12, &TableViewPeer::scrollTo);
    add("ours_million", ours1, &OurHeatmap::panTo);
    add("map_million", map, &ColorMapPeer::panTo);
    add("ours_edit", ours1, &OurHeatmap::editAndRepaint);
    add("map_edit", map, &ColorMapPeer::editAndRepaint);
    MedianReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\n");
    reporter.compare("cells of 30 px, scroll and repaint", "ours_30px", "table_30px", 1.0 / 8);
    reporter.compare("cells of 12 px, scroll and repaint", "ours_12px", "table_12px", 1.0 / 40);
    reporter.compare("a million cells zoomed out, pan", "ours_million", "map_million", 1.0 / 2);
    reporter.compare("one cell edited, repaint", "ours_edit", "map_edit", 1.0 / 20);
    return 0;
}
