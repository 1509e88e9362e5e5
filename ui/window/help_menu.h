#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "ui/kit/view_settings.h"

#include <QObject>

class QMainWindow;

namespace atlas {

class WindowPages;

/// The help menu of the main window, which owns it, and of the facilitator's console; F1 in all other windows.
class HelpMenu final : public QObject {
    Q_OBJECT
public:
    HelpMenu(QMainWindow& main, const AtlasDocument& document, const ViewSettings& settings,
        const WindowPages& pages);

    /// To a window that belongs to the main window, or that itself.
    void addTo(QMainWindow& window);

Q_SIGNALS:
    void tourRequested();

private:
    QMainWindow& m_main;
    const AtlasDocument& m_document;
    ViewSettings m_settings;
    const WindowPages& m_pages;
};

} // namespace atlas
