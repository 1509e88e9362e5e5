#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QActionGroup;

namespace atlas {

class FlowLayout;
class RoomMenu;
class RoomView;

/// The bar over the facilitator's console: what the room sees, by one click.
class RoomTools final : public QWidget {
    Q_OBJECT
public:
    RoomTools(RoomView& view, const RoomMenu& commands, QWidget* parent);

    /// After the view changed.
    void follow();

private:
    void add(QAction& action);
    /// Choices of which one holds, each with its value as data.
    QActionGroup* addChoices(const std::vector<std::pair<int, QString>>& entries, const QKeySequence& next,
        const std::function<void(int)>& choose);

    RoomView& m_view;
    FlowLayout* m_layout;
    QActionGroup* m_modes;
    QActionGroup* m_spotlights;
};

} // namespace atlas
