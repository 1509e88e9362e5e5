#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/board_exporter.h"
#include "interchange/study_table.h"

#include <QDialog>

#include <variant>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace atlas {

class ProblemLabel;

/// A view of all families or a table of the study, to be taken away.
using ViewExportRequest = std::variant<BoardExportRequest, TableExportRequest>;

/// Asks how to take away a view, then where, and writes it with progress. What the view shows, its order and
/// filters included, stands in the request that it is given.
class BoardExportDialog final : public QDialog {
    Q_OBJECT
public:
    BoardExportDialog(const Atlas& atlas, ViewExportRequest request, QWidget* parent = nullptr);

    /// Where the file went; empty if there is none.
    const QString& writtenFile() const { return m_written; }

protected:
    void accept() override;

private:
    bool isBoard() const { return std::holds_alternative<BoardExportRequest>(m_request); }
    ViewExportRequest request() const;
    void adaptToFormat();

    Atlas m_atlas;
    ViewExportRequest m_request;
    QComboBox* m_format;
    QComboBox* m_preset;
    QComboBox* m_language;
    QComboBox* m_paper;
    QSpinBox* m_signatures;
    QSpinBox* m_scale;
    QComboBox* m_theme;
    QFormLayout* m_form;
    ProblemLabel* m_problem;
    QString m_written;
};

/// Asks for the name of a file in the folder of the last export; empty if the user turns away. \a filter gets
/// the chosen one of \a filters.
QString chooseExportFile(
    QWidget* parent, const QString& name, const QStringList& filters, QString* filter = nullptr);

} // namespace atlas
