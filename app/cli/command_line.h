#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <QStringList>

class QTextStream;

namespace atlas {

/// Whether \a arguments, those behind the program's name, ask for a window: none, or one FILE, beside the
/// options of Qt's own. A single word that is no file there is a command misspelled. Needs no application
/// object.
bool asksForWindow(const QStringList& arguments);

/// Runs the command that \a arguments name, the program itself standing first as in
/// QCoreApplication::arguments(). Returns the exit code: 0 done, 1 failed, 2 wrong usage. What asks for a
/// window fails: there is no display for it. Exports of PDF and images need a QGuiApplication. On a terminal
/// tables are made visible as well, which redirected stay as they are.
int runCommandLine(
    const QStringList& arguments, QTextStream& out, QTextStream& err, bool outIsTerminal = false);

} // namespace atlas
