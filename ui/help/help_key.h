#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

namespace atlas {

/// Opens the help on F1 in dialogs and other windows that have no menu of their own; what the room sees
/// stays without. Lives as long as its parent.
class HelpKey final : public QObject {
    Q_OBJECT
public:
    explicit HelpKey(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
