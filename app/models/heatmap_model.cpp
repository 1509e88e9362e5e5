// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmap_model.h"

#include "models/cell_text.h"

#include <QSize>

#include <algorithm>
#include <limits>
#include <set>

namespace atlas {

HeatmapModel::HeatmapModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(&document, &AtlasDocument::cellsChanged, this, &HeatmapModel::onCellsChanged);
}

void HeatmapModel::setFamily(FamilyId family)
{
    beginResetModel();
    m_family = m_document.atlas().family(family);
    Q_ASSERT(m_family);
    m_scale = &m_document.atlas().scaleOf(*m_family);
    m_rows.clear();
    m_rowOfMatrixRow.clear();
    int competence = -1;
    for (std::size_t row = 0; row < m_family->rows.size(); ++row) {
        if (m_family->rows[row].competence != competence) {
            competence = m_family->rows[row].competence;
            m_rows.push_back({-1, competence});
        }
        m_rowOfMatrixRow.push_back(static_cast<int>(m_rows.size()));
        m_rows.push_back({static_cast<int>(row), competence});
    }
    m_rowDistributions.assign(m_family->rows.size(), std::nullopt);
    m_columnDistributions.assign(m_family->domains.size(), std::nullopt);
    endResetModel();
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

int HeatmapModel::rowOfCompetence(int competence) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [competence](const Row& row) { return row.matrixRow < 0 && row.competence == competence; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool HeatmapModel::isExplained(int row, int column) const
{
    if (m_family->rationales.isEmpty())
        return false;
    const auto found = m_family->rationales.constFind(m_family->cellAt(matrixRow(row), column));
    return found != m_family->rationales.constEnd() && !(found->reason.isEmpty() && found->source.isEmpty());
}

std::optional<CellRef> HeatmapModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index.row()))
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
    auto& kept = m_rowDistributions[static_cast<std::size_t>(matrixRow(row))];
    if (!kept)
        kept = atlas::rowDistribution(m_family->current, matrixRow(row), *m_scale);
    return *kept;
}

const Distribution& HeatmapModel::columnDistribution(int column) const
{
    auto& kept = m_columnDistributions[static_cast<std::size_t>(column)];
    if (!kept)
        kept = atlas::columnDistribution(m_family->current, column, *m_scale);
    return *kept;
}

QVariant HeatmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index.row())) {
        if (role == GroupRole)
            return true;
        const bool spoken =
            role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        if (!spoken || (role == Qt::DisplayRole && index.column() > 0))
            return {};
        return m_family->competences[static_cast<std::size_t>(competence(index.row()))].label;
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
        return cellAccessibleText(*m_family, *m_scale, row, index.column(), m_language);
    case RatingRole:
        return rating.index();
    case ChangedRole:
        return m_family->isChanged(row, index.column());
    case ExplainedRole:
        return isExplained(index.row(), index.column());
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_family || section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    const auto at = static_cast<std::size_t>(section);
    const bool group = orientation == Qt::Vertical && isGroup(section);
    const QString& label = orientation == Qt::Horizontal ? m_family->domains[at].label
        : group ? m_family->competences[static_cast<std::size_t>(competence(section))].label
                : m_family->rows[static_cast<std::size_t>(matrixRow(section))].label;
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (group)
            return label;
        return QString(label + u'\n'
            + distributionText(
                orientation == Qt::Horizontal ? columnDistribution(section) : rowDistribution(section),
                *m_scale, m_language));
    case GroupRole:
        return group;
    default:
        return {};
    }
}

Qt::ItemFlags HeatmapModel::flags(const QModelIndex& index) const
{
    // A title is neither selected nor stopped at by the arrow keys.
    if (!index.isValid() || isGroup(index.row()))
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

Result<QString> HeatmapModel::copied(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    std::set<int> columns;
    std::set<std::pair<int, int>> chosen;
    for (const QModelIndex& index : indexes) {
        if (isGroup(index.row()))
            continue;
        rows.insert(index.row());
        columns.insert(index.column());
        chosen.emplace(index.row(), index.column());
    }
    if (chosen.empty() || chosen.size() != rows.size() * columns.size()) {
        return failure(ErrorKind::InvalidInput,
            tr("Only a rectangle of cells can be copied. Select one range and copy again."));
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << m_scale->entry(rating(row, column)).code;
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

std::optional<Rating> HeatmapModel::parsed(const QString& text) const
{
    if (const auto rating = m_scale->parse(text))
        return rating;
    const QString plain = text.trimmed();
    for (const Rating rating : m_scale->legendOrder()) {
        const RatingLevel& level = m_scale->entry(rating);
        for (const QString& word : {level.symbol, level.label.french, level.label.english}) {
            if (!word.isEmpty() && word.compare(plain, Qt::CaseInsensitive) == 0)
                return rating;
        }
    }
    return std::nullopt;
}

Result<std::vector<std::vector<Rating>>> HeatmapModel::parsedRange(const QString& text) const
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    std::vector<std::vector<Rating>> range;
    for (const QString& line : plain.split(u'\n')) {
        std::vector<Rating> row;
        for (const QString& value : line.split(u'\t')) {
            const auto rating = parsed(value);
            if (!rating) {
                return failure(ErrorKind::InvalidInput,
                    tr("“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes "
                       "such as "
                       "++, +, N/A, - or --.")
                        .arg(value.left(40)));
            }
            row.push_back(*rating);
        }
        if (!range.empty() && row.size() != range.front().size()) {
            return failure(ErrorKind::InvalidInput,
                tr("The copied rows differ in length; nothing was pasted. Copy one rectangle of cells."));
        }
        range.push_back(std::move(row));
    }
    return range;
}

Result<bool> HeatmapModel::paste(const QModelIndexList& indexes, const QString& text, const QString& reason)
{
    const auto range = parsedRange(text);
    if (!range)
        return tl::unexpected(range.error());
    if (range->size() == 1 && range->front().size() == 1)
        return rate(indexes, range->front().front(), reason);

    int top = std::numeric_limits<int>::max();
    int left = std::numeric_limits<int>::max();
    for (const QModelIndex& index : indexes) {
        if (isGroup(index.row()))
            continue;
        top = std::min(top, matrixRow(index.row()));
        left = std::min(left, index.column());
    }
    const int height = static_cast<int>(range->size());
    const int width = static_cast<int>(range->front().size());
    if (top > m_family->current.rows() - height || left > columnCount() - width) {
        return failure(ErrorKind::InvalidInput,
            tr("The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or "
               "further left.")
                .arg(height)
                .arg(width));
    }
    AtlasDocument::CellRatings ratings;
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            ratings.emplace_back(m_family->cellAt(top + row, left + column),
                (*range)[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
        }
    }
    return m_document.rate(m_family->id, ratings, reason);
}

void HeatmapModel::onCellsChanged(FamilyId family, const std::vector<CellRef>& cells)
{
    if (!m_family || family != m_family->id)
        return;
    CellPosition first{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};
    CellPosition last{-1, -1};
    for (const CellRef& cell : cells) {
        const auto position = m_family->position(cell);
        m_rowDistributions[static_cast<std::size_t>(position->row)].reset();
        m_columnDistributions[static_cast<std::size_t>(position->column)].reset();
        first = {std::min(first.row, position->row), std::min(first.column, position->column)};
        last = {std::max(last.row, position->row), std::max(last.column, position->column)};
    }
    const int top = rowOfMatrixRow(first.row);
    const int bottom = rowOfMatrixRow(last.row);
    Q_EMIT dataChanged(index(top, first.column), index(bottom, last.column));
}

} // namespace atlas
