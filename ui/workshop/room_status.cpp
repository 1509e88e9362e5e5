// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_status.h"

#include "ui/kit/announcement.h"

#include <QApplication>

namespace atlas {

RoomStatus::RoomStatus(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("roomStatus"));
    setAccessibleName(tr("What the room sees"));
    setWordWrap(true);
    setContentsMargins(14, 5, 14, 5);
    setAutoFillBackground(true);
}

void RoomStatus::tell(const QString& text, RoomStage::Alarm alarm)
{
    if (text == this->text() && alarm == m_alarm)
        return;
    m_alarm = alarm;
    QPalette colours = QApplication::palette(this);
    // The same in every theme: they stand out from light and dark, and from one another by lightness.
    if (alarm == RoomStage::Alarm::Notice) {
        colours.setColor(QPalette::Window, QColor(0xFFD257));
        colours.setColor(QPalette::WindowText, QColor(0x2E2400));
    } else if (alarm == RoomStage::Alarm::Private) {
        colours.setColor(QPalette::Window, QColor(0x8C1D18));
        colours.setColor(QPalette::WindowText, Qt::white);
    }
    setPalette(colours);
    setText(text);
    if (alarm != RoomStage::Alarm::None)
        announce(*this, text);
}

} // namespace atlas
