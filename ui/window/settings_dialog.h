#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/preferences.h"
#include "ui/workshop/screen_choice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace atlas {

class PlainScrollArea;

/// All that the user can set for good, on one page. Changes nothing itself but the size of the room, which
/// has a dialog of its own.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a systemName stands in the journal where no name is given.
    SettingsDialog(const Preferences& preferences, const QString& systemName, QWidget* parent = nullptr);

    Preferences preferences() const;

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QFormLayout* addSection(QVBoxLayout* page, const QString& title);
    void buildGeneral(QFormLayout* form, const QString& systemName);
    void buildAppearance(QFormLayout* form);
    void buildExports(QFormLayout* form);
    void buildWorkshop(QFormLayout* form);
    /// Fields stand below each other across the sections.
    void alignLabels();
    void show(const Preferences& preferences);
    void browse();
    void askRoom();

    ScreenChoice m_screens;
    PlainScrollArea* m_scroll = nullptr;
    QComboBox* m_language;
    QLineEdit* m_author;
    QCheckBox* m_reason;
    QComboBox* m_theme;
    QComboBox* m_text;
    QRadioButton* m_lastFolder;
    QRadioButton* m_fixedFolder;
    QLineEdit* m_folder;
    QLabel* m_problem;
    QComboBox* m_paper;
    QComboBox* m_csv;
    QComboBox* m_room;
};

} // namespace atlas
