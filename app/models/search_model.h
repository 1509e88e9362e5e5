#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"
#include "editing/atlas_document.h"

#include <QAbstractListModel>

namespace atlas {

/// Places found in all families and tables, as a list, each with its kind. Each search looks at what the
/// document holds then.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ContextRole = Qt::UserRole };

    SearchModel(const AtlasDocument& document, Language language, QObject* parent = nullptr);

    void setQuery(const QString& query);
    const SearchHit& hit(int row) const { return m_result.hits[static_cast<std::size_t>(row)]; }
    /// Places in all; the rows are the first of them.
    int found() const { return m_result.found; }

    int rowCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

private:
    const SkillTheme& themeOf(const SearchHit& hit) const;

    const AtlasDocument& m_document;
    Atlas m_atlas; ///< that was looked through
    Language m_language;
    SearchResult m_result;
};

} // namespace atlas
