#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

struct Version;

/// Lists the versions of an atlas file, for people or as JSON, after it has added one if asked to.
class VersionsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::VersionsCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    QString line(const Version& version) const;
};

} // namespace atlas
