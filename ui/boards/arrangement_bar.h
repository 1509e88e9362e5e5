#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "ink/cell_painter.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace atlas {

class FlowLayout;

/// Above a heatmap: how its rows, and its columns if wanted, are sorted, grouped and filtered, how many rows
/// the filter leaves, and the way back to the order of the atlas.
class ArrangementBar final : public QWidget {
    Q_OBJECT
public:
    enum class Axes { Rows, RowsAndColumns };

    ArrangementBar(Axes axes, Language language, QWidget* parent = nullptr);

    /// Height of a bar in this font; known before it is made, so that its room can be kept.
    static int heightFor(const QFontMetrics& metrics);
    /// Whether ordering by similarity also shows the tree; true from the start.
    void setShowsTree(bool shows);
    /// What "Keep the groups together" says.
    void setGroups(const QString& text);
    /// What Tab goes through, in the order of the eye.
    QList<QWidget*> stops() const;

    /// Levels that the filter offers.
    void setScale(const CellPainter& painter);

    const AxisArrangement& rowOrder() const { return m_rows.arrangement; }
    const AxisArrangement& columnOrder() const { return m_columns.arrangement; }
    const RowFilter& filter() const { return m_filter; }
    void setRowOrder(const AxisArrangement& arrangement);
    void setColumnOrder(const AxisArrangement& arrangement);
    void setFilter(const RowFilter& filter);

    /// "12 of 21 rows".
    void showCount(int shown, int all);
    /// Puts widgets of the page, in one that holds them, at the left of the bar.
    void setLeading(QWidget* leading);
    /// Back to the order of the atlas and to all rows.
    void reset();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Words { All, Few, Fewest };

    struct Axis {
        QString name;
        AxisArrangement arrangement;
        QToolButton* button = nullptr;
        QActionGroup* keys = nullptr;
        QAction* grouped = nullptr;
    };

    void buildAxis(Axis& axis);
    void buildFilter();
    void choose(Axis& axis, SortKey key);
    void setArrangement(Axis& axis, const AxisArrangement& arrangement);
    void showAxis(Axis& axis);
    void showFilter();
    /// False if it is the one that holds already.
    bool takeFilter();
    QString textOf(const Axis& axis, const AxisArrangement& arrangement, Words words) const;
    void reserveRoom();
    int reserve(Axis& axis, Words words) const;
    int reserve(Words words);
    QString name(SortKey key) const;

    Language m_language;
    bool m_showsTree = true;
    Axis m_rows;
    Axis m_columns;
    RowFilter m_filter;
    RatingScale m_scale; ///< of the levels in the menu
    FlowLayout* m_layout;
    QWidget* m_leading = nullptr;
    QLineEdit* m_text;
    QTimer m_typing; ///< a filter that runs after each letter would stutter on a large atlas
    QToolButton* m_filterButton;
    QMenu* m_filterMenu = nullptr; ///< made after the axes
    QAction* m_levelsEnd = nullptr; ///< the levels stand before it
    QList<QAction*> m_levels;
    QAction* m_changed;
    QAction* m_withoutReason;
    QAction* m_notRated;
    QLabel* m_count;
    int m_allRows = 0;
    Words m_words = Words::All;
    QToolButton* m_reset;
};

} // namespace atlas
