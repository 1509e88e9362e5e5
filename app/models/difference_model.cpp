// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/difference_model.h"

#include "domain/shown_words.h"
#include "wording/rating_text.h"
#include "wording/spoken_text.h"
#include "wording/structure_text.h"

#include <QLocale>

#include <algorithm>

namespace atlas {

DifferenceModel::DifferenceModel(AtlasDocument& document, Language language, QObject* parent)
    : BoardModel(language, parent)
    , m_document(document)
{
    m_request.language = language;
    if (!document.atlas().versions.empty())
        m_from = document.atlas().versions.front().id;
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        // Two versions never change.
        if ((m_from && m_to) || !(change.hasCells() || change.isOtherShape()))
            return;
        m_stale = true;
        Q_EMIT becameStale();
    });
}

QString DifferenceModel::nameOf(VersionChoice version) const
{
    const auto& versions = m_document.atlas().versions;
    const auto found = std::find_if(versions.begin(), versions.end(),
        [&version](const Version& candidate) { return version && candidate.id == *version; });
    return found == versions.end() ? tr("Present") : shownName(*found);
}

Result<VersionSnapshot> DifferenceModel::snapshot(VersionChoice version) const
{
    return version ? m_document.snapshot(*version) : presentSnapshot(m_document.atlas());
}

Result<void> DifferenceModel::compare(VersionChoice from, VersionChoice to, const DifferenceRequest& request)
{
    auto before = snapshot(from);
    if (!before)
        return tl::unexpected(before.error());
    auto after = snapshot(to);
    if (!after)
        return tl::unexpected(after.error());
    m_from = from;
    m_to = to;
    m_request = request;
    m_stale = false;
    m_compared = comparedAtlas(m_document.atlas(), *before, *after);
    m_changes = ofFamilies(m_request.families, atlas::differences(m_document.atlas(), *before, *after));
    m_structure = ofFamilies(m_request.families, structureDifferences(*before, *after, language()));
    setBoard(std::make_shared<const DifferenceBoard>(m_document.atlas(), *before, *after, m_request));
    return {};
}

Result<void> DifferenceModel::refresh()
{
    return m_stale ? compare(m_from, m_to, DifferenceRequest(m_request)) : Result<void>();
}

QStringList DifferenceModel::structure() const
{
    QStringList sentences;
    for (const StructureChange& change : m_structure)
        sentences << structureText(change, language());
    return sentences;
}

QString DifferenceModel::structureSummary() const
{
    return atlas::structureSummary(m_structure, language());
}

VersionChangeModel::VersionChangeModel(Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void VersionChangeModel::setChanges(const Atlas& compared, std::vector<VersionChange> changes)
{
    beginResetModel();
    m_atlas = compared;
    m_changes = std::move(changes);
    endResetModel();
}

int VersionChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int VersionChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VersionChangeModel::markedChange(const VersionChange& change, const RatingScale& scale) const
{
    const QString text = changeText(change, scale, m_language);
    switch (change.direction) {
    case ChangeDirection::Raised:
        return QStringLiteral("▲ ") + text;
    case ChangeDirection::Lowered:
        return QStringLiteral("▼ ") + text;
    case ChangeDirection::Otherwise:
        return QStringLiteral("◆ ") + text;
    case ChangeDirection::Kept:
        break;
    }
    return text;
}

QVariant VersionChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole
            && role != Qt::AccessibleTextRole))
        return {};
    const VersionChange& at = change(index.row());
    const JobFamily* family = m_atlas.family(at.family);
    const auto position = family ? family->position(at.cell) : std::nullopt;
    if (!position)
        return {};
    switch (index.column()) {
    case Family:
        return family->title;
    case SubCompetence:
        return family->rows[static_cast<std::size_t>(position->row)].label;
    case Domain:
        return family->domains[static_cast<std::size_t>(position->column)].label;
    case Change:
        if (role == SortRole)
            return static_cast<int>(at.direction) * 100 - at.steps;
        if (role == Qt::AccessibleTextRole)
            return spokenChange(at.before, at.after, m_atlas.scaleOf(*family), m_language);
        return markedChange(at, m_atlas.scaleOf(*family));
    case Who:
        return at.why.author;
    case When:
        if (role == SortRole)
            return at.why.changedAt;
        return at.why.changedAt.isValid()
            ? QLocale().toString(at.why.changedAt.toLocalTime(), QLocale::ShortFormat)
            : QString();
    case Why:
        return reasonText(at.why, m_language);
    case Source:
        return at.why.source;
    case Certain:
        return at.why.certainty == Certainty::Unstated ? QString() : certaintyText(at.why.certainty, m_language);
    default:
        return {};
    }
}

QVariant VersionChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Job family"), tr("Sub-competence"), tr("Domain"), tr("Change"), tr("Who"),
        tr("When (local time)"), tr("Why"), tr("Source"), tr("Certainty")};
    return titles[section];
}

} // namespace atlas
