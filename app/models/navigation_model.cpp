// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/navigation_model.h"

#include "models/list_steps.h"
#include "wording/rating_text.h"
#include "wording/spoken_text.h"

#include <algorithm>
#include <tuple>

namespace atlas {

NavigationModel::NavigationModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(&document, &AtlasDocument::changed, this, &NavigationModel::follow);
    m_entries = entries();
}

std::vector<NavigationModel::Entry> NavigationModel::entries() const
{
    std::vector<Entry> entries;
    const Atlas& atlas = m_document.atlas();
    entries.push_back({NavigationKind::Heading, tr("Job families"), {}, {}, {}});
    for (const JobFamily& family : atlas.families)
        entries.push_back(entryOf(family.id));
    if (!atlas.producerJobs.jobs.empty()) {
        entries.push_back({NavigationKind::ProducerJobs, tr("Jobs of the AI producers"), {},
            tr("%n job(s)", nullptr, static_cast<int>(atlas.producerJobs.jobs.size())), {}});
    }
    const auto plain = [&entries](NavigationKind kind, const QString& title) {
        entries.push_back({kind, title, {}, {}, {}});
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
        return entries;
    entries.push_back({NavigationKind::Heading, tr("Training"), {}, {}, {}});
    entries.push_back({NavigationKind::TrainingFormats, tr("Training formats"), {},
        tr("%n skill(s)", nullptr, static_cast<int>(atlas.trainingFormats.skills.size())), {}});
    entries.push_back({NavigationKind::TrainingOffers, tr("Training offer"), {},
        tr("%n course(s)", nullptr, static_cast<int>(atlas.trainingOffers.size())), {}});
    return entries;
}

NavigationModel::Entry NavigationModel::entryOf(FamilyId id) const
{
    const JobFamily& family = *m_document.atlas().family(id);
    const Distribution counted = atlas::distribution(family.current, m_document.atlas().scaleOf(family));
    return {NavigationKind::Family, family.title, id, coverageText(counted, m_language), counted};
}

void NavigationModel::follow(const AtlasChange& change)
{
    if (change.families.isEmpty() && change.inFamilies.empty() && change.scales.isEmpty() && !change.tables)
        return;
    const std::vector<Entry> wanted = entries();
    const auto keysOf = [](const std::vector<Entry>& all) {
        std::vector<std::tuple<NavigationKind, qint64, QString>> keys;
        for (const Entry& entry : all)
            keys.emplace_back(entry.kind, entry.family.value, entry.family.isValid() ? QString() : entry.title);
        return keys;
    };
    auto shown = keysOf(m_entries);
    const auto at = [this](int row) { return m_entries.begin() + row; };
    takeSteps(
        shown, keysOf(wanted),
        [&](int row, auto take) {
            beginRemoveRows({}, row, row);
            m_entries.erase(at(row));
            take();
            endRemoveRows();
        },
        [&](int from, int to, auto take) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(at(to), at(from), at(from) + 1);
            take();
            endMoveRows();
        },
        [&](int row, auto take) {
            beginInsertRows({}, row, row);
            m_entries.insert(at(row), wanted[static_cast<std::size_t>(row)]);
            take();
            endInsertRows();
        });
    for (int row = 0; row < rowCount(); ++row) {
        const Entry& next = wanted[static_cast<std::size_t>(row)];
        const bool recounted = change.in(next.family) || !change.scales.isEmpty();
        if (at(row)->title == next.title && at(row)->subtitle == next.subtitle && !recounted)
            continue;
        *at(row) = next;
        Q_EMIT dataChanged(index(row), index(row));
    }
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
