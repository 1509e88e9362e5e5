// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/difference_model.h"

#include "domain/edit_difference.h"
#include "support/board_text.h"
#include "support/open_study.h"
#include "support/themed_atlas.h"
#include "wording/board_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Atlas versionedAtlas()
{
    Atlas atlas = themedAtlas();
    atlas.versions = {{{1}, QStringLiteral("Study"), {}, {}}};
    return atlas;
}

/// "Family/Sub-competence/Domain: change" of every row, and "by who: why" where that is known.
QStringList lines(const VersionChangeModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](VersionChangeModel::Column column) {
            return model.index(row, column).data().toString();
        };
        QString line = QStringLiteral("%1/%2/%3: %4")
                           .arg(text(VersionChangeModel::Family), text(VersionChangeModel::SubCompetence),
                               text(VersionChangeModel::Domain), text(VersionChangeModel::Change));
        if (!text(VersionChangeModel::Who).isEmpty())
            line += QStringLiteral(" by ") + text(VersionChangeModel::Who);
        if (text(VersionChangeModel::Why) != QLatin1String("no reason given"))
            line += QStringLiteral(": ") + text(VersionChangeModel::Why);
        lines << line;
    }
    return lines;
}

} // namespace

class TestDifferenceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comparesTheStudyWithThePresent();
    void comparesVersionsBothWays();
    void keepsToTheFamiliesAsked();
    void showsUnchangedRowsOnDemand();
    void rollsUp();
    void becomesStaleOnlyAgainstThePresent();
    void staysWhenAVersionCannotBeRead();
    void withstandsComparisonsEditsUndoAndRedo();
    void outlivesAddedVersions();
    void comparesTheStudyItself();
    void namesTheSides();
    void tellsTheStructure();

private:
    const JobFamily& family(int index) const
    {
        return m_open->document.atlas().families[static_cast<std::size_t>(index)];
    }
    void rate(int index, int row, int column, const QString& code, const QString& reason = {})
    {
        const RatingScale& scale = m_open->document.atlas().scaleOf(family(index));
        const Rating rating = code.isEmpty() ? Rating::notRated() : ratingOf(scale, code);
        QVERIFY(m_open->document.rate(family(index).id, {{family(index).cellAt(row, column), rating}}, reason)
                    .value());
    }
    VersionId keep(const QString& name) { return m_open->document.addVersion(name).value().id; }

    std::unique_ptr<OpenStudy> m_open;
    std::unique_ptr<DifferenceModel> m_model;
    std::unique_ptr<VersionChangeModel> m_list;
};

void TestDifferenceModel::init()
{
    m_list.reset();
    m_model.reset();
    m_open = std::make_unique<OpenStudy>(versionedAtlas());
    m_open->document.setAuthor(QStringLiteral("Léa"));
    m_model = std::make_unique<DifferenceModel>(m_open->document, Language::English);
    m_list = std::make_unique<VersionChangeModel>(Language::English);
}

/// A change in a row that was removed since is told all the same, as the version calls it.
void TestDifferenceModel::tellsTheStructure()
{
    rate(0, 0, 0, QStringLiteral("-"));
    const VersionId kept = keep(QStringLiteral("V1"));
    const JobFamily before = family(0);
    Atlas wanted = m_open->document.atlas();
    JobFamily& changed = wanted.families.edit().front();
    changed.domains.edit()[1].label = QStringLiteral("Crypto");
    for (int column = 0; column < changed.current.columns(); ++column)
        changed.rationales.set(changed.cellAt(0, column), {});
    changed.rows.edit().erase(changed.rows.edit().begin());
    changed.current.removeRow(0);
    changed.study.removeRow(0);
    const Changes changes = changesBetween(m_open->document.atlas(), wanted);
    QVERIFY(m_open->document.change(QStringLiteral("structure"), changes));
    QVERIFY(m_model->compare(kept, {}, {}).has_value());
    const QStringList expected{QStringLiteral("Renamed: activity domain “%1”, now “Crypto”").arg(before.domains[1].label),
        QStringLiteral("Removed: sub-competence “%1”").arg(before.rows[0].label)};
    QCOMPARE(m_model->structure(), expected);
    QCOMPARE(m_model->structureSummary(), QStringLiteral("Structure: 1 removed, 1 renamed."));
    QVERIFY(m_model->compare(VersionId{1}, kept, {}).has_value());
    QVERIFY(m_model->structure().isEmpty());
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list), QStringList{QStringLiteral("Family 1/Écouter/Zones: ▼ ++ → - by Léa")});
}

