// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmap_model.h"

#include "wording/rating_text.h"
#include "wording/spoken_text.h"

#include <QSize>

#include <algorithm>
#include <limits>

namespace atlas {

namespace {

template <class Id>
bool isOn(const std::vector<Id>& ids, Id wanted)
{
    return std::find(ids.begin(), ids.end(), wanted) != ids.end();
}

} // namespace

HeatmapModel::HeatmapModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(&document, &AtlasDocument::changed, this, &HeatmapModel::follow);
}

void HeatmapModel::takeAtlas(FamilyId family)
{
    m_atlas = m_document.atlas();
    m_family = m_atlas.family(family);
    Q_ASSERT(m_family);
    m_scale = &m_atlas.scaleOf(*m_family);
}

void HeatmapModel::setFamily(FamilyId family)
{
    beginResetModel();
    const ScaleId before = m_scale ? m_scale->id : ScaleId();
    takeAtlas(family);
    if (before.isValid() && before != m_scale->id)
        m_filter.ratings.clear(); // they were levels of another scale
    m_rowDistributions.clear();
    m_columnDistributions.clear();
    arrangeRows();
    endResetModel();
}

void HeatmapModel::setOrder(const AxisArrangement& order, const RowFilter& filter)
{
    beginResetModel();
    m_order = order;
    m_filter = filter;
    if (m_family)
        arrangeRows();
    endResetModel();
}

void HeatmapModel::arrangeRows()
{
    m_rows = matrixOrder(*m_family, *m_scale, m_order, m_filter, m_language);
    findRows();
}

void HeatmapModel::findRows()
{
    m_rowOfMatrixRow.assign(m_family->rows.size(), -1);
    for (int row = 0; row < rowCount(); ++row) {
        if (!isGroup(row))
            m_rowOfMatrixRow[static_cast<std::size_t>(matrixRow(row))] = row;
    }
}

int HeatmapModel::shownRows() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const MatrixPlace& place) { return place.matrixRow >= 0; }));
}

int HeatmapModel::firstRow() const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [](const MatrixPlace& place) { return place.matrixRow >= 0; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HeatmapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeatmapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_family ? 0 : static_cast<int>(m_family->domains.size());
}

int HeatmapModel::rowOfMatrixRow(int matrixRow) const
{
    return m_rowOfMatrixRow[static_cast<std::size_t>(matrixRow)];
}

int HeatmapModel::rowOfCompetence(CompetenceId competence) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [competence](const MatrixPlace& place) {
        return place == MatrixPlace{-1, competence};
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<CellRef> HeatmapModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index) || isGroup(index.row()))
        return std::nullopt;
    return m_family->cellAt(matrixRow(index.row()), index.column());
}

QModelIndex HeatmapModel::indexOf(const CellRef& cell) const
{
    const auto position = m_family ? m_family->position(cell) : std::nullopt;
    return position ? index(rowOfMatrixRow(position->row), position->column) : QModelIndex();
}

const Distribution& HeatmapModel::rowDistribution(int row) const
{
    const int place = matrixRow(row);
    auto kept = m_rowDistributions.find(place);
    if (kept == m_rowDistributions.end())
        kept = m_rowDistributions.emplace(place, atlas::rowDistribution(m_family->current, place, *m_scale)).first;
    return kept->second;
}

const Distribution& HeatmapModel::columnDistribution(int column) const
{
    auto kept = m_columnDistributions.find(column);
    if (kept == m_columnDistributions.end())
        kept = m_columnDistributions.emplace(column, atlas::columnDistribution(m_family->current, column, *m_scale)).first;
    return kept->second;
}

QVariant HeatmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index.row())) {
        if (role == GroupRole)
            return true;
        if (role == Qt::DisplayRole && index.column() > 0)
            return {};
        return titleText(index.row(), role);
    }
    const int row = matrixRow(index.row());
    const Rating rating = m_family->current.at(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_scale->entry(rating).symbol;
    case Qt::EditRole:
        return m_scale->entry(rating).code;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
        return cellToolTip(*m_family, *m_scale, row, index.column(), m_language);
    case Qt::AccessibleTextRole:
        return spokenCell(*m_family, *m_scale, row, index.column(), m_language);
    case RatingRole:
        return m_scale->index(rating);
    case ChangedRole:
        return m_family->isChanged(row, index.column());
    case ExplainedRole:
        return m_family->isExplained(row, index.column());
    case GroupRole:
        return false;
    default:
        return {};
    }
}

const QString& HeatmapModel::labelOfCompetence(int row) const
{
    const auto found = std::find_if(m_family->competences.begin(), m_family->competences.end(),
        [id = competence(row)](const Competence& candidate) { return candidate.id == id; });
    Q_ASSERT(found != m_family->competences.end());
    return found->label;
}

QVariant HeatmapModel::titleText(int row, int role) const
{
    const CompetenceId titled = competence(row);
    const QString& label = labelOfCompetence(row);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return label;
    if (role != Qt::AccessibleTextRole)
        return {};
    const auto rows = std::count_if(m_rows.begin(), m_rows.end(),
        [titled](const MatrixPlace& place) { return place.matrixRow >= 0 && place.competence == titled; });
    return spokenCompetence(label, static_cast<int>(rows), m_collapsed.count(titled) > 0, m_language);
}

