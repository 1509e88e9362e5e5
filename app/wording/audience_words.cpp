// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/audience_words.h"

#include "wording/workshop_text.h"

#include <QCoreApplication>

namespace atlas::audience_words {

QString itemsToDiscuss(int count, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%n item(s) to discuss"), count);
}

QString progress(int number, int count, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    return QStringLiteral("%1 / %2").arg(locale.toString(number), locale.toString(count));
}

QString counting(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Votes are being counted"));
}

QString agreed(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Agreed"));
}

QString questionMark()
{
    return QStringLiteral("?");
}

QString turnout(const VoteFigures& figures, const Phrases& phrases)
{
    QString words = votesText(figures.votes, phrases);
    if (const int abstained = figures.distribution.notRated)
        words += QStringLiteral(" \u00B7 ") + abstentionsText(abstained, phrases);
    return words;
}

QString verdict(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases)
{
    const RoomVerdict& verdict = figures.verdict;
    if (verdict.kind != RoomVerdict::Kind::Levels)
        return capitalised(verdictText(verdict, scale, phrases, Naming::Labels));
    const auto label = [&](Rating rating) { return nameOf(scale, rating, phrases, Naming::Labels); };
    return verdict.rating()
        ? phrases(QT_TRANSLATE_NOOP("Wording", "Median: %1")).arg(label(*verdict.rating()))
        : phrases(QT_TRANSLATE_NOOP("Wording", "Median: between %1 and %2"))
              .arg(label(verdict.word->lower), label(verdict.word->upper));
}

QString agreement(const VoteFigures& figures, const Phrases& phrases)
{
    if (!figures.verdict.agreement || figures.verdict.kind == RoomVerdict::Kind::Divided)
        return {};
    return capitalised(agreementText(agreementBand(*figures.verdict.agreement), phrases));
}

QString agreementFigure(const VoteFigures& figures, const Phrases& phrases)
{
    return figures.verdict.agreement
        ? QStringLiteral("A = %1").arg(atlas::agreementFigure(*figures.verdict.agreement, phrases))
        : QString();
}

} // namespace atlas::audience_words
