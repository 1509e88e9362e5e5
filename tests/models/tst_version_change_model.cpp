// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/difference_model.h"
#include "support/open_study.h"
#include "support/themed_atlas.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <algorithm>

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
        if (!text(VersionChangeModel::Why).isEmpty())
            line += QStringLiteral(": ") + text(VersionChangeModel::Why);
        lines << line;
    }
    return lines;
}

} // namespace

class TestVersionChangeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhoWhenAndWhy();
    void sortsByDirectionAndSize();
    void wordsTheLanguage();
    void withstandsUnknownCells();
    void namesItsColumns();

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

    std::unique_ptr<OpenStudy> m_open;
    std::unique_ptr<DifferenceModel> m_model;
    std::unique_ptr<VersionChangeModel> m_list;
};

void TestVersionChangeModel::init()
{
    m_list.reset();
    m_model.reset();
    m_open = std::make_unique<OpenStudy>(versionedAtlas());
    m_open->document.setAuthor(QStringLiteral("Léa"));
    m_model = std::make_unique<DifferenceModel>(m_open->document, Language::English);
    m_list = std::make_unique<VersionChangeModel>(Language::English);
}

void TestVersionChangeModel::tellsWhoWhenAndWhy()
{
    rate(0, 0, 0, QStringLiteral("-"), QStringLiteral("first thought"));
    m_open->document.setAuthor(QStringLiteral("Zoé"));
    rate(0, 0, 0, QStringLiteral("--"), QStringLiteral("second thought"));
    QVERIFY(m_model->refresh().has_value());
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list),
        QStringList{QStringLiteral("Family 1/Écouter/Zones: ▼ ++ → -- by Zoé: second thought")});
    const QDateTime at = m_open->store->edits().back().at;
    QCOMPARE(m_list->index(0, VersionChangeModel::When).data().toString(),
        QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(m_list->index(0, VersionChangeModel::When).data(VersionChangeModel::SortRole).toDateTime(), at);
    // Undone: the second thought leaves no trace.
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_model->refresh().has_value());
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list),
        QStringList{QStringLiteral("Family 1/Écouter/Zones: ▼ ++ → - by Léa: first thought")});
    // What is written in the panel afterwards is what stands.
    const Rationale why{QStringLiteral("the room agreed"), QStringLiteral("Report"), Certainty::Observed, {}, {}};
    QVERIFY(m_open->document.explain(family(0).id, family(0).cellAt(0, 0), why).value());
    QVERIFY(m_open->document.explain(family(0).id, family(0).cellAt(1, 0), why).value());
    QVERIFY(m_model->refresh().has_value());
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list),
        (QStringList{QStringLiteral("Family 1/Écouter/Zones: ▼ ++ → - by Zoé: the room agreed"),
            QStringLiteral("Family 1/%1/Zones: %2 (rating kept) by Zoé: the room agreed")
                .arg(family(0).rows[1].label,
                    m_open->document.atlas().scaleOf(family(0)).entry(family(0).current.at(1, 0)).symbol)}));
    QCOMPARE(m_list->index(0, VersionChangeModel::Source).data().toString(), QStringLiteral("Report"));
    QCOMPARE(m_list->index(0, VersionChangeModel::Certain).data().toString(), QStringLiteral("observed"));
    QCOMPARE(m_model->keptRatings(), 1);
    // Another rating, and no word for it.
    rate(0, 0, 0, QStringLiteral("+"));
    QVERIFY(m_model->refresh().has_value());
    m_list->setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(lines(*m_list).first(),
        QStringLiteral("Family 1/Écouter/Zones: ▼ ++ → + by Zoé: no reason given"));
}

void TestVersionChangeModel::sortsByDirectionAndSize()
{
    rate(0, 0, 0, QStringLiteral("+")); // lowered by one
    rate(0, 0, 1, QString());
    rate(0, 1, 0, QStringLiteral("++")); // raised by one
    rate(0, 1, 1, QStringLiteral("--")); // lowered by one
    rate(0, 3, 0, QStringLiteral("++")); // raised by three
    QVERIFY(m_model->refresh().has_value());
    m_list->setChanges(m_model->compared(), m_model->changes());
    std::vector<std::pair<int, QString>> order;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QModelIndex index = m_list->index(row, VersionChangeModel::Change);
        order.emplace_back(index.data(VersionChangeModel::SortRole).toInt(), index.data().toString());
    }
    std::sort(order.begin(), order.end());
    QStringList texts;
    for (const auto& [key, text] : order)
        texts << text;
    QCOMPARE(texts,
        (QStringList{QStringLiteral("▲ -- → ++"), QStringLiteral("▲ + → ++"), QStringLiteral("▼ ++ → +"),
            QStringLiteral("▼ - → --"), QStringLiteral("◆ + → empty")}));
    QCOMPARE(m_list->index(0, VersionChangeModel::Domain).data(VersionChangeModel::SortRole).toString(),
        QStringLiteral("Zones"));
}

void TestVersionChangeModel::wordsTheLanguage()
{
    rate(0, 0, 1, QString());
    QVERIFY(m_model->refresh().has_value());
    VersionChangeModel french(Language::French);
    french.setChanges(m_model->compared(), m_model->changes());
    QCOMPARE(french.index(0, VersionChangeModel::Change).data().toString(), QStringLiteral("◆ + → vide"));
    QCOMPARE(french.index(0, VersionChangeModel::Change).data(Qt::ToolTipRole).toString(),
        QStringLiteral("◆ + → vide"));
}

void TestVersionChangeModel::withstandsUnknownCells()
{
    const QAbstractItemModelTester tester(m_list.get(), Fatal);
    VersionChange change;
    change.family = {99};
    change.cell = {{1}, {2}};
    m_list->setChanges(m_open->document.atlas(), {change});
    QCOMPARE(m_list->rowCount(), 1);
    QVERIFY(!m_list->index(0, VersionChangeModel::Family).data().isValid());
    m_list->setChanges(m_open->document.atlas(), {});
    QCOMPARE(m_list->rowCount(), 0);
}

void TestVersionChangeModel::namesItsColumns()
{
    QStringList titles;
    for (int section = 0; section < m_list->columnCount(); ++section)
        titles << m_list->headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u'|'), QStringLiteral("Job family|Sub-competence|Domain|Change|Who|When (local time)|Why|Source|Certainty"));
    QVERIFY(!m_list->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_list->headerData(VersionChangeModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_list->headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(TestVersionChangeModel)
#include "tst_version_change_model.moc"
