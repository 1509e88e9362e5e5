// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratings/reason_dialog.h"

#include "ui/kit/appearance.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/primary_button.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace atlas {

ReasonDialog::ReasonDialog(const QString& change, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Reason for the change"));
    setMinimumWidth(scaledToText(420));
    auto* what = new QLabel(change);
    what->setWordWrap(true);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why does this rating change? Others will read it."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    makePrimary(*buttons->button(QDialogButtonBox::Ok));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Change the rating"));
    buttons->button(QDialogButtonBox::Ok)->setToolTip(withKey(tr("Change the rating"), keys::Record));
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* accept = new QShortcut(QKeySequence(keys::Record), this);
    connect(accept, &QShortcut::activated, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace atlas
