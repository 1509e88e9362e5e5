// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/minutes_rows.h"

#include "analysis/vote_statistics.h"
#include "sheets/agenda_place.h"
#include "sheets/rating_columns.h"
#include "wording/phrases.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

constexpr int agreementDecimals = 4;

constexpr ColumnHead PlaceHeads[]{{"workshop", QT_TRANSLATE_NOOP("Wording", "Workshop")},
    {"started_at", QT_TRANSLATE_NOOP("Wording", "Start (local time)")}, {"item", QT_TRANSLATE_NOOP("Wording", "No.")},
    {"family", QT_TRANSLATE_NOOP("Wording", "Job family")},
    {"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"sub_competence", QT_TRANSLATE_NOOP("Wording", "Sub-competence")},
    {"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")},
    {"state", QT_TRANSLATE_NOOP("Wording", "State")}};
constexpr ColumnHead DecisionHeads[]{{"basis", QT_TRANSLATE_NOOP("Wording", "Decided from")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "Reason")},
    {"decided_at", QT_TRANSLATE_NOOP("Wording", "Decided at (local time)")},
    {"seconds_used", QT_TRANSLATE_NOOP("Wording", "Seconds used")},
    {"round", QT_TRANSLATE_NOOP("Wording", "Round")}, {"votes", QT_TRANSLATE_NOOP("Wording", "Votes")}};
constexpr ColumnHead AnswerHeads[]{{"not_applicable", QT_TRANSLATE_NOOP("Wording", "Marginal impact")},
    {"no_opinion", QT_TRANSLATE_NOOP("Wording", "No opinion")}};
constexpr ColumnHead FigureHeads[]{{"median_lower", QT_TRANSLATE_NOOP("Wording", "Lower median")},
    {"median_upper", QT_TRANSLATE_NOOP("Wording", "Upper median")},
    {"agreement", QT_TRANSLATE_NOOP("Wording", "Agreement A")},
    {"verdict", QT_TRANSLATE_NOOP("Wording", "What the room says")},
    {"participants", QT_TRANSLATE_NOOP("Wording", "Participants")},
    {"remark", QT_TRANSLATE_NOOP("Wording", "Remark")},
    {"comments", QT_TRANSLATE_NOOP("Wording", "Comments on the ballots")}};

/// One row after another of the minutes.
class MinutesRows {
public:
    MinutesRows(RowSink& sink, const Workshop& workshop, std::vector<AgendaPlace> places, bool withNotes)
        : m_sink(sink)
        , m_voice(sink.voice())
        , m_phrases(m_voice.phrases())
        , m_workshop(workshop)
        , m_places(std::move(places))
        , m_withNotes(withNotes)
    {
        for (const RatingScale* scale : scalesOf(m_places)) {
            for (const RatingLevel& level : scale->levels)
                addLevel(level);
        }
        for (const AgendaPlace& place : m_places) {
            for (const RatingLevel& level : place.scale->retired) {
                if (hasVotes(*place.item, level.id))
                    addLevel(level);
            }
        }
    }

    void add()
    {
        addHeads();
        for (const AgendaPlace& place : m_places) {
            const VoteRound* last = lastRevealed(*place.item);
            int number = 0;
            for (const VoteRound& round : place.item->rounds) {
                ++number;
                if (round.isRevealed())
                    addRow(place, &round, number, &round == last);
            }
            if (!last)
                addRow(place, nullptr, 0, true);
        }
    }

private:
    void addLevel(const RatingLevel& level)
    {
        if (std::find(m_levels.begin(), m_levels.end(), m_voice(level)) == m_levels.end())
            m_levels.push_back(m_voice(level));
    }
    static bool hasVotes(const AgendaItem& item, LevelId level)
    {
        return std::any_of(item.rounds.begin(), item.rounds.end(),
            [level](const VoteRound& round) { return round.counts.of(Rating::level(level)) > 0; });
    }
    std::optional<int> votesFor(const QString& column, const RatingScale& scale, const VoteCounts& counts) const;
    void addRatingHeads(const ColumnHead& head, const char* weightPhrase)
    {
        m_sink.addText(m_voice(head));
        if (!m_voice.isPlain())
            m_sink.addText(m_phrases(weightPhrase));
    }
    void addHeads();
    void addRow(const AgendaPlace& place, const VoteRound* round, int number, bool isLast);
    QString remarkOn(const AgendaPlace& place) const;
    void addDecision(const AgendaPlace& place);
    void addRound(const RatingScale& scale, const VoteRound* round, int number, const QString& remark);

    RowSink& m_sink;
    const TableVoice& m_voice;
    const Phrases& m_phrases;
    const Workshop& m_workshop;
    std::vector<AgendaPlace> m_places;
    bool m_withNotes;
    std::vector<QString> m_levels; ///< columns, of all scales
};

void MinutesRows::addHeads()
{
    m_sink.addHeads(PlaceHeads);
    addRatingHeads(
        {"before", QT_TRANSLATE_NOOP("Wording", "Before")}, QT_TRANSLATE_NOOP("Wording", "Before (weight)"));
    addRatingHeads(
        {"after", QT_TRANSLATE_NOOP("Wording", "After")}, QT_TRANSLATE_NOOP("Wording", "After (weight)"));
    m_sink.addHeads(DecisionHeads);
    for (const QString& level : m_levels)
        m_sink.addText(level);
    m_sink.addHeads(AnswerHeads);
    m_sink.addHeads(FigureHeads);
    if (m_withNotes)
        m_sink.addText(m_voice(ColumnHead{"notes", QT_TRANSLATE_NOOP("Wording", "Notes")}));
    m_sink.endHeads();
}

