// SPDX-License-Identifier: GPL-3.0-or-later
// One order of numbers: a key, a ballot and a sheet to fill in count the levels from the lowest.
#include "analysis/version_difference.h"
#include "editing/snapshot_document.h"
#include "support/levels.h"
#include "support/played_workshop.h"
#include "support/study.h"
#include "ui/help/shortcut_list.h"
#include "ui/ratings/level_chooser.h"
#include "ui/workshop/workshop_console.h"
#include "wording/phrases.h"
#include "wording/workshop_words.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace atlas;

namespace {

/// The study with so many levels on the scale of impacts.
Atlas studyOf(int levels)
{
    Atlas atlas = study();
    for (RatingScale& scale : atlas.scales.edit()) {
        if (scale.key != QLatin1String("impact"))
            continue;
        while (static_cast<int>(scale.levels.size()) < levels) {
            RatingLevel level = scale.levels.back();
            const auto number = static_cast<int>(scale.levels.size()) + 1;
            level.id = {1000 + number};
            level.code = QStringLiteral("L%1").arg(number);
            level.label = {QStringLiteral("niveau %1").arg(number), QStringLiteral("level %1").arg(number)};
            level.weight = number;
            scale.levels.push_back(level);
        }
    }
    Workshop workshop = plainWorkshop(atlas.families.front(), {{0, 0}});
    workshop.current = workshop.items.front().id;
    atlas.workshops = {workshop};
    return atlas;
}

} // namespace

class TestLevelKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOrderIsOne_data();
    void everyOrderIsOne();
};

void TestLevelKeys::everyOrderIsOne_data()
{
    QTest::addColumn<int>("levels");
    QTest::newRow("of the study") << 4;
    QTest::newRow("nine") << 9;
    QTest::newRow("ten") << 10;
    QTest::newRow("twelve") << 12;
}

void TestLevelKeys::everyOrderIsOne()
{
    QFETCH(int, levels);
    const Atlas atlas = studyOf(levels);
    const RatingScale& scale = atlas.scaleOf(atlas.families.front());
    QCOMPARE(static_cast<int>(scale.levels.size()), levels);
    const QString choices = workshop_words::choices(scale, Phrases(Language::English));
    const auto document = openSnapshot(atlas, presentSnapshot(atlas));
    WorkshopConsole console(*document, atlas.workshops.front().id, {Language::English, Theme::Light});
    QMenu chooser;
    const CellPainter painter(scale, Theme::Light);
    addRatings(chooser, painter, Language::English, std::nullopt);
    for (int position = 0; position < levels; ++position) {
        const Rating level = scale.at(position);
        const QString label = scale.entry(level).label.in(Language::English);
        const QString number = QString::number(position + 1);
        const bool hasKey = position < 9;
        QCOMPARE(ratingKey(scale, level), hasKey ? number : QString());
        QCOMPARE(workshop_words::answerOf(scale, level), number);
        QVERIFY2(choices.contains(number + QStringLiteral(" = ") + label), qPrintable(choices));
        for (const QAction* action : chooser.actions()) {
            if (action->data().toInt() == scale.index(level))
                QCOMPARE(action->text().section(u'\t', 1), hasKey ? number : QString());
        }
        for (const QAction* action : console.findChildren<QAction*>(QStringLiteral("count"))) {
            if (!action->text().endsWith(QStringLiteral(": ") + label))
                continue;
            QCOMPARE(action->shortcut().toString(QKeySequence::PortableText), hasKey ? number : QString());
        }
    }
    for (const QLabel* key : console.findChildren<QLabel*>()) {
        if (key->property("role") == QLatin1String("key"))
            QVERIFY(!key->text().isEmpty() || key->isHidden());
    }
    bool told = false;
    for (const ShortcutGroup& group : keysOfViews(levels)) {
        for (const auto& line : group.lines)
            told = told || line.keys == QStringLiteral("1 … %1").arg(std::min(levels, 9));
    }
    QVERIFY(told);
}

QTEST_MAIN(TestLevelKeys)
#include "tst_level_keys.moc"
