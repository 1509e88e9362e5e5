#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

struct Atlas;

/// Prints families, sizes, coverage and versions of an atlas, for people or as JSON.
/// "Rated" counts every cell about which somebody has said something: a level or "not applicable".
class InfoCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::InfoCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    void printText(const Atlas& atlas, QTextStream& out) const;
};

} // namespace atlas
