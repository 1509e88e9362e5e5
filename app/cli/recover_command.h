#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

/// Writes what is sound in a damaged atlas to a new file; see AtlasRepository::recover().
class RecoverCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::RecoverCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;
};

} // namespace atlas
