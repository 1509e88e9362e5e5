// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_workshop.h"

#include "ui/kit/message_bar.h"
#include "ui/workshop/workshop_console.h"
#include "wording/workshop_text.h"

namespace atlas {

OpenWorkshop::OpenWorkshop(
    AtlasDocument& document, const ViewSettings& settings, MessageBar& messages, QWidget& window)
    : m_document(document)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (!change.workshops.isEmpty())
            follow();
    });
}

WorkshopConsole* OpenWorkshop::console() const
{
    return m_console;
}

void OpenWorkshop::open(WorkshopId workshop)
{
    openConsole(workshop, nullptr);
}

void OpenWorkshop::openConsole(WorkshopId workshop, const RoomStanding* standing)
{
    if (m_console && m_console->workshopId() != workshop) {
        if (!m_console->close())
            return;
        m_console = nullptr; // it goes with the next round of the event loop
    }
    if (m_console) {
        m_console->comeForward();
        return;
    }
    Q_EMIT aboutToOpen();
    Q_EMIT inFront(workshop);
    m_console = new WorkshopConsole(m_document, workshop, m_settings, &m_window);
    connect(m_console, &WorkshopConsole::ballotImportRequested, this,
        [this](WorkshopId asked) { Q_EMIT ballotImportRequested(asked, m_console); });
    connect(m_console, &WorkshopConsole::minutesRequested, this,
        [this](WorkshopId asked) { Q_EMIT minutesRequested(asked, m_console); });
    connect(m_console, &QObject::destroyed, this, [this, workshop, number = ++m_opened] {
        if (number != m_opened)
            return; // another is open already
        m_console.clear(); // not yet by itself while it goes
        Q_EMIT inFront({});
        offerToResume();
        Q_EMIT closed(workshop);
    });
    Q_EMIT opened(*m_console);
    m_messages.endLasting();
    m_console->open(standing);
}

void OpenWorkshop::resume()
{
    if (const Workshop* workshop = m_document.atlas().workshopUnderWay())
        open(workshop->id);
}

void OpenWorkshop::resume(const RoomStanding& standing)
{
    if (m_document.atlas().workshop(standing.workshop))
        openConsole(standing.workshop, &standing);
}

void OpenWorkshop::offerToResume()
{
    const Workshop* workshop = m_document.atlas().workshopUnderWay();
    if (m_document.isReadOnly())
        return; // what lasts says so
    if (!workshop || workshop->items.empty()) {
        m_messages.endLasting();
        return;
    }
    m_messages.showLasting(
        tr("The workshop “%1” is under way: item %2 of %3. All that was entered is stored.")
            .arg(workshopName(*workshop, m_settings.language))
            .arg(workshop->indexOf(workshop->current) + 1)
            .arg(workshop->items.size()),
        MessageKind::Note, {tr("Go on with it"), [this] { resume(); }});
}

void OpenWorkshop::follow()
{
    if (m_console && !m_document.atlas().workshop(m_console->workshopId()))
        delete m_console;
    else if (!m_console)
        offerToResume();
}

} // namespace atlas
