// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/workshop_words.h"

#include "domain/held_signs.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

const QString& dot()
{
    static const QString text = QStringLiteral(" \u00B7 ");
    return text;
}

} // namespace

AgendaCounts countsOf(const Workshop& workshop)
{
    AgendaCounts counts;
    for (const AgendaItem& item : workshop.items) {
        ++counts.all;
        switch (endOf(item)) {
        case ItemEnd::Decided:
            ++counts.decided;
            break;
        case ItemEnd::Skipped:
            ++counts.skipped;
            break;
        case ItemEnd::Parked:
            ++counts.parked;
            break;
        case ItemEnd::Undecided:
            ++counts.undecided;
            break;
        case ItemEnd::NotRevealed:
            ++counts.notRevealed;
            break;
        case ItemEnd::Shown:
            ++counts.shown;
            break;
        case ItemEnd::NotReached:
            ++counts.notReached;
            break;
        }
    }
    return counts;
}

namespace workshop_words {

QString minutesOf(const QString& title, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Minutes: %1")).arg(title);
}

QString tickOne(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP(
        "Wording", "How does generative AI change each of these competences? Tick one box in each row."));
}

QString fillIn(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
                       "Write one answer a row into the column “%1”: the number or the word. A row left "
                       "empty is no answer."))
        .arg(phrases(QT_TRANSLATE_NOOP("Wording", "Rating")));
}

QString choices(const RatingScale& scale, const Phrases& phrases)
{
    QStringList choices;
    for (const Rating rating : scale.legendOrder()) {
        const RatingLevel& entry = scale.entry(rating);
        const QString word =
            rating.isNotRated() ? noOpinionText(phrases) : entry.label.in(phrases.language());
        const QString sign = rating.isNotRated() ? QStringLiteral("?")
            : rating.isNotApplicable()           ? entry.code
                                                 : answerOf(scale, rating);
        choices.append(sign.isEmpty() ? word : sign + QStringLiteral(" = ") + word);
    }
    return choices.join(dot());
}

QString answerOf(const RatingScale& scale, Rating level)
{
    const auto isNumber = [](const RatingLevel& each) {
        bool whole = false;
        each.code.toInt(&whole);
        return whole;
    };
    // One number would mean two answers.
    if (std::any_of(scale.levels.begin(), scale.levels.end(), isNumber))
        return scale.entry(level).code;
    return QString::number(scale.position(level) + 1);
}

QString noItems(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "The agenda has no items yet."));
}

QString round(int number, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Round %1")).arg(phrases.locale().toString(number));
}

QString distribution(const VoteCounts& counts, const RatingScale& scale, const Phrases& phrases)
{
    std::vector<Rating> order = scale.legendOrder();
    std::reverse(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(scale.levels.size()));
    QStringList parts;
    for (const Rating rating : order) {
        const int votes = counts.of(rating);
        if (votes == 0)
            continue;
        const QString word = rating.isNotRated() ? noOpinionText(phrases) : signText(scale, rating, phrases);
        parts.append(times(phrases.locale().toString(votes), word));
    }
    return parts.join(dot());
}

QString surplus(int answers, int participants, const Phrases& phrases)
{
    if (participants == 0 || answers <= participants)
        return {};
    return phrases(QT_TRANSLATE_NOOP("Wording", "%1 answers were kept, more than the %2 participants"))
        .arg(phrases.locale().toString(answers), phrases.locale().toString(participants));
}

QString figures(
    const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases, int participants)
{
    QStringList parts{votesText(figures.votes, phrases)};
    const QString more = surplus(figures.distribution.total(), participants, phrases);
    if (!more.isEmpty()) {
        parts.append(more);
    } else if (participants > 0) {
        parts.append(
            phrases(QT_TRANSLATE_N_NOOP("Wording", "%n of %1 have answered"), figures.distribution.total())
                .arg(phrases.locale().toString(participants)));
    }
    if (figures.verdict.kind != RoomVerdict::Kind::Silent)
        parts.append(verdictText(figures.verdict, scale, phrases));
    if (figures.verdict.agreement)
        parts.append(namedAgreement(agreementFigure(*figures.verdict.agreement, phrases), phrases));
    return parts.join(dot());
}

QString participants(const Workshop& workshop, const Phrases& phrases)
{
    int fewest = 0;
    int most = 0;
    for (const AgendaItem& item : workshop.items) {
        for (const VoteRound& round : item.rounds) {
            if (!round.isRevealed() || round.participants == 0)
                continue;
            fewest = fewest == 0 ? round.participants : std::min(fewest, round.participants);
            most = std::max(most, round.participants);
        }
    }
    const QLocale locale = phrases.locale();
    if (fewest != most)
        return phrases(QT_TRANSLATE_NOOP("Wording", "%1 to %2, as said at each round"))
            .arg(locale.toString(fewest), locale.toString(most));
    const int people = most > 0 ? most : workshop.participants;
    return people > 0 ? locale.toString(people) : QString();
}

QString comment(const BallotComment& comment, const Phrases& phrases)
{
    return comment.pseudonym.isEmpty()
        ? comment.text
        : phrases(QT_TRANSLATE_NOOP("Wording", "%1 (%2)")).arg(comment.text, comment.pseudonym);
}

QString hiddenComments(const AgendaItem& item, const Phrases& phrases)
{
    if (item.rounds.empty() || item.rounds.back().isRevealed() || item.rounds.back().comments.empty())
        return {};
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%n comment(s) on ballots that were not revealed, not quoted here"),
        static_cast<int>(item.rounds.back().comments.size()));
}

QString cellIsGone(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "no longer in the atlas"));
}

QString agreementNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Agreement A (van der Eijk): 1 where all chose one level, 0 where the votes spread evenly, −1 "
        "where half stood at either end. Everyone counts: a median stands where more than half of the "
        "answers are levels; answers of another kind than the majority’s, marginal impact or no opinion "
        "among them, lower A to at most 1 − 2 × their share. Where no kind of answer has a majority, A is 0."));
}

QString summary(const AgendaCounts& counts, const Phrases& phrases)
{
    const QString of = phrases.locale().toString(counts.decided);
    QStringList parts{
        phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n item(s) decided"), counts.all).arg(of)};
    const auto add = [&](const char* text, int count) {
        if (count > 0)
            parts.append(phrases(text, count));
    };
    add(QT_TRANSLATE_N_NOOP("Wording", "%n parked"), counts.parked);
    add(QT_TRANSLATE_N_NOOP("Wording", "%n skipped"), counts.skipped);
    add(QT_TRANSLATE_N_NOOP("Wording", "%n discussed without a decision"), counts.undecided);
    add(QT_TRANSLATE_N_NOOP("Wording", "%n with answers not revealed"), counts.notRevealed);
    add(QT_TRANSLATE_N_NOOP("Wording", "%n shown without a vote"), counts.shown);
    add(QT_TRANSLATE_N_NOOP("Wording", "%n not reached"), counts.notReached);
    return parts.join(dot());
}

QString duration(qint64 seconds, const Phrases& phrases)
{
    const qint64 whole = qMax<qint64>(0, seconds);
    const QLocale locale = phrases.locale();
    const auto padded = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    if (whole >= 3600) {
        return phrases(QT_TRANSLATE_NOOP("Wording", "%1 h %2 min"))
            .arg(locale.toString(whole / 3600), padded(whole / 60 % 60));
    }
    return phrases(QT_TRANSLATE_NOOP("Wording", "%1 min %2 s"))
        .arg(locale.toString(whole / 60), padded(whole % 60));
}

} // namespace workshop_words

} // namespace atlas
