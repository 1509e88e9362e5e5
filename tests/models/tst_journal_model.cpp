// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal_model.h"
#include "support/open_study.h"
#include "support/themed_atlas.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A store with the journal of other days and people.
class WrittenJournal final : public AtlasStore {
public:
    explicit WrittenJournal(std::vector<JournalEntry> entries)
        : m_entries(std::move(entries))
    {
    }
    Result<qint64> commit(const Edit&) override { return failed(); }
    Result<Version> addVersion(const QString&, const QString&, const QDateTime&) override { return failed(); }
    Result<VersionSnapshot> snapshot(VersionId) const override { return failed(); }
    Result<std::vector<JournalEntry>> history(const CellRef&) const override { return m_entries; }
    Result<std::vector<JournalEntry>> journal() const override { return m_entries; }
    Result<std::vector<JournalEntry>> changesSince(qint64) const override { return failed(); }
    bool isReadOnly() const override { return true; }

private:
    static tl::unexpected<Error> failed()
    {
        return failure(ErrorKind::NotPermitted, QStringLiteral("read-only"));
    }

    std::vector<JournalEntry> m_entries;
};

JournalEntry entry(qint64 id, const QDateTime& at, const char* author, const char* family)
{
    JournalEntry written;
    written.id = id;
    written.recordedAt = at;
    written.author = QString::fromUtf8(author);
    written.familyKey = QString::fromUtf8(family);
    return written;
}

QDateTime utc(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC);
}

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestJournalModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTheNewestFirst();
    void saysWhereAndWhy();
    void aStepBackHasNoReason();
    void tellsOfThemes();
    void keepsEntriesOfUnknownFamilies();
    void listsPeopleAsADictionaryDoes();
    void filters_data();
    void filters();
    void daysAreLocal();
    void filterFollowsTheJournal();
    void staysWhenTheJournalCannotBeRead();
    void withstandsEditUndoAndRedo();
    void namesItsColumns();

private:
    const JobFamily& family(int index) const
    {
        return m_open->document.atlas().families[static_cast<std::size_t>(index)];
    }
    void rate(int index, int row, int column, const QString& code, const QString& reason = {})
    {
        QVERIFY(m_open->document
                    .rate(family(index).id,
                        {{family(index).cellAt(row, column), ratingOf(impactScale(), code)}}, reason)
                    .value());
    }

    std::unique_ptr<OpenStudy> m_open;
    std::unique_ptr<JournalModel> m_model;
};

void TestJournalModel::initTestCase()
{
    // Fourteen hours ahead of UTC the whole year, so that the local day is rarely that of UTC.
    qputenv("TZ", "ATL-14");
    QCOMPARE(utc(1, 11).toLocalTime().date(), QDate(2026, 3, 2));
}

void TestJournalModel::init()
{
    m_model.reset();
    m_open = std::make_unique<OpenStudy>(themedAtlas());
    m_open->document.setAuthor(QStringLiteral("Léa"));
    m_model = std::make_unique<JournalModel>(m_open->document, Language::English);
}

void TestJournalModel::tellsTheNewestFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    rate(0, 0, 0, QStringLiteral("-"));
    rate(1, 1, 0, QStringLiteral("N/A"));
    QCOMPARE(m_model->rowCount(), 0); // until somebody asks
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    QVERIFY(m_model->reload().has_value());
    QCOMPARE(column(*m_model, JournalModel::Change),
        (QStringList{QStringLiteral("- → N/A (by redo)"), QStringLiteral("N/A → - (by undo)"),
            QStringLiteral("- → N/A"), QStringLiteral("++ → -")}));
    QCOMPARE(m_model->entry(3).id, qint64(1));
}

void TestJournalModel::saysWhereAndWhy()
{
    rate(0, 1, 1, QStringLiteral("++"), QStringLiteral("because"));
    QVERIFY(m_model->reload().has_value());
    QCOMPARE(m_model->rowCount(), 2);
    const QDateTime at = m_open->store->edits().back().at;
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(m_model->index(row, JournalModel::Who).data().toString(), QStringLiteral("Léa"));
        QCOMPARE(m_model->index(row, JournalModel::Family).data().toString(), QStringLiteral("Family 1"));
        QCOMPARE(m_model->index(row, JournalModel::SubCompetence).data().toString(),
            QStringLiteral("Analyser les données"));
        QCOMPARE(m_model->index(row, JournalModel::Domain).data().toString(), QStringLiteral("Épargne"));
        QCOMPARE(m_model->index(row, JournalModel::When).data().toString(),
            QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(m_model->index(row, JournalModel::When).data(JournalModel::SortRole).toDateTime(), at);
        QVERIFY(!m_model->index(row, JournalModel::Who).data(Qt::EditRole).isValid());
    }
    QCOMPARE(column(*m_model, JournalModel::Change),
        (QStringList{QStringLiteral("reason: because"), QStringLiteral("- → ++")}));
    QCOMPARE(column(*m_model, JournalModel::Why), (QStringList{QString(), QStringLiteral("because")}));
}

