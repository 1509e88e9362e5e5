// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/minutes_csv.h"

#include "analysis/vote_statistics.h"
#include "interchange/csv_sheet.h"
#include "sheets/agenda_place.h"
#include "wording/phrases.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

constexpr int agreementDecimals = 4;

struct Head {
    const char* name; ///< interchange
    const char* phrase; ///< Excel
};

constexpr Head PlaceHeads[]{{"workshop", QT_TRANSLATE_NOOP("Wording", "Workshop")},
    {"started_at", QT_TRANSLATE_NOOP("Wording", "Start (local time)")}, {"item", QT_TRANSLATE_NOOP("Wording", "No.")},
    {"family", QT_TRANSLATE_NOOP("Wording", "Job family")},
    {"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"sub_competence", QT_TRANSLATE_NOOP("Wording", "Sub-competence")},
    {"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")},
    {"state", QT_TRANSLATE_NOOP("Wording", "State")}};
constexpr Head DecisionHeads[]{{"basis", QT_TRANSLATE_NOOP("Wording", "Decided from")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "Reason")},
    {"decided_at", QT_TRANSLATE_NOOP("Wording", "Decided at (local time)")},
    {"seconds_used", QT_TRANSLATE_NOOP("Wording", "Seconds used")},
    {"round", QT_TRANSLATE_NOOP("Wording", "Round")}, {"votes", QT_TRANSLATE_NOOP("Wording", "Votes")}};
constexpr Head FigureHeads[]{{"median_lower", QT_TRANSLATE_NOOP("Wording", "Lower median")},
    {"median_upper", QT_TRANSLATE_NOOP("Wording", "Upper median")},
    {"agreement", QT_TRANSLATE_NOOP("Wording", "Agreement A")},
    {"verdict", QT_TRANSLATE_NOOP("Wording", "What the room says")},
    {"participants", QT_TRANSLATE_NOOP("Wording", "Participants")},
    {"remark", QT_TRANSLATE_NOOP("Wording", "Remark")},
    {"comments", QT_TRANSLATE_NOOP("Wording", "Comments on the ballots")}};

/// One line after another of the minutes.
class MinutesSheet {
public:
    MinutesSheet(
        const Workshop& workshop, std::vector<AgendaPlace> places, const CsvOptions& options, bool withNotes)
        : m_workshop(workshop)
        , m_places(std::move(places))
        , m_isPlain(options.preset == CsvPreset::Interchange)
        , m_withNotes(withNotes)
        , m_phrases(options.language)
        , m_sheet(options)
    {
        for (const RatingScale* scale : scalesOf(m_places)) {
            for (const RatingLevel& level : scale->levels) {
                if (std::find(m_levels.begin(), m_levels.end(), keyOf(level)) == m_levels.end())
                    m_levels.push_back(keyOf(level));
            }
        }
    }

    Result<void> write(QIODevice& device)
    {
        addHeads();
        for (const AgendaPlace& place : m_places) {
            const VoteRound* last = lastRevealed(*place.item);
            int number = 0;
            for (const VoteRound& round : place.item->rounds) {
                ++number;
                if (round.isRevealed())
                    addLine(place, &round, number, &round == last);
            }
            if (!last)
                addLine(place, nullptr, 0, true);
        }
        return m_sheet.write(device);
    }

private:
    /// What a level's column is headed with, and known by across scales.
    QString keyOf(const RatingLevel& level) const
    {
        return m_isPlain ? level.code : level.label.in(m_phrases.language());
    }
    template <std::size_t Count>
    void addHeads(const Head (&heads)[Count])
    {
        for (const Head& head : heads)
            m_sheet.addText(m_isPlain ? QString::fromLatin1(head.name) : m_phrases(head.phrase));
    }
    void addRatingHeads(const Head& head, const char* weightPhrase)
    {
        addHeads({head});
        if (!m_isPlain)
            m_sheet.addText(m_phrases(weightPhrase));
    }
    void addHeads();
    void addWord(const RatingScale& scale, std::optional<Rating> rating);
    void addRating(const RatingScale& scale, std::optional<Rating> rating);
    void addLine(const AgendaPlace& place, const VoteRound* round, int number, bool isLast);
    void addDecision(const AgendaPlace& place);
    void addRound(const RatingScale& scale, const VoteRound* round, int number, const QString& remark);

    const Workshop& m_workshop;
    std::vector<AgendaPlace> m_places;
    bool m_isPlain;
    bool m_withNotes;
    Phrases m_phrases;
    CsvSheet m_sheet;
    std::vector<QString> m_levels; ///< columns, of all scales
};

void MinutesSheet::addHeads()
{
    addHeads(PlaceHeads);
    addRatingHeads(
        {"before", QT_TRANSLATE_NOOP("Wording", "Before")}, QT_TRANSLATE_NOOP("Wording", "Before (weight)"));
    addRatingHeads(
        {"after", QT_TRANSLATE_NOOP("Wording", "After")}, QT_TRANSLATE_NOOP("Wording", "After (weight)"));
    addHeads(DecisionHeads);
    for (const QString& level : m_levels) {
        if (m_isPlain)
            m_sheet.addCode(level);
        else
            m_sheet.addText(level);
    }
    addHeads({{"not_applicable", QT_TRANSLATE_NOOP("Wording", "Marginal impact")},
        {"no_opinion", QT_TRANSLATE_NOOP("Wording", "No opinion")}});
    addHeads(FigureHeads);
    if (m_withNotes)
        addHeads({{"notes", QT_TRANSLATE_NOOP("Wording", "Notes")}});
    m_sheet.endRecord();
}

