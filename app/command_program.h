#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

/// Names the program, which decides where its settings and data live. Before the application object.
void nameProgram();

/// Whether the first argument is a subcommand, and so no window is to open.
bool asksForCommand(int argc, char** argv);

/// Runs that subcommand without a display and returns the program's exit code.
int runCommandProgram(int argc, char** argv);

} // namespace atlas
