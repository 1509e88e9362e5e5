#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>

class QWidget;

namespace atlas {

/// Where the user's own atlas is made at the first start: among her documents, where she sees it.
QString workingAtlasPath();

/// The atlases last worked on, the latest first.
QStringList recentFiles();
void rememberFile(const QString& path);

/// The atlas to begin with: the one last worked on, whether or not it is still there; at the first start the
/// user's own, made from the study.
Result<QString> fileToBeginWith();

/// The folder in which the user works when \a path is open: never the hidden one of earlier versions.
QString workFolder(const QString& path);

/// Atlases to open in the place of \a path: copies beside it that carry its name, then those last worked on.
/// A few, the likeliest first.
QStringList otherAtlases(const QString& path);

/// Asks where to write an atlas, a file that is there confirmed; empty if the user turns away.
QString chooseAtlasFile(
    QWidget* parent, const QString& title, const QString& folder, const QString& suggestion);

} // namespace atlas
