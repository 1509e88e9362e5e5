#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"

#include <QTranslator>

namespace atlas {

/// French where the system speaks French; whoever's system speaks another language is served in English.
Language systemLanguage();

/// The words of the windows and of the command line, ours and Qt's, in one language at a time. Lives as long
/// as the application.
class Translations {
public:
    /// Also makes that language's numbers and dates the default.
    void install(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace atlas
