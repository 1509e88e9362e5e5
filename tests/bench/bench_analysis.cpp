// SPDX-License-Identifier: GPL-3.0-or-later
// Every sort, filter and collapse of the overview on an atlas of 80,000 cells: each within one frame, and
// against Qt's own model and proxy with the same rows, in one run; ends with the ratios.
#include "analysis/domain_similarity.h"
#include "analysis/ordinal_statistics.h"
#include "analysis/overview_board.h"
#include "analysis/version_difference.h"
#include "support/large_atlas.h"
#include "support/levels.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace atlas;

namespace {

constexpr double Frame = 16; // milliseconds
constexpr const char* DifferenceBench = "differences/board";
constexpr const char* ChangesBench = "differences/list";

struct NamedRequest {
    std::string name;
    OverviewRequest request;
};

OverviewRequest requestFor(OverviewRows rows, SortKey key = SortKey::Reference, bool grouped = true)
{
    OverviewRequest request;
    request.rows = rows;
    request.rowOrder = {key, true, grouped, {}};
    request.columnOrder = {key, true, grouped, {}};
    return request;
}

std::vector<NamedRequest> requests(const Atlas& atlas)
{
    const std::vector<std::pair<std::string, OverviewRows>> kinds{{"themes", OverviewRows::Themes},
        {"rows", OverviewRows::SubCompetences}, {"labels", OverviewRows::SharedLabels}};
    const std::vector<std::pair<std::string, SortKey>> keys{{"reference", SortKey::Reference},
        {"label", SortKey::Label}, {"balance", SortKey::NetBalance}, {"strengthened", SortKey::Strengthened},
        {"fading", SortKey::Fading}, {"disagreement", SortKey::Disagreement}};
    std::vector<NamedRequest> all;
    for (const auto& [kindName, kind] : kinds) {
        for (const auto& [keyName, key] : keys) {
            all.push_back({kindName + "/sort/" + keyName, requestFor(kind, key)});
            all.push_back({kindName + "/sort/" + keyName + "/ungrouped", requestFor(kind, key, false)});
        }
        const auto filtered = [&](const char* name, const RowFilter& filter) {
            OverviewRequest request = requestFor(kind);
            request.filter = filter;
            all.push_back({kindName + "/filter/" + name, request});
        };
        filtered("text", {QStringLiteral("competence 2"), {}, false, false, false});
        filtered("level", {{}, {levelAt(3)}, false, false, false});
        filtered("changed", {{}, {}, true, false, false});
        filtered("without_reason", {{}, {}, true, true, false});
        filtered("not_rated", {{}, {}, false, false, true});
        OverviewRequest collapsed = requestFor(kind);
        for (const char* theme : {"transversal", "technical", "behavioural", "none"})
            collapsed.rowOrder.collapsed.insert(QLatin1String(theme));
        for (const JobFamily& family : atlas.families) {
            collapsed.rowOrder.collapsed.insert(family.key);
            collapsed.columnOrder.collapsed.insert(family.key);
        }
        all.push_back({kindName + "/collapse", collapsed});
    }
    return all;
}

void makeBoard(benchmark::State& state, const Atlas& atlas, const OverviewRequest& request)
{
    for (auto _ : state) {
        auto board = OverviewBoard::make(atlas, request);
        benchmark::DoNotOptimize(board);
    }
}

/// Orders labels as the overview does.
class CollatingProxy final : public QSortFilterProxyModel {
public:
    CollatingProxy() { m_collator.setNumericMode(true); }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        if (sortRole() != Qt::DisplayRole)
            return QSortFilterProxyModel::lessThan(left, right);
        return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
    }

private:
    QCollator m_collator{QLocale(QLocale::French)};
};

/// Peer: the same rows in Qt's own model, sorted and filtered by Qt's own proxy.
class ProxyPeer {
public:
    explicit ProxyPeer(const Atlas& atlas)
    {
        for (const JobFamily& family : atlas.families) {
            for (int row = 0; row < family.current.rows(); ++row) {
                auto* label = new QStandardItem(family.rows[static_cast<std::size_t>(row)].label);
                const RatingScale& scale = atlas.scaleOf(family);
                const Distribution counts = rowDistribution(family.current, row, scale);
                label->setData(netBalance(counts, scale).value_or(-2), Qt::UserRole);
                m_rows.appendRow(label);
            }
        }
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSourceModel(&m_rows);
    }