/// What is taken back is not taken back for the reason that it had been made for.
void TestJournalModel::aStepBackHasNoReason()
{
    rate(0, 1, 1, QStringLiteral("++"), QStringLiteral("because"));
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    QVERIFY(m_model->reload().has_value());
    QStringList whys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row).field == JournalField::Rating)
            whys << m_model->index(row, JournalModel::Why).data().toString();
    }
    QCOMPARE(whys, (QStringList{QStringLiteral("because"), QString(), QStringLiteral("because")}));
    QCOMPARE(m_model->index(0, JournalModel::SubCompetence).data(Qt::ToolTipRole).toString(),
        QStringLiteral("Analyser les données"));
}

void TestJournalModel::tellsOfThemes()
{
    QVERIFY(m_open->document.setTheme({{family(0).id, family(0).rows[3].id}}, {10}).value());
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_model->reload().has_value());
    QCOMPARE(column(*m_model, JournalModel::Change),
        (QStringList{QStringLiteral("theme: Empathy → no theme (by undo)"),
            QStringLiteral("theme: no theme → Empathy")}));
    QCOMPARE(column(*m_model, JournalModel::SubCompetence),
        (QStringList{QStringLiteral("Zèle"), QStringLiteral("Zèle")}));
    QCOMPARE(column(*m_model, JournalModel::Domain), (QStringList{QString(), QString()}));
    JournalModel french(m_open->document, Language::French);
    QVERIFY(french.reload().has_value());
    QCOMPARE(french.index(1, JournalModel::Change).data().toString(),
        QStringLiteral("thème\u00a0: aucun thème → Empathie"));
}

void TestJournalModel::keepsEntriesOfUnknownFamilies()
{
    const AtlasDocument document(
        themedAtlas(), std::make_unique<WrittenJournal>(std::vector{entry(1, utc(1, 9), "Léa", "gone")}));
    JournalModel model(document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(model.reload().has_value());
    QCOMPARE(column(model, JournalModel::Family), QStringList{QStringLiteral("gone")});
}

void TestJournalModel::listsPeopleAsADictionaryDoes()
{
    std::vector<JournalEntry> entries;
    for (const char* name : {"Zoé", "anna", "Élodie", "", "Bob", "Zoé", "Émile", "Fanny", ""})
        entries.push_back(entry(static_cast<qint64>(entries.size()) + 1, utc(1, 9), name, "family1"));
    const AtlasDocument document(themedAtlas(), std::make_unique<WrittenJournal>(entries));
    JournalModel model(document, Language::French);
    QVERIFY(model.authors().isEmpty());
    QVERIFY(model.reload().has_value());
    QCOMPARE(model.authors().join(u' '), QStringLiteral("anna Bob Élodie Émile Fanny Zoé"));
    QCOMPARE(model.rowCount(), 9);
}

void TestJournalModel::filters_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("familyKey");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("ids");
    const auto march = [](int day) { return day == 0 ? QDate() : QDate(2026, 3, day); };
    const auto row = [&](const char* name, const char* author, const char* family, int from, int to,
                         const char* ids) {
        QTest::newRow(name) << QString::fromUtf8(author) << QString::fromUtf8(family) << march(from)
                            << march(to) << QString::fromUtf8(ids);
    };
    row("nothing", "", "", 0, 0, "6 5 4 3 2 1");
    row("person", "Léa", "", 0, 0, "6 4 1");
    row("only the whole name", "Lé", "", 0, 0, "");
    row("family", "", "family2", 0, 0, "5 4");
    row("person and family", "Léa", "family1", 0, 0, "6 1");
    row("since", "", "", 3, 0, "6 5 4");
    row("until", "", "", 0, 2, "3 2 1");
    row("one day", "", "", 3, 3, "4");
    row("both ends count", "", "", 2, 4, "5 4 3 2");
    row("nobody", "Max", "", 0, 0, "");
    row("from after to", "", "", 4, 2, "");
    row("all at once", "Zoé", "family1", 2, 2, "3 2");
}

