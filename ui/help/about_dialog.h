#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

namespace atlas {

/// What the program is, under which licence, what it is made of, and the figures that support asks for.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

private:
    QWidget* aboutPage();
    QWidget* partsPage();
    QWidget* licencePage();
    QWidget* detailsPage();
};

} // namespace atlas
