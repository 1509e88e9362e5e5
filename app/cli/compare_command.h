#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "domain/language.h"

namespace atlas {

struct Atlas;
struct ComparedVersions;

/// Lists what differs between two versions of an atlas.
class CompareCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::CompareCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    QString textList(const Atlas& atlas, const ComparedVersions& versions, Language language) const;
    ExitCode writeFile(const QCommandLineParser& parser, const Atlas& atlas, ComparedVersions versions,
        Language language, const CommandStreams& streams) const;
};

} // namespace atlas
