#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text_filter_model.h"

#include <QWidget>

class QAbstractItemDelegate;
class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;

namespace atlas {

class CellPainter;
class FlowLayout;

/// A table under a title with a filter above it: sorts by a click on a header, a third click brings back the
/// source's order. Observes the model.
class TablePage final : public QWidget {
    Q_OBJECT
public:
    TablePage(
        QAbstractItemModel& model, const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    /// Preferred widths in average characters, one a column; the last column takes what is left.
    void setColumnWidths(const QList<int>& characters);
    /// What stands in the table, in the order of the source and unfiltered.
    const QAbstractItemModel& model() const { return *m_filter.sourceModel(); }
    void setSortRole(int role) { m_filter.setSortRole(role); }
    void setColumnDelegate(int column, QAbstractItemDelegate* delegate);
    /// Puts a widget into the line of the filter, such as a choice or a button.
    void addTool(QWidget* tool);
    /// All rows two lines high, what does not fit in the tool tip: for tables that grow without bounds.
    void setUniformRows();
    /// Rows of the model that the filter lets through, in the order shown.
    QList<int> shownRows() const;
    /// Row of the model that is current, or -1.
    int currentRow() const;
    void selectRow(int row);
    /// The same for the keyboard, in sight, the filter cleared if it hides the row.
    void showRow(int row);
    /// Puts a widget at the right of the table, such as the details of a row, and divides the width.
    void setSideWidget(QWidget* widget, int tableShare = 3, int widgetShare = 1);

Q_SIGNALS:
    /// Row of the model, or -1.
    void currentRowChanged(int row);
    /// Enter or a double click on a row of the model.
    void rowActivated(int row);

private:
    void sortBy(int column);
    void showCount();
    /// What the longest word of its heading needs, in pixels.
    int headingWidth(int column) const;

    TextFilterModel m_filter;
    QLineEdit* m_text;
    QLabel* m_count;
    QTableView* m_table;
    FlowLayout* m_tools;
    QWidget* m_lastTool = nullptr; ///< in the order of Tab
    QSplitter* m_splitter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Paints a column whose cells stand on a rating scale as coloured pills with symbol and word.
QAbstractItemDelegate* makeImpactDelegate(const CellPainter& painter, int ratingRole, QObject* parent);

} // namespace atlas
