// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/journal_command.h"

#include "cli/atlas_source.h"
#include "cli/choices.h"
#include "cli/command_output.h"
#include "cli/journal_filter.h"
#include "domain/shown_words.h"
#include "interchange/csv_sheet.h"
#include "interchange/journal_rows.h"
#include "interchange/output_file.h"
#include "storage/atlas_repository.h"
#include "wording/journal_text.h"
#include "wording/sheet_words.h"

#include <QBuffer>
#include <QTextStream>

#include <algorithm>

namespace atlas {
namespace {

constexpr Choice<CsvPreset> Presets[]{{"interchange", CsvPreset::Interchange}, {"excel", CsvPreset::Excel}};

/// False if the option is given and no day.
bool readDay(const QCommandLineParser& parser, const char* option, QDate& day)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return true;
    day = QDate::fromString(parser.value(name), Qt::ISODate);
    return day.isValid();
}

QStringList keysOf(const Atlas& atlas)
{
    QStringList keys;
    for (const JobFamily& family : atlas.families)
        keys.append(family.key);
    return keys;
}

} // namespace

QString JournalCommand::name() const
{
    return QStringLiteral("journal");
}

QString JournalCommand::synopsis() const
{
    return QStringLiteral("FILE [--person NAME] [--family KEY] [--from DATE] [--to DATE] [--text WORDS] "
                          "[--csv] [--output FILE.csv] [--preset interchange|excel] [--language fr|en]");
}

QString JournalCommand::summary() const
{
    return tr("Lists what was changed in an atlas, when, by whom and why, the oldest first.");
}

void JournalCommand::declareOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("person"), tr("Changes by this person only."), QStringLiteral("NAME")},
        {QStringLiteral("family"), tr("Changes in this job family only."), QStringLiteral("KEY")},
        {QStringLiteral("from"), tr("The first day, such as 2025-03-09, in local time."), QStringLiteral("DATE")},
        {QStringLiteral("to"), tr("The last day, in local time."), QStringLiteral("DATE")},
        {QStringLiteral("text"), tr("Changes that mention all these words only."), QStringLiteral("WORDS")},
        {QStringLiteral("csv"), tr("Prints CSV.")},
        {QStringLiteral("output"), tr("Writes CSV to this file, which is replaced; - for standard output."), QStringLiteral("FILE")},
        {QStringLiteral("preset"),
            tr("interchange (RFC 4180 with codes) or excel (words); interchange unless given."),
            QStringLiteral("PRESET")},
        {QStringLiteral("language"), tr("fr or en; fr unless given."), QStringLiteral("LANGUAGE")},
    });
}

ExitCode JournalCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    JournalFilter filter;
    CsvOptions options;
    if (const QString problem = readOptions(parser, filter, options); !problem.isEmpty())
        return misused(problem, streams);
    const auto repository = AtlasRepository::open(fileArgument(parser), Access::ReadOnly);
    if (!repository)
        return failed(repository.error(), streams);
    const Result<Atlas> atlas = loadWithThemes(**repository);
    if (!atlas)
        return failed(atlas.error(), streams);
    auto entries = (*repository)->journal();
    if (!entries)
        return failed(entries.error(), streams);
    const bool familyIsKnown = filter.familyKey.isEmpty() || atlas->family(filter.familyKey)
        || std::any_of(entries->begin(), entries->end(),
            [&filter](const JournalEntry& entry) { return entry.familyKey == filter.familyKey; });
    if (!familyIsKnown) {
        return failed({ErrorKind::NotFound,
                          tr("There is no job family “%1”. The keys are: %2.")
                              .arg(filter.familyKey, keysOf(*atlas).join(QStringLiteral(", "))),
                          {}},
            streams);
    }
    entries->erase(std::remove_if(entries->begin(), entries->end(),
                       [&filter](const JournalEntry& entry) { return !filter.accepts(entry); }),
        entries->end());

    if (parser.isSet(QStringLiteral("output"))) {
        const CommandOutput output(parser.value(QStringLiteral("output")));
        const QString file = output.file(QStringLiteral("journal.csv"));
        if (const Result<void> written = writeFile(file, *atlas, *entries, options); !written)
            return failed(written.error(), streams);
        return delivered(output, {file}, 0, streams);
    }
    if (parser.isSet(QStringLiteral("csv"))) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const Result<void> written = writeCsv(buffer, options,
                [&](RowSink& sink) { addJournalRows(sink, *atlas, *entries); });
            !written)
            return failed(written.error(), streams);
        streams.data << QString::fromUtf8(buffer.data());
    } else {
        streams.out << textList(*atlas, *entries, options.language);
    }
    return ExitCode::Done;
}

/// What is wrong with the options, or nothing.
QString JournalCommand::readOptions(
    const QCommandLineParser& parser, JournalFilter& filter, CsvOptions& options) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return problem;
    if (!choose(parser, "preset", Presets, options.preset))
        return tr("The option --preset takes interchange or excel.");
    if (!choose(parser, "language", Languages, options.language))
        return tr("The option --language takes fr or en.");
    if (!readDay(parser, "from", filter.from))
        return tr("The option --from takes a day such as 2025-03-09.");
    if (!readDay(parser, "to", filter.to))
        return tr("The option --to takes a day such as 2025-03-09.");
    const QString output = parser.value(QStringLiteral("output"));
    if (parser.isSet(QStringLiteral("output")) && output.isEmpty())
        return tr("The option --output takes the file to write.");
    if (const QString problem = CommandOutput(output).problem(QStringLiteral("csv")); !problem.isEmpty())
        return problem;
    filter.person = parser.value(QStringLiteral("person"));
    filter.familyKey = parser.value(QStringLiteral("family"));
    filter.text = parser.value(QStringLiteral("text"));
    return {};
}

QString JournalCommand::textList(
    const Atlas& atlas, const std::vector<JournalEntry>& entries, Language language) const
{
    const Phrases phrases(language);
    QString text;
    for (const JournalEntry& entry : entries) {
        QStringList place{entry.familyKey, entry.competence, entry.subCompetence, entry.domain};
        place.removeAll(QString());
        for (QString& part : place)
            part = part.simplified();
        QStringList change{fieldText(entry.field, phrases) + QStringLiteral(": ")
            + QStringLiteral("%1 -> %2")
                  .arg(journalValueText(entry, entry.oldValue, atlas, phrases).simplified(),
                      journalValueText(entry, entry.newValue, atlas, phrases).simplified())};
        if (entry.origin != EditOrigin::Made)
            change.append(originText(entry.origin, phrases));
        if (const QString reason = reasonOf(entry); !reason.isEmpty())
            change.append(reason.simplified());
        text += sheet_words::isoMoment(entry.recordedAt) + QStringLiteral("  ") + entry.author.simplified()
            + QStringLiteral("  ") + place.join(QStringLiteral(" | ")) + QStringLiteral("  ")
            + change.join(QStringLiteral("; ")) + u'\n';
    }
    return text + tr("%n entries", nullptr, static_cast<int>(entries.size())) + u'\n';
}

Result<void> JournalCommand::writeFile(const QString& path, const Atlas& atlas,
    const std::vector<JournalEntry>& entries, const CsvOptions& options) const
{
    Result<std::unique_ptr<OutputFile>> file = openOutput(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = writeCsv(**file, options,
            [&](RowSink& sink) { addJournalRows(sink, atlas, entries); });
        !written)
        return failedOutput(**file);
    return commitOutput(**file);
}

} // namespace atlas
