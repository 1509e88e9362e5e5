// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/audience_words.h"

#include "wording/phrases.h"

#include <QCoreApplication>

namespace atlas::audience_words {

QString itemsToDiscuss(int count, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Export", "%n item(s) to discuss"), count);
}

QString progress(int number, int count, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    return QStringLiteral("%1 / %2").arg(locale.toString(number), locale.toString(count));
}

QString counting(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Votes are being counted"));
}

QString agreed(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Agreed"));
}

QString questionMark()
{
    return QStringLiteral("?");
}

QString turnout(const VoteFigures& figures, const Phrases& phrases)
{
    QString words = phrases(QT_TRANSLATE_N_NOOP("Export", "%n vote(s)"), figures.votes);
    if (const int abstained = figures.distribution.notRated) {
        words += QStringLiteral(" \u00B7 ")
            + phrases(QT_TRANSLATE_N_NOOP("Export", "%n without an opinion"), abstained);
    }
    return words;
}

QString verdict(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases)
{
    const RoomVerdict& verdict = figures.verdict;
    const auto label = [&](Rating rating) { return scale.entry(rating).label.in(phrases.language()); };
    switch (verdict.kind) {
    case RoomVerdict::Kind::Silent:
        return {};
    case RoomVerdict::Kind::OneAnswer:
        return phrases(QT_TRANSLATE_NOOP("Export", "One answer only"));
    case RoomVerdict::Kind::Levels:
        return verdict.rating()
            ? phrases(QT_TRANSLATE_NOOP("Export", "Median: %1")).arg(label(*verdict.rating()))
            : phrases(QT_TRANSLATE_NOOP("Export", "Median: between %1 and %2"))
                  .arg(label(verdict.word->lower), label(verdict.word->upper));
    case RoomVerdict::Kind::Statement:
        return phrases(QT_TRANSLATE_NOOP("Export", "Majority: %1")).arg(label(verdict.word->upper));
    case RoomVerdict::Kind::NoOpinion:
        return phrases(QT_TRANSLATE_NOOP("Export", "Majority: no opinion"));
    case RoomVerdict::Kind::Divided:
        break;
    }
    return phrases(QT_TRANSLATE_NOOP("Export", "No majority"));
}

QString agreement(const VoteFigures& figures, const Phrases& phrases)
{
    if (!figures.verdict.agreement || figures.verdict.kind == RoomVerdict::Kind::Divided)
        return {};
    switch (agreementBand(*figures.verdict.agreement)) {
    case AgreementBand::Strong:
        return phrases(QT_TRANSLATE_NOOP("Export", "Strong agreement"));
    case AgreementBand::Medium:
        return phrases(QT_TRANSLATE_NOOP("Export", "Medium agreement"));
    case AgreementBand::Weak:
        return phrases(QT_TRANSLATE_NOOP("Export", "Weak agreement"));
    case AgreementBand::Opposed:
        break;
    }
    return phrases(QT_TRANSLATE_NOOP("Export", "Opposed camps"));
}

QString agreementFigure(const VoteFigures& figures, const Phrases& phrases)
{
    if (!figures.verdict.agreement)
        return {};
    // Through whole hundredths: no "-0.00".
    QString number = phrases.locale().toString(qRound(*figures.verdict.agreement * 100) / 100.0, 'f', 2);
    number.replace(u'-', u'\u2212');
    return QStringLiteral("A = %1").arg(number);
}

} // namespace atlas::audience_words