void TestDifferenceModel::comparesTheStudyWithThePresent()
{
    QVERIFY(!m_model->differences());
    QCOMPARE(m_model->from(), VersionChoice(VersionId{1}));
    QCOMPARE(m_model->to(), VersionChoice());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->changes().empty());

    rate(0, 0, 0, QStringLiteral("-"));
    rate(1, 1, 2, QStringLiteral("++"));
    rate(1, 0, 2, QStringLiteral("N/A"));
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(headingsOf(m_model->board()->rows()),
        (QStringList{QStringLiteral("# Family 1"), QStringLiteral("Écouter (Conseil)"),
            QStringLiteral("# Family 2"), QStringLiteral("maîtrise  des outils (Pilotage)"),
            QStringLiteral("Ecouter (Pilotage)")}));
    QCOMPARE(m_model->columnCount(), 5);
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("++ → -"));
    QCOMPARE(m_model->index(1, 1).data().toString(), QStringLiteral("+"));
    QCOMPARE(m_model->index(1, 2).data().toString(), QString()); // another family's domain
    QCOMPARE(m_model->index(3, 4).data().toString(), QStringLiteral("∅ → N/A"));
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list),
        (QStringList{QStringLiteral("Family 1/Écouter/Zones: ▼ ++ → - by Léa"),
            QStringLiteral("Family 2/maîtrise  des outils/Droit: ◆ empty → N/A by Léa"),
            QStringLiteral("Family 2/Ecouter/Droit: ▲ + → ++ by Léa")}));
    const auto [where, cell] = m_model->differences()->source(4, 4);
    QCOMPARE(where, family(1).id);
    QCOMPARE(cell, family(1).cellAt(1, 2));
}

void TestDifferenceModel::comparesVersionsBothWays()
{
    rate(0, 0, 0, QStringLiteral("-"));
    const VersionId spring = keep(QStringLiteral("spring"));
    rate(0, 0, 0, QStringLiteral("+"));
    rate(0, 3, 1, QString());
    const VersionId autumn = keep(QStringLiteral("autumn"));
    rate(0, 0, 0, QStringLiteral("++"));

    const auto compared = [this](VersionChoice from, VersionChoice to) {
        const auto done = m_model->compare(from, to, m_model->request());
        m_list->setChanges(m_model->compared(), m_model->changes());
        QStringList changes;
        for (int row = 0; row < m_list->rowCount(); ++row)
            changes << m_list->index(row, VersionChangeModel::Change).data().toString();
        return done ? changes.join(u'|') : done.error().message;
    };
    QCOMPARE(compared(spring, autumn), QStringLiteral("▲ - → +|◆ -- → empty"));
    QCOMPARE(compared(autumn, spring), QStringLiteral("▼ + → -|◆ empty → --"));
    QCOMPARE(compared(autumn, {}), QStringLiteral("▲ + → ++"));
    QCOMPARE(compared({}, autumn), QStringLiteral("▼ ++ → +"));
    QCOMPARE(compared(VersionId{1}, {}), QStringLiteral("◆ -- → empty"));
    QCOMPARE(compared(spring, spring), QString());
    QCOMPARE(compared({}, {}), QString());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestDifferenceModel::keepsToTheFamiliesAsked()
{
    rate(0, 0, 0, QStringLiteral("-"));
    rate(1, 1, 2, QStringLiteral("++"));
    rate(3, 0, 0, QStringLiteral("high"));
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->changes().size(), std::size_t(3)); // the list is not bound to one scale
    QCOMPARE(itemsOf(m_model->board()->rows()),
        (QStringList{QStringLiteral("Écouter"), QStringLiteral("Ecouter")}));
    DifferenceRequest request = m_model->request();
    request.families = {family(1).id};
    QVERIFY(m_model->setRequest(request).has_value());
    QCOMPARE(m_model->changes().size(), std::size_t(1));
    QCOMPARE(m_model->changes().front().family, family(1).id);
    QCOMPARE(itemsOf(m_model->board()->rows()), QStringList{QStringLiteral("Ecouter")});
    QCOMPARE(m_model->request(), request);
    request.families = {family(3).id};
    QVERIFY(m_model->setRequest(request).has_value());
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("∅ → high"));
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list), QStringList{QStringLiteral("Family 4/Écouter/Autre: ◆ empty → high by Léa")});
}

