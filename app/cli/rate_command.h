#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

namespace atlas {

struct Atlas;
struct Edit;
struct FoundCell;

/// Changes one rating of an atlas file; done only when the change is on disk.
class RateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::RateCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    Result<Edit> makeEdit(const Atlas& atlas, const FoundCell& found, const QCommandLineParser& parser) const;
};

} // namespace atlas
