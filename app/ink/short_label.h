#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include <functional>

namespace atlas {

/// \a text where it fits; else with its long words cut to stems with a full stop, as little as is needed,
/// then without its short words: "Cons. fin. et gest. de patr.". Where nothing fits, the shortest of these.
QString shortLabel(const QString& text, const std::function<bool(const QString&)>& fits);

/// Labels that all begin with the same words, without these and the particles after them: "Métiers du
/// juridique", "Métiers de la finance" become "Juridique", "Finance". As they are where nothing is common.
QStringList withoutCommonStart(const QStringList& labels);

} // namespace atlas
