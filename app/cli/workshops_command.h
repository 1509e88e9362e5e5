#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

struct Atlas;
struct Workshop;
struct WorkshopExportRequest;

/// Lists the workshops of an atlas file, for people or as JSON, or writes a sheet of one of them.
class WorkshopsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkshopsCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    QString fillRequest(const QCommandLineParser& parser, WorkshopExportRequest& request) const;
    QString sheetProblem(const QCommandLineParser& parser, const WorkshopExportRequest& request) const;
    ExitCode write(const QCommandLineParser& parser, const Atlas& atlas, WorkshopExportRequest& request,
        const CommandStreams& streams) const;
    QString line(const Workshop& workshop, int number) const;
};

} // namespace atlas
