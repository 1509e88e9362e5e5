// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/reason_table.h"

#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

bool saysSomething(const Rationale& rationale)
{
    return !rationale.saysTheSameAs(Rationale());
}

/// "++ renforcement élevé"
QString ratingWords(const RatingLevel& entry, const Phrases& phrases)
{
    return QStringLiteral("%1 %2").arg(entry.symbol, entry.label.in(phrases.language())).trimmed();
}

QStringList reasonRow(const JobFamily& family, const RatingScale& scale, const CellPosition& place,
    const Rationale& rationale, const Phrases& phrases)
{
    return {family.competenceOf(place.row).label, family.rows[static_cast<std::size_t>(place.row)].label,
        family.domains[static_cast<std::size_t>(place.column)].label,
        ratingWords(scale.entry(family.current.at(place.row, place.column)), phrases), rationale.reason,
        rationale.source, sheet_words::certainty(rationale.certainty, phrases), rationale.author,
        rationale.changedAt.isValid()
            ? phrases.locale().toString(rationale.changedAt.toLocalTime(), QLocale::ShortFormat)
            : QString()};
}

} // namespace

std::optional<TextTableContent> reasonTable(
    const Atlas& atlas, const std::vector<const JobFamily*>& families, const Phrases& phrases)
{
    const bool several = families.size() > 1;
    TextTableContent table;
    int cells = 0;
    for (const JobFamily* family : families) {
        cells += static_cast<int>(family->current.cells());
        std::vector<std::pair<CellPosition, const Rationale*>> places;
        family->rationales.each([&places, family](const CellRef& cell, const Rationale& rationale) {
            if (const auto place = family->position(cell); place && saysSomething(rationale))
                places.emplace_back(*place, &rationale);
        });
        std::sort(places.begin(), places.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [place, rationale] : places) {
            table.rows.push_back(reasonRow(*family, atlas.scaleOf(*family), place, *rationale, phrases));
            if (several)
                table.rows.back().prepend(family->title);
        }
    }
    if (table.rows.empty())
        return {};
    table.title = phrases(QT_TRANSLATE_NOOP("Export", "Reasons, sources and certainty"));
    table.note = phrases(QT_TRANSLATE_N_NOOP("Export", "recorded for %1 of %n cell(s)"), cells)
                     .arg(phrases.locale().toString(static_cast<int>(table.rows.size())));
    for (const char* head :
        {QT_TRANSLATE_NOOP("Export", "Job family"), QT_TRANSLATE_NOOP("Export", "Competence"),
            QT_TRANSLATE_NOOP("Export", "Sub-competence"), QT_TRANSLATE_NOOP("Export", "Activity domain"),
            QT_TRANSLATE_NOOP("Export", "Rating"), QT_TRANSLATE_NOOP("Export", "Reason"),
            QT_TRANSLATE_NOOP("Export", "Source"), QT_TRANSLATE_NOOP("Export", "Certainty"),
            QT_TRANSLATE_NOOP("Export", "Who"), QT_TRANSLATE_NOOP("Export", "When (local time)")})
        table.heads << phrases(head);
    table.shares = {11, 14, 15, 12, 12, 21, 12, 9, 9, 10};
    if (!several) {
        table.heads.removeFirst();
        table.shares.erase(table.shares.begin());
    }
    return table;
}

} // namespace atlas
