#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/room_type.h"

#include <QDialog>

#include <functional>

class QDoubleSpinBox;
class QLabel;

namespace atlas {

/// Asks how wide the picture is and how far away the last row sits, and says how large letters get by it.
class RoomDialog final : public QDialog {
    Q_OBJECT
public:
    /// What is to be said of the picture that is shown now, for a size of the room.
    using Judge = std::function<QString(const RoomSetup&)>;
    explicit RoomDialog(const RoomSetup& room, QWidget* parent = nullptr, Judge judge = {});

    RoomSetup room() const;

private:
    void refresh();

    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_distance;
    QLabel* m_letters;
    Judge m_judge;
};

} // namespace atlas
