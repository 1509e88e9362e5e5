// SPDX-License-Identifier: GPL-3.0-or-later
// What wall, console, minutes and speech say of the answers of every small room: no sentence says more than
// the counts.
#include "models/spoken_text.h"
#include "models/workshop_text.h"
#include "support/every_vote.h"
#include "support/levels.h"
#include "support/small_atlas.h"
#include "wording/audience_words.h"
#include "wording/phrases.h"
#include "wording/workshop_words.h"

#include "analysis/consensus_board.h"

#include <QTest>

using namespace atlas;

namespace {

/// The impact scale with a word for each level that is part of no other word.
RatingScale wordedScale()
{
    RatingScale scale = impactScale();
    const char* const words[]{"lowest", "fading", "growing", "highest"};
    for (std::size_t position = 0; position < scale.levels.size(); ++position)
        scale.levels.edit()[position].label.english = QLatin1String(words[position]);
    scale.notApplicable.label.english = QStringLiteral("marginal");
    return scale;
}

struct Said {
    QString where;
    QString text;
};

std::vector<Said> sentences(const VoteCounts& counts, const RatingScale& scale)
{
    const VoteFigures figures = figuresOf(counts, scale);
    const Phrases english(Language::English);
    AgendaItem item;
    item.rounds = {{counts, {}, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()}};
    std::vector<Said> said{{QStringLiteral("wall"),
                               audience_words::agreement(figures, english) + u'|'
                                   + audience_words::verdict(figures, scale, english)},
        {QStringLiteral("minutes"), workshop_words::figures(figures, scale, english)},
        {QStringLiteral("console"),
            verdictText(figures.verdict, scale, Language::English) + u'|'
                + agreementText(figures.verdict, Language::English)},
        {QStringLiteral("origin"), decisionOrigin(Workshop(), item, scale, Language::English)}};
    if (const auto cell = consensusOn(item, scale, levelAt(0)))
        said.push_back({QStringLiteral("speech"), spokenBoardCell(*cell, scale, Language::English)});
    return said;
}

} // namespace

class TestRoomWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSentenceContradictsTheCounts();
};

void TestRoomWords::noSentenceContradictsTheCounts()
{
    const RatingScale scale = wordedScale();
    forEveryVote(scale, 6, [&](const VoteCounts& counts) {
        const int answers = counts.cast() + counts.abstained;
        const int levels = counts.cast() - counts.notApplicable;
        for (const auto& [where, text] : sentences(counts, scale)) {
            const QByteArray shown = QStringLiteral("%1: %2; %3 levels, %4 n/a, %5 without opinion")
                                         .arg(where, text)
                                         .arg(levels)
                                         .arg(counts.notApplicable)
                                         .arg(counts.abstained)
                                         .toUtf8();
            const auto says = [&text = text](const char* word) {
                return text.contains(QLatin1String(word), Qt::CaseInsensitive);
            };
            QVERIFY2(says("median") == (answers > 1 && 2 * levels > answers), shown);
            QVERIFY2(says("one answer only") == (answers == 1), shown);
            QVERIFY2(!says("no majority")
                    || (2 * levels <= answers && 2 * counts.notApplicable <= answers
                        && 2 * counts.abstained <= answers),
                shown);
            if (says("majority") && !says("no majority"))
                QVERIFY2(2 * counts.notApplicable > answers || 2 * counts.abstained > answers, shown);
            if (says("strong agreement")) {
                QVERIFY2(20 * std::max(levels, counts.notApplicable) >= 17 * answers, shown);
                QVERIFY2(says("median") || says("majority"), shown);
            }
            if (says("opposed camps")) {
                const int ends = std::max(counts.of(levelAt(0)) + counts.of(levelAt(1)),
                    counts.of(levelAt(2)) + counts.of(levelAt(3)));
                QVERIFY2(ends < levels, shown);
            }
            if (where == QLatin1String("wall") && 2 * levels <= answers) {
                for (const RatingLevel& level : scale.levels)
                    QVERIFY2(!text.contains(level.label.english), shown);
            }
        }
    });
}

QTEST_MAIN(TestRoomWords)
#include "tst_room_words.moc"