QString HeatmapModel::spokenHeader(int section, Qt::Orientation orientation, const QString& label) const
{
    const bool column = orientation == Qt::Horizontal;
    const QString name =
        column ? label : tr("%1, competence %2").arg(label, m_family->competenceOf(matrixRow(section)).label);
    return tr("%1; %2", "name and summary of a row or column")
        .arg(name,
            spokenDistribution(
                column ? columnDistribution(section) : rowDistribution(section), *m_scale, m_language));
}

QString HeatmapModel::headerText(int section, Qt::Orientation orientation, const QString& label) const
{
    QStringList lines{label};
    // Without titles the same label may stand under two competences.
    if (orientation == Qt::Vertical && !m_order.grouped)
        lines << m_family->competenceOf(matrixRow(section)).label;
    lines << distributionText(
        orientation == Qt::Horizontal ? columnDistribution(section) : rowDistribution(section), *m_scale,
        m_language);
    return lines.join(u'\n');
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_family || section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    const auto at = static_cast<std::size_t>(section);
    const bool group = orientation == Qt::Vertical && isGroup(section);
    const QString& label = orientation == Qt::Horizontal ? m_family->domains[at].label
        : group ? labelOfCompetence(section)
                : m_family->rows[static_cast<std::size_t>(matrixRow(section))].label;
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::ToolTipRole:
        return group ? label : headerText(section, orientation, label);
    case Qt::AccessibleTextRole:
        return group ? titleText(section, role) : spokenHeader(section, orientation, label);
    case GroupRole:
        return group;
    default:
        return {};
    }
}

Qt::ItemFlags HeatmapModel::flags(const QModelIndex& index) const
{
    // A title is neither selected nor stopped at by the arrow keys.
    if (!index.isValid() || !checkIndex(index) || isGroup(index.row()))
        return Qt::NoItemFlags;
    const Qt::ItemFlags reading = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_document.isReadOnly() ? reading : reading | Qt::ItemIsEditable;
}

bool HeatmapModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto rating = parsed(value.toString());
    return rating && this->rate({index}, *rating).has_value();
}

std::vector<CellRef> HeatmapModel::cells(const QModelIndexList& indexes) const
{
    std::vector<CellRef> found;
    for (const QModelIndex& index : indexes) {
        if (const auto ref = cell(index))
            found.push_back(*ref);
    }
    return found;
}

Result<bool> HeatmapModel::rate(const QModelIndexList& indexes, Rating rating, const QString& reason)
{
    AtlasDocument::CellRatings ratings;
    for (const CellRef& ref : cells(indexes))
        ratings.emplace_back(ref, rating);
    return m_document.rate(m_family->id, ratings, reason);
}

Result<bool> HeatmapModel::step(const QModelIndexList& indexes, int direction, const QString& reason)
{
    // In a range, "not applicable" is a statement and "not rated" an open question: neither is stepped over
    // unseen.
    const bool range = indexes.size() > 1;
    AtlasDocument::CellRatings ratings;
    for (const QModelIndex& index : indexes) {
        const auto ref = cell(index);
        if (ref && (!range || rating(index.row(), index.column()).isLevel()))
            ratings.emplace_back(*ref, m_scale->stepped(rating(index.row(), index.column()), direction));
    }
    return m_document.rate(m_family->id, ratings, reason);
}

Result<bool> HeatmapModel::restoreStudy(const QModelIndexList& indexes, const QString& reason)
{
    return m_document.restoreStudy(m_family->id, cells(indexes), reason);
}

void HeatmapModel::follow(const AtlasChange& change)
{
    if (!m_family)
        return;
    const FamilyId id = m_family->id;
    if (!m_document.atlas().family(id)) {
        leaveFamily();
        return;
    }
    const FamilyChange* family = change.in(id);
    if (isOn(change.families.updated, id) || isOn(change.scales.updated, m_scale->id)) {
        setFamily(id); // another scale, or other levels: nothing is as it was
    } else if (family && family->isOtherShape()) {
        followShape(*family);
    } else {
        takeAtlas(id);
        if (family)
            followCells(family->cells);
    }
}

void HeatmapModel::leaveFamily()
{
    if (!m_document.atlas().families.empty()) {
        setFamily(m_document.atlas().families.front().id);
        return;
    }
    beginResetModel();
    m_atlas = m_document.atlas();
    m_family = nullptr;
    m_rows.clear();
    endResetModel();
}

void HeatmapModel::followCells(const std::vector<CellRef>& cells)
{
    CellPosition first{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};
    CellPosition last{-1, -1};
    for (const CellRef& cell : cells) {
        const auto position = m_family->position(cell);
        if (!position)
            continue;
        m_rowDistributions.erase(position->row);
        m_columnDistributions.erase(position->column);
        first.column = std::min(first.column, position->column);
        last.column = std::max(last.column, position->column);
        if (const int row = rowOfMatrixRow(position->row); row >= 0) {
            first.row = std::min(first.row, row);
            last.row = std::max(last.row, row);
        }
    }
    if (last.row >= 0)
        Q_EMIT dataChanged(index(first.row, first.column), index(last.row, last.column));
    else if (last.column >= 0) // hidden rows only: the headers count them all the same
        Q_EMIT headerDataChanged(Qt::Horizontal, first.column, last.column);
}

} // namespace atlas
