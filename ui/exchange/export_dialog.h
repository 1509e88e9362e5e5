#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exporter.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace atlas {

class ProblemLabel;

/// Asks what to export and how, writes it with progress and cancel, and says where the files are. Remembers
/// the last choice.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a current is ticked at the start; \a language is what the windows speak.
    ExportDialog(const Atlas& atlas, FamilyId current, Language language, QWidget* parent = nullptr);

    /// Where the last export went; empty if there was none.
    const QStringList& writtenFiles() const { return m_written; }

protected:
    void accept() override;

private:
    void build(Language language);
    void buildFamilies(FamilyId current);
    ExportRequest request() const;
    void adaptToFormat();
    void proposeOutput();
    /// Back to a proposed name, in the folder of the one that was typed.
    void forgetTypedName();
    void browse();
    void remember() const;
    bool confirmOverwriting(const ExportRequest& request);
    Result<QStringList> run(ExportRequest wanted);

    Atlas m_atlas;
    QComboBox* m_format;
    QListWidget* m_families;
    QComboBox* m_preset;
    QComboBox* m_language;
    QComboBox* m_paper;
    QSpinBox* m_scale;
    QComboBox* m_theme;
    QLineEdit* m_output;
    QLabel* m_outputLabel;
    QLabel* m_explanation;
    ProblemLabel* m_problem;
    QFormLayout* m_form;
    QDialogButtonBox* m_buttons;
    QString m_folder;
    bool m_outputTyped = false;
    bool m_intoFolder = false; ///< what the output line asks for
    QStringList m_written;
};

} // namespace atlas
