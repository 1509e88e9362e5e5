#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/board_views.h"
#include "cli/command.h"
#include "interchange/board_exporter.h"
#include "interchange/study_table.h"

#include <variant>

namespace atlas {

class CommandOutput;

/// The heatmaps of families, a board or a table of the study.
using ExportedView = std::variant<std::monostate, const BoardView*, StudyTable>;

/// Writes an atlas as CSV, PDF or images.
class ExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::ExportCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    QStringList repeatableOptions() const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    QString fillRequest(const QCommandLineParser& parser, ExportRequest& request) const;
    QString readSignatures(const QCommandLineParser& parser, int& signatures) const;
    QString formatProblem(
        const QCommandLineParser& parser, ExportFormat format, const ExportedView& view) const;
    QString foreignOption(const QCommandLineParser& parser, const ExportedView& view) const;
    QString tableProblem(const QCommandLineParser& parser, const ExportForm& form) const;
    ExitCode runFamilies(const Atlas& atlas, ExportRequest& request, const CommandOutput& output,
        const CommandStreams& streams) const;
    ExitCode runBoard(const Atlas& atlas, BoardExportRequest& board, const CommandOutput& output,
        const CommandStreams& streams) const;
    ExitCode runTable(const Atlas& atlas, TableExportRequest& table, const CommandStreams& streams) const;
    void tellWhatIsLeftOut(
        const Atlas& atlas, const ExportRequest& request, const CommandStreams& streams) const;
    Result<void> chooseFamilies(const Atlas& atlas, const QStringList& keys, ExportRequest& request) const;
};

} // namespace atlas
