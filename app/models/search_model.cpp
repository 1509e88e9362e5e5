// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_model.h"

namespace atlas {

SearchModel::SearchModel(const AtlasDocument& document, Language language, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_language(language)
{
}

void SearchModel::setQuery(const QString& query)
{
    beginResetModel();
    m_atlas = m_document.atlas();
    m_result = search(m_atlas, query);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.hits.size());
}

const SkillTheme& SearchModel::themeOf(const SearchHit& hit) const
{
    return m_atlas.themes[static_cast<std::size_t>(hit.row)];
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& found = hit(index.row());
    const auto label = [this, &found] {
        return found.target == SearchTarget::Theme ? themeOf(found).label.in(m_language) : found.label;
    };
    const auto context = [this, &found] {
        const JobFamily* place = m_atlas.family(found.family);
        const QString family = place ? place->title : QString();
        switch (found.target) {
        case SearchTarget::Family:
            return tr("Job family");
        case SearchTarget::Theme:
            return tr("Theme of all families · %1").arg(themeKindLabel(themeOf(found).kind).in(m_language));
        case SearchTarget::Job:
            return tr("Job of the AI producers · %1").arg(found.context);
        case SearchTarget::Skill:
            return tr("Skill to be trained · %1").arg(found.context);
        case SearchTarget::Course:
            return tr("Course · %1").arg(found.context);
        case SearchTarget::Competence:
            return tr("Competence · %1").arg(family);
        case SearchTarget::SubCompetence:
            return tr("Sub-competence · %1 · %2").arg(family, found.context);
        case SearchTarget::Domain:
            return tr("Domain · %1").arg(family);
        case SearchTarget::Cell:
            return tr("Cell · %1").arg(family);
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return label();
    case ContextRole:
        return context();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(label() + u'\n' + context());
    default:
        return {};
    }
}

} // namespace atlas
