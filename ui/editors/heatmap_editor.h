#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/heatmap_model.h"

#include <QList>
#include <QObject>

class QAction;

namespace atlas {

class HeatmapView;

/// Turns keys, menu entries and clipboard of the heatmap into edits of the model; owns the actions. Asks for
/// a reason first where the user wants that.
class HeatmapEditor final : public QObject {
    Q_OBJECT
public:
    HeatmapEditor(AtlasDocument& document, HeatmapModel& model, HeatmapView& view);

    bool asksForReason() const { return m_asksForReason; }
    void setAsksForReason(bool asks) { m_asksForReason = asks; }

    /// While no heatmap is in sight there is nothing to act on.
    void setActive(bool active);

    QAction* copyAction() const { return m_copy; }
    QAction* pasteAction() const { return m_paste; }
    QAction* restoreAction() const { return m_restore; }
    QAction* chooseAction() const { return m_choose; }

    /// Rates the chosen cells, asking for a reason if need be.
    void rate(Rating rating);
    void step(int direction);
    void choose();
    void copy();
    void paste();
    void restoreStudy();
    /// Says that nothing can be typed or changed here.
    void refuseReadOnly();

Q_SIGNALS:
    /// Something that could not be done, for the message bar.
    void refused(const QString& message);
    /// Something that was done out of sight.
    void done(const QString& message);
    /// Something was done: what was refused before is of no interest any more.
    void succeeded();

private:
    /// Nothing if the user turns away from the question.
    std::optional<QString> reasonFor(const QString& change);
    std::optional<HeatmapModel::LoneDash> meaningOfDashes();
    void showPasted(const HeatmapModel::Pasted& pasted);
    void report(const Result<bool>& result);
    /// Whether there are cells that may be changed; says so if they may not.
    bool editable(const QModelIndexList& cells);
    void showContextMenu(const QPoint& position);
    void updateActions();
    bool anyChanged(const QModelIndexList& cells) const;

    AtlasDocument& m_document;
    HeatmapModel& m_model;
    HeatmapView& m_view;
    bool m_asksForReason = false;
    bool m_active = true;
    QString m_copied; ///< by this window, last
    QAction* m_copy;
    QAction* m_paste;
    QAction* m_restore;
    QAction* m_choose;
};

} // namespace atlas
