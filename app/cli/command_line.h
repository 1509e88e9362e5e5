#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <QStringList>

class QTextStream;

namespace atlas {

/// Whether the program's first argument asks for the command line rather than for a window: a command's name,
/// --help or --version. Needs no application object.
bool isCommand(const QString& firstArgument);

/// Runs the command that \a arguments name, the program itself standing first as in
/// QCoreApplication::arguments(). Returns the exit code: 0 done, 1 failed, 2 wrong usage. Exports of PDF and
/// images need a QGuiApplication.
int runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace atlas
