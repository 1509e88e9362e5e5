#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "domain/language.h"

#include <QAbstractTableModel>

#include <memory>

namespace atlas {

/// A board as a table to read: a row or column for each of its headings. Shares the board, which never
/// changes; an edit of the atlas brings another one.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Null before the first setBoard().
    const Board* board() const { return m_board.get(); }
    Language language() const { return m_language; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;

protected:
    explicit BoardModel(Language language, QObject* parent = nullptr);

    void setBoard(std::shared_ptr<const Board> board);

private:
    bool isTitle(int row) const { return m_board->rows().at(row).kind == BoardHeading::Kind::Title; }
    QVariant titleData(const QModelIndex& index, int role) const;

    Language m_language;
    std::shared_ptr<const Board> m_board;
};

} // namespace atlas
