// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview_rows.h"

#include "analysis/search.h"

#include <QHash>

#include <algorithm>

namespace atlas {
namespace {

const LocalizedText WithoutTheme{QStringLiteral("Sans thème"), QStringLiteral("Without a theme")};
const LocalizedText OtherRows{
    QStringLiteral("Autres sous-compétences"), QStringLiteral("Other sub-competences")};

QString kindKey(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Transversal:
        return QStringLiteral("transversal");
    case ThemeKind::Technical:
        return QStringLiteral("technical");
    case ThemeKind::Behavioural:
        return QStringLiteral("behavioural");
    }
    Q_UNREACHABLE();
}

const JobFamily& familyAt(const Atlas& atlas, int family)
{
    return atlas.families[static_cast<std::size_t>(family)];
}

template <class Visit>
void forEachRow(const Atlas& atlas, const std::vector<int>& families, Visit visit)
{
    for (const int family : families) {
        const JobFamily& holder = familyAt(atlas, family);
        for (std::size_t row = 0; row < holder.rows.size(); ++row)
            visit(holder, holder.rows[row], MatrixRow{family, static_cast<int>(row)});
    }
}

} // namespace

std::vector<int> familiesOfOneScale(const Atlas& atlas, const std::vector<FamilyId>& wanted)
{
    std::vector<int> families;
    for (std::size_t index = 0; index < atlas.families.size(); ++index) {
        const JobFamily& family = atlas.families[index];
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), family.id) == wanted.end())
            continue;
        if (families.empty()
            || family.scale == atlas.families[static_cast<std::size_t>(families.front())].scale)
            families.push_back(static_cast<int>(index));
    }
    return families;
}

QString comparableLabel(const QString& label)
{
    return foldedForSearch(label.simplified());
}

OverviewRowSet::OverviewRowSet(
    const Atlas& atlas, const std::vector<int>& families, OverviewRows kind, Language language)
    : m_atlas(atlas)
    , m_families(families)
{
    switch (kind) {
    case OverviewRows::Themes:
        addThemes(language);
        break;
    case OverviewRows::SubCompetences:
        addSubCompetences();
        break;
    case OverviewRows::SharedLabels:
        addSharedLabels();
        break;
    }
}

std::span<const MatrixRow> OverviewRowSet::members(int item) const
{
    const ItemRange range = m_ranges[static_cast<std::size_t>(item)];
    return std::span(m_members).subspan(
        static_cast<std::size_t>(range.first), static_cast<std::size_t>(range.count));
}

void OverviewRowSet::addItem(AxisItem item, const std::vector<MatrixRow>& members)
{
    m_ranges.push_back({static_cast<int>(m_members.size()), static_cast<int>(members.size())});
    m_members.insert(m_members.end(), members.begin(), members.end());
    m_axis.items.push_back(std::move(item));
}

void OverviewRowSet::addThemes(Language language)
{
    QHash<SkillThemeId, std::size_t> places;
    for (std::size_t theme = 0; theme < m_atlas.themes.size(); ++theme)
        places.insert(m_atlas.themes[theme].id, theme);
    std::vector<std::vector<MatrixRow>> members(m_atlas.themes.size() + 1); // the last: without a theme
    forEachRow(m_atlas, m_families, [&](const JobFamily&, const SubCompetence& sub, MatrixRow row) {
        members[places.value(sub.theme, m_atlas.themes.size())].push_back(row);
    });

    constexpr ThemeKind kinds[] = {ThemeKind::Transversal, ThemeKind::Technical, ThemeKind::Behavioural};
    for (const ThemeKind kind : kinds)
        m_axis.groups.push_back({kindKey(kind), themeKindLabel(kind).in(language)});
    m_axis.groups.push_back({QStringLiteral("none"), WithoutTheme.in(language)});
    for (const ThemeKind kind : kinds) {
        for (std::size_t index = 0; index < m_atlas.themes.size(); ++index) {
            const SkillTheme& theme = m_atlas.themes[index];
            if (theme.kind != kind || members[index].empty())
                continue;
            addItem({theme.label.in(language), {}, static_cast<int>(kind)}, members[index]);
        }
    }
    if (!members.back().empty())
        addItem({OtherRows.in(language), {}, 3}, members.back());
}

void OverviewRowSet::addSubCompetences()
{
    for (const int family : m_families) {
        const JobFamily& holder = familyAt(m_atlas, family);
        m_axis.groups.push_back({holder.key, holder.title});
    }
    int group = -1;
    int before = -1;
    forEachRow(m_atlas, m_families, [&](const JobFamily& family, const SubCompetence& sub, MatrixRow row) {
        while (before != row.family) // a family without rows has a group all the same
            before = m_families[static_cast<std::size_t>(++group)];
        addItem({sub.label, family.competenceOf(row.row).label, group}, {row});
    });
}

void OverviewRowSet::addSharedLabels()
{
    struct Label {
        QString spelling; ///< the first
        std::vector<MatrixRow> rows;
    };
    std::vector<Label> labels;
    QHash<QString, std::size_t> places;
    forEachRow(m_atlas, m_families, [&](const JobFamily&, const SubCompetence& sub, MatrixRow row) {
        const QString folded = comparableLabel(sub.label);
        const auto known = places.constFind(folded);
        const std::size_t place = known == places.cend() ? labels.size() : *known;
        if (known == places.cend()) {
            places.insert(folded, place);
            labels.push_back({sub.label.simplified(), {}});
        }
        labels[place].rows.push_back(row);
    });
    for (Label& label : labels) {
        if (label.rows.front().family != label.rows.back().family)
            addItem({label.spelling, {}, -1}, label.rows);
    }
}

} // namespace atlas
