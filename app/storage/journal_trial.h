#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

/// Copies the file at \a path to \a target, and with it the journal that an interrupted change left, which belongs to
/// it. Errors name the file \a shownPath.
Result<void> copyWithJournal(const QString& path, const QString& target, const QString& shownPath);

/// Plays the journal beside the file at \a path back into a copy of both, and tells whether that gives an atlas that can
/// be opened: anybody can write a journal, and what SQLite does with it to the file itself cannot be undone. Nothing
/// wrong is found if file or journal change meanwhile: then their writer lives, and SQLite will let it finish.
Result<void> tryJournal(const QString& path, const QString& shownPath);

} // namespace atlas
