#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/wrapped_text.h"
#include "ui/charts/chart_base.h"

#include <QBrush>

namespace atlas {

/// A chart of horizontal bars with labels of up to two lines at their left, in groups under headings.
class BarChart : public ChartBase {
    Q_OBJECT
public:
    void setItems(std::vector<ChartItem> items, const RatingScale& scale, Language language);
    const std::vector<ChartItem>& items() const { return m_items; }

    int itemCount() const override { return static_cast<int>(m_items.size()); }
    QRectF itemRect(int index) const override;
    QString itemLabel(int index) const override;
    QString itemText(int index) const override;
    QString spokenItem(int index) const override;

protected:
    /// An item's bars, or words: a heading over the rows that follow, or a note to those before.
    struct Row {
        int item = -1;
        QString words;
        QString place; ///< set before the label
        bool isNote = false;
    };
    struct Bars {
        QString key;
        QBrush fill;
        QList<qreal> values; ///< one a row, from the top
    };

    explicit BarChart(QWidget* parent = nullptr);

    virtual void itemsChanged() { } ///< before rows() is asked for them
    virtual std::vector<Row> rows() const = 0;
    virtual bool showsContext() const = 0; ///< under each label
    /// Draws the bars of all rows in \a plot and fills the foot.
    virtual void plotRows(const QRectF& plot, double width) = 0;

    Anatomy arrange(double width) override;
    std::vector<int> order() const override;
    int itemAt(const QPointF& scenePosition) const override;

    const std::vector<Row>& shownRows() const { return m_rows; }
    const ChartItem& itemOf(const Row& row) const { return m_items[static_cast<std::size_t>(row.item)]; }
    QRectF barRect(int row, double left, double right) const;
    /// Gives \a chart stacked bars in \a plot, \a low to \a high of the axis, with lines at \a ticks steps.
    void fillBars(QChart& chart, const QRectF& plot, double low, double high, int steps,
        const std::vector<Bars>& bars) const;
    void addZeroLine(double x, const QRectF& plot);
    /// The first of \a forms whose words are whole in \a place.
    void addHead(const QStringList& forms, const QRectF& place, Qt::Alignment alignment);
    void addFigures(const QRectF& column); ///< "n/N" of each row

private:
    double rowTop(int row) const { return m_plotTop + row * m_rowHeight; }
    void addWords(const Row& row, double top, double width);
    void addLabels(double width, double left, double labelWidth);
    WrappedText contextOf(const ChartItem& item, double width) const;
    bool isCutAfter(std::size_t row) const;

    std::vector<ChartItem> m_items;
    std::vector<Row> m_rows;
    double m_plotTop = 0;
    double m_rowHeight = 0;
    double m_rowsWidth = 0;
};

} // namespace atlas
