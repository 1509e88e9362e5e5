#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

struct Atlas;
struct BoardExportRequest;
class CommandOutput;
struct ExportRequest;

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
    QString fillBoard(const QCommandLineParser& parser, const ExportRequest& request,
        BoardExportRequest& board, bool& isBoard) const;
    ExitCode runBoard(const QCommandLineParser& parser, const Atlas& atlas, const ExportRequest& request,
        BoardExportRequest& board, const CommandOutput& output, const CommandStreams& streams) const;
    Result<void> chooseFamilies(const Atlas& atlas, const QStringList& keys, ExportRequest& request) const;
};

} // namespace atlas
