#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "domain/journal_entry.h"
#include "domain/language.h"

#include <vector>

namespace atlas {

struct Atlas;
struct CsvOptions;
struct JournalFilter;

/// Prints what was changed in an atlas, by whom and why, as lines or as CSV.
class JournalCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(atlas::JournalCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;

protected:
    void declareOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, const CommandStreams& streams) const override;

private:
    QString readOptions(const QCommandLineParser& parser, JournalFilter& filter, CsvOptions& options) const;
    QString textList(const Atlas& atlas, const std::vector<JournalEntry>& entries, Language language) const;
    Result<void> writeFile(const QString& path, const Atlas& atlas, const std::vector<JournalEntry>& entries,
        const CsvOptions& options) const;
};

} // namespace atlas
