#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workshop.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace atlas {

/// Asks what a workshop is called, who leads it, how many take part and how long an item may take.
class WorkshopDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WorkshopDialog(const Workshop& workshop, QWidget* parent = nullptr);

    /// The workshop that was given, with what was entered.
    Workshop workshop() const;

private:
    Workshop m_workshop;
    QLineEdit* m_title;
    QLineEdit* m_facilitator;
    QSpinBox* m_participants;
    QSpinBox* m_minutes;
    QCheckBox* m_pseudonyms;
};

} // namespace atlas
