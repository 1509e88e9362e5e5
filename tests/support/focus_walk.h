#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace atlas {

/// What somebody without a mouse meets in a window: where Tab leads, what it passes by, and whether the focus
/// can be seen.
class FocusWalk {
public:
    explicit FocusWalk(QWidget& window)
        : m_window(window)
    {
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        QWidget* start = window.focusWidget();
        if (!start)
            QTest::keyClick(&window, Qt::Key_Tab);
        start = QApplication::focusWidget();
        for (QWidget* at = start; at && m_stops.size() < MostStops; at = QApplication::focusWidget()) {
            if (m_stops.contains(at)) {
                m_round = at == m_stops.first();
                break;
            }
            m_stops << at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
    }

    const QList<QWidget*>& stops() const { return m_stops; }
    /// Whether Tab came back to where it began, by way of all others.
    bool comesRound() const { return m_round; }

    QString path() const
    {
        QStringList names;
        for (const QWidget* stop : m_stops)
            names << nameOf(*stop);
        return names.join(u'\n');
    }

    /// What the mouse can use and Tab does not reach, nor the arrows in a group of buttons of which it
    /// reaches one.
    QStringList missed() const
    {
        QStringList names;
        for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (isInteractive(*widget) && !isReached(*widget))
                names << nameOf(*widget);
        }
        return names;
    }

    /// Steps that lead back: up in the same column, or left in the same line. One is the way round.
    QStringList jumps() const
    {
        QStringList found;
        for (qsizetype at = 0; at < m_stops.size(); ++at) {
            const QWidget& from = *m_stops[at];
            const QWidget& to = *m_stops[(at + 1) % m_stops.size()];
            if (leadsBack(placeOf(from), placeOf(to)))
                found << nameOf(from) + QStringLiteral(" -> ") + nameOf(to);
        }
        return found;
    }

    /// Stops that look the same with and without the focus.
    QStringList unseen() const
    {
        QStringList names;
        for (QWidget* stop : m_stops) {
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = picture(*stop);
            QWidget* other = m_stops.first() == stop ? m_stops.last() : m_stops.first();
            other->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (with == picture(*stop))
                names << nameOf(*stop);
        }
        return names;
    }

    static QString nameOf(const QWidget& widget)
    {
        QStringList parts{QString::fromLatin1(widget.metaObject()->className())};
        for (const QString& part : {widget.objectName(), widget.accessibleName(),
                 widget.property("text").toString().simplified().left(24)}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(u'/');
    }

    static bool isInteractive(const QWidget& widget)
    {
        if (!widget.isVisible() || !widget.isEnabled() || isPartOfAnother(widget))
            return false;
        if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
            return bar->count() > 1;
        return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
            || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget)
            || qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)
            || (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget));
    }

    static constexpr qsizetype MostStops = 200;

    /// Header views, fields inside spin boxes and combo boxes, the cross of a line edit, corner and scroll
    /// buttons: their owner has their keys. So has a menu entry those of a tool bar's button.
    static bool isPartOfAnother(const QWidget& widget)
    {
        if (qobject_cast<const QHeaderView*>(&widget))
            return true;
        for (const QWidget* owner = widget.parentWidget(); owner; owner = owner->parentWidget()) {
            if (qobject_cast<const QAbstractSpinBox*>(owner) || qobject_cast<const QComboBox*>(owner)
                || qobject_cast<const QLineEdit*>(owner) || qobject_cast<const QTabBar*>(owner)
                || owner->windowType() == Qt::ToolTip)
                return true;
        }
        const auto* button = qobject_cast<const QToolButton*>(&widget);
        const bool fromTheStyle = widget.objectName().startsWith(QLatin1String("qt_"))
            || QLatin1String(widget.metaObject()->className()) == QLatin1String("QTableCornerButton");
        return fromTheStyle
            || (button && button->defaultAction()
                && (qobject_cast<const QToolBar*>(widget.parentWidget())
                    || widget.parentWidget()->objectName() == QLatin1String("roomTools")));
    }

private:
    bool isReached(const QWidget& widget) const
    {
        const auto stopped = [this](const QWidget* at) {
            return std::any_of(
                m_stops.begin(), m_stops.end(), [at](const QWidget* stop) { return stop == at; });
        };
        if (stopped(&widget))
            return true;
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button && button->group()) { // the arrows go from one to the next
            const auto buttons = button->group()->buttons();
            return std::any_of(buttons.begin(), buttons.end(), stopped);
        }
        const QWidget* holder = widget.parentWidget();
        if (button && button->autoExclusive() && holder) {
            const auto buttons = holder->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
            return std::any_of(buttons.begin(), buttons.end(),
                [&](const QAbstractButton* other) { return other->autoExclusive() && stopped(other); });
        }
        return false;
    }

    QRect placeOf(const QWidget& widget) const { return {widget.mapTo(&m_window, QPoint()), widget.size()}; }

    static bool leadsBack(const QRect& from, const QRect& to)
    {
        const int middle = to.center().y();
        const bool sameLine = middle >= from.top() && middle <= from.bottom() && from.height() < 80;
        if (sameLine)
            return to.right() <= from.left() + 2;
        // Up is fine on the way to a column at the right.
        return to.bottom() <= from.top() + 2 && to.left() < from.right() - 2;
    }

    QImage picture(QWidget& widget) const
    {
        return m_window.grab(placeOf(widget).adjusted(-3, -3, 3, 3)).toImage();
    }

    QWidget& m_window;
    QList<QWidget*> m_stops;
    bool m_round = false;
};

} // namespace atlas
