// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training_format_model.h"

#include "models/french_text.h"

namespace atlas {

TrainingFormatModel::TrainingFormatModel(const Atlas& atlas, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(atlas.trainingFormats)
{
}

int TrainingFormatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.skills.size());
}

int TrainingFormatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstFormat + static_cast<int>(m_table.formats.size());
}

QVariant TrainingFormatModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrainingSkill& skill = m_table.skills[static_cast<std::size_t>(index.row())];
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
    switch (index.column()) {
    case Audience:
        return text ? QVariant(typesetFrench(skill.audience)) : QVariant();
    case Skill:
        return text ? QVariant(typesetFrench(skill.skill)) : QVariant();
    case Type:
        return text ? QVariant(typesetFrench(skill.type)) : QVariant();
    default:
        break;
    }
    const int format = index.column() - FirstFormat;
    const bool suits = skill.formats.count(m_table.formats[static_cast<std::size_t>(format)].id) > 0;
    switch (role) {
    case SortRole:
        return suits ? 0 : 1;
    case Qt::DisplayRole:
        return suits ? QStringLiteral("✓") : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString name = typesetFrench(m_table.formats[static_cast<std::size_t>(format)].title);
        return suits ? tr("%1: suits “%2”").arg(name, typesetFrench(skill.skill))
                     : tr("%1: not proposed").arg(name);
    }
    default:
        return {};
    }
}

QVariant TrainingFormatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    switch (section) {
    case Audience:
        return tr("Audience");
    case Skill:
        return tr("Skill");
    case Type:
        return tr("Type");
    default:
        return typesetFrench(m_table.formats[static_cast<std::size_t>(section - FirstFormat)].title);
    }
}

} // namespace atlas
