// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/board_csv.h"

#include "interchange/csv_sheet.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Head {
    const char* name; ///< interchange
    const char* phrase; ///< Excel
};

void addHeads(CsvSheet& sheet, const std::vector<Head>& heads, const CsvOptions& options)
{
    const Phrases phrases(options.language);
    for (const Head& head : heads)
        sheet.addText(
            options.preset == CsvPreset::Interchange ? QString::fromLatin1(head.name) : phrases(head.phrase));
}

bool isInterchange(const CsvOptions& options)
{
    return options.preset == CsvPreset::Interchange;
}

QString nameOf(const JobFamily& family, const CsvOptions& options)
{
    return isInterchange(options) ? family.key : family.title;
}

void addRating(CsvSheet& sheet, const RatingScale& scale, Rating rating, const CsvOptions& options)
{
    if (isInterchange(options))
        sheet.addCode(scale.entry(rating).code);
    else
        sheet.addText(scale.entry(rating).label.in(options.language));
}

QString domainLabel(const JobFamily& family, ActivityDomainId id)
{
    for (const ActivityDomain& domain : family.domains) {
        if (domain.id == id)
            return domain.label;
    }
    return {};
}

void addEntryHead(CsvSheet& sheet, const RatingLevel& entry, const QString& code, const CsvOptions& options)
{
    if (isInterchange(options))
        sheet.addCode(code);
    else
        sheet.addText(entry.label.in(options.language));
}

void addOverviewHeads(CsvSheet& sheet, const RatingScale& scale, const CsvOptions& options)
{
    addHeads(sheet,
        {{"group", QT_TRANSLATE_NOOP("Export", "Group")}, {"row", QT_TRANSLATE_NOOP("Export", "Row")},
            {"context", QT_TRANSLATE_NOOP("Export", "Context")},
            {"family", QT_TRANSLATE_NOOP("Export", "Job family")},
            {"domain", QT_TRANSLATE_NOOP("Export", "Activity domain")}},
        options);
    for (const RatingLevel& level : scale.levels)
        addEntryHead(sheet, level, level.code, options);
    addEntryHead(sheet, scale.notApplicable, QStringLiteral("not_applicable"), options);
    addEntryHead(sheet, scale.notRated, QStringLiteral("not_rated"), options);
    addHeads(sheet,
        {{"n", QT_TRANSLATE_NOOP("Export", "n")}, {"N", QT_TRANSLATE_NOOP("Export", "N")},
            {"median_lower", QT_TRANSLATE_NOOP("Export", "Lower median")},
            {"median_upper", QT_TRANSLATE_NOOP("Export", "Upper median")}},
        options);
    sheet.endRecord();
}

void addMedian(CsvSheet& sheet, const RatingScale& scale, const std::optional<OrdinalMedian>& middle,
    const CsvOptions& options)
{
    for (const bool upper : {false, true}) {
        if (middle)
            addRating(sheet, scale, upper ? middle->upper : middle->lower, options);
        else
            sheet.addText(QString());
    }
}

void addCounts(
    CsvSheet& sheet, const RatingScale& scale, const Distribution& counts, const CsvOptions& options)
{
    int inOrder = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        sheet.addNumber(counts.levels[position]);
        inOrder += scale.levels[position].weight ? counts.levels[position] : 0;
    }
    sheet.addNumber(counts.notApplicable);
    sheet.addNumber(counts.notRated);
    sheet.addNumber(inOrder);
    sheet.addNumber(counts.total());
    addMedian(sheet, scale, median(counts, scale), options);
    sheet.endRecord();
}

/// For programs as it is, for people in their language.
void addWord(CsvSheet& sheet, const char* word, const CsvOptions& options)
{
    sheet.addText(isInterchange(options) ? QString::fromLatin1(word) : Phrases(options.language)(word));
}

QString directionWord(ChangeDirection direction, const CsvOptions& options)
{
    const char* word = direction == ChangeDirection::Raised ? QT_TRANSLATE_NOOP("Export", "raised")
        : direction == ChangeDirection::Lowered             ? QT_TRANSLATE_NOOP("Export", "lowered")
        : direction == ChangeDirection::Kept                ? QT_TRANSLATE_NOOP("Export", "kept")
                                                            : QT_TRANSLATE_NOOP("Export", "otherwise");
    return isInterchange(options) ? QString::fromLatin1(word) : Phrases(options.language)(word);
}

} // namespace

