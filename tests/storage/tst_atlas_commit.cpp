// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"
#include "support/edits.h"
#include "support/levels.h"

using namespace atlas;

namespace {

QString journalOf(const QString& path)
{
    return rawSql(path,
        {QStringLiteral(
            "SELECT ROW_NUMBER() OVER (ORDER BY revision, id) || '|' || recorded_at || '|' || author || '|' || origin || '|' || family_key || '|' "
            "|| competence || '|' || sub_competence || '|' || domain || '|' || row_id || '|' || column_id "
            "|| '|' || field || '|' || old_value || '|' || new_value || '|' || reason FROM journal ORDER "
            "BY revision, id")});
}

CellState explainedState()
{
    return {levelAt(1),
        {QStringLiteral("moins d'appels"), QStringLiteral("Enquête 2024"), Certainty::Contested,
            QStringLiteral("Léa"), sampleMoment(20)}};
}

} // namespace

Q_DECLARE_METATYPE(CellState)

class TestAtlasCommit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAndRecords();
    void recordsOnlyWhatChanged();
    void takesEveryRating_data();
    void takesEveryRating();
    void undoRestoresTheCellAsItWas();
    void givesHistoryInOrder();
    void findsConflicts_data();
    void findsConflicts();
    void doesNotMindWhoTouchedItLast();
    void refusesAsAWhole_data();
    void refusesAsAWhole();
    void changesACellTwiceInOneEdit();
    void takesTextThatSqliteAlters_data();
    void takesTextThatSqliteAlters();
    void readsTextAsItWouldBeStored();
    void journalIsAppendOnly_data();
    void journalIsAppendOnly();
};

void TestAtlasCommit::storesAndRecords()
{
    const SampleFile sample;
    const JobFamily& family = sample.services();
    Edit edit = sampleEdit(family, 0, 0, explainedState());
    edit.changes.add(CellChange{family.id, family.cellAt(1, 0), family.state(1, 0), {Rating::notApplicable(), {}}});
    {
        const auto repository = opened(sample.path);
        QVERIFY_OK(repository->commit(edit));
        QCOMPARE(
            filesIn(sample.folder.path()).size(), 2); // the file and its lock: no journal of SQLite's waits
    }
    Atlas expected = sample.atlas;
    expected.families.edit().front().setState(0, 0, cellsOf(edit)[0].after);
    expected.families.edit().front().setState(1, 0, cellsOf(edit)[1].after);
    QCOMPARE(describedFile(sample.path), described(expected));
    const QString head = QStringLiteral("|2025-03-09T14:05:06.799Z|Léa|made|services|");
    const QString first = QStringLiteral("Savoir|Maitrise des opérations|Gestion des opérations|101|31|");
    const QString second = QStringLiteral("Savoir-faire|Écoute|Gestion des opérations|103|31|");
    const QString tail = QStringLiteral("|atelier du 9 mars");
    const Rationale before = cellsOf(edit)[0].before.rationale;
    QCOMPARE(journalOf(sample.path),
        QStringList(
            {QStringLiteral("1") + head + first + QStringLiteral("rating|++|-") + tail,
                QStringLiteral("2") + head + first + QStringLiteral("reason|") + before.reason
                    + QStringLiteral("|moins d'appels") + tail,
                QStringLiteral("3") + head + first + QStringLiteral("source|") + before.source
                    + QStringLiteral("|Enquête 2024") + tail,
                QStringLiteral("4") + head + first + QStringLiteral("certainty|observed|contested") + tail,
                QStringLiteral("5") + head + second + QStringLiteral("rating||N/A") + tail})
            .join(u';'));
}

