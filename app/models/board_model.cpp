// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board_model.h"

#include "wording/board_text.h"
#include "wording/rating_text.h"
#include "wording/spoken_text.h"

namespace atlas {

BoardModel::BoardModel(Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void BoardModel::setBoard(std::shared_ptr<const Board> board)
{
    beginResetModel();
    m_board = std::move(board);
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_board ? 0 : m_board->rows().size();
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_board ? 0 : m_board->columns().size();
}

QVariant BoardModel::titleData(const QModelIndex& index, int role) const
{
    const BoardHeading& heading = m_board->rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? QVariant(heading.label) : QVariant();
    case Qt::ToolTipRole:
        return heading.label;
    case Qt::AccessibleTextRole:
        return spokenHeading(m_board->rows(), index.row(), m_board->scale(), m_language);
    default:
        return {};
    }
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardHeading& heading = m_board->rows().at(index.row());
    if (isTitle(index.row()))
        return titleData(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return boardCellText(m_board->cell(index.row(), index.column()), m_board->scale(), m_language);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
        return boardToolTip(*m_board, index.row(), index.column(), m_language);
    case Qt::AccessibleTextRole: {
        const BoardCell cell = m_board->cell(index.row(), index.column());
        return tr("%1, %2: %3", "row, column, what stands there")
            .arg(headingText(heading), headingText(m_board->columns().at(index.column())),
                spokenBoardCell(cell, m_board->scale(), m_language));
    }
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_board || section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    const BoardHeading& heading =
        orientation == Qt::Vertical ? m_board->rows().at(section) : m_board->columns().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return heading.label;
    case Qt::AccessibleTextRole:
        return spokenHeading(orientation == Qt::Vertical ? m_board->rows() : m_board->columns(), section,
            m_board->scale(), m_language);
    case Qt::ToolTipRole: {
        QStringList lines{heading.label};
        if (!heading.context.isEmpty())
            lines << heading.context;
        if (heading.summary)
            lines << distributionText(*heading.summary, m_board->scale(), m_language);
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    // A title is neither selected nor stopped at by the arrow keys.
    if (!index.isValid() || !checkIndex(index) || isTitle(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace atlas
