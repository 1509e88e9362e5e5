#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/structure_difference.h"
#include "analysis/version_difference.h"
#include "editing/atlas_document.h"
#include "models/board_model.h"

namespace atlas {

/// One side of a comparison: a version, or the present where there is none.
using VersionChoice = std::optional<VersionId>;

/// What differs between two versions, as a heatmap. Edits make it stale; whoever shows it asks for refresh().
class DifferenceModel final : public BoardModel {
    Q_OBJECT
public:
    DifferenceModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    /// Compares anew. Fails, and stays as it was, if a version cannot be read.
    Result<void> compare(VersionChoice from, VersionChoice to, const DifferenceRequest& request);
    Result<void> setRequest(const DifferenceRequest& request) { return compare(m_from, m_to, request); }
    Result<void> refresh();

    VersionChoice from() const { return m_from; }
    VersionChoice to() const { return m_to; }
    const DifferenceRequest& request() const { return m_request; }
    /// Every cell that differs, of the requested families.
    const std::vector<VersionChange>& changes() const { return m_changes; }
    /// What was added, removed, renamed and moved in these families, and in the scales: a sentence each, and one in all.
    QStringList structure() const;
    QString structureSummary() const;
    /// What the cells of changes() are in.
    const Atlas& compared() const { return m_compared; }
    /// Cells of these families whose rating stays while its reason, source or certainty does not.
    int keptRatings() const { return atlas::keptRatings(m_changes); }
    /// Null before the first comparison.
    const DifferenceBoard* differences() const { return static_cast<const DifferenceBoard*>(board()); }
    /// Name of a version, or "present".
    QString nameOf(VersionChoice version) const;
    Result<VersionSnapshot> snapshot(VersionChoice version) const;

Q_SIGNALS:
    void becameStale();

private:
    AtlasDocument& m_document;
    VersionChoice m_from;
    VersionChoice m_to;
    DifferenceRequest m_request;
    Atlas m_compared;
    std::vector<VersionChange> m_changes;
    std::vector<StructureChange> m_structure;
    bool m_stale = true;
};

/// The changes of a comparison as a table: where, before and after, who, when and why, as the cell of the second
/// version says it.
class VersionChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Family, SubCompetence, Domain, Change, Who, When, Why, Source, Certain, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit VersionChangeModel(Language language, QObject* parent = nullptr);

    /// \a compared holds their cells; see comparedAtlas().
    void setChanges(const Atlas& compared, std::vector<VersionChange> changes);
    const VersionChange& change(int row) const { return m_changes[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    QString markedChange(const VersionChange& change, const RatingScale& scale) const;

    Language m_language;
    Atlas m_atlas;
    std::vector<VersionChange> m_changes;
};

} // namespace atlas
