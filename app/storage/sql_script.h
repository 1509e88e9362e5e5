#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

namespace atlas {

/// The statements of an SQL script, without comments and without the semicolons that end them. Knows quotes,
/// both kinds of comment, and that a CREATE TRIGGER lasts until "END;".
QStringList splitSqlScript(const QString& script);

} // namespace atlas
