#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSplitter>

namespace atlas {

/// Panels with a thin line between two of them. The mouse drags it; Tab reaches it as well, and the arrow
/// keys then move it. A panel never gets more than its largest size: what it leaves goes to the one in the middle.
class PanelSplitter final : public QSplitter {
    Q_OBJECT
public:
    explicit PanelSplitter(QWidget* parent = nullptr);
    PanelSplitter(Qt::Orientation orientation, QWidget* parent);

    /// After the largest size of a panel has changed.
    void keepBounds();

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace atlas
