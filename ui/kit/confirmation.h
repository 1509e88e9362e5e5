#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

class QWidget;

namespace atlas {

/// Asks before something is done; the button that does it says \a verb, the one that turns away is marked.
bool confirms(QWidget* parent, const QString& title, const QString& question, const QString& verb);

} // namespace atlas
