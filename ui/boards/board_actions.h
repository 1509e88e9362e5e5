#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QAction;

namespace atlas {

class BoardGridView;
struct AxisArrangement;
struct BoardAxis;

/// What can be done with a board as a whole, by key and in its context menu: copying what is selected,
/// collapsing and expanding all groups. Adds its actions to the view, which owns it.
class BoardActions final : public QObject {
    Q_OBJECT
public:
    explicit BoardActions(BoardGridView& view);

    /// The actions for groups, where what shows the board follows allGroupsToggled().
    void addGroups();
    void toggleAllGroups(bool collapsed); ///< of rows and of columns
    /// Collapses all groups of \a axis in \a order, or none.
    static void collapse(AxisArrangement& order, const BoardAxis& axis, bool collapsed);

    /// The selected range for a spreadsheet, with the headings of its rows and columns; of a single place its
    /// text alone.
    QString selectedText() const;

Q_SIGNALS:
    void allGroupsToggled(Qt::Orientation axis, bool collapsed);

private:
    void addGroupActions(Qt::Orientation axis, const QString& collapse, const QString& expand);
    void copy();

    BoardGridView& m_view;
};

} // namespace atlas