void TestAtlasCommit::recordsOnlyWhatChanged()
{
    const SampleFile sample;
    const JobFamily& family = sample.services();
    const auto repository = opened(sample.path);
    QVERIFY_OK(repository->commit(Edit()));
    QVERIFY_OK(repository->commit(sampleEdit(family, 0, 0, family.state(0, 0))));
    QCOMPARE(journalOf(sample.path), QString());
    CellState state = family.state(0, 0);
    state.rationale.source = QStringLiteral("autre");
    QVERIFY_OK(repository->commit(sampleEdit(family, 0, 0, state)));
    const auto history = repository->history(family.cellAt(0, 0));
    QVERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t(1));
    QCOMPARE(history->front().field, JournalField::Source);
}

void TestAtlasCommit::takesEveryRating_data()
{
    QTest::addColumn<int>("level"); // -2 not rated, -1 not applicable
    QTest::addColumn<QString>("code");
    QTest::newRow("not rated") << -2 << QString();
    QTest::newRow("not applicable") << -1 << QStringLiteral("N/A");
    QTest::newRow("--") << 0 << QStringLiteral("--");
    QTest::newRow("-") << 1 << QStringLiteral("-");
    QTest::newRow("+") << 2 << QStringLiteral("+");
}

void TestAtlasCommit::takesEveryRating()
{
    QFETCH(int, level);
    QFETCH(QString, code);
    const Rating rating = level == -2 ? Rating::notRated()
        : level == -1                 ? Rating::notApplicable()
                                      : levelAt(level);
    const SampleFile sample;
    const auto repository = opened(sample.path);
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 0, 0, rating)));
    const auto loaded = repository->load();
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->families.front().current.at(0, 0), rating);
    QCOMPARE(loaded->families.front().study, sample.services().study);
    const auto history = repository->history(sample.services().cellAt(0, 0));
    QVERIFY_OK(history);
    QCOMPARE(history->front().oldValue, QStringLiteral("++"));
    QCOMPARE(history->front().newValue, code);
}

void TestAtlasCommit::undoRestoresTheCellAsItWas()
{
    const SampleFile sample;
    Edit edit = sampleEdit(sample.services(), 0, 0, explainedState());
    const auto repository = opened(sample.path);
    QVERIFY_OK(repository->commit(edit));
    edit = reversed(edit);
    QVERIFY_OK(repository->commit(edit));
    const auto loaded = repository->load();
    QVERIFY_OK(loaded);
    // Author and moment included: undoing is not touching.
    QCOMPARE(described(*loaded), described(sample.atlas));
}

void TestAtlasCommit::givesHistoryInOrder()
{
    const SampleFile sample;
    JobFamily family = sample.services();
    const CellRef cell = family.cellAt(2, 1);
    const auto repository = opened(sample.path);
    const EditOrigin origins[] = {EditOrigin::Made, EditOrigin::Undone, EditOrigin::Redone};
    for (int step = 0; step < 12; ++step) {
        Edit edit = sampleEdit(family, 2, 1, levelAt(step % 2));
        edit.origin = origins[step % 3];
        edit.author = QStringLiteral("author %1").arg(step);
        edit.reason = QStringLiteral("reason %1").arg(step);
        // The clock may go back; the order of the journal does not.
        edit.at = sampleMoment(-step);
        // The same row elsewhere and the same column elsewhere are other cells.
        edit.changes.add(
            CellChange{family.id, family.cellAt(2, 0), family.state(2, 0), {levelAt(step % 2 + 1), {}}});
        edit.changes.add(
            CellChange{family.id, family.cellAt(1, 1), family.state(1, 1), {levelAt(step % 2 + 2), {}}});
        QVERIFY_OK(repository->commit(edit));
        for (const CellChange& change : cellsOf(edit)) {
            const auto position = family.position(change.cell);
            family.setState(position->row, position->column, change.after);
        }
    }
    const auto history = repository->history(cell);
    QVERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t(12));
    for (int step = 0; step < 12; ++step) {
        const JournalEntry& entry = (*history)[static_cast<std::size_t>(step)];
        QCOMPARE(entry.author, QStringLiteral("author %1").arg(step));
        QCOMPARE(entry.reason, QStringLiteral("reason %1").arg(step));
        QCOMPARE(entry.recordedAt, sampleMoment(-step));
        QCOMPARE(entry.recordedAt.timeSpec(), Qt::UTC);
        QCOMPARE(entry.origin, origins[step % 3]);
        QCOMPARE(entry.cell, cell);
        QCOMPARE(entry.field, JournalField::Rating);
        QCOMPARE(entry.newValue, step % 2 == 0 ? QStringLiteral("--") : QStringLiteral("-"));
        QVERIFY(step == 0 || entry.id > (*history)[static_cast<std::size_t>(step) - 1].id);
    }
    QCOMPARE(repository->history({{101}, {30}})->size(), std::size_t(0));
}

