#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

namespace atlas {

class RoomStage;

/// Where a decision is typed: in the console, which comes for that before the picture on an only screen, if that
/// is wanted.
class TypingPlace final : public QObject {
    Q_OBJECT
public:
    TypingPlace(RoomStage& stage, QWidget& console);

    /// Something has to be typed now.
    void take();
    /// It is typed: a picture that had to go comes back.
    void leave();

private:
    bool consoleIsWanted();

    RoomStage& m_stage;
    QWidget& m_console;
    bool m_backToPicture = false;
};

} // namespace atlas
