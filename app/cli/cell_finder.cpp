// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cell_finder.h"

#include "cli/label_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::CellFinder)
};

QString quoted(const QStringList& labels)
{
    QStringList result;
    for (const QString& label : labels)
        result.append(Text::tr("“%1”").arg(label));
    return result.join(QStringLiteral(", "));
}

/// \a missing says what there is not.
tl::unexpected<Error> unknown(const QString& missing, const QStringList& labels, const QString& text)
{
    return failure(ErrorKind::NotFound,
        missing + u' ' + Text::tr("Nearest: %1.").arg(quoted(nearestLabels(labels, text))));
}

tl::unexpected<Error> ambiguous(
    const QString& text, const QStringList& labels, const std::vector<int>& places)
{
    QStringList candidates;
    for (const int place : places)
        candidates.append(labels[place]);
    if (candidates.removeDuplicates() > 0 && candidates.size() == 1)
        return failure(ErrorKind::InvalidInput,
            Text::tr("“%1” stands several times there, so that its label is not enough. "
                     "Change it in the application’s window.")
                .arg(text));
    return failure(ErrorKind::InvalidInput,
        Text::tr("“%1” may mean %2. Write it exactly as one of them.").arg(text, quoted(candidates)));
}

Result<const JobFamily*> findFamily(const Atlas& atlas, const QString& key)
{
    QStringList keys;
    for (const JobFamily& family : atlas.families)
        keys.append(family.key);
    const std::vector<int> places = findLabels(keys, key);
    if (places.size() > 1)
        return ambiguous(key, keys, places);
    if (places.empty())
        return failure(ErrorKind::NotFound,
            Text::tr("There is no job family “%1”. The keys are: %2.")
                .arg(key, keys.join(QStringLiteral(", "))));
    return &atlas.families[static_cast<std::size_t>(places.front())];
}

/// One label may head several groups of rows; different labels that the text could mean are too many.
Result<std::vector<CompetenceId>> findCompetences(const JobFamily& family, const QString& text)
{
    QStringList labels;
    for (const Competence& competence : family.competences)
        labels.append(competence.label);
    const std::vector<int> places = findLabels(labels, text);
    if (places.empty())
        return unknown(Text::tr("There is no competence “%1” in the job family “%2”.").arg(text, family.key),
            labels, text);
    for (const int place : places) {
        if (labels[place] != labels[places.front()])
            return ambiguous(text, labels, places);
    }
    std::vector<CompetenceId> found;
    for (const int place : places)
        found.push_back(family.competences[static_cast<std::size_t>(place)].id);
    return found;
}

Result<int> findRow(const JobFamily& family, const QString& competence, const QString& sub)
{
    const Result<std::vector<CompetenceId>> groups = findCompetences(family, competence);
    if (!groups)
        return tl::unexpected(groups.error());
    QStringList labels;
    std::vector<int> rows;
    for (int row = 0; row < family.current.rows(); ++row) {
        const SubCompetence& candidate = family.rows[static_cast<std::size_t>(row)];
        if (std::find(groups->begin(), groups->end(), candidate.competence) == groups->end())
            continue;
        labels.append(candidate.label);
        rows.push_back(row);
    }
    const std::vector<int> places = findLabels(labels, sub);
    if (places.empty())
        return unknown(
            Text::tr("There is no sub-competence “%1” under “%2”.").arg(sub, competence), labels, sub);
    if (places.size() > 1)
        return ambiguous(sub, labels, places);
    return rows[static_cast<std::size_t>(places.front())];
}

Result<int> findColumn(const JobFamily& family, const QString& domain)
{
    QStringList labels;
    for (const ActivityDomain& candidate : family.domains)
        labels.append(candidate.label);
    const std::vector<int> places = findLabels(labels, domain);
    if (places.empty())
        return unknown(Text::tr("There is no domain “%1” in the job family “%2”.").arg(domain, family.key),
            labels, domain);
    if (places.size() > 1)
        return ambiguous(domain, labels, places);
    return places.front();
}

} // namespace

Result<FoundCell> findCell(const Atlas& atlas, const CellName& name)
{
    const Result<const JobFamily*> family = findFamily(atlas, name.family);
    if (!family)
        return tl::unexpected(family.error());
    const Result<int> row = findRow(**family, name.competence, name.sub);
    if (!row)
        return tl::unexpected(row.error());
    const Result<int> column = findColumn(**family, name.domain);
    if (!column)
        return tl::unexpected(column.error());
    return FoundCell{*family, {*row, *column}};
}

} // namespace atlas
