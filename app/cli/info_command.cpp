// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/info_command.h"

#include "analysis/distribution.h"
#include "cli/atlas_source.h"
#include "wording/sheet_words.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <map>

namespace atlas {
namespace {

/// Counts of one family or of all; levels by code, since families may be rated on different scales.
struct Coverage {
    int rows = 0;
    int cells = 0;
    int rated = 0;
    int notApplicable = 0;
    int notRated = 0;
    int changed = 0;
    std::map<QString, int> levels;
};

Coverage coverageOf(const Atlas& atlas, const JobFamily& family)
{
    const RatingScale& scale = atlas.scaleOf(family);
    const Distribution counts = distribution(family.current, scale);
    Coverage coverage{family.current.rows(), counts.total(), counts.rated(), counts.notApplicable,
        counts.notRated, changedCells(family), {}};
    for (std::size_t position = 0; position < scale.levels.size(); ++position)
        coverage.levels[scale.levels[position].code] = counts.levels[position];
    return coverage;
}

Coverage totalOf(const Atlas& atlas)
{
    Coverage total;
    for (const JobFamily& family : atlas.families) {
        const Coverage coverage = coverageOf(atlas, family);
        total.rows += coverage.rows;
        total.cells += coverage.cells;
        total.rated += coverage.rated;
        total.notApplicable += coverage.notApplicable;
        total.notRated += coverage.notRated;
        total.changed += coverage.changed;
        for (const auto& [code, count] : coverage.levels)
            total.levels[code] += count;
    }
    return total;
}

QJsonObject toJson(const Coverage& coverage)
{
    QJsonObject levels;
    for (const auto& [code, count] : coverage.levels)
        levels.insert(code, count);
    return {{QStringLiteral("rows"), coverage.rows}, {QStringLiteral("cells"), coverage.cells},
        {QStringLiteral("rated"), coverage.rated}, {QStringLiteral("not_applicable"), coverage.notApplicable},
        {QStringLiteral("not_rated"), coverage.notRated}, {QStringLiteral("changed"), coverage.changed},
        {QStringLiteral("levels"), levels}};
}

void printJson(const Atlas& atlas, QTextStream& out)
{
    QJsonArray families;
    for (const JobFamily& family : atlas.families) {
        QJsonObject object = toJson(coverageOf(atlas, family));
        object.insert(QStringLiteral("key"), family.key);
        object.insert(QStringLiteral("title"), family.title);
        object.insert(QStringLiteral("section"), family.section);
        object.insert(QStringLiteral("domains"), static_cast<qint64>(family.domains.size()));
        families.append(object);
    }
    QJsonArray versions;
    for (const Version& version : atlas.versions)
        versions.append(
            QJsonObject{{QStringLiteral("id"), version.id.value}, {QStringLiteral("name"), version.name},
                {QStringLiteral("created_at"), sheet_words::isoMoment(version.createdAt)}});
    QJsonObject totals = toJson(totalOf(atlas));
    totals.insert(QStringLiteral("families"), families.size());
    const QJsonObject root{{QStringLiteral("title"), atlas.title}, {QStringLiteral("families"), families},
        {QStringLiteral("versions"), versions}, {QStringLiteral("totals"), totals}};
    out << QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace

QString InfoCommand::name() const
{
    return QStringLiteral("info");
}

QString InfoCommand::synopsis() const
{
    return QStringLiteral("FILE|--study [--json]");
}

QString InfoCommand::summary() const
{
    return tr("Shows the job families of an atlas, their sizes, how far they are rated, and the versions.");
}

void InfoCommand::declareOptions(QCommandLineParser& parser) const
{
    declareSource(parser);
    parser.addOption({QStringLiteral("json"), tr("Prints JSON for other programs.")});
}

ExitCode InfoCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = sourceProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    const Result<Atlas> atlas = readSource(parser);
    if (!atlas)
        return failed(atlas.error(), streams);
    if (parser.isSet(QStringLiteral("json")))
        printJson(*atlas, streams.out);
    else
        printText(*atlas, streams.out);
    return ExitCode::Done;
}

void InfoCommand::printText(const Atlas& atlas, QTextStream& out) const
{
    const auto covered = [](const Coverage& coverage) {
        QString text = tr("%n cells", nullptr, coverage.cells) + QStringLiteral(", ")
            + tr("%n rated", nullptr, coverage.rated);
        if (coverage.changed > 0)
            text += QStringLiteral(", ") + tr("%n changed", nullptr, coverage.changed);
        return text;
    };
    const Coverage total = totalOf(atlas);
    out << atlas.title.simplified() << '\n'
        << tr("%n job families", nullptr, static_cast<int>(atlas.families.size())) << ", "
        << tr("%n sub-competences", nullptr, total.rows) << ", " << covered(total) << '\n';
    for (const JobFamily& family : atlas.families) {
        const RatingScale& scale = atlas.scaleOf(family);
        const Distribution counts = distribution(family.current, scale);
        out << '\n'
            << family.key.simplified() << "  " << family.title.simplified() << " (" << family.section.simplified() << ")\n    "
            << tr("%n sub-competences", nullptr, family.current.rows()) << ", "
            << tr("%1: %2", "size of a family, what is rated of it")
                   .arg(tr("%n domains", nullptr, family.current.columns()),
                       covered(coverageOf(atlas, family)))
            << "\n    ";
        for (const Rating rating : scale.legendOrder()) {
            if (!rating.isNotRated())
                out << scale.entry(rating).code.simplified() << ' ' << counts.count(rating) << "   ";
        }
        out << tr("not rated") << ' ' << counts.notRated << '\n';
    }
    out << '\n' << tr("Versions:") << '\n';
    for (const Version& version : atlas.versions)
        out << "    " << version.id.value << "  " << version.name.simplified() << "  "
            << sheet_words::isoMoment(version.createdAt) << '\n';
}

} // namespace atlas