void TestAtlasCommit::findsConflicts_data()
{
    QTest::addColumn<CellState>("believed");
    const CellState stored = sampleServices().state(0, 0);
    CellState state = stored;
    state.rating = levelAt(2);
    QTest::newRow("other level") << state;
    state.rating = Rating::notRated();
    QTest::newRow("not rated") << state;
    state = stored;
    state.rationale.reason += u'.';
    QTest::newRow("reason") << state;
    state = stored;
    state.rationale.source.clear();
    QTest::newRow("source") << state;
    state = stored;
    state.rationale.certainty = Certainty::Expected;
    QTest::newRow("certainty") << state;
}

void TestAtlasCommit::findsConflicts()
{
    QFETCH(CellState, believed);
    const SampleFile sample;
    const auto repository = opened(sample.path);
    Edit edit = sampleEdit(sample.services(), 0, 0, levelAt(0));
    alterFirst<CellChange>(edit, [&](CellChange& change) { change.before = believed; });
    const auto refused = repository->commit(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(describedFile(sample.path), described(sample.atlas));
    QCOMPARE(journalOf(sample.path), QString());
}

void TestAtlasCommit::doesNotMindWhoTouchedItLast()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    Edit edit = sampleEdit(sample.services(), 0, 0, levelAt(0));
    alterFirst<CellChange>(edit, [](CellChange& change) {
        change.before.rationale.author.clear();
        change.before.rationale.changedAt = {};
    });
    QVERIFY_OK(repository->commit(edit));
}

void TestAtlasCommit::refusesAsAWhole_data()
{
    QTest::addColumn<qint64>("family");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<int>("level");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("level off the scale") << 7LL << 103LL << 30LL << 4 << ErrorKind::InvalidInput;
    QTest::newRow("level of another scale") << 3LL << 110LL << 40LL << 2 << ErrorKind::InvalidInput;
    QTest::newRow("no such row") << 7LL << 9999LL << 30LL << 0 << ErrorKind::NotFound;
    QTest::newRow("no such column") << 7LL << 103LL << 9999LL << 0 << ErrorKind::NotFound;
    QTest::newRow("column of another family") << 7LL << 103LL << 40LL << 0 << ErrorKind::NotFound;
    QTest::newRow("another family's cell") << 3LL << 103LL << 30LL << 0 << ErrorKind::NotFound;
    QTest::newRow("changed meanwhile") << 7LL << 101LL << 31LL << 0 << ErrorKind::Conflict;
}

void TestAtlasCommit::refusesAsAWhole()
{
    QFETCH(qint64, family);
    QFETCH(qint64, row);
    QFETCH(qint64, column);
    QFETCH(int, level);
    QFETCH(ErrorKind, kind);
    const SampleFile sample;
    const auto repository = opened(sample.path);
    Edit edit = sampleEdit(sample.services(), 2, 0, levelAt(3));
    const Rating before = row == 103 ? levelAt(1) : row == 110 ? levelAt(1) : Rating::notRated();
    const Edit sound = edit;
    edit.changes.add(CellChange{{family}, {{row}, {column}}, {before, {}}, {levelAt(level), {}}});
    const auto refused = repository->commit(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(describedFile(sample.path), described(sample.atlas));
    QCOMPARE(journalOf(sample.path), QString());
    // And the repository goes on working.
    QVERIFY_OK(repository->commit(sound));
}

void TestAtlasCommit::changesACellTwiceInOneEdit()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    Edit edit = sampleEdit(sample.services(), 2, 0, levelAt(3));
    const CellChange first = cellsOf(edit)[0];
    edit.changes.add(CellChange{first.family, first.cell, first.after, {levelAt(1), {}}});
    QVERIFY_OK(repository->commit(edit));
    QCOMPARE(repository->load()->families.front().current.at(2, 0), levelAt(1));
}

