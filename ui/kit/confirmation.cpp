// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/confirmation.h"

#include <QMessageBox>
#include <QPushButton>

namespace atlas {

bool confirms(QWidget* parent, const QString& title, const QString& question, const QString& verb)
{
    QMessageBox box(
        QMessageBox::Question, title, question, QMessageBox::Ok | QMessageBox::Cancel, parent);
    box.button(QMessageBox::Ok)->setText(verb);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Ok;
}

} // namespace atlas
