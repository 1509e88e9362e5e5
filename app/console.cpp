// SPDX-License-Identifier: GPL-3.0-or-later
// The program as typed at a prompt of Windows, where a program with windows has no standard output:
// competence-atlas.com, which the prompt prefers to the .exe beside it.
#include "command_program.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

#include <windows.h>

namespace {

/// The console takes our text for UTF-8 as long as this lives.
class Utf8Console {
public:
    Utf8Console()
        : m_before(GetConsoleOutputCP())
    {
        SetConsoleOutputCP(CP_UTF8);
    }
    ~Utf8Console() { SetConsoleOutputCP(m_before); }
    Utf8Console(const Utf8Console&) = delete;
    Utf8Console& operator=(const Utf8Console&) = delete;

private:
    UINT m_before;
};

/// The window outlives the prompt from which it was opened.
int openWindow(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/competence-atlas.exe");
    if (QProcess::startDetached(program, QCoreApplication::arguments().mid(1)))
        return 0;
    std::fprintf(stderr, "competence-atlas: %s\n", qUtf8Printable(program));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    atlas::nameProgram();
    if (atlas::opensWindow(argc, argv))
        return openWindow(argc, argv);
    const Utf8Console console;
    return atlas::runCommandProgram(argc, argv);
}
