#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "ui/kit/appearance.h"

#include <QPageSize>
#include <QString>

namespace atlas {

/// What the user set once for all windows; kept by QSettings from one start to the next. A value.
struct Preferences {
    Language language = Language::French;
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< of the system's type size
    QString author; ///< in the journal; empty stands for the system's name of the user
    bool asksForReason = false;
    QString exportFolder; ///< where every export starts; empty stands for the folder used last
    QPageSize::PageSizeId paper = QPageSize::A4; ///< A4 or A3
    bool spreadsheetCsv = true; ///< else CSV for exchange
    bool brightRoom = false; ///< the room's picture on white

    /// \a language where none was chosen yet. What is damaged or out of range is as if it had never been set.
    static Preferences load(Language language);
    void store() const;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The folder for an export to start in: the one set in the preferences, the one used last, or the user's
/// documents; the first that there is.
QString exportStartFolder();

} // namespace atlas
