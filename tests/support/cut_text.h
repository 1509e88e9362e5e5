#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/focus_walk.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>

namespace atlas {

/// What of a window's words cannot be read: labels, buttons and fields with less room than their text
/// asks for, what lies outside of its parent, and a window larger than its screen. What wraps, scrolls
/// upwards or is drawn by a view is not looked at.
class CutText {
public:
    static QStringList in(const QWidget& window)
    {
        QStringList found;
        const QSize screen = window.screen()->availableSize();
        if (window.width() > screen.width() || window.height() > screen.height())
            found << QStringLiteral("%1: %2 is larger than the screen")
                         .arg(FocusWalk::nameOf(window), text(window.size()));
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&window) || widget->window() != &window || isPartOfAView(*widget))
                continue;
            const QSize wanted = wantedSize(*widget);
            if (wanted.isEmpty())
                continue;
            const QString name = FocusWalk::nameOf(*widget) + QLatin1String(": ") + wordsOf(*widget);
            if (wanted.width() > widget->width() || wanted.height() > widget->height())
                found << QStringLiteral("%1: wants %2, has %3").arg(name, text(wanted), text(widget->size()));
            else if (!isWhole(*widget, window))
                found << QStringLiteral("%1: is covered or cut by what holds it").arg(name);
        }
        return found;
    }

private:
    static QString text(QSize size) { return QStringLiteral("%1×%2").arg(size.width()).arg(size.height()); }

    static QString wordsOf(const QWidget& widget)
    {
        for (const char* name : {"text", "currentText", "title"}) {
            if (const QVariant words = widget.property(name); words.isValid())
                return words.toString().left(40);
        }
        return {};
    }

    static bool isPartOfAView(const QWidget& widget)
    {
        for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractItemView*>(at))
                return true;
        }
        return false;
    }

    /// Empty for what has no words of its own.
    static QSize wantedSize(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            if (label->text().isEmpty())
                return {};
            if (label->wordWrap())
                return {1, label->heightForWidth(label->width())};
            return label->sizeHint();
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            return button->text().isEmpty() ? QSize() : button->sizeHint();
        if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            // What is longer than its box is whole in the list, and in a tip over it.
            const int words = box->fontMetrics().horizontalAdvance(box->currentText()) + 20;
            return {box->toolTip() == box->currentText() ? 1 : words, box->fontMetrics().height()};
        }
        if (qobject_cast<const QAbstractSpinBox*>(&widget))
            return widget.minimumSizeHint();
        if (qobject_cast<const QLineEdit*>(&widget))
            return {1, widget.sizeHint().height()};
        return {};
    }

    /// Whether nothing but a scroll bar that runs up and down hides a part of it.
    static bool isWhole(const QWidget& widget, const QWidget& window)
    {
        QRect rect = widget.rect();
        for (const QWidget* at = &widget; at != &window; at = at->parentWidget()) {
            const QWidget* parent = at->parentWidget();
            rect.translate(at->pos());
            const auto* area = qobject_cast<const QScrollArea*>(parent->parentWidget());
            const QRect room = parent->rect();
            if (rect.left() < room.left() || rect.right() > room.right())
                return false;
            if (area && area->viewport() == parent)
                return true;
            if (rect.top() < room.top() || rect.bottom() > room.bottom())
                return false;
        }
        return true;
    }
};

} // namespace atlas
