// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/board_texts.h"

#include "interchange/board_csv.h"
#include "wording/board_words.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

QString nameOf(const QString& version, const Phrases& phrases)
{
    return version.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Export", "present state"))
                             : sheet_words::versionName(version, phrases);
}

QString titleOf(const Atlas& atlas, const BoardExportRequest& request, const Phrases& phrases)
{
    switch (request.kind) {
    case BoardKind::Overview:
        switch (request.overview.rows) {
        case OverviewRows::Themes:
            return phrases(QT_TRANSLATE_NOOP("Export", "All job families: skill themes"));
        case OverviewRows::SubCompetences:
            return phrases(QT_TRANSLATE_NOOP("Export", "All job families: sub-competences"));
        case OverviewRows::SharedLabels:
            return phrases(QT_TRANSLATE_NOOP("Export", "All job families: shared sub-competences"));
        }
        Q_UNREACHABLE();
    case BoardKind::Difference:
        return phrases(QT_TRANSLATE_NOOP("Export", "What changed: %1 \u2192 %2"))
            .arg(request.versions ? nameOf(request.versions->fromName, phrases) : QString(),
                request.versions ? nameOf(request.versions->toName, phrases) : QString());
    case BoardKind::Similarity:
        return phrases(QT_TRANSLATE_NOOP("Export", "Similarity of the activity domains"));
    case BoardKind::Consensus: {
        const JobFamily* family = atlas.family(request.consensus.family);
        return phrases(QT_TRANSLATE_NOOP("Export", "Consensus: %1")).arg(family ? family->title : QString());
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
        return phrases(QT_TRANSLATE_NOOP("Export", "all workshops, the last vote of each cell"));
    const QDateTime& held = workshop->startedAt.isValid() ? workshop->startedAt : workshop->createdAt;
    const QString day = phrases.locale().toString(held.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
    if (workshop->title.trimmed().isEmpty())
        return phrases(QT_TRANSLATE_NOOP("Export", "workshop of %1")).arg(day);
    return phrases(QT_TRANSLATE_NOOP("Export", "workshop “%1” of %2")).arg(workshop->title, day);
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
    return phrases(QT_TRANSLATE_N_NOOP("Export", "%1 of %n cell(s) voted on, %2 decided"), all)
        .arg(phrases.locale().toString(cells), phrases.locale().toString(decided));
}

QString basisOf(const BoardExportRequest& request, const Phrases& phrases)
{
    return request.basis == ComparisonBasis::Themes
        ? phrases(QT_TRANSLATE_NOOP("Export", "compared by skill themes"))
        : phrases(QT_TRANSLATE_NOOP("Export", "compared by sub-competences of the same label"));
}

/// Reason, source and certainty of a cell as it stands; said in so many words where nobody gave a reason.
QString reasonOf(const Rationale& why, const Phrases& phrases)
{
    QStringList parts{
        why.reason.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Export", "no reason given")) : why.reason};
    if (!why.source.isEmpty())
        parts << phrases(QT_TRANSLATE_NOOP("Export", "source: %1")).arg(why.source);
    if (why.certainty != Certainty::Unstated)
        parts << sheet_words::certainty(why.certainty, phrases);
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

BoardTexts boardTexts(
    const Atlas& atlas, const Board& board, const BoardExportRequest& request, const Phrases& phrases)
{
    BoardTexts texts;
    texts.title = titleOf(atlas, request, phrases);
    if (request.kind == BoardKind::Similarity)
        texts.notes << phrases(QT_TRANSLATE_N_NOOP("Export", "%n domain(s)"), board.columns().items)
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
            texts.notes << phrases(QT_TRANSLATE_N_NOOP("Export",
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
    table.title = phrases(QT_TRANSLATE_N_NOOP("Export", "%n change(s)"), static_cast<int>(changes.size()));
    for (const char* head :
        {QT_TRANSLATE_NOOP("Export", "Job family"), QT_TRANSLATE_NOOP("Export", "Competence"),
            QT_TRANSLATE_NOOP("Export", "Sub-competence"), QT_TRANSLATE_NOOP("Export", "Activity domain"),
            QT_TRANSLATE_NOOP("Export", "Before \u2192 after"), QT_TRANSLATE_NOOP("Export", "Who"),
            QT_TRANSLATE_NOOP("Export", "When (local time)"), QT_TRANSLATE_NOOP("Export", "Why")})
        table.heads << phrases(head);
    table.shares = {12, 13, 18, 15, 12, 9, 11, 24};
    const auto worded = [&phrases](const RatingLevel& entry) {
        const QString label = entry.label.in(phrases.language());
        return entry.symbol.isEmpty() ? label : entry.symbol;
    };
    for (const VersionChange& change : changes) {
        const ChangePlace place = placeOf(atlas, change);
        if (!place.family)
            continue;
        const RatingScale& scale = atlas.scaleOf(*place.family);
        table.rows.push_back({place.family->title, place.competence, place.subCompetence, place.domain,
            change.direction == ChangeDirection::Kept
                ? phrases(QT_TRANSLATE_NOOP("Export", "%1 (rating kept)")).arg(worded(scale.entry(change.after)))
                : worded(scale.entry(change.before)) + QStringLiteral(" \u2192 ")
                    + worded(scale.entry(change.after)),
            change.why.author,
            change.why.changedAt.isValid()
                ? phrases.locale().toString(change.why.changedAt.toLocalTime(), QLocale::ShortFormat)
                : QString(),
            reasonOf(change.why, phrases)});
    }
    return table;
}

} // namespace atlas
