#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPushButton>
#include <QStyle>

namespace atlas {

/// Gives a button the look of the one that goes on, whose focus is seen, or takes it away. The style sheet has to be asked
/// again: a button box has its buttons styled as it makes them.
inline void makePrimary(QPushButton& button, bool primary = true)
{
    button.style()->unpolish(&button);
    button.setProperty("role", primary ? QStringLiteral("primary") : QString());
    button.style()->polish(&button);
}

} // namespace atlas
