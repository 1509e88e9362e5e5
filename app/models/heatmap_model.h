#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "analysis/distribution.h"
#include "analysis/matrix_order.h"
#include "domain/language.h"
#include "editing/atlas_document.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace atlas {

/// One family's matrix as a table, in the wished order: a row for each sub-competence that the filter lets
/// through, where grouped below the title of its competence (not selectable); a column for each activity
/// domain. Edits go to the document; the model never writes.
class HeatmapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RatingRole = Qt::UserRole, ///< int, RatingScale::index()
        ChangedRole, ///< bool: differs from the study
        ExplainedRole, ///< bool: has a reason or a source
        GroupRole ///< bool: the row is a competence's title
    };

    HeatmapModel(AtlasDocument& document, Language language, QObject* parent = nullptr);

    void setFamily(FamilyId family);
    /// Null before the first setFamily(); valid until the next change.
    const JobFamily* family() const { return m_family; }
    const RatingScale& scale() const { return *m_scale; }
    Language language() const { return m_language; }

    /// Takes effect now and when the family changes, not after each edit: no row goes away under somebody's
    /// hands. Both stay for the families to come, but for levels of another scale. The resetting keeps no
    /// index.
    void setOrder(const AxisArrangement& order, const RowFilter& filter);
    const AxisArrangement& order() const { return m_order; }
    const RowFilter& filter() const { return m_filter; }
    /// Sub-competences that are not hidden by the filter.
    int shownRows() const;

    /// Competences whose rows the view hides, so that their titles can say so.
    void setCollapsed(const std::set<CompetenceId>& competences) { m_collapsed = competences; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    /// Takes a level's code under Qt::EditRole.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;

    bool isGroup(int row) const { return m_rows[static_cast<std::size_t>(row)].matrixRow < 0; }
    /// Row of the matrix, or -1 for a competence's title.
    int matrixRow(int row) const { return m_rows[static_cast<std::size_t>(row)].matrixRow; }
    CompetenceId competence(int row) const { return m_rows[static_cast<std::size_t>(row)].competence; }
    /// -1 for a row that the filter hides.
    int rowOfMatrixRow(int matrixRow) const;
    /// Of its title; -1 where it has none.
    int rowOfCompetence(CompetenceId competence) const;
    /// The first that is no title; -1 where the filter hides all.
    int firstRow() const;

    Rating rating(int row, int column) const { return m_family->current.at(matrixRow(row), column); }
    std::optional<CellRef> cell(const QModelIndex& index) const;
    QModelIndex indexOf(const CellRef& cell) const;

    /// Of the sub-competence in \a row, or of a whole column; counted once and kept until an edit.
    const Distribution& rowDistribution(int row) const;
    const Distribution& columnDistribution(int column) const;

    /// Same step for all: the rating goes to every cell of \a indexes.
    Result<bool> rate(const QModelIndexList& indexes, Rating rating, const QString& reason = {});
    /// Moves each cell one level; see RatingScale::stepped(). Of several cells, only those that hold a level.
    Result<bool> step(const QModelIndexList& indexes, int direction, const QString& reason = {});
    Result<bool> restoreStudy(const QModelIndexList& indexes, const QString& reason = {});

    /// A rectangle of cells as tab-separated codes, a line a row; titles are passed over. Fails if the
    /// selection is not a rectangle.
    Result<QString> copied(const QModelIndexList& indexes) const;
    /// Whether \a text holds dashes alone: of the scale's minus, or of "no data", nobody but the user knows.
    bool holdsDashesAlone(const QString& text) const;
    enum class LoneDash { IsMinus, SaysNothing };
    struct Pasted {
        QModelIndexList cells; ///< that were written to, or held the same already
        bool changed = false;
        bool passedOver = false; ///< rows between them were left as they are
        explicit operator bool() const { return changed; }
    };
    /// Puts tab-separated codes, symbols, labels or weights on the cells from the first index on, or one value
    /// on all of them, in one step; rows for which \a passesOver is true are left as they are. Fails, changing
    /// nothing, if a value is unknown or the range does not fit.
    Result<Pasted> paste(const QModelIndexList& indexes, const QString& text, const QString& reason = {},
        const std::function<bool(int row)>& passesOver = {}, LoneDash dash = LoneDash::IsMinus);

private:
    void takeAtlas(FamilyId family);
    void arrangeRows();
    const QString& labelOfCompetence(int row) const;
    QVariant titleText(int row, int role) const;
    QString spokenHeader(int section, Qt::Orientation orientation, const QString& label) const;
    QString headerText(int section, Qt::Orientation orientation, const QString& label) const;
    void findRows();
    void follow(const AtlasChange& change);
    void followCells(const std::vector<CellRef>& cells);
    void followShape(const FamilyChange& change);
    void followColumns(const JobFamily& now);
    void followRows(const FamilyChange& change);
    void leaveFamily();
    std::vector<CellRef> cells(const QModelIndexList& indexes) const;
    std::optional<Rating> parsed(const QString& text) const;
    std::optional<Rating> ratingOfWeight(const QString& text) const;
    Result<std::vector<std::vector<Rating>>> parsedRange(const QString& text) const;

    AtlasDocument& m_document;
    Language m_language;
    Atlas m_atlas; ///< as the document held it when the model last spoke of it
    const JobFamily* m_family = nullptr; ///< in m_atlas
    const RatingScale* m_scale = nullptr; ///< in m_atlas
    AxisArrangement m_order;
    RowFilter m_filter;
    std::vector<MatrixPlace> m_rows;
    std::set<CompetenceId> m_collapsed;
    std::vector<int> m_rowOfMatrixRow; ///< -1 for hidden ones
    mutable std::map<int, Distribution> m_rowDistributions; ///< by row of the matrix, those that were asked for
    mutable std::map<int, Distribution> m_columnDistributions;
};

} // namespace atlas