void TestDifferenceModel::showsUnchangedRowsOnDemand()
{
    rate(0, 0, 0, QStringLiteral("-"));
    DifferenceRequest request = m_model->request();
    request.onlyChangedRows = false;
    QVERIFY(m_model->setRequest(request).has_value());
    QCOMPARE(itemsOf(m_model->board()->rows()).size(), 6);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(m_model->changes().size(), std::size_t(1));
}

void TestDifferenceModel::rollsUp()
{
    rate(0, 0, 0, QStringLiteral("-"));
    rate(0, 0, 1, QStringLiteral("++"));
    rate(0, 2, 0, QString());
    DifferenceRequest request = m_model->request();
    request.onlyChangedRows = false;
    request.rowOrder.collapsed = {family(0).key};
    request.columnOrder.collapsed = {family(0).key};
    QVERIFY(m_model->setRequest(request).has_value());
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("3/8"));
    QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("%1, %2: 3 of 8 cells differ; Raised: 1; Lowered: 1; To or from marginal impact or not rated: 1")
            .arg(
                headingText(m_model->board()->rows().at(0)), headingText(m_model->board()->columns().at(0))));
    QVERIFY(!m_model->differences()->source(0, 0).second.isValid());
}

void TestDifferenceModel::becomesStaleOnlyAgainstThePresent()
{
    const VersionId spring = keep(QStringLiteral("spring"));
    rate(0, 0, 0, QStringLiteral("-"));
    const VersionId autumn = keep(QStringLiteral("autumn"));
    QSignalSpy stale(m_model.get(), &DifferenceModel::becameStale);
    QSignalSpy reset(m_model.get(), &DifferenceModel::modelReset);

    QVERIFY(m_model->compare(spring, autumn, m_model->request()).has_value());
    QCOMPARE(reset.count(), 1);
    rate(0, 0, 0, QStringLiteral("--"));
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    QVERIFY(m_open->document.setTheme({{family(0).id, family(0).rows[3].id}}, {10}).value());
    keep(QStringLiteral("winter"));
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(stale.count(), 0);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("++ → -"));

    for (const bool forwards : {true, false}) {
        const VersionChoice present;
        QVERIFY(m_model->compare(forwards ? spring : present, forwards ? present : spring, m_model->request())
                    .has_value());
        stale.clear();
        reset.clear();
        QVERIFY(m_model->refresh().has_value());
        QCOMPARE(reset.count(), 0);
        QVERIFY(m_open->document
                    .setTheme({{family(0).id, family(0).rows[3].id}}, SkillThemeId{forwards ? 12 : 10})
                    .value()); // themes are in no version
        keep(QStringLiteral("version %1").arg(forwards));
        QCOMPARE(stale.count(), 0);
        rate(0, 0, 1, forwards ? QStringLiteral("--") : QStringLiteral("++"));
        QCOMPARE(stale.count(), 1);
        QVERIFY(m_model->refresh().has_value());
        QCOMPARE(reset.count(), 1);
        QVERIFY(m_open->document.undo().has_value());
        QCOMPARE(stale.count(), 2);
        QVERIFY(m_model->refresh().has_value());
        QCOMPARE(reset.count(), 2);
    }
}

void TestDifferenceModel::staysWhenAVersionCannotBeRead()
{
    const VersionId spring = keep(QStringLiteral("spring"));
    rate(0, 0, 0, QStringLiteral("-"));
    QVERIFY(m_model->compare(spring, {}, m_model->request()).has_value());
    const Board* before = m_model->board();
    DifferenceRequest other = m_model->request();
    other.onlyChangedRows = false;
    QSignalSpy reset(m_model.get(), &DifferenceModel::modelReset);
    const auto unknown = m_model->compare(VersionId{99}, spring, other);
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    m_open->store->failWith(ErrorKind::Damaged);
    const auto unread = m_model->compare(spring, {}, other);
    QVERIFY(!unread.has_value());
    QCOMPARE(unread.error().kind, ErrorKind::Damaged);
    QCOMPARE(m_model->board(), before);
    QCOMPARE(m_model->from(), VersionChoice(spring));
    QCOMPARE(m_model->to(), VersionChoice());
    QVERIFY(m_model->request().onlyChangedRows);
    QCOMPARE(m_model->changes().size(), std::size_t(1));
    QCOMPARE(reset.count(), 0);
    m_open->store->recover();
    // A failed refresh is still to be done.
    rate(0, 0, 0, QStringLiteral("+"));
    m_open->store->failWith(ErrorKind::Damaged);
    QVERIFY(!m_model->refresh().has_value());
    m_open->store->recover();
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("++ → +"));
}

