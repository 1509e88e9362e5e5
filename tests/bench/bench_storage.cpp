// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the largest atlas that the application promises to carry, against the sqlite3 command line reading
// the same rows, in turn; prints medians and ratio. "bench_storage FILE" opens that file once, for a
// profiler, and makes it if it is not there.
#include "editing/atlas_document.h"
#include "storage/atlas_repository.h"
#include "support/large_atlas.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace atlas;

namespace {

[[noreturn]] void give(const QString& problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    std::exit(1);
}

void makeLargeFile(const QString& path)
{
    if (const auto created = AtlasRepository::create(path, largeAtlas(200, 40, 10)); !created)
        give(created.error().message);
}

void openOnce(const QString& path)
{
    auto repository = AtlasRepository::open(path);
    if (!repository)
        give(repository.error().message);
    auto atlas = (*repository)->load();
    if (!atlas)
        give(atlas.error().message);
    const AtlasDocument document(std::move(*atlas), std::move(*repository));
}

void readWithSqlite(const QString& path)
{
    QProcess sqlite;
    sqlite.setStandardOutputFile(QProcess::nullDevice());
    sqlite.start(QStringLiteral("sqlite3"),
        {path,
            QStringLiteral(
                "SELECT * FROM rating; SELECT * FROM version_rating WHERE version_id = 1; SELECT * "
                "FROM sub_competence; SELECT * FROM sub_competence_theme;")});
    if (!sqlite.waitForFinished() || sqlite.exitCode() != 0)
        give(QStringLiteral("sqlite3: ") + sqlite.errorString());
}

template <class Work>
double millisecondsOf(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
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
    if (const QString path = QCoreApplication::arguments().value(1); !path.isEmpty()) {
        if (!QFile::exists(path))
            makeLargeFile(path);
        openOnce(path);
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.atlas"));
    makeLargeFile(path);
    openOnce(path); // the first runs fill the caches
    readWithSqlite(path);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < 15; ++run) {
        ours.push_back(millisecondsOf([&path] { openOnce(path); }));
        theirs.push_back(millisecondsOf([&path] { readWithSqlite(path); }));
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("open 80,000 cells %8.1f ms  sqlite3 %8.1f ms  x %.2f  wanted x 2 %s\n", median(ours),
        median(theirs), ratio, ratio <= 2 ? "reached" : "MISSED");
    return 0;
}
