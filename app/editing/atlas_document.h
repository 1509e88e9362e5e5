#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas_change.h"
#include "domain/atlas_store.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <utility>

namespace atlas {

class EditCommand;

/// The open atlas and the only place that changes it: a step is stored first, then applied, then announced.
/// Owns the value, its store and the undo stack.
class AtlasDocument final : public QObject {
    Q_OBJECT
public:
    AtlasDocument(Atlas atlas, std::unique_ptr<AtlasStore> store, QObject* parent = nullptr);
    ~AtlasDocument() override;

    /// What the document holds now. Whoever needs it longer than a call keeps a copy, which costs next to nothing
    /// and stays as it is; references and pointers into this one end with the next change.
    const Atlas& atlas() const { return m_atlas; }
    bool isReadOnly() const { return m_store->isReadOnly(); }

    /// Name that the journal records with each step.
    const QString& author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    using CellRatings = std::vector<std::pair<CellRef, Rating>>;

    /// Rates cells of one family in one step. The reason, empty or not, becomes that of each changed cell; what
    /// explained its rating before is gone. False if nothing differs; then there is no step either. Fails, and
    /// announces editFailed(), if the store does not take it; nothing has changed then.
    Result<bool> rate(FamilyId family, const CellRatings& ratings, const QString& reason = {});

    /// Gives cells of one family back the ratings of the study.
    Result<bool> restoreStudy(FamilyId family, const std::vector<CellRef>& cells, const QString& reason = {});

    /// Replaces reason, source and certainty of one cell (author and time of \a rationale are not used).
    Result<bool> explain(FamilyId family, const CellRef& cell, const Rationale& rationale);

    /// Gives sub-competences a theme of the atlas, or none, in one step. False if all have it already.
    Result<bool> setTheme(const std::vector<std::pair<FamilyId, SubCompetenceId>>& rows, SkillThemeId theme);

    /// Makes any changes, those of the structure above all, in one step called \a text. False if there are none. Fails,
    /// and announces editFailed(), if the store does not take them; nothing has changed then.
    Result<bool> change(const QString& text, Changes changes, const QString& reason = {});

    /// Gives families, rows, columns and levels back the shape and labels of a version, and every cell the rating,
    /// reason, source and certainty, in one step; the journal says which version. False if nothing differs.
    Result<bool> restoreVersion(VersionId version);

    /// Keeps what the atlas holds now under a name; see AtlasStore::addVersion(). No step: a version stays.
    /// Announces editFailed() unless the name is at fault.
    Result<Version> addVersion(const QString& name);
    Result<VersionSnapshot> snapshot(VersionId version) const { return m_store->snapshot(version); }

    /// Keeps a new workshop under ids of its own, those of its items too, and returns it. A step like the
    /// others.
    Result<Workshop> addWorkshop(Workshop workshop);
    /// Puts a workshop in place of the one of its id in one step; items without an id get one.
    Result<void> saveWorkshop(Workshop workshop);
    Result<void> removeWorkshop(WorkshopId workshop);
    /// Puts votes and outcomes of items in place of those that stand, in one step called \a text. False if
    /// nothing differs.
    Result<bool> changeItems(WorkshopId workshop, const QString& text, std::vector<AgendaItem> items);
    /// Keeps what is no step to undo: notes, draft and time of \a item, or the workshop's current item, start
    /// and end. Announces editFailed() if the store does not take it.
    Result<void> saveAgendaItem(const Workshop& workshop, AgendaItemId item);

    /// Takes a room's decision over into the atlas: the rating with its reason, and the item as decided, in
    /// one step. \a origin becomes the cell's source unless that rests on one already and stays as it was; then
    /// the journal has it beside the reason.
    Result<void> decide(WorkshopId workshop, AgendaItemId item, Decision decision, const QString& origin);

    /// Takes over what the store holds by now, after another instance changed it, and announces what differs.
    void follow(Atlas stored);

    /// Takes over cells in one step called \a text, which the journal has for a reason.
    Result<bool> takeOver(const std::vector<CellChange>& cells, const QString& text);

    /// What undo() and redo() will do; null if nothing.
    const Edit* nextUndo() const;
    const Edit* nextRedo() const;
    /// A step that meets something else than it left behind is told of and forgotten, so that those before it
    /// can still be taken back. One that would change votes or decisions of a workshop that is over is refused
    /// and stays until that workshop is open again.
    // What is refused is only returned, not announced: nothing that was entered is lost by it.
    Result<void> undo();
    Result<void> redo();
    /// For canUndo, texts and their signals; steps are taken back through undo() and redo() of this class.
    const QUndoStack& undoStack() const { return m_stack; }

    Result<std::vector<JournalEntry>> history(const CellRef& cell) const { return m_store->history(cell); }
    Result<std::vector<JournalEntry>> journal() const { return m_store->journal(); }

Q_SIGNALS:
    /// After a step, its undoing, or whatever else changed the atlas: all that differs from what it was before.
    void changed(const atlas::AtlasChange& change);
    void editFailed(const atlas::Error& error);

private:
    Result<bool> perform(const QString& text, Edit edit);
    Result<void> store(EditOrigin origin, Edit edit);
    void apply(const Edit& edit);
    void become(Atlas next);
    Result<void> replay(int index, EditOrigin origin);
    Edit upToDate(Edit edit) const;
    const Workshop* overFor(const Edit& edit, EditOrigin origin) const;
    Result<void> announced(Result<void> stored);
    EditCommand& step(int index) const;

    Atlas m_atlas;
    Atlas m_before; ///< what it was before the last change: who looked at that then may still do so
    std::unique_ptr<AtlasStore> m_store;
    QString m_author;
    QUndoStack m_stack;
};

} // namespace atlas