void TestDifferenceModel::withstandsComparisonsEditsUndoAndRedo()
{
    const QAbstractItemModelTester tester(m_model.get(), Fatal);
    const QAbstractItemModelTester listTester(m_list.get(), Fatal);
    connect(m_model.get(), &QAbstractItemModel::modelReset, m_list.get(),
        [this] { m_list->setChanges(m_model->compared(), m_model->changes()); });
    const auto editAndRefresh = [this] {
        rate(0, 3, 0, QStringLiteral("++"), QStringLiteral("because"));
        rate(1, 1, 2, QStringLiteral("N/A"));
        QVERIFY(m_model->refresh().has_value());
        QVERIFY(m_open->document.undo().has_value());
        QVERIFY(m_model->refresh().has_value());
        QVERIFY(m_open->document.redo().has_value());
        QVERIFY(m_model->refresh().has_value());
        QVERIFY(m_open->document.undo().has_value());
        QVERIFY(m_open->document.undo().has_value());
        QVERIFY(m_model->refresh().has_value());
    };
    editAndRefresh();
    const VersionId spring = keep(QStringLiteral("spring"));
    rate(0, 0, 0, QStringLiteral("-"));
    for (const VersionChoice from : {VersionChoice(), VersionChoice(spring), VersionChoice(VersionId{1})}) {
        for (const bool onlyChanged : {true, false}) {
            for (const bool grouped : {true, false}) {
                DifferenceRequest request;
                request.onlyChangedRows = onlyChanged;
                request.rowOrder.grouped = grouped;
                request.columnOrder.grouped = grouped;
                request.rowOrder.key = SortKey::Label;
                request.rowOrder.collapsed = {family(1).key};
                QVERIFY(m_model->compare(from, {}, request).has_value());
                editAndRefresh();
            }
        }
    }
    QVERIFY(m_open->document.restoreVersion(spring).value());
    QVERIFY(m_model->refresh().has_value());
}

void TestDifferenceModel::outlivesAddedVersions()
{
    QVERIFY(m_model->compare(VersionId{1}, {}, m_model->request()).has_value());
    rate(0, 0, 0, QStringLiteral("-"));
    QVERIFY(m_model->refresh().has_value());
    for (int version = 0; version < 20; ++version) // the list of versions moves in memory
        keep(QStringLiteral("version %1").arg(version));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_model->index(row, column).data(Qt::ToolTipRole);
            m_model->differences()->source(row, column);
        }
    }
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("++ → -"));
    QCOMPARE(m_model->nameOf(m_model->from()), QStringLiteral("Study"));
}

void TestDifferenceModel::comparesTheStudyItself()
{
    OpenStudy open;
    DifferenceModel model(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(model.refresh().has_value());
    QVERIFY(model.changes().empty());
    const JobFamily& changed = open.family(QStringLiteral("controle"));
    QVERIFY(open.document.rate(changed.id, {{changed.cellAt(2, 1), Rating::notRated()}}).value());
    QVERIFY(model.refresh().has_value());
    QCOMPARE(model.changes().size(), std::size_t(1));
    QCOMPARE(model.changes().front().cell, changed.cellAt(2, 1));
    DifferenceRequest request;
    request.onlyChangedRows = false;
    QVERIFY(model.setRequest(request).has_value());
    QCOMPARE(itemsOf(model.board()->rows()).size(), 158);
    QCOMPARE(model.columnCount(), 31);
}

void TestDifferenceModel::namesTheSides()
{
    const VersionId spring = keep(QStringLiteral("spring"));
    QCOMPARE(m_model->nameOf({}), QStringLiteral("Present"));
    QCOMPARE(m_model->nameOf(VersionId{1}), QStringLiteral("Study"));
    QCOMPARE(m_model->nameOf(spring), QStringLiteral("spring"));
}

QTEST_MAIN(TestDifferenceModel)
#include "tst_difference_model.moc"
