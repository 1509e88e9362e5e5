// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshop_dialog.h"

#include "ui/kit/primary_button.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace atlas {

WorkshopDialog::WorkshopDialog(const Workshop& workshop, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_title(new QLineEdit(workshop.title, this))
    , m_facilitator(new QLineEdit(workshop.facilitator, this))
    , m_participants(new QSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_pseudonyms(new QCheckBox(tr("&Keep the pseudonyms of imported answers"), this))
{
    setWindowTitle(workshop.id.isValid() ? tr("Workshop") : tr("New workshop"));
    m_title->setObjectName(QStringLiteral("workshopTitle"));
    m_title->setMinimumWidth(320);
    m_title->setMaxLength(200);
    m_facilitator->setObjectName(QStringLiteral("workshopFacilitator"));
    m_facilitator->setMaxLength(200);
    m_participants->setRange(0, 9999);
    m_participants->setSpecialValueText(tr("not said"));
    m_participants->setValue(workshop.participants);
    m_minutes->setRange(1, 240);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue((workshop.secondsPerItem + 59) / 60);
    m_pseudonyms->setChecked(workshop.keepsPseudonyms);
    auto* hint = new QLabel(
        tr("Without this, only the counts are kept: nobody can tell later who answered what."), this);
    hint->setProperty("role", QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    if (!workshop.id.isValid())
        buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    makePrimary(*buttons->button(QDialogButtonBox::Ok));
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Title:"), m_title);
    layout->addRow(tr("&Facilitator:"), m_facilitator);
    layout->addRow(tr("&Participants:"), m_participants);
    layout->addRow(tr("Time per &item:"), m_minutes);
    layout->addRow(m_pseudonyms);
    layout->addRow(hint);
    layout->addRow(buttons);
    const auto check = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_title->text().trimmed().isEmpty());
    };
    connect(m_title, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_title->selectAll();
}

Workshop WorkshopDialog::workshop() const
{
    Workshop entered = m_workshop;
    entered.title = m_title->text().trimmed();
    entered.facilitator = m_facilitator->text().trimmed();
    entered.participants = m_participants->value();
    entered.secondsPerItem = m_minutes->value() * 60;
    entered.keepsPseudonyms = m_pseudonyms->isChecked();
    if (!entered.keepsPseudonyms) {
        for (AgendaItem& item : entered.items.edit()) {
            for (VoteRound& round : item.rounds) {
                round.names.clear();
                for (BallotComment& comment : round.comments)
                    comment.pseudonym.clear();
            }
        }
    }
    return entered;
}

} // namespace atlas
