// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/workshop_text.h"

#include "domain/held_signs.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace atlas {

namespace {

QString decisionText(const Decision& decision, const RatingScale& scale, const Phrases& phrases)
{
    const QString after = signText(scale, decision.rating, phrases);
    if (decision.before == decision.rating)
        return phrases(QT_TRANSLATE_NOOP("Wording", "decided: stays %1")).arg(after);
    return phrases(QT_TRANSLATE_NOOP("Wording", "decided: %1 → %2"))
        .arg(signText(scale, decision.before, phrases), after);
}

QString undecidedText(const AgendaItem& item, const Phrases& phrases)
{
    if (item.outcome.state != AgendaState::Open || item.rounds.empty())
        return stateText(item.outcome.state, phrases);
    const bool isFirst = item.rounds.size() == 1;
    if (item.rounds.back().isRevealed()) {
        return isFirst ? phrases(QT_TRANSLATE_NOOP("Wording", "revealed"))
                       : phrases(QT_TRANSLATE_NOOP("Wording", "second round revealed"));
    }
    return isFirst ? phrases(QT_TRANSLATE_NOOP("Wording", "votes not revealed"))
                   : phrases(QT_TRANSLATE_NOOP("Wording", "second round not revealed"));
}

QString workshopOf(const QDate& day, const Phrases& phrases)
{
    return day.isValid()
        ? phrases(QT_TRANSLATE_NOOP("Wording", "Workshop of %1")).arg(sheet_words::date(day, phrases))
        : phrases(QT_TRANSLATE_NOOP("Wording", "Workshop"));
}

} // namespace

QDate dayOf(const Workshop& workshop)
{
    const QDateTime& moment = workshop.startedAt.isValid() ? workshop.startedAt : workshop.createdAt;
    return moment.toLocalTime().date();
}

QString workshopName(const Workshop& workshop, const Phrases& phrases)
{
    const QString title = workshop.title.simplified();
    return title.isEmpty() ? workshopOf(dayOf(workshop), phrases) : title;
}

QString decisionOrigin(
    const Workshop& workshop, const AgendaItem& item, const RatingScale& scale, const Phrases& phrases)
{
    QStringList parts{workshopOf(dayOf(workshop), phrases)};
    const VoteRound* seen = lastRevealed(item);
    const VoteFigures figures = figuresOf(seen ? seen->counts : VoteCounts(), scale);
    parts << votesText(figures.votes, phrases);
    if (figures.distribution.notRated > 0)
        parts << abstentionsText(figures.distribution.notRated, phrases);
    if (figures.verdict.kind != RoomVerdict::Kind::Silent)
        parts << verdictText(figures.verdict, scale, phrases);
    if (figures.verdict.agreement)
        parts << namedAgreement(agreementFigure(*figures.verdict.agreement, phrases), phrases);
    return parts.join(QStringLiteral(", "));
}

QString basisText(const AgendaItem& item, const RatingScale& scale, const Phrases& phrases)
{
    if (!item.outcome.decision)
        return {};
    switch (item.outcome.decision->basis) {
    case DecisionBasis::Median:
        switch (medianPart(item, scale)) {
        case MedianPart::Lower:
            return phrases(QT_TRANSLATE_NOOP("Wording", "lower half of the split median of the last round"));
        case MedianPart::Upper:
            return phrases(QT_TRANSLATE_NOOP("Wording", "upper half of the split median of the last round"));
        case MedianPart::Whole:
            break;
        }
        return phrases(QT_TRANSLATE_NOOP("Wording", "median of the last round"));
    case DecisionBasis::FirstRound:
        return phrases(QT_TRANSLATE_NOOP("Wording", "most frequent answer of the first round"));
    case DecisionBasis::SecondRound:
        return phrases(QT_TRANSLATE_NOOP("Wording", "most frequent answer of the second round"));
    case DecisionBasis::Discussion:
        return phrases(QT_TRANSLATE_NOOP("Wording", "settled in discussion"));
    }
    return {};
}

QString reasonText(const Decision& decision, const Phrases& phrases)
{
    const QString reason = decision.reason.trimmed();
    return reason.isEmpty()
        ? phrases(QT_TRANSLATE_NOOP("Wording", "confirmed by everyone, without another reason"))
        : reason;
}

QString stateText(AgendaState state, const Phrases& phrases)
{
    switch (state) {
    case AgendaState::Open:
        return phrases(QT_TRANSLATE_NOOP("Wording", "open"));
    case AgendaState::Decided:
        return stateText(ItemEnd::Decided, phrases);
    case AgendaState::Skipped:
        return stateText(ItemEnd::Skipped, phrases);
    case AgendaState::Parked:
        return stateText(ItemEnd::Parked, phrases);
    }
    return {};
}

QString stateText(ItemEnd end, const Phrases& phrases)
{
    switch (end) {
    case ItemEnd::Decided:
        return phrases(QT_TRANSLATE_NOOP("Wording", "decided"));
    case ItemEnd::Skipped:
        return phrases(QT_TRANSLATE_NOOP("Wording", "skipped"));
    case ItemEnd::Parked:
        return phrases(QT_TRANSLATE_NOOP("Wording", "parked"));
    case ItemEnd::Undecided:
        return phrases(QT_TRANSLATE_NOOP("Wording", "not decided"));
    case ItemEnd::NotRevealed:
        return phrases(QT_TRANSLATE_NOOP("Wording", "answers not revealed"));
    case ItemEnd::Shown:
        return phrases(QT_TRANSLATE_NOOP("Wording", "shown, no vote"));
    case ItemEnd::NotReached:
        return phrases(QT_TRANSLATE_NOOP("Wording", "not reached"));
    }
    return {};
}

