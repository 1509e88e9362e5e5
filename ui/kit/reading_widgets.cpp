// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reading_widgets.h"

#include "ui/kit/cursor_frame.h"

#include <QPainter>

namespace atlas {

ReadingLabel::ReadingLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus); // the flags alone leave it to the mouse
}

void ReadingLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFrame(painter, rect(), 2, palette().color(QPalette::Highlight));
}

void ReadingLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    update();
}

void ReadingLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    update();
}

ReadingArea::ReadingArea(const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

void ReadingArea::paintEvent(QPaintEvent* event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFrame(painter, viewport()->rect(), 2, palette().color(QPalette::Highlight));
}

void ReadingArea::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReadingArea::focusOutEvent(QFocusEvent* event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ReadingTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFrame(painter, viewport()->rect(), 2, palette().color(QPalette::Highlight));
}

} // namespace atlas
