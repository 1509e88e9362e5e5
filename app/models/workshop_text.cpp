// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workshop_text.h"

#include "domain/held_signs.h"
#include "models/cell_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace atlas {

namespace {

struct WorkshopText {
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkshopText)
};

QString symbolOrLabel(const RatingScale& scale, Rating rating, Language language)
{
    const RatingLevel& entry = scale.entry(rating);
    return entry.symbol.isEmpty() ? entry.label.in(language) : entry.symbol;
}

QString decisionText(const Decision& decision, const RatingScale& scale, Language language)
{
    const QString after = symbolOrLabel(scale, decision.rating, language);
    if (decision.before == decision.rating)
        return WorkshopText::tr("decided: stays %1").arg(after);
    return WorkshopText::tr("decided: %1 → %2").arg(symbolOrLabel(scale, decision.before, language), after);
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QDate dayOf(const Workshop& workshop)
{
    const QDateTime& moment = workshop.startedAt.isValid() ? workshop.startedAt : workshop.createdAt;
    return moment.toLocalTime().date();
}

QString agreementFigure(double agreement, Language language)
{
    const double rounded = std::round(agreement * 100) / 100;
    const QString figure = localeOf(language).toString(std::abs(rounded), 'f', 2);
    return rounded < 0 ? QChar(0x2212) + figure : figure;
}

QString decisionOrigin(
    const Workshop& workshop, const AgendaItem& item, const RatingScale& scale, Language language)
{
    const QString day = localeOf(language).toString(dayOf(workshop), QStringLiteral("d MMMM yyyy"));
    QStringList parts{WorkshopText::tr("Workshop of %1").arg(day)};
    const VoteRound* seen = lastRevealed(item);
    const VoteFigures figures = figuresOf(seen ? seen->counts : VoteCounts(), scale);
    if (figures.votes == 0)
        parts << WorkshopText::tr("no vote");
    else
        parts << WorkshopText::tr("%n vote(s)", nullptr, figures.votes);
    if (figures.distribution.notRated > 0)
        parts << WorkshopText::tr("%n without an opinion", nullptr, figures.distribution.notRated);
    if (figures.verdict.kind != RoomVerdict::Kind::Silent)
        parts << verdictText(figures.verdict, scale, language);
    if (figures.verdict.agreement)
        parts << WorkshopText::tr("agreement %1").arg(agreementFigure(*figures.verdict.agreement, language));
    return parts.join(QStringLiteral(", "));
}

QString basisText(const AgendaItem& item, const RatingScale& scale)
{
    if (!item.outcome.decision)
        return {};
    switch (item.outcome.decision->basis) {
    case DecisionBasis::Median:
        switch (medianPart(item, scale)) {
        case MedianPart::Lower:
            return WorkshopText::tr("Lower half of the split median of the last round");
        case MedianPart::Upper:
            return WorkshopText::tr("Upper half of the split median of the last round");
        case MedianPart::Whole:
            break;
        }
        return WorkshopText::tr("Median of the last round");
    case DecisionBasis::FirstRound:
        return WorkshopText::tr("Most frequent answer of the first round");
    case DecisionBasis::SecondRound:
        return WorkshopText::tr("Most frequent answer of the second round");
    case DecisionBasis::Discussion:
        return WorkshopText::tr("Settled in discussion");
    }
    return {};
}

QString reasonText(const Decision& decision)
{
    return decision.reason.isEmpty() ? WorkshopText::tr("Confirmed by everyone, without another reason")
                                     : decision.reason;
}

QString stateText(AgendaState state)
{
    switch (state) {
    case AgendaState::Open:
        return WorkshopText::tr("open");
    case AgendaState::Decided:
        return WorkshopText::tr("decided");
    case AgendaState::Skipped:
        return WorkshopText::tr("skipped");
    case AgendaState::Parked:
        return WorkshopText::tr("parked");
    }
    return {};
}

namespace {

/// Of a workshop that is over, in the words of its minutes.
QString endText(const AgendaItem& item)
{
    switch (endOf(item)) {
    case ItemEnd::Undecided:
        return WorkshopText::tr("not decided");
    case ItemEnd::NotRevealed:
        return WorkshopText::tr("answers not revealed");
    case ItemEnd::Shown:
        return WorkshopText::tr("shown, no vote");
    case ItemEnd::NotReached:
        return WorkshopText::tr("not reached");
    case ItemEnd::Decided:
    case ItemEnd::Skipped:
    case ItemEnd::Parked:
        break;
    }
    return stateText(item.outcome.state);
}

QString undecidedText(const AgendaItem& item)
{
    if (item.outcome.state != AgendaState::Open || item.rounds.empty())
        return stateText(item.outcome.state);
    const bool isFirst = item.rounds.size() == 1;
    if (item.rounds.back().isRevealed())
        return isFirst ? WorkshopText::tr("revealed") : WorkshopText::tr("second round revealed");
    return isFirst ? WorkshopText::tr("being voted") : WorkshopText::tr("second round being voted");
}

} // namespace

QString itemStateText(const AgendaItem& item, const RatingScale& scale, Language language, bool isOver)
{
    if (item.outcome.decision)
        return decisionText(*item.outcome.decision, scale, language);
    const QString state = isOver ? endText(item) : undecidedText(item);
    return item.draft.trimmed().isEmpty() ? state : WorkshopText::tr("%1, draft of a reason").arg(state);
}

QString agreementText(const RoomVerdict& verdict, Language language)
{
    if (!verdict.agreement)
        return {};
    const QString figure = agreementFigure(*verdict.agreement, language);
    if (verdict.kind == RoomVerdict::Kind::Divided)
        return WorkshopText::tr("%1, no majority").arg(figure);
    switch (agreementBand(*verdict.agreement)) {
    case AgreementBand::Opposed:
        return WorkshopText::tr("%1, opposed camps").arg(figure);
    case AgreementBand::Weak:
        return WorkshopText::tr("%1, weak agreement").arg(figure);
    case AgreementBand::Medium:
        return WorkshopText::tr("%1, medium agreement").arg(figure);
    case AgreementBand::Strong:
        return WorkshopText::tr("%1, strong agreement").arg(figure);
    }
    return figure;
}

QString verdictText(const RoomVerdict& verdict, const RatingScale& scale, Language language)
{
    switch (verdict.kind) {
    case RoomVerdict::Kind::Silent:
        return {};
    case RoomVerdict::Kind::OneAnswer:
        return WorkshopText::tr("one answer only");
    case RoomVerdict::Kind::Levels: {
        const QString lower = symbolOrLabel(scale, verdict.word->lower, language);
        return verdict.rating() ? WorkshopText::tr("median %1").arg(lower)
                                : WorkshopText::tr("median between %1 and %2")
                                      .arg(lower, symbolOrLabel(scale, verdict.word->upper, language));
    }
    case RoomVerdict::Kind::Statement:
        return WorkshopText::tr("majority: %1").arg(symbolOrLabel(scale, verdict.word->upper, language));
    case RoomVerdict::Kind::NoOpinion:
        return WorkshopText::tr("majority: no opinion");
    case RoomVerdict::Kind::Divided:
        break;
    }
    return WorkshopText::tr("no majority");
}

QString roundText(const Distribution& votes, const RatingScale& scale, Language language)
{
    QStringList answers;
    for (const Rating rating : scale.legendOrder()) {
        const int count = rating.isNotRated() ? 0 : votes.count(rating);
        if (count > 0)
            answers << times(localeOf(language).toString(count), symbolOrLabel(scale, rating, language));
    }
    QStringList parts{votes.rated() > 0 ? WorkshopText::tr("%n vote(s)", nullptr, votes.rated())
                + WorkshopText::tr(": %1", "after “12 votes”; French sets a space before the colon")
                      .arg(answers.join(QStringLiteral(", ")))
                                        : WorkshopText::tr("no vote")};
    if (votes.notRated > 0)
        parts << WorkshopText::tr("%n without an opinion", nullptr, votes.notRated);
    parts << verdictText(verdictOf(votes, scale), scale, language);
    parts.removeAll(QString());
    return parts.join(
        WorkshopText::tr("; ", "between parts of a line; French sets a narrow space before it"));
}

QString workshopStateText(const Workshop& workshop)
{
    if (workshop.endedAt.isValid())
        return WorkshopText::tr("ended");
    if (!workshop.startedAt.isValid())
        return WorkshopText::tr("planned");
    const int current = workshop.indexOf(workshop.current);
    if (current < 0)
        return WorkshopText::tr("under way");
    return WorkshopText::tr("under way, item %1 of %2").arg(current + 1).arg(workshop.items.size());
}

QString workshopName(const Workshop& workshop, Language language)
{
    if (!workshop.title.trimmed().isEmpty())
        return workshop.title;
    return WorkshopText::tr("Workshop of %1")
        .arg(localeOf(language).toString(dayOf(workshop), QStringLiteral("d MMMM yyyy")));
}

} // namespace atlas