QString itemStateText(const AgendaItem& item, const RatingScale& scale, const Phrases& phrases, bool isOver)
{
    if (item.outcome.decision)
        return decisionText(*item.outcome.decision, scale, phrases);
    const QString state = isOver ? stateText(endOf(item), phrases) : undecidedText(item, phrases);
    return item.draft.trimmed().isEmpty()
        ? state
        : phrases(QT_TRANSLATE_NOOP("Wording", "%1, draft of a reason")).arg(state);
}

QString votesText(int votes, const Phrases& phrases)
{
    return votes == 0 ? phrases(QT_TRANSLATE_NOOP("Wording", "no vote"))
                      : phrases(QT_TRANSLATE_N_NOOP("Wording", "%n vote(s)"), votes);
}

QString abstentionsText(int abstentions, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%n without an opinion"), abstentions);
}

QString noOpinionText(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "no opinion"));
}

QString agreementFigure(double agreement, const Phrases& phrases, int decimals)
{
    // Through what is shown: no "−0.00".
    const double unit = std::pow(10, decimals);
    const double rounded = std::round(agreement * unit) / unit;
    const QString figure = phrases.locale().toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? QChar(0x2212) + figure : figure;
}

QString agreementText(AgreementBand band, const Phrases& phrases)
{
    switch (band) {
    case AgreementBand::Opposed:
        return phrases(QT_TRANSLATE_NOOP("Wording", "opposed camps"));
    case AgreementBand::Weak:
        return phrases(QT_TRANSLATE_NOOP("Wording", "weak agreement"));
    case AgreementBand::Medium:
        return phrases(QT_TRANSLATE_NOOP("Wording", "medium agreement"));
    case AgreementBand::Strong:
        return phrases(QT_TRANSLATE_NOOP("Wording", "strong agreement"));
    }
    return {};
}

QString agreementText(const RoomVerdict& verdict, const Phrases& phrases)
{
    if (!verdict.agreement)
        return {};
    return phrases(QT_TRANSLATE_NOOP("Wording", "%1, %2"))
        .arg(agreementFigure(*verdict.agreement, phrases),
            verdict.kind == RoomVerdict::Kind::Divided
                ? phrases(QT_TRANSLATE_NOOP("Wording", "no majority"))
                : agreementText(agreementBand(*verdict.agreement), phrases));
}

QString namedAgreement(const QString& figure, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "agreement A %1")).arg(figure);
}

QString verdictText(
    const RoomVerdict& verdict, const RatingScale& scale, const Phrases& phrases, Naming naming)
{
    const auto named = [&](Rating rating) { return nameOf(scale, rating, phrases, naming); };
    switch (verdict.kind) {
    case RoomVerdict::Kind::Silent:
        return {};
    case RoomVerdict::Kind::OneAnswer:
        return phrases(QT_TRANSLATE_NOOP("Wording", "one answer only"));
    case RoomVerdict::Kind::Levels:
        return namedMedian(named(verdict.word->lower), named(verdict.word->upper), phrases);
    case RoomVerdict::Kind::Statement:
        return phrases(QT_TRANSLATE_NOOP("Wording", "majority: %1")).arg(named(verdict.word->upper));
    case RoomVerdict::Kind::NoOpinion:
        return phrases(QT_TRANSLATE_NOOP("Wording", "majority: no opinion"));
    case RoomVerdict::Kind::Divided:
        break;
    }
    return phrases(QT_TRANSLATE_NOOP("Wording", "no majority"));
}

QString roundText(const Distribution& votes, const RatingScale& scale, const Phrases& phrases)
{
    QStringList answers;
    for (const Rating rating : scale.legendOrder()) {
        const int count = rating.isNotRated() ? 0 : votes.count(rating);
        if (count > 0)
            answers << times(phrases.locale().toString(count), signText(scale, rating, phrases));
    }
    const QString cast = votesText(votes.rated(), phrases);
    return phrases.list({answers.isEmpty()
            ? cast
            : phrases(QT_TRANSLATE_NOOP("Wording", "%1: %2")).arg(cast, answers.join(QStringLiteral(", "))),
        votes.notRated > 0 ? abstentionsText(votes.notRated, phrases) : QString(),
        verdictText(verdictOf(votes, scale), scale, phrases)});
}

QString workshopStateText(const Workshop& workshop, const Phrases& phrases)
{
    if (workshop.endedAt.isValid())
        return phrases(QT_TRANSLATE_NOOP("Wording", "ended"));
    if (!workshop.startedAt.isValid())
        return phrases(QT_TRANSLATE_NOOP("Wording", "planned"));
    const int current = workshop.indexOf(workshop.current);
    if (current < 0)
        return phrases(QT_TRANSLATE_NOOP("Wording", "under way"));
    return phrases(QT_TRANSLATE_NOOP("Wording", "under way, item %1 of %2"))
        .arg(phrases.locale().toString(current + 1),
            phrases.locale().toString(static_cast<int>(workshop.items.size())));
}

} // namespace atlas
