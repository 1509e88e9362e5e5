#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSplitter>

namespace atlas {

/// Panels with a thin line between two of them. The mouse drags it; Tab reaches it as well, and the arrow
/// keys then move it.
class PanelSplitter final : public QSplitter {
    Q_OBJECT
public:
    explicit PanelSplitter(QWidget* parent = nullptr);
    PanelSplitter(Qt::Orientation orientation, QWidget* parent);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace atlas