void TestJournalModel::filters()
{
    QFETCH(QString, author);
    QFETCH(QString, familyKey);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    // Local days 1, 2, 2, 3, 4, 5: ten in the morning of UTC is midnight here.
    const AtlasDocument document(themedAtlas(),
        std::make_unique<WrittenJournal>(
            std::vector{entry(1, utc(1, 9), "Léa", "family1"), entry(2, utc(1, 10), "Zoé", "family1"),
                entry(3, utc(2, 9), "Zoé", "family1"), entry(4, utc(2, 11), "Léa", "family2"),
                entry(5, utc(3, 20), "Zoé", "family2"), entry(6, utc(5, 1), "Léa", "family1")}));
    JournalModel journal(document, Language::English);
    JournalFilterModel model(journal);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(journal.reload().has_value());
    const JournalFilterModel::Filter wish{author, familyKey, from, to};
    model.setFilter(wish);
    QCOMPARE(model.filter(), wish);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << QString::number(journal.entry(model.mapToSource(model.index(row, 0)).row()).id);
    QTEST(ids.join(u' '), "ids");
    model.setFilter({});
    QCOMPARE(model.rowCount(), 6);
}

void TestJournalModel::daysAreLocal()
{
    const AtlasDocument document(
        themedAtlas(), std::make_unique<WrittenJournal>(std::vector{entry(1, utc(1, 11), "Léa", "family1")}));
    JournalModel journal(document, Language::English);
    JournalFilterModel model(journal);
    QVERIFY(journal.reload().has_value());
    JournalFilterModel::Filter filter;
    filter.from = filter.to = QDate(2026, 3, 1); // the day in UTC
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    filter.from = filter.to = QDate(2026, 3, 2);
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, JournalModel::When).data().toString(),
        QLocale().toString(utc(2, 1).date().startOfDay().addSecs(3600), QLocale::ShortFormat));
}

void TestJournalModel::filterFollowsTheJournal()
{
    JournalFilterModel model(*m_model);
    const QAbstractItemModelTester tester(&model, Fatal);
    JournalFilterModel::Filter filter;
    filter.familyKey = family(1).key;
    model.setFilter(filter);
    rate(0, 0, 0, QStringLiteral("-"));
    rate(1, 0, 0, QStringLiteral("-"));
    QVERIFY(m_model->reload().has_value());
    QCOMPARE(column(model, JournalModel::Change), QStringList{QStringLiteral("++ → -")});
    rate(1, 0, 0, QStringLiteral("+"));
    QVERIFY(m_model->reload().has_value());
    QCOMPARE(column(model, JournalModel::Change),
        (QStringList{QStringLiteral("- → +"), QStringLiteral("++ → -")}));
    QCOMPARE(model.filter(), filter);
}

void TestJournalModel::staysWhenTheJournalCannotBeRead()
{
    rate(0, 0, 0, QStringLiteral("-"));
    QVERIFY(m_model->reload().has_value());
    QSignalSpy reset(m_model.get(), &JournalModel::modelReset);
    m_open->store->failWith(ErrorKind::Damaged);
    const auto read = m_model->reload();
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Damaged);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestJournalModel::withstandsEditUndoAndRedo()
{
    const QAbstractItemModelTester tester(m_model.get(), Fatal);
    JournalFilterModel filtered(*m_model);
    const QAbstractItemModelTester filterTester(&filtered, Fatal);
    for (int row = 0; row < 4; ++row) {
        rate(0, row, 0, row == 2 ? QStringLiteral("+") : QStringLiteral("N/A"), QStringLiteral("because"));
        QVERIFY(
            m_open->document.setTheme({{family(0).id, family(0).rows[0].id}}, {row % 2 + 11}).has_value());
        QVERIFY(m_model->reload().has_value());
    }
    while (m_open->document.undoStack().canUndo()) {
        QVERIFY(m_open->document.undo().has_value());
        QVERIFY(m_model->reload().has_value());
    }
    while (m_open->document.undoStack().canRedo())
        QVERIFY(m_open->document.redo().has_value());
    QVERIFY(m_open->document.addVersion(QStringLiteral("spring")).has_value());
    QVERIFY(m_model->reload().has_value());
    QCOMPARE(m_model->rowCount(), static_cast<int>(m_open->document.journal()->size()));
    QCOMPARE(filtered.rowCount(), m_model->rowCount());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

void TestJournalModel::namesItsColumns()
{
    QStringList titles;
    for (int section = 0; section < m_model->columnCount(); ++section)
        titles << m_model->headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u'|'), QStringLiteral("When (local time)|Who|Job family|Sub-competence|Domain|Change|Why"));
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(JournalModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(TestJournalModel)
#include "tst_journal_model.moc"
