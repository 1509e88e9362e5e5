// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/board_texts.h"

#include "interchange/board_csv.h"
#include "wording/board_words.h"
#include "wording/sheet_words.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

QString nameOf(const QString& version, const Phrases& phrases)
{
    return version.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Wording", "present state"))
                             : sheet_words::versionName(version, phrases);
}

QString titleOf(const Atlas& atlas, const BoardExportRequest& request, const Phrases& phrases)
{
    switch (request.kind) {
    case BoardKind::Overview:
        switch (request.overview.rows) {
        case OverviewRows::Themes:
            return phrases(QT_TRANSLATE_NOOP("Wording", "All job families: skill themes"));
        case OverviewRows::SubCompetences:
            return phrases(QT_TRANSLATE_NOOP("Wording", "All job families: sub-competences"));
        case OverviewRows::SharedLabels:
            return phrases(QT_TRANSLATE_NOOP("Wording", "All job families: shared sub-competences"));
        }
        Q_UNREACHABLE();
    case BoardKind::Difference:
        return phrases(QT_TRANSLATE_NOOP("Wording", "What changed: %1 \u2192 %2"))
            .arg(request.versions ? nameOf(request.versions->fromName, phrases) : QString(),
                request.versions ? nameOf(request.versions->toName, phrases) : QString());
    case BoardKind::Similarity:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Similarity of the activity domains"));
    case BoardKind::Consensus: {
        const JobFamily* family = atlas.family(request.consensus.family);
        return phrases(QT_TRANSLATE_NOOP("Wording", "Consensus: %1")).arg(family ? family->title : QString());
    }
    }
    Q_UNREACHABLE();
}

QStringList orders(const BoardExportRequest& request, const Phrases& phrases)
{
    const auto both = [&phrases](const AxisArrangement& rows, const AxisArrangement& columns) {
        QStringList words{board_words::rowOrder(rows, phrases), board_words::columnOrder(columns, phrases)};
        words.removeAll(QString());
        return words;
    };
    switch (request.kind) {
    case BoardKind::Overview:
        return both(request.overview.rowOrder, request.overview.columnOrder);
    case BoardKind::Difference:
        return both(request.difference.rowOrder, request.difference.columnOrder);
    case BoardKind::Similarity:
        return both(request.similarityOrder, request.similarityOrder);
    case BoardKind::Consensus:
        return both(request.consensus.rowOrder, AxisArrangement());
    }
    Q_UNREACHABLE();
}

/// "workshop “Spring” of 22 November 2026", "all workshops".
QString workshopsOf(const Atlas& atlas, const BoardExportRequest& request, const Phrases& phrases)
{
    const Workshop* workshop = atlas.workshop(request.consensus.workshop);
    if (!workshop)
        return phrases(QT_TRANSLATE_NOOP("Wording", "all workshops, the last vote of each cell"));
    const QString day = sheet_words::date(dayOf(*workshop), phrases);
    if (workshop->title.trimmed().isEmpty())
        return phrases(QT_TRANSLATE_NOOP("Wording", "workshop of %1")).arg(day);
    return phrases(QT_TRANSLATE_NOOP("Wording", "workshop “%1” of %2")).arg(workshop->title, day);
}

/// "9 of 84 cells voted on, 6 decided".
QString decidedOf(const Board& board, const Phrases& phrases)
{
    int cells = 0;
    int decided = 0;
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            const auto* consensus = std::get_if<ConsensusCell>(&cell);
            cells += consensus != nullptr;
            decided += consensus && consensus->decided;
        }
    }
    const int all = board.rows().allItems * board.columns().allItems;
    return phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n cell(s) voted on, %2 decided"), all)
        .arg(phrases.locale().toString(cells), phrases.locale().toString(decided));
}

QString basisOf(const BoardExportRequest& request, const Phrases& phrases)
{
    return request.basis == ComparisonBasis::Themes
        ? phrases(QT_TRANSLATE_NOOP("Wording", "compared by skill themes"))
        : phrases(QT_TRANSLATE_NOOP("Wording", "compared by sub-competences of the same label"));
}

} // namespace

BoardTexts boardTexts(
    const Atlas& atlas, const Board& board, const BoardExportRequest& request, const Phrases& phrases)
{
    BoardTexts texts;
    texts.title = titleOf(atlas, request, phrases);
    if (request.kind == BoardKind::Similarity)
        texts.notes << phrases(QT_TRANSLATE_N_NOOP("Wording", "%n domain(s)"), board.columns().items)
                    << basisOf(request, phrases);
    else if (request.kind == BoardKind::Consensus)
        texts.notes << workshopsOf(atlas, request, phrases) << decidedOf(board, phrases);
    else
        texts.notes << board_words::extent(board.rows(), board.columns(), phrases);
    if (request.kind == BoardKind::Difference && request.versions) {
        const auto& families = request.difference.families;
        auto changes = differences(atlas, request.versions->from, request.versions->to);
        std::erase_if(changes, [&families](const VersionChange& change) {
            return !families.empty()
                && std::find(families.begin(), families.end(), change.family) == families.end();
        });
        const int explained = keptRatings(changes);
        if (explained > 0)
            texts.notes << phrases(QT_TRANSLATE_N_NOOP("Wording",
                                       "%n cell(s) with the same rating, but another reason, source or certainty"),
                explained);
    }
    texts.notes << orders(request, phrases);
    texts.source = atlas.title;
    texts.version = sheet_words::version(atlas, phrases);
    return texts;
}

TextTableContent changeTable(
    const Atlas& atlas, const std::vector<VersionChange>& changes, const Phrases& phrases)
{
    TextTableContent table;
    table.title = phrases(QT_TRANSLATE_N_NOOP("Wording", "%n change(s)"), static_cast<int>(changes.size()));
    for (const char* head :
        {QT_TRANSLATE_NOOP("Wording", "Job family"), QT_TRANSLATE_NOOP("Wording", "Competence"),
            QT_TRANSLATE_NOOP("Wording", "Sub-competence"), QT_TRANSLATE_NOOP("Wording", "Activity domain"),
            QT_TRANSLATE_NOOP("Wording", "Before \u2192 after"), QT_TRANSLATE_NOOP("Wording", "Who"),
            QT_TRANSLATE_NOOP("Wording", "When (local time)"), QT_TRANSLATE_NOOP("Wording", "Why")})
        table.heads << phrases(head);
    table.shares = {12, 13, 18, 15, 12, 9, 11, 24};
    for (const VersionChange& change : changes) {
        const ChangePlace place = placeOf(atlas, change);
        if (!place.family)
            continue;
        const RatingScale& scale = atlas.scaleOf(*place.family);
        table.rows.push_back({place.family->title, place.competence, place.subCompetence, place.domain,
            changeText(change, scale, phrases),
            change.why.author,
            change.why.changedAt.isValid()
                ? phrases.locale().toString(change.why.changedAt.toLocalTime(), QLocale::ShortFormat)
                : QString(),
            rationaleParts(change.why, phrases).join(QStringLiteral(" \u00B7 "))});
    }
    return table;
}

} // namespace atlas
