#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas {

class RoomStage;
class RoomView;

/// The menu about what the room sees, and where, in the facilitator's console, which owns it.
class RoomMenu final : public QObject {
    Q_OBJECT
public:
    RoomMenu(QMainWindow& console, RoomStage& stage, RoomView& view);

    // Commands that stand on a button as well.
    QAction& columns() const { return *m_columns; }
    QAction& hideRating() const { return *m_hideRating; }
    QAction& freeze() const { return *m_freeze; }
    QAction& black() const { return *m_black; }

    void setBright(bool bright);
    /// After stage or view changed.
    void update();

Q_SIGNALS:
    void roomSizeRequested();
    void brightChosen(bool bright);
    void escaped();

private:
    void addPlaces();
    void addPicture();
    void addViews();
    QAction* add(const QString& text, const QList<QKeySequence>& keys, const char* name);

    QMenu& m_menu;
    RoomStage& m_stage;
    RoomView& m_view;
    QAction* m_asWindow = nullptr;
    QAction* m_closeRoom = nullptr;
    QAction* m_swap = nullptr;
    QAction* m_size = nullptr;
    QAction* m_bright = nullptr;
    QAction* m_black = nullptr;
    QAction* m_freeze = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_hideRating = nullptr;
};

} // namespace atlas
