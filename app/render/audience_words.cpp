// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/audience_words.h"

#include "analysis/dissent.h"
#include "render/phrases.h"

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

QString median(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases)
{
    if (!figures.median)
        return {};
    const QString lower = scale.entry(figures.median->lower).label.in(phrases.language());
    if (figures.median->lower == figures.median->upper)
        return phrases(QT_TRANSLATE_NOOP("Export", "Median: %1")).arg(lower);
    const QString upper = scale.entry(figures.median->upper).label.in(phrases.language());
    return phrases(QT_TRANSLATE_NOOP("Export", "Median: between %1 and %2")).arg(lower, upper);
}

QString agreement(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases)
{
    if (!figures.agreement)
        return {};
    // A does not see how many hold the impact for marginal.
    switch (agreementBand(1 - dissent(figures.distribution, scale).value_or(0))) {
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
    if (!figures.agreement)
        return {};
    // Through whole hundredths: no "-0.00".
    QString number = phrases.locale().toString(qRound(*figures.agreement * 100) / 100.0, 'f', 2);
    number.replace(u'-', u'\u2212');
    return QStringLiteral("A = %1").arg(number);
}

} // namespace atlas::audience_words
