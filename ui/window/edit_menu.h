#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/view_settings.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace atlas {

class HeatmapEditor;
class HeatmapView;
class UndoActions;

/// The edit menu of the main window, which owns it: undo, clipboard and ratings of the heatmap, search, settings.
class EditMenu final : public QObject {
    Q_OBJECT
public:
    EditMenu(QMainWindow& window, const UndoActions& undo, HeatmapEditor& editor, const HeatmapView& view,
        const ViewSettings& settings);

    void setAsksForReason(bool asks);
    /// Ratings are of use only where a heatmap is shown.
    void setMatrixShown(bool shown);

Q_SIGNALS:
    void askForReasonRequested(bool asks);
    void findRequested();
    void settingsRequested();

private:
    QAction* m_ratings;
    QAction* m_ask;
};

} // namespace atlas
