// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_dialog.h"

#include "ui/kit/primary_button.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace atlas {

RoomDialog::RoomDialog(const RoomSetup& room, QWidget* parent, Judge judge)
    : QDialog(parent)
    , m_width(new QDoubleSpinBox(this))
    , m_distance(new QDoubleSpinBox(this))
    , m_letters(new QLabel(this))
    , m_judge(std::move(judge))
{
    setWindowTitle(tr("Size of the room"));
    const auto metres = [](QDoubleSpinBox* box, double least, double most, double value) {
        box->setRange(least, most);
        box->setDecimals(1);
        box->setSingleStep(0.1);
        box->setSuffix(tr(" m"));
        box->setValue(value);
    };
    metres(m_width, 0.2, 12, room.imageWidth);
    metres(m_distance, 0.5, 40, room.distance);
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setWordWrap(true);
    m_letters->setProperty("role", QStringLiteral("hint"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    makePrimary(*buttons->button(QDialogButtonBox::Ok));
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Width of the picture on the wall:"), m_width);
    layout->addRow(tr("&Distance to the last row:"), m_distance);
    layout->addRow(m_letters);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &RoomDialog::refresh);
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, &RoomDialog::refresh);
    refresh();
}

RoomSetup RoomDialog::room() const
{
    return {m_width->value(), m_distance->value()};
}

void RoomDialog::refresh()
{
    const double millimetres = readableCapHeight(room()) * 1000;
    const QString needed = tr("The last row reads letters that are at least %1 mm high on the wall.")
                               .arg(QLocale().toString(millimetres, 'f', 0));
    m_letters->setText(m_judge ? needed + u'\n' + m_judge(room()) : needed);
}

} // namespace atlas