void TestAtlasCommit::takesTextThatSqliteAlters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("byte-order mark") << QString(QChar(0xFEFF) + QStringLiteral("vu"));
    QTest::newRow("mark the wrong way round") << QString(QChar(0xFFFE) + QStringLiteral("vu"));
    QTest::newRow("half a pair") << QString(QStringLiteral("vu ") + QChar(0xD83E));
    QTest::newRow("null character") << QString(QStringLiteral("v") + QChar(0) + QStringLiteral("u"));
    QTest::newRow("noncharacter") << QString(QStringLiteral("vu") + QChar(0xFFFF));
}

void TestAtlasCommit::takesTextThatSqliteAlters()
{
    QFETCH(QString, text);
    const SampleFile sample;
    const auto repository = opened(sample.path);
    CellState explained = sample.services().state(2, 0);
    explained.rationale.reason = text;
    Edit edit = sampleEdit(sample.services(), 2, 0, explained);
    QVERIFY_OK(repository->commit(edit));
    // The document keeps the text as typed, and its next edit of the cell starts from that.
    alterFirst<CellChange>(edit, [&explained](CellChange& change) {
        change.before = explained;
        change.after.rating = levelAt(3);
    });
    QVERIFY_OK(repository->commit(edit));
    const auto history = repository->history(cellsOf(edit)[0].cell);
    QVERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t(2));
    QCOMPARE(history->back().field, JournalField::Rating);
}

void TestAtlasCommit::readsTextAsItWouldBeStored()
{
    // A byte-order mark that another program let through: which no conflict check may stumble over. The cell could never be rated again.
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path,
                 {QStringLiteral("UPDATE rating SET reason = CAST(x'EFBBBF616263' AS TEXT), source = reason")}),
        QString());
    const auto repository = opened(sample.path);
    const auto problems = repository->check();
    QVERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    const JobFamily& services = atlas->families.front();
    QCOMPARE(services.state(0, 0).rationale.reason, QStringLiteral("abc"));
    QVERIFY_OK(repository->commit(sampleEdit(services, 0, 0, levelAt(0))));
    const auto history = repository->history(services.cellAt(0, 0));
    QVERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t{1});
}

void TestAtlasCommit::journalIsAppendOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << "UPDATE journal SET new_value = '+'";
    QTest::newRow("delete") << "DELETE FROM journal";
    QTest::newRow("replace")
        << "INSERT OR REPLACE INTO journal SELECT id, revision, recorded_at, 'X', origin, subject, subject_id, "
           "family_key, competence, sub_competence, domain, row_id, column_id, horizon_id, field, old_value, "
           "new_value, reason FROM journal";
    QTest::newRow("version") << "UPDATE version_rating SET state = 'not-rated', level_id = NULL";
}

void TestAtlasCommit::journalIsAppendOnly()
{
    QFETCH(QString, sql);
    const SampleFile sample;
    QVERIFY_OK(opened(sample.path)->commit(sampleEdit(sample.services(), 0, 0, levelAt(0))));
    const QString before = journalOf(sample.path);
    QVERIFY(!before.isEmpty());
    const QString answer = rawSql(sample.path, {sql});
    QVERIFY2(answer.contains(QStringLiteral("only")), qPrintable(answer));
    QCOMPARE(journalOf(sample.path), before);
}

QTEST_GUILESS_MAIN(TestAtlasCommit)
#include "tst_atlas_commit.moc"
