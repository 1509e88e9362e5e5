#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "models/navigation_model.h"

#include <QListView>

namespace atlas {

/// The list at the left: job families with a bar of their ratings and their coverage, then the tables.
class NavigationView final : public QListView {
    Q_OBJECT
public:
    NavigationView(NavigationModel& model, Theme theme, QWidget* parent = nullptr);

    void chooseRow(int row) { setCurrentIndex(m_model.index(row)); }

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    NavigationModel& m_model;
};

} // namespace atlas
