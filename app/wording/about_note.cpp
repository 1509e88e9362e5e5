// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/about_note.h"

#include "wording/phrases.h"

#include <QCoreApplication>

namespace atlas {

QString aboutNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export",
        "This sheet rates jobs, never persons. The program that made it contains no AI and works offline."));
}

} // namespace atlas
