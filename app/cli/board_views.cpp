// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/board_views.h"

#include "boards/consensus_definition.h"
#include "boards/difference_definition.h"
#include "boards/overview_definition.h"
#include "boards/similarity_definition.h"
#include "cli/choices.h"
#include "cli/export_command.h"
#include "cli/version_finder.h"
#include "cli/workshop_finder.h"

#include <QCommandLineParser>
#include <QSet>

namespace atlas {

namespace {

using Definition = std::shared_ptr<const BoardDefinition>;

constexpr Choice<OverviewRows> Rows[]{{"themes", OverviewRows::Themes},
    {"sub-competences", OverviewRows::SubCompetences}, {"shared", OverviewRows::SharedLabels}};
constexpr Choice<ComparisonBasis> Bases[]{
    {"themes", ComparisonBasis::Themes}, {"labels", ComparisonBasis::Labels}};

QString overviewProblem(const QCommandLineParser& parser)
{
    OverviewRows rows = OverviewRows::Themes;
    return choose(parser, "rows", Rows, rows)
        ? QString()
        : ExportCommand::tr("The option --rows takes themes, sub-competences or shared.");
}

Result<Definition> readOverview(
    const QCommandLineParser& parser, const Atlas&, const std::vector<FamilyId>& families, Language)
{
    OverviewRequest request;
    choose(parser, "rows", Rows, request.rows);
    request.families = families;
    return std::make_shared<OverviewDefinition>(request);
}

QString noProblem(const QCommandLineParser&)
{
    return {};
}

Result<Definition> readDifference(const QCommandLineParser& parser, const Atlas& atlas,
    const std::vector<FamilyId>& families, Language language)
{
    Result<ComparedVersions> versions = readVersions(parser, atlas, language);
    if (!versions)
        return tl::unexpected(versions.error());
    DifferenceRequest request;
    request.families = families;
    return std::make_shared<DifferenceDefinition>(request, *std::move(versions));
}

QString similarityProblem(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("family")))
        return ExportCommand::tr("The similarity is that of all families; leave out --family.");
    ComparisonBasis basis = ComparisonBasis::Themes;
    return choose(parser, "basis", Bases, basis)
        ? QString()
        : ExportCommand::tr("The option --basis takes themes or labels.");
}

Result<Definition> readSimilarity(
    const QCommandLineParser& parser, const Atlas&, const std::vector<FamilyId>&, Language)
{
    ComparisonBasis basis = ComparisonBasis::Themes;
    choose(parser, "basis", Bases, basis);
    return std::make_shared<SimilarityDefinition>(basis, AxisArrangement());
}

QString consensusProblem(const QCommandLineParser& parser)
{
    const QStringList families = parser.values(QStringLiteral("family"));
    return QSet<QString>(families.begin(), families.end()).size() == 1
        ? QString()
        : ExportCommand::tr("The consensus is that of one family; give it with --family.");
}

Result<Definition> readConsensus(const QCommandLineParser& parser, const Atlas& atlas,
    const std::vector<FamilyId>& families, Language)
{
    ConsensusRequest request;
    request.family = families.front();
    if (parser.isSet(QStringLiteral("workshop"))) {
        const Result<const Workshop*> workshop =
            findWorkshop(atlas, parser.value(QStringLiteral("workshop")));
        if (!workshop)
            return tl::unexpected(workshop.error());
        request.workshop = (*workshop)->id;
    }
    return std::make_shared<ConsensusDefinition>(request);
}

} // namespace

const std::vector<BoardView>& boardViews()
{
    static const std::vector<BoardView> views{
        {"overview", {QStringLiteral("rows")}, overviewProblem, readOverview},
        {"delta", {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("signatures")}, noProblem,
            readDifference},
        {"similarity", {QStringLiteral("basis")}, similarityProblem, readSimilarity},
        {"consensus", {QStringLiteral("workshop")}, consensusProblem, readConsensus}};
    return views;
}

} // namespace atlas
