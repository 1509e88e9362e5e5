// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_impact_model.h"

#include "models/french_text.h"

namespace atlas {

JobImpactModel::JobImpactModel(const Atlas& atlas, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(atlas.producerJobs)
    , m_scale(*atlas.scale(atlas.producerJobs.scale))
    , m_language(language)
{
}

int JobImpactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.jobs.size());
}

int JobImpactModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobImpactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobImpact& job = m_table.jobs[static_cast<std::size_t>(index.row())];
    if (role == RatingRole)
        return index.column() == Impact ? QVariant(m_scale.index(job.impact)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Domain:
        return typesetFrench(job.domain);
    case Job:
        return typesetFrench(job.job);
    case Impact:
        return role == SortRole ? QVariant(m_scale.index(job.impact))
                                : QVariant(m_scale.entry(job.impact).label.in(m_language));
    case KeySkills:
        return typesetFrench(job.keySkills);
    default:
        return {};
    }
}

QVariant JobImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Domain:
        return tr("Domain");
    case Job:
        return tr("Job");
    case Impact:
        return tr("Impact");
    case KeySkills:
        return tr("Key skills");
    default:
        return {};
    }
}

} // namespace atlas
