// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the largest atlas that the application promises to carry, against the sqlite3 command line reading
// the same rows, in turn; then rating a cell, against the same without the last wait for the disk, which makes it
// outlast a power cut; prints medians and ratios. "bench_storage FILE" opens that file once, for a
// profiler, and makes it if it is not there.
#include "editing/atlas_document.h"
#include "storage/atlas_repository.h"
#include "support/large_atlas.h"
#include "support/levels.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
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

/// Rates one cell of an atlas of its own, again and again, with \a pragma set.
class RatedCell {
public:
    RatedCell(const QString& path, const char* pragma)
    {
        const QStringList before = QSqlDatabase::connectionNames();
        makeLargeFile(path);
        auto repository = AtlasRepository::open(path);
        if (!repository)
            give(repository.error().message);
        m_repository = std::move(*repository);
        m_family = m_repository->load()->families.front();
        for (const QString& name : QSqlDatabase::connectionNames()) {
            if (!before.contains(name))
                QSqlQuery(QSqlDatabase::database(name)).exec(QLatin1String(pragma));
        }
    }

    void rate()
    {
        CellState state = m_family.state(0, 0);
        const CellState before = state;
        state.rating = levelAt(state.rating == levelAt(0) ? 1 : 0);
        Edit edit;
        edit.at = QDateTime::currentDateTimeUtc();
        edit.changes.add(CellChange{m_family.id, m_family.cellAt(0, 0), before, state});
        if (const auto done = m_repository->commit(edit); !done)
            give(done.error().message);
        m_family.setState(0, 0, state);
    }

private:
    std::unique_ptr<AtlasRepository> m_repository;
    JobFamily m_family;
};

void measureRating(const QTemporaryDir& folder)
{
    RatedCell ours(folder.filePath(QStringLiteral("ours.atlas")), "PRAGMA synchronous = EXTRA");
    RatedCell without(folder.filePath(QStringLiteral("without.atlas")), "PRAGMA synchronous = FULL");
    std::vector<double> extra;
    std::vector<double> full;
    for (int run = 0; run < 200; ++run) {
        extra.push_back(millisecondsOf([&ours] { ours.rate(); }));
        full.push_back(millisecondsOf([&without] { without.rate(); }));
    }
    std::printf("rate one cell     %8.2f ms  synchronous=FULL %8.2f ms  x %.2f\n", median(extra), median(full),
        median(extra) / median(full));
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
    measureRating(folder);
    return 0;
}
