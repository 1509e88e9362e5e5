#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

/// Names the program, which decides where its settings and data live. Before the application object.
void nameProgram();

/// Whether the arguments ask for a window and there is a display for it.
bool opensWindow(int argc, char** argv);

/// Runs a subcommand without a display, or says what is wrong with the arguments, and returns the program's
/// exit code.
int runCommandProgram(int argc, char** argv);

} // namespace atlas
