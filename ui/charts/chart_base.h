#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_item.h"
#include "ui/charts/chart_style.h"

#include <QChartView>

#include <memory>

namespace atlas {

class ChartFooter;

/// A chart whose items can be chosen with the mouse and the keyboard. Grows in height with its items, so it
/// wants to stand in a scroll area that resizes it; its foot then stays in sight where it leaves the chart
/// most of the room. All that is drawn is in the scene.
class ChartBase : public QChartView {
    Q_OBJECT
public:
    ~ChartBase() override;

    void setTheme(Theme theme);
    Theme theme() const { return m_theme; }
    Language language() const { return m_language; }
    const RatingScale& scale() const { return m_scale; }

    /// Marks an item, -1 for none, and brings it into sight. Tells nobody: itemChosen() is for the user's
    /// choices.
    void setChosen(int index);
    int chosen() const { return m_chosen; }
    int current() const { return m_current; } ///< the item that the keyboard is on

    virtual int itemCount() const = 0;
    /// In the scene; empty for an item that is not shown.
    virtual QRectF itemRect(int index) const = 0;
    virtual QString itemLabel(int index) const = 0;
    /// Label, counts of each level, median, n of N; plain text in lines.
    virtual QString itemText(int index) const = 0;
    /// The same in one sentence without symbols.
    virtual QString spokenItem(int index) const = 0;
    virtual QString chartName() const = 0;
    /// The numbers behind the chart, in the words of language().
    virtual ChartTable table() const = 0;

    /// The same chart for paper and images: light, in the type of the sheets, in \a language, laid out by
    /// layOut().
    std::unique_ptr<ChartBase> forPaper(Language language) const;
    /// Places everything in \a width; the widget itself does so whenever it is resized. A chart that could be
    /// higher keeps to \a mostHeight, if above 0, as far as it stays readable.
    void layOut(double width, double mostHeight = 0);

    /// Where the laid-out chart may be cut into pages: the head and the foot are for each of them.
    struct Anatomy {
        double headBottom = 0;
        std::vector<double> rowBottoms; ///< a page may end at each; the last is the end of the body
    };
    const Anatomy& anatomy() const { return m_anatomy; }
    QRectF footerRect() const;

Q_SIGNALS:
    void itemChosen(int index);

protected:
    explicit ChartBase(QChart* chart, QWidget* parent = nullptr);

    void setScale(const RatingScale& scale, Language language);
    /// Lays out anew after a change of content.
    void rebuild();

    const ChartStyle& style() const { return *m_style; }
    void add(QGraphicsItem* item, double z = 1); ///< until the next layout
    ChartFooter& newFooter(double width);
    QPointF footerPosition() const;

    virtual std::unique_ptr<ChartBase> copy() const = 0;
    /// Adds the parts, the footer filled too, and says where the body may be cut.
    virtual Anatomy arrange(double width) = 0;
    virtual std::vector<int> order() const = 0; ///< items from top to bottom, those shown
    virtual int itemAt(const QPointF& scenePosition) const = 0;
    virtual bool itemsAreInFooter() const { return false; }
    virtual void showChosen() { }
    virtual bool followsHeight() const { return false; } ///< lies otherwise in a window of another height
    double mostHeight() const { return m_mostHeight; }
    /// Whether the foot, once it is filled, stands still while the rest scrolls; else it is the chart's end.
    bool footStaysInSight() const;

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void placeFooter();
    void showMarks();
    void bringIntoSight(int index);
    void moveTo(int index);
    void choose(int index);

    Theme m_theme = Theme::Light;
    Language m_language = Language::French;
    RatingScale m_scale;
    QFont m_font; ///< what the type follows: the widget's on screen, the sheets' on paper
    std::unique_ptr<ChartStyle> m_style;
    std::vector<QGraphicsItem*> m_parts; ///< in the scene, which owns them
    ChartFooter* m_footer = nullptr; ///< one of the parts
    Anatomy m_anatomy;
    double m_width = 0;
    double m_mostHeight = 0;
    int m_chosen = -1;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace atlas
