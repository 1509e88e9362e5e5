// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/licences.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace atlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("atlas::Licences", text);
}

LicensedPart part(const char* name, const QString& purpose, const char* licence)
{
    return {QString::fromUtf8(name), purpose, QString::fromUtf8(licence)};
}

} // namespace

std::vector<LicensedPart> licensedParts()
{
    const QString insideQt = say(QT_TRANSLATE_NOOP("atlas::Licences", "Part of Qt or used by it"));
    const QString runtime = say(QT_TRANSLATE_NOOP("atlas::Licences", "Runtime of the compiler"));
    const QString onWindows = say(QT_TRANSLATE_NOOP("atlas::Licences", "Runtime on Windows"));
    return {part("Qt Core, Gui, Widgets, Sql, Svg, PrintSupport, OpenGL",
                say(QT_TRANSLATE_NOOP("atlas::Licences", "Windows, files, printing")), "LGPL-3.0, GPL-3.0"),
        part("Qt Charts", say(QT_TRANSLATE_NOOP("atlas::Licences", "Charts")), "GPL-3.0"),
        part("SQLite", say(QT_TRANSLATE_NOOP("atlas::Licences", "The atlas file")), "public domain"),
        part("libcsv", say(QT_TRANSLATE_NOOP("atlas::Licences", "Reading CSV")), "LGPL-2.1-or-later"),
        part("tl::expected", say(QT_TRANSLATE_NOOP("atlas::Licences", "Results and errors")), "CC0-1.0"),
        part("FreeType", insideQt, "FTL"), part("HarfBuzz", insideQt, "MIT (old style)"),
        part("libpng", insideQt, "libpng-2.0"), part("zlib", insideQt, "Zlib"),
        part("PCRE2", insideQt, "BSD-3-Clause"), part("double-conversion", insideQt, "BSD-3-Clause"),
        part("MD4C", insideQt, "MIT"), part("BLAKE2 (libb2)", insideQt, "CC0-1.0"),
        part("libgcc, libstdc++", runtime, "GPL-3.0-or-later WITH GCC-exception-3.1"),
        part("MinGW-w64", onWindows, "ZPL-2.1"), part("winpthreads", onWindows, "MIT, BSD-3-Clause"),
        part("NSIS", say(QT_TRANSLATE_NOOP("atlas::Licences", "Installer on Windows")), "Zlib"),
        part("Inter",
            say(QT_TRANSLATE_NOOP("atlas::Licences", "Font of printed sheets, only where it is installed")),
            "OFL-1.1")};
}

std::vector<LicenceText> licenceTexts()
{
    return {{QStringLiteral("GNU General Public License 3.0"), QStringLiteral(":/licences/LICENSE")},
        {QStringLiteral("GNU Lesser General Public License 3.0"), QStringLiteral(":/licences/LGPL-3.0.txt")},
        {QStringLiteral("GNU Lesser General Public License 2.1"), QStringLiteral(":/licences/LGPL-2.1.txt")},
        {say(QT_TRANSLATE_NOOP("atlas::Licences", "Notices and licences of the parts")),
            QStringLiteral(":/licences/notices.txt")}};
}

QString textOf(const QString& file)
{
    QFile text(file);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QString technicalDetails()
{
    QStringList lines{QStringLiteral("Competence Atlas %1 (%2)")
                          .arg(QCoreApplication::applicationVersion(), QSysInfo::buildCpuArchitecture()),
        QStringLiteral("Qt %1 (%2)").arg(QLatin1String(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("%1 (%2)").arg(QLocale().name(), QLocale::system().name()),
        QStringLiteral("%1 %2 pt").arg(QApplication::font().family()).arg(QApplication::font().pointSizeF())};
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines << QStringLiteral("%1 × %2, %3 %, %4 dpi")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(screen->devicePixelRatio() * 100))
                     .arg(qRound(screen->logicalDotsPerInch()));
    }
    return lines.join(u'\n');
}

} // namespace atlas