void MinutesRows::addRow(const AgendaPlace& place, const VoteRound* round, int number, bool isLast)
{
    m_sink.addText(m_voice.isPlain() ? m_workshop.title : workshopName(m_workshop, m_phrases));
    m_sink.addMoment(m_workshop.startedAt, Qt::ISODate);
    m_sink.addNumber(place.number);
    m_sink.addText(place.family ? m_voice(*place.family) : place.familyTitle());
    for (const QString& label : {place.competence, place.subCompetence, place.domain})
        m_sink.addText(label);
    addDecision(place);
    addRound(*place.scale, round, number,
        isLast ? remarkOn(place) : QString());
    if (m_withNotes)
        m_sink.addText(place.item->notes);
    m_sink.endRow();
}

/// In the last row of an item.
QString MinutesRows::remarkOn(const AgendaPlace& place) const
{
    QStringList remarks{workshop_words::hiddenComments(*place.item, m_phrases),
        place.position ? QString() : workshop_words::cellIsGone(m_phrases)};
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral(" · "));
}

void MinutesRows::addDecision(const AgendaPlace& place)
{
    static constexpr const char* StateNames[]{
        "decided", "skipped", "parked", "undecided", "not_revealed", "shown", "not_reached"};
    static constexpr const char* BasisNames[]{"median", "first_round", "second_round", "discussion"};
    static constexpr const char* MedianNames[]{"median", "lower_median", "upper_median"};
    const ItemEnd end = endOf(*place.item);
    const std::optional<Decision>& decision = place.item->outcome.decision;
    m_sink.addText(m_voice.isPlain() ? QString::fromLatin1(StateNames[static_cast<int>(end)])
                              : stateText(end, m_phrases));
    addRatingAndWeight(m_sink, *place.scale, decision ? std::optional(decision->before) : place.current());
    addRatingAndWeight(m_sink, *place.scale, decision ? std::optional(decision->rating) : std::nullopt);
    const auto basisName = [&place, &decision] {
        return QString::fromLatin1(decision->basis == DecisionBasis::Median
                ? MedianNames[static_cast<int>(medianPart(*place.item, *place.scale))]
                : BasisNames[static_cast<int>(decision->basis)]);
    };
    m_sink.addText(decision && m_voice.isPlain() ? basisName()
                                          : basisText(*place.item, *place.scale, m_phrases));
    m_sink.addText(!decision ? QString()
            : m_voice.isPlain()       ? decision->reason
                              : reasonText(*decision, m_phrases));
    m_sink.addMoment(decision ? decision->at : QDateTime(), Qt::ISODate);
    m_sink.addNumber(place.item->secondsUsed);
}

/// Nothing if the scale has no such level. One that is gone may have been called as one that is there.
std::optional<int> MinutesRows::votesFor(
    const QString& column, const RatingScale& scale, const VoteCounts& counts) const
{
    std::optional<int> votes;
    for (const auto* levels : {&scale.levels, &scale.retired}) {
        for (const RatingLevel& level : *levels) {
            if (m_voice(level) == column)
                votes = votes.value_or(0) + counts.of(Rating::level(level.id));
        }
    }
    return votes;
}

void MinutesRows::addRound(
    const RatingScale& scale, const VoteRound* round, int number, const QString& remark)
{
    const auto ifRound = [round](int count) { return round ? std::optional(count) : std::nullopt; };
    const VoteCounts counts = round ? round->counts : VoteCounts();
    const VoteFigures figures = figuresOf(counts, scale);
    m_sink.addNumber(ifRound(number));
    m_sink.addNumber(ifRound(figures.votes));
    for (const QString& column : m_levels) {
        const std::optional<int> votes = votesFor(column, scale, counts);
        m_sink.addNumber(votes ? ifRound(*votes) : std::nullopt);
    }
    m_sink.addNumber(ifRound(counts.notApplicable));
    m_sink.addNumber(ifRound(counts.abstained));
    constexpr const char* VerdictNames[]{"", "one_answer", "median", "majority", "no_opinion", "no_majority"};
    const RoomVerdict& verdict = figures.verdict;
    const bool hasMedian = verdict.kind == RoomVerdict::Kind::Levels;
    addMedian(m_sink, scale, hasMedian ? verdict.word : std::nullopt);
    m_sink.addDecimal(verdict.agreement, agreementDecimals);
    m_sink.addText(m_voice.isPlain() ? QString::fromLatin1(VerdictNames[static_cast<int>(verdict.kind)])
                              : verdictText(verdict, scale, m_phrases));
    m_sink.addNumber(round && round->participants > 0 ? std::optional(round->participants) : std::nullopt);
    QStringList remarks{
        round ? workshop_words::surplus(counts.answers(), round->participants, m_phrases) : QString(), remark};
    remarks.removeAll(QString());
    m_sink.addText(remarks.join(QStringLiteral(" · ")));
    QStringList comments;
    for (const BallotComment& comment : round ? round->comments : std::vector<BallotComment>())
        comments << workshop_words::comment(comment, m_phrases);
    m_sink.addText(comments.join(u'\n'));
}

} // namespace

void addMinutesRows(RowSink& sink, const Atlas& atlas, const Workshop& workshop, bool withNotes)
{
    MinutesRows(sink, workshop, agendaPlaces(atlas, workshop, GoneCells::Named), withNotes).add();
}

} // namespace atlas
