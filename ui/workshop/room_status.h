#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/room_stage.h"

#include <QLabel>

namespace atlas {

/// The line on top of the console that always says what the room sees now; coloured where it is not its
/// picture alone.
class RoomStatus final : public QLabel {
    Q_OBJECT
public:
    explicit RoomStatus(QWidget* parent = nullptr);

    void tell(const QString& text, RoomStage::Alarm alarm);
    RoomStage::Alarm alarm() const { return m_alarm; }

private:
    RoomStage::Alarm m_alarm = RoomStage::Alarm::None;
};

} // namespace atlas