void MinutesSheet::addWord(const RatingScale& scale, std::optional<Rating> rating)
{
    if (!rating)
        m_sheet.addText(QString());
    else if (m_isPlain)
        m_sheet.addCode(scale.entry(*rating).code);
    else
        m_sheet.addText(scale.entry(*rating).label.in(m_phrases.language()));
}

void MinutesSheet::addRating(const RatingScale& scale, std::optional<Rating> rating)
{
    addWord(scale, rating);
    if (!m_isPlain)
        m_sheet.addNumber(rating && rating->isLevel() ? scale.entry(*rating).weight : std::nullopt);
}

void MinutesSheet::addLine(const AgendaPlace& place, const VoteRound* round, int number, bool isLast)
{
    m_sheet.addText(m_isPlain ? m_workshop.title : workshopName(m_workshop, m_phrases));
    m_sheet.addMoment(m_workshop.startedAt);
    m_sheet.addNumber(place.number);
    m_sheet.addText(m_isPlain ? place.family->key : place.family->title);
    for (const QString& label : {place.competence, place.subCompetence, place.domain})
        m_sheet.addText(label);
    addDecision(place);
    addRound(*place.scale, round, number,
        isLast ? workshop_words::hiddenComments(*place.item, m_phrases) : QString());
    if (m_withNotes)
        m_sheet.addText(place.item->notes);
    m_sheet.endRecord();
}

void MinutesSheet::addDecision(const AgendaPlace& place)
{
    static constexpr const char* StateNames[]{
        "decided", "skipped", "parked", "undecided", "not_revealed", "shown", "not_reached"};
    static constexpr const char* BasisNames[]{"median", "first_round", "second_round", "discussion"};
    static constexpr const char* MedianNames[]{"median", "lower_median", "upper_median"};
    const ItemEnd end = endOf(*place.item);
    const std::optional<Decision>& decision = place.item->outcome.decision;
    m_sheet.addText(m_isPlain ? QString::fromLatin1(StateNames[static_cast<int>(end)])
                              : stateText(end, m_phrases));
    addRating(*place.scale, decision ? decision->before : place.current());
    addRating(*place.scale, decision ? std::optional(decision->rating) : std::nullopt);
    const auto basisName = [&place, &decision] {
        return QString::fromLatin1(decision->basis == DecisionBasis::Median
                ? MedianNames[static_cast<int>(medianPart(*place.item, *place.scale))]
                : BasisNames[static_cast<int>(decision->basis)]);
    };
    m_sheet.addText(decision && m_isPlain ? basisName()
                                          : basisText(*place.item, *place.scale, m_phrases));
    m_sheet.addText(!decision ? QString()
            : m_isPlain       ? decision->reason
                              : reasonText(*decision, m_phrases));
    m_sheet.addMoment(decision ? decision->at : QDateTime());
    m_sheet.addNumber(place.item->secondsUsed);
}

void MinutesSheet::addRound(
    const RatingScale& scale, const VoteRound* round, int number, const QString& remark)
{
    const auto ifRound = [round](int count) { return round ? std::optional(count) : std::nullopt; };
    const VoteCounts counts = round ? round->counts : VoteCounts();
    const VoteFigures figures = figuresOf(counts, scale);
    m_sheet.addNumber(ifRound(number));
    m_sheet.addNumber(ifRound(figures.votes));
    for (const QString& column : m_levels) {
        const auto level = std::find_if(scale.levels.begin(), scale.levels.end(),
            [&](const RatingLevel& candidate) { return keyOf(candidate) == column; });
        m_sheet.addNumber(level == scale.levels.end()
                ? std::nullopt
                : ifRound(counts.of(Rating::level(level->id))));
    }
    m_sheet.addNumber(ifRound(counts.notApplicable));
    m_sheet.addNumber(ifRound(counts.abstained));
    constexpr const char* VerdictNames[]{"", "one_answer", "median", "majority", "no_opinion", "no_majority"};
    const RoomVerdict& verdict = figures.verdict;
    const bool hasMedian = verdict.kind == RoomVerdict::Kind::Levels;
    addWord(scale, hasMedian ? std::optional(verdict.word->lower) : std::nullopt);
    addWord(scale, hasMedian ? std::optional(verdict.word->upper) : std::nullopt);
    if (verdict.agreement)
        m_sheet.addDecimal(*verdict.agreement, agreementDecimals);
    else
        m_sheet.addText(QString());
    m_sheet.addText(m_isPlain ? QString::fromLatin1(VerdictNames[static_cast<int>(verdict.kind)])
                              : verdictText(verdict, scale, m_phrases));
    m_sheet.addNumber(round && round->participants > 0 ? std::optional(round->participants) : std::nullopt);
    QStringList remarks{
        round ? workshop_words::surplus(counts.answers(), round->participants, m_phrases) : QString(), remark};
    remarks.removeAll(QString());
    m_sheet.addText(remarks.join(QStringLiteral(" · ")));
    QStringList comments;
    for (const BallotComment& comment : round ? round->comments : std::vector<BallotComment>())
        comments << workshop_words::comment(comment, m_phrases);
    m_sheet.addText(comments.join(u'\n'));
}

} // namespace

Result<void> writeMinutesCsv(QIODevice& device, const Atlas& atlas, const Workshop& workshop,
    const CsvOptions& options, bool withNotes)
{
    return MinutesSheet(workshop, agendaPlaces(atlas, workshop), options, withNotes).write(device);
}

} // namespace atlas
