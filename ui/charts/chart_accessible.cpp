// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_base.h"

#include <QAccessibleWidget>
#include <QHash>

namespace atlas {

namespace {

/// One item of a chart: its name with its numbers in words. Lives as long as the chart's interface.
class ItemInterface final : public QAccessibleInterface {
public:
    ItemInterface(ChartBase& chart, int item)
        : m_chart(chart)
        , m_item(item)
    {
    }

    bool isValid() const override { return m_item < m_chart.itemCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_chart.spokenItem(m_item) : QString();
    }

    QRect rect() const override
    {
        const QRect shown = m_chart.mapFromScene(m_chart.itemRect(m_item)).boundingRect();
        return isValid() ? QRect(m_chart.viewport()->mapToGlobal(shown.topLeft()), shown.size()) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_chart.hasFocus() && m_chart.current() == m_item;
        state.selected = m_chart.chosen() == m_item;
        state.invisible = !isValid() || m_chart.itemRect(m_item).isEmpty();
        return state;
    }

private:
    ChartBase& m_chart;
    int m_item;
};

class ChartInterface final : public QAccessibleWidget {
public:
    explicit ChartInterface(ChartBase& chart)
        : QAccessibleWidget(&chart, QAccessible::List)
        , m_chart(chart)
    {
    }
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_chart.itemCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_items.constFind(index);
        if (known == m_items.constEnd()) {
            const QAccessible::Id id =
                QAccessible::registerAccessibleInterface(new ItemInterface(m_chart, index));
            known = m_items.insert(index, id);
        }
        return QAccessible::accessibleInterface(*known);
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto known = m_items.constBegin(); known != m_items.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(*known) == wanted)
                return known.key();
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (QAccessibleInterface* item = child(index); item->rect().contains(x, y))
                return item;
        }
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return m_chart.hasFocus() ? child(m_chart.current()) : nullptr;
    }

private:
    ChartBase& m_chart;
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartBase*>(object);
    return chart ? new ChartInterface(*chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceItem(ChartBase& chart, int item)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&chart);
    if (QAccessibleInterface* spoken = list ? list->child(item) : nullptr) {
        QAccessibleEvent event(spoken, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace atlas
