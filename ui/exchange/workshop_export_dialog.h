#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/workshop_exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace atlas {

class ProblemLabel;

/// What leaves a workshop on paper or as a table.
enum class WorkshopSheets { Ballots, Minutes };

/// Asks how to take away the ballots or the minutes of a workshop, then where, and writes them with progress.
class WorkshopExportDialog final : public QDialog {
    Q_OBJECT
public:
    WorkshopExportDialog(const Atlas& atlas, WorkshopId workshop, WorkshopSheets sheets, Language language,
        QWidget* parent = nullptr);

    /// Where the file went; empty if there is none.
    const QString& writtenFile() const { return m_written; }

protected:
    void accept() override;

private:
    WorkshopExportRequest request() const;
    void adaptToFormat();

    Atlas m_atlas;
    WorkshopId m_workshop;
    WorkshopSheets m_sheets;
    QComboBox* m_format;
    QComboBox* m_language;
    QComboBox* m_paper;
    QSpinBox* m_signatures;
    QCheckBox* m_notes;
    QFormLayout* m_form;
    ProblemLabel* m_problem;
    QString m_written;
};

/// Returns where the file went; empty if the user turned away.
QString exportWorkshopSheets(
    const Atlas& atlas, WorkshopId workshop, WorkshopSheets sheets, Language language, QWidget* parent);

} // namespace atlas
