#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/agenda_choice.h"
#include "editing/atlas_document.h"

#include <QAbstractTableModel>
#include <QSet>

namespace atlas {

/// Cells to choose from for an agenda, each with a box to tick. Ticks stay when the query changes, so that
/// one choice may go through several of them.
class AgendaChoiceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Family, Competence, SubCompetence, Domain, Present, Why, ColumnCount };
    enum Role {
        ChosenRole = Qt::UserRole ///< bool: is on the agenda already; its box is ticked for good
    };
    using Cells = std::vector<std::pair<FamilyId, CellRef>>;

    /// \a workshop may be none as long as there is no agenda yet.
    AgendaChoiceModel(
        AtlasDocument& document, WorkshopId workshop, Language language, QObject* parent = nullptr);

    const AgendaQuery& query() const { return m_query; }
    /// The query's planned workshop is this model's, whatever it says.
    void setQuery(AgendaQuery query);

    /// Ticked cells in the order they were ticked, those that the query hides too; without chosen ones.
    const Cells& ticked() const { return m_ticked; }
    /// All rows shown that are not chosen already.
    void tickAll(bool on);
    void clearTicks();

    const AgendaCandidate& candidate(int row) const { return m_candidates[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;

Q_SIGNALS:
    void ticksChanged();

private:
    void refresh();
    bool isChosen(const AgendaCandidate& candidate) const { return m_chosen.contains(candidate.cell); }
    bool isTicked(const AgendaCandidate& candidate) const { return m_tickedCells.contains(candidate.cell); }
    bool setTicked(const AgendaCandidate& candidate, bool on);
    void announceTicks();
    QString spoken(const AgendaCandidate& candidate, int column) const;
    QString whyText(const AgendaCandidate& candidate) const;
    QString text(const AgendaCandidate& candidate, int column) const;

    AtlasDocument& m_document;
    WorkshopId m_workshop;
    Language m_language;
    AgendaQuery m_query;
    std::vector<AgendaCandidate> m_candidates;
    QSet<CellRef> m_chosen; ///< on the agenda
    Cells m_ticked;
    QSet<CellRef> m_tickedCells; ///< the same, to ask
};

} // namespace atlas
