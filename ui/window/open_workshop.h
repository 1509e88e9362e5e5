#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "ui/kit/view_settings.h"

#include <QObject>
#include <QPointer>

namespace atlas {

class MessageBar;
class WorkshopConsole;
struct RoomStanding;

/// The workshop that is led from the main window, with its console: one at a time. Offers to go on with one that
/// is under way. The console belongs to the window and stores what it holds when it goes.
class OpenWorkshop final : public QObject {
    Q_OBJECT
public:
    OpenWorkshop(AtlasDocument& document, const ViewSettings& settings, MessageBar& messages, QWidget& window);

    /// Null if none is open.
    WorkshopConsole* console() const;
    void open(WorkshopId workshop);
    /// With the one that is under way, if one is.
    void resume();
    /// As the console of another window was left.
    void resume(const RoomStanding& standing);
    /// Says so if a workshop was under way when the program ended, with a button that goes on with it.
    void offerToResume();

Q_SIGNALS:
    /// Before another window takes the keys: what is still in a text field may go to the store.
    void aboutToOpen();
    /// Before its console opens, and none once that is closed.
    void inFront(atlas::WorkshopId workshop);
    /// The console is made and not shown yet.
    void opened(atlas::WorkshopConsole& console);
    void closed(atlas::WorkshopId workshop);
    void ballotImportRequested(atlas::WorkshopId workshop, QWidget* parent);
    void minutesRequested(atlas::WorkshopId workshop, QWidget* parent);

private:
    void openConsole(WorkshopId workshop, const RoomStanding* standing);
    /// A workshop that is gone leaves no window, one that is over no message.
    void follow();

    AtlasDocument& m_document;
    ViewSettings m_settings;
    MessageBar& m_messages;
    QWidget& m_window;
    QPointer<WorkshopConsole> m_console;
    int m_opened = 0; ///< consoles so far
};

} // namespace atlas