Result<void> writeOverviewCsv(
    QIODevice& device, const Atlas& atlas, const OverviewBoard& board, const CsvOptions& options)
{
    CsvSheet sheet(options);
    addOverviewHeads(sheet, board.scale(), options);
    for (int row = 0; row < board.rows().size(); ++row) {
        const BoardHeading& heading = board.rows().at(row);
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            const auto* ratings = std::get_if<RatingsCell>(&cell);
            const JobFamily* family = atlas.family(board.familyAt(column));
            if (!ratings || !family)
                continue;
            sheet.addText(heading.group < 0
                    ? QString()
                    : board.rows().groups[static_cast<std::size_t>(heading.group)].label);
            sheet.addText(heading.label);
            sheet.addText(heading.context);
            sheet.addText(nameOf(*family, options));
            sheet.addText(domainLabel(*family, board.domainAt(column)));
            addCounts(sheet, board.scale(), ratings->counts, options);
        }
    }
    return sheet.write(device);
}

ChangePlace placeOf(const Atlas& atlas, const VersionChange& change)
{
    return placeOf(atlas, change.family, change.cell);
}

ChangePlace placeOf(const Atlas& atlas, FamilyId family, const CellRef& cell)
{
    ChangePlace place;
    place.family = atlas.family(family);
    if (!place.family)
        return place;
    place.domain = domainLabel(*place.family, cell.column);
    for (std::size_t row = 0; row < place.family->rows.size(); ++row) {
        if (place.family->rows[row].id == cell.row) {
            place.subCompetence = place.family->rows[row].label;
            place.competence = place.family->competenceOf(static_cast<int>(row)).label;
        }
    }
    return place;
}

Result<void> writeDifferencesCsv(QIODevice& device, const Atlas& atlas,
    const std::vector<VersionChange>& changes, const CsvOptions& options)
{
    CsvSheet sheet(options);
    addHeads(sheet,
        {{"family", QT_TRANSLATE_NOOP("Export", "Job family")},
            {"competence", QT_TRANSLATE_NOOP("Export", "Competence")},
            {"sub_competence", QT_TRANSLATE_NOOP("Export", "Sub-competence")},
            {"domain", QT_TRANSLATE_NOOP("Export", "Activity domain")},
            {"old", QT_TRANSLATE_NOOP("Export", "Before")}, {"new", QT_TRANSLATE_NOOP("Export", "After")},
            {"direction", QT_TRANSLATE_NOOP("Export", "Direction")},
            {"steps", QT_TRANSLATE_NOOP("Export", "Steps")}, {"who", QT_TRANSLATE_NOOP("Export", "Who")},
            {"when", QT_TRANSLATE_NOOP("Export", "When (local time)")}, {"why", QT_TRANSLATE_NOOP("Export", "Why")},
            {"source", QT_TRANSLATE_NOOP("Export", "Source")},
            {"certainty", QT_TRANSLATE_NOOP("Export", "Certainty")}},
        options);
    sheet.endRecord();
    const Phrases phrases(options.language);
    for (const VersionChange& change : changes) {
        const ChangePlace place = placeOf(atlas, change);
        if (!place.family)
            continue;
        const RatingScale& scale = atlas.scaleOf(*place.family);
        sheet.addText(nameOf(*place.family, options));
        sheet.addText(place.competence);
        sheet.addText(place.subCompetence);
        sheet.addText(place.domain);
        addRating(sheet, scale, change.before, options);
        addRating(sheet, scale, change.after, options);
        sheet.addText(directionWord(change.direction, options));
        sheet.addNumber(
            change.direction == ChangeDirection::Otherwise ? std::nullopt : std::optional(change.steps));
        sheet.addText(change.why.author);
        sheet.addMoment(change.why.changedAt);
        sheet.addText(change.why.reason);
        sheet.addText(change.why.source);
        sheet.addText(change.why.certainty == Certainty::Unstated ? QString()
                : isInterchange(options)                          ? certaintyWord(change.why.certainty)
                                         : sheet_words::certainty(change.why.certainty, phrases));
        sheet.endRecord();
    }
    return sheet.write(device);
}

