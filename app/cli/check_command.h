#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

/// Says what is wrong with an atlas file, without changing it.
class CheckCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::CheckCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    void tellWhatCanBeSaved(const QString& path, const CommandStreams& streams) const;
};

} // namespace atlas
