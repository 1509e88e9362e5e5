#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

/// Writes a new atlas with the study's families and ratings; leaves an existing file alone.
class NewCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::NewCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;
};

} // namespace atlas
