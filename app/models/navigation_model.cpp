// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigation_model.h"

#include "models/list_steps.h"
#include "wording/rating_text.h"
#include "wording/spoken_text.h"

#include <algorithm>

namespace atlas {

NavigationModel::NavigationModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(&document, &AtlasDocument::changed, this, &NavigationModel::follow);
    const Atlas& atlas = document.atlas();
    m_entries.push_back({NavigationKind::Heading, tr("Job families"), {}, {}, {}});
    for (const JobFamily& family : atlas.families)
        m_entries.push_back(entryOf(family.id));
    if (!atlas.producerJobs.jobs.empty()) {
        m_entries.push_back({NavigationKind::ProducerJobs, tr("Jobs of the AI producers"), {},
            tr("%n job(s)", nullptr, static_cast<int>(atlas.producerJobs.jobs.size())), {}});
    }
    const auto plain = [this](NavigationKind kind, const QString& title) {
        m_entries.push_back({kind, title, {}, {}, {}});
    };
    plain(NavigationKind::Heading, tr("All families"));
    plain(NavigationKind::Overview, tr("Side by side"));
    plain(NavigationKind::Similarity, tr("Resembling domains"));
    plain(NavigationKind::Heading, tr("Decide together"));
    plain(NavigationKind::Workshops, tr("Workshops"));
    plain(NavigationKind::Heading, tr("Follow-up"));
    plain(NavigationKind::Differences, tr("What changed"));
    plain(NavigationKind::Versions, tr("Versions"));
    plain(NavigationKind::Journal, tr("Journal"));
    if (atlas.trainingFormats.skills.empty() && atlas.trainingOffers.empty())
        return;
    m_entries.push_back({NavigationKind::Heading, tr("Training"), {}, {}, {}});
    m_entries.push_back({NavigationKind::TrainingFormats, tr("Training formats"), {},
        tr("%n skill(s)", nullptr, static_cast<int>(atlas.trainingFormats.skills.size())), {}});
    m_entries.push_back({NavigationKind::TrainingOffers, tr("Training offer"), {},
        tr("%n course(s)", nullptr, static_cast<int>(atlas.trainingOffers.size())), {}});
}

NavigationModel::Entry NavigationModel::entryOf(FamilyId id) const
{
    const JobFamily& family = *m_document.atlas().family(id);
    const Distribution counted = atlas::distribution(family.current, m_document.atlas().scaleOf(family));
    return {NavigationKind::Family, family.title, id, coverageText(counted, m_language), counted};
}

void NavigationModel::follow(const AtlasChange& change)
{
    if (change.families.isOtherList())
        followFamilies();
    const auto refresh = [this](FamilyId family) {
        const int row = rowOf(family);
        if (row < 0)
            return;
        m_entries[static_cast<std::size_t>(row)] = entryOf(family);
        Q_EMIT dataChanged(index(row), index(row));
    };
    for (const FamilyId family : change.families.updated)
        refresh(family);
    for (const FamilyChange& each : change.inFamilies)
        refresh(each.family);
}

void NavigationModel::followFamilies()
{
    constexpr int first = 1; // below their heading
    std::vector<FamilyId> shown;
    for (const Entry& entry : m_entries) {
        if (entry.kind == NavigationKind::Family)
            shown.push_back(entry.family);
    }
    std::vector<FamilyId> wanted;
    for (const JobFamily& family : m_document.atlas().families)
        wanted.push_back(family.id);
    const auto at = [this](int row) { return m_entries.begin() + first + row; };
    takeSteps(
        shown, wanted,
        [&](int row, auto take) {
            beginRemoveRows({}, first + row, first + row);
            m_entries.erase(at(row));
            take();
            endRemoveRows();
        },
        [&](int from, int to, auto take) {
            beginMoveRows({}, first + from, first + from, {}, first + to);
            std::rotate(at(to), at(from), at(from) + 1);
            take();
            endMoveRows();
        },
        [&](int row, auto take) {
            beginInsertRows({}, first + row, first + row);
            m_entries.insert(at(row), entryOf(wanted[static_cast<std::size_t>(row)]));
            take();
            endInsertRows();
        });
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        if (entry.distribution) {
            return tr("%1; %2", "family and summary of its ratings")
                .arg(entry.title, spokenDistribution(*entry.distribution, *scale(index.row()), m_language));
        }
        return entry.subtitle.isEmpty() ? entry.title
                                        : QStringLiteral("%1, %2").arg(entry.title, entry.subtitle);
    case Qt::ToolTipRole:
        if (entry.distribution) {
            return QString(entry.title + u'\n' + entry.subtitle + u'\n'
                + distributionText(*entry.distribution, *scale(index.row()), m_language));
        }
        return entry.title;
    case KindRole:
        return static_cast<int>(entry.kind);
    case SubtitleRole:
        return entry.subtitle;
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index) || kind(index.row()) == NavigationKind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int NavigationModel::rowOf(FamilyId family) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [family](const Entry& entry) { return entry.family.isValid() && entry.family == family; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int NavigationModel::rowOf(NavigationKind kind) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [kind](const Entry& entry) { return entry.kind == kind; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const Distribution* NavigationModel::distribution(int row) const
{
    const auto& kept = m_entries[static_cast<std::size_t>(row)].distribution;
    return kept ? &*kept : nullptr;
}

const RatingScale* NavigationModel::scale(int row) const
{
    const JobFamily* found = m_document.atlas().family(family(row));
    return found ? &m_document.atlas().scaleOf(*found) : nullptr;
}

} // namespace atlas
