#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include <vector>

namespace atlas {

/// Places of the labels that \a text means: those spelled exactly so or, if there is none, those that differ
/// only in letter case, white space and the shape of apostrophes. Empty, or several where the text is not
/// enough.
std::vector<int> findLabels(const QStringList& labels, const QString& text);

/// At most three different labels that somebody who typed \a text may have meant, the likeliest first.
QStringList nearestLabels(const QStringList& labels, const QString& text);

} // namespace atlas