    void sortByLabel()
    {
        m_proxy.setSortRole(Qt::DisplayRole);
        alternate();
    }
    void sortByBalance()
    {
        m_proxy.setSortRole(Qt::UserRole);
        alternate();
    }
    void filterByText()
    {
        m_proxy.setFilterFixedString(QString());
        m_proxy.setFilterFixedString(QStringLiteral("compétence 2"));
    }

private:
    void alternate()
    {
        m_proxy.sort(0, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_descending = !m_descending;
    }

    QStandardItemModel m_rows;
    CollatingProxy m_proxy;
    bool m_descending = false;
};

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

    /// Whether \a name stayed within \a most milliseconds.
    void judge(const std::string& name, double most) const
    {
        const auto found = m_medians.find(name);
        if (found == m_medians.end())
            return; // filtered out
        std::printf("%-40s %8.3f ms  wanted %4.0f ms  %s\n", name.c_str(), found->second, most,
            found->second <= most ? "reached" : "MISSED");
    }

    /// Names the ones that did not, and the slowest.
    void judgeAll(const std::vector<NamedRequest>& requests, double most) const
    {
        std::string slowest;
        for (const NamedRequest& request : requests) {
            const auto found = m_medians.find(request.name);
            if (found == m_medians.end())
                continue;
            if (found->second > most)
                judge(request.name, most);
            if (slowest.empty() || found->second > m_medians.at(slowest))
                slowest = request.name;
        }
        std::printf("slowest sort, filter or collapse:\n");
        judge(slowest, most);
    }

    void compare(const char* what, const char* ours, const char* peer) const
    {
        if (m_medians.count(ours) == 0 || m_medians.count(peer) == 0)
            return; // filtered out
        std::printf("%-40s %8.3f ms  peer %8.3f ms  ratio %.2f\n", what, m_medians.at(ours),
            m_medians.at(peer), m_medians.at(ours) / m_medians.at(peer));
    }

private:
    std::map<std::string, double> m_medians; ///< milliseconds
};

template <class Run>
void add(const std::string& name, Run run)
{
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->Unit(benchmark::kMillisecond)
        ->MinTime(0.1)
        ->Repetitions(5)
        ->ReportAggregatesOnly();
}

template <class Step>
void addPeer(const char* name, ProxyPeer& peer, Step step)
{
    add(name, [&peer, step](benchmark::State& state) {
        for (auto _ : state)
            (peer.*step)();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const Atlas atlas = largeAtlas(200, 40, 10);
    const std::vector<NamedRequest> all = requests(atlas);
    for (const NamedRequest& named : all)
        add(named.name, [&](benchmark::State& state) { makeBoard(state, atlas, named.request); });

    VersionSnapshot before = presentSnapshot(atlas);
    for (std::size_t family = 0; family < atlas.families.size(); ++family)
        before.families.edit()[family].current = atlas.families[family].study;
    const VersionSnapshot after = presentSnapshot(atlas);
    add(DifferenceBench, [&](benchmark::State& state) {
        for (auto _ : state) {
            const DifferenceBoard board(atlas, before, after, {});
            benchmark::DoNotOptimize(board.rows().items);
        }
    });
    add(ChangesBench, [&](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(differences(atlas, before, after));
    });

    // Shows progress instead: every domain is compared with every other.
    const OverviewRequest byTheme = requestFor(OverviewRows::Themes, SortKey::Similarity, false);
    const OverviewRequest byLabel = requestFor(OverviewRows::SharedLabels, SortKey::Similarity, false);
    add("themes/similarity", [&](benchmark::State& state) { makeBoard(state, atlas, byTheme); });
    add("labels/similarity", [&](benchmark::State& state) { makeBoard(state, atlas, byLabel); });
    add("domains/compare", [&](benchmark::State& state) {
        for (auto _ : state) {
            auto compared = DomainSimilarity::make(atlas, ComparisonBasis::Themes, Language::French);
            benchmark::DoNotOptimize(compared);
        }
    });

    ProxyPeer peer(atlas);
    addPeer("proxy/label", peer, &ProxyPeer::sortByLabel);
    addPeer("proxy/balance", peer, &ProxyPeer::sortByBalance);
    addPeer("proxy/text", peer, &ProxyPeer::filterByText);

    MedianReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\n");
    reporter.judgeAll(all, Frame);
    reporter.judge(DifferenceBench, Frame);
    reporter.judge(ChangesBench, Frame);
    reporter.compare("8,000 rows by label", "rows/sort/label/ungrouped", "proxy/label");
    reporter.compare("8,000 rows by net balance", "rows/sort/balance/ungrouped", "proxy/balance");
    reporter.compare("8,000 rows, those with a word", "rows/filter/text", "proxy/text");
    return 0;
}
