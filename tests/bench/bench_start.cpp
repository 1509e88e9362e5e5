// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first painted heatmap of the study against a bare window, process by process in turn; prints
// medians and ratio.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

double secondsOf(const QString& program)
{
    QElapsedTimer clock;
    clock.start();
    const int code = QProcess::execute(program, {});
    if (code != 0) {
        std::fprintf(stderr, "%s ended with %d\n", qPrintable(program), code);
        std::exit(1);
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::nth_element(
        values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: bench_start BARE_WINDOW STUDY_WINDOW\n");
        return 2;
    }
    secondsOf(arguments[1]); // the first runs fill the caches and make the working atlas
    secondsOf(arguments[2]);
    std::vector<double> bare;
    std::vector<double> study;
    for (int run = 0; run < 15; ++run) {
        bare.push_back(secondsOf(arguments[1]));
        study.push_back(secondsOf(arguments[2]));
    }
    const double ratio = median(study) / median(bare);
    std::printf("start to first painted heatmap %8.1f ms  bare window %8.1f ms  x %.2f  wanted x 2 %s\n",
        median(study) * 1000, median(bare) * 1000, ratio, ratio <= 2 ? "reached" : "MISSED");
    return 0;
}
