#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>

namespace atlas {

/// A choice among long texts: the one that is shown ends in an ellipsis where it is too long, not in the middle
/// of a letter. In full it is the tool tip.
class ElidingComboBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ElidingComboBox(QWidget* parent = nullptr);

    /// What stands in the box.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