Result<void> writeSimilarityCsv(
    QIODevice& device, const Atlas& atlas, const DomainSimilarity& similarity, const CsvOptions& options)
{
    constexpr int decimals = 6;
    CsvSheet sheet(options);
    addHeads(sheet,
        {{"family_a", QT_TRANSLATE_NOOP("Export", "Job family A")},
            {"domain_a", QT_TRANSLATE_NOOP("Export", "Activity domain A")},
            {"family_b", QT_TRANSLATE_NOOP("Export", "Job family B")},
            {"domain_b", QT_TRANSLATE_NOOP("Export", "Activity domain B")},
            {"similarity", QT_TRANSLATE_NOOP("Export", "Similarity")},
            {"compared", QT_TRANSLATE_NOOP("Export", "Items compared")},
            {"foundation", QT_TRANSLATE_NOOP("Export", "Foundation")}},
        options);
    sheet.endRecord();
    for (const DomainPair& pair : similarity.ranked()) {
        for (const DomainRef& side : {pair.first, pair.second}) {
            const JobFamily* family = atlas.family(side.family);
            sheet.addText(family ? nameOf(*family, options) : QString());
            sheet.addText(family ? domainLabel(*family, side.domain) : QString());
        }
        sheet.addDecimal(pair.similarity.similarity, decimals);
        sheet.addNumber(pair.similarity.compared);
        addWord(sheet,
            pair.similarity.isWeak ? QT_TRANSLATE_NOOP("Export", "weak")
                                   : QT_TRANSLATE_NOOP("Export", "firm"),
            options);
        sheet.endRecord();
    }
    return sheet.write(device);
}

namespace {

void addConsensusHeads(CsvSheet& sheet, const RatingScale& scale, const CsvOptions& options)
{
    addHeads(sheet,
        {{"family", QT_TRANSLATE_NOOP("Export", "Job family")},
            {"competence", QT_TRANSLATE_NOOP("Export", "Competence")},
            {"sub_competence", QT_TRANSLATE_NOOP("Export", "Sub-competence")},
            {"domain", QT_TRANSLATE_NOOP("Export", "Activity domain")},
            {"present", QT_TRANSLATE_NOOP("Export", "Present rating")},
            {"decided", QT_TRANSLATE_NOOP("Export", "Decided")}},
        options);
    for (const RatingLevel& level : scale.levels)
        addEntryHead(sheet, level, level.code, options);
    addEntryHead(sheet, scale.notApplicable, QStringLiteral("not_applicable"), options);
    addHeads(sheet,
        {{"abstained", QT_TRANSLATE_NOOP("Export", "Abstained")},
            {"median_lower", QT_TRANSLATE_NOOP("Export", "Lower median")},
            {"median_upper", QT_TRANSLATE_NOOP("Export", "Upper median")},
            {"agreement", QT_TRANSLATE_NOOP("Export", "Agreement A")}},
        options);
    sheet.endRecord();
}

void addConsensus(
    CsvSheet& sheet, const RatingScale& scale, const ConsensusCell& cell, const CsvOptions& options)
{
    constexpr int decimals = 4;
    addRating(sheet, scale, cell.present, options);
    if (cell.decided)
        addRating(sheet, scale, cell.rating, options);
    else
        sheet.addText(QString());
    for (const int votes : cell.votes.levels)
        sheet.addNumber(votes);
    sheet.addNumber(cell.votes.notApplicable);
    sheet.addNumber(cell.votes.notRated);
    const bool hasMedian = cell.verdict.kind == RoomVerdict::Kind::Levels;
    addMedian(sheet, scale, hasMedian ? cell.verdict.word : std::nullopt, options);
    if (cell.verdict.agreement)
        sheet.addDecimal(*cell.verdict.agreement, decimals);
    else
        sheet.addText(QString());
    sheet.endRecord();
}

} // namespace

Result<void> writeConsensusCsv(
    QIODevice& device, const Atlas& atlas, const ConsensusBoard& board, const CsvOptions& options)
{
    CsvSheet sheet(options);
    addConsensusHeads(sheet, board.scale(), options);
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            const auto* consensus = std::get_if<ConsensusCell>(&cell);
            if (!consensus)
                continue;
            const ChangePlace place = placeOf(atlas, board.family(), board.source(row, column));
            sheet.addText(nameOf(*place.family, options));
            sheet.addText(place.competence);
            sheet.addText(place.subCompetence);
            sheet.addText(place.domain);
            addConsensus(sheet, board.scale(), *consensus, options);
        }
    }
    return sheet.write(device);
}

} // namespace atlas
