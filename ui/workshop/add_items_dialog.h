#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agenda_choice_model.h"
#include "ui/kit/view_settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace atlas {

/// Chooses cells for an agenda: by family, by what makes them worth a discussion, by text, and one by one.
class AddItemsDialog final : public QDialog {
    Q_OBJECT
public:
    AddItemsDialog(AtlasDocument& document, WorkshopId workshop, FamilyId family,
        const ViewSettings& settings, QWidget* parent = nullptr);
    ~AddItemsDialog() override;

    const AgendaChoiceModel::Cells& cells() const { return m_model.ticked(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    void toggle(const QModelIndex& index);
    void ask();
    void refresh();

    AgendaChoiceModel m_model;
    QComboBox* m_family;
    QComboBox* m_filter;
    QLineEdit* m_text;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_add;
};

} // namespace atlas
