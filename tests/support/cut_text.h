#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/focus_walk.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>

namespace atlas {

/// What of a window's words cannot be read: labels, buttons and fields with less room than their text
/// asks for, headings of tables and entries of lists, what lies outside of its parent, and a window larger
/// than its screen. What wraps, scrolls upwards or is drawn by a view is not looked at.
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
            if (!widget->isVisibleTo(&window) || widget->window() != &window)
                continue;
            if (const auto* header = qobject_cast<const QHeaderView*>(widget))
                found << headings(*header);
            if (const auto* list = qobject_cast<const QListWidget*>(widget))
                found << items(*list);
            if (isPartOfAView(*widget))
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

    /// Those that are painted by Qt; ours wrap.
    static QStringList headings(const QHeaderView& header)
    {
        QStringList found;
        for (int section = 0; section < header.count(); ++section) {
            if (header.metaObject() != &QHeaderView::staticMetaObject || header.isSectionHidden(section))
                continue;
            const QString words = header.model()->headerData(section, header.orientation()).toString();
            QFont font = header.font();
            font.setWeight(QFont::DemiBold);
            const bool wraps = header.defaultAlignment() & Qt::Alignment(Qt::TextWordWrap);
            const QSize room(header.sectionSize(section) - 16, header.height() - 12);
            const QSize wanted =
                QFontMetrics(font)
                    .boundingRect(QRect(QPoint(), room), wraps ? Qt::TextWordWrap : Qt::TextSingleLine, words)
                    .size();
            if (wanted.width() > room.width() || wanted.height() > room.height())
                found << QStringLiteral("heading %1: wants %2, has %3").arg(words, text(wanted), text(room));
        }
        return found;
    }

    static QStringList items(const QListWidget& list)
    {
        QStringList found;
        for (int row = 0; row < list.count(); ++row) {
            const QListWidgetItem* item = list.item(row);
            const QRect rect = list.visualItemRect(item);
            const int flags = list.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
            const QRect words = list.fontMetrics().boundingRect(rect, flags, item->text());
            if (words.width() > rect.width() || words.height() > rect.height())
                found << QStringLiteral("%1: wants %2, has %3")
                             .arg(item->text(), text(words.size()), text(rect.size()));
        }
        return found;
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
