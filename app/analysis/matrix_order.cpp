// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrix_order.h"

#include "analysis/axis_layout.h"
#include "analysis/row_filter.h"
#include "analysis/sort_value.h"

namespace atlas {
namespace {

/// A group for each run of rows of one competence, so that the order of the study stays what it is.
AxisItems itemsOf(const JobFamily& family)
{
    AxisItems all;
    CompetenceId competence;
    CompetenceFinder holders(family);
    for (std::size_t index = 0; index < family.rows.size(); ++index) {
        const SubCompetence& row = family.rows[index];
        const Competence& holder = holders.of(index);
        if (row.competence != competence) {
            competence = row.competence;
            all.groups.push_back({QString::number(holder.id.value), holder.label});
        }
        all.items.push_back({row.label, holder.label, static_cast<int>(all.groups.size()) - 1});
    }
    return all;
}

std::vector<int> rowsThatFit(const JobFamily& family, const RowFilter& filter)
{
    RowTest test(filter);
    CompetenceFinder holders(family);
    std::vector<int> rows;
    for (int row = 0; row < family.current.rows(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        if (test.fitsText(family.rows[index].label, holders.of(index).label)
            && (!test.asksForCells() || test.fitsCells(family, row)))
            rows.push_back(row);
    }
    return rows;
}

Profile profileOf(const JobFamily& family, int row, const RatingScale& scale)
{
    Profile profile;
    for (int column = 0; column < family.current.columns(); ++column) {
        Distribution one(scale);
        one.add(family.current.at(row, column));
        if (const auto level = median(one, scale))
            profile.push_back({column, standardisedRank(*level, scale)});
    }
    return profile;
}

ItemOrder orderFor(const JobFamily& family, const RatingScale& scale, const AxisArrangement& arrangement,
    const AxisItems& all, Language language)
{
    if (arrangement.key == SortKey::Reference)
        return ItemOrder::reference();
    if (arrangement.key == SortKey::Label)
        return ItemOrder::byLabel(labelsOf(all), language, arrangement.descending);
    if (arrangement.key == SortKey::Similarity) {
        std::vector<Profile> profiles;
        for (int row = 0; row < family.current.rows(); ++row)
            profiles.push_back(profileOf(family, row, scale));
        return ItemOrder::bySimilarity(std::move(profiles), 1);
    }
    std::vector<std::optional<double>> values;
    for (int row = 0; row < family.current.rows(); ++row)
        values.push_back(sortValue(arrangement.key, rowDistribution(family.current, row, scale), scale));
    return ItemOrder::byValue(std::move(values), arrangement.descending);
}

} // namespace

std::vector<MatrixPlace> matrixOrder(const JobFamily& family, const RatingScale& scale,
    const AxisArrangement& arrangement, const RowFilter& filter, Language language)
{
    const AxisItems all = itemsOf(family);
    AxisArrangement open = arrangement;
    open.collapsed.clear();
    const Progress unwatched;
    ProgressCount progress(unwatched, 0);
    const auto layout = layOut(all, rowsThatFit(family, filter), open, GroupTitles::AboveOpenGroups,
        orderFor(family, scale, open, all, language), progress);
    Q_ASSERT(layout); // nobody stops it
    std::vector<MatrixPlace> places;
    places.reserve(layout->ranges.size());
    for (int heading = 0; heading < layout->axis.size(); ++heading) {
        const bool title = layout->axis.at(heading).kind == BoardHeading::Kind::Title;
        // A title stands above at least one row.
        const int row = layout->itemsOf(title ? heading + 1 : heading).front();
        places.push_back({title ? -1 : row, family.rows[static_cast<std::size_t>(row)].competence});
    }
    return places;
}

} // namespace atlas
