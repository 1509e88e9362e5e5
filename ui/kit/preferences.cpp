// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace atlas {

namespace {

// The keys of what dialogs also change are those of the dialogs.
constexpr QLatin1String LanguageKey("view/language");
constexpr QLatin1String ThemeKey("view/theme");
constexpr QLatin1String TextKey("view/textPercent");
constexpr QLatin1String AuthorKey("editing/author");
constexpr QLatin1String ReasonKey("editing/asksForReason");
constexpr QLatin1String FixedFolderKey("export/fixedFolder");
constexpr QLatin1String PaperKey("export/paper");
constexpr QLatin1String PresetKey("export/preset");
constexpr QLatin1String RoomKey("workshop/theme");

} // namespace

Preferences Preferences::load(Language language)
{
    const QSettings settings;
    Preferences result;
    const QString code = settings.value(LanguageKey).toString();
    result.language = code == QLatin1String("fr") ? Language::French
        : code == QLatin1String("en")             ? Language::English
                                                  : language;
    const int theme = settings.value(ThemeKey).toInt();
    if (theme >= 0 && theme <= static_cast<int>(ThemeChoice::HighContrastDark))
        result.theme = static_cast<ThemeChoice>(theme);
    const int percent = settings.value(TextKey, result.textPercent).toInt();
    if (std::find(std::begin(TextPercents), std::end(TextPercents), percent) != std::end(TextPercents))
        result.textPercent = percent;
    result.author = settings.value(AuthorKey).toString();
    result.asksForReason = settings.value(ReasonKey).toBool();
    result.exportFolder = settings.value(FixedFolderKey).toString();
    if (settings.value(PaperKey).toInt() == QPageSize::A3)
        result.paper = QPageSize::A3;
    result.spreadsheetCsv = settings.value(PresetKey, 1).toInt() != 0;
    result.brightRoom =
        settings.value(RoomKey, static_cast<int>(Theme::Dark)).toInt() == static_cast<int>(Theme::Light);
    return result;
}

void Preferences::store() const
{
    QSettings settings;
    settings.setValue(LanguageKey, languageCode(language));
    settings.setValue(ThemeKey, static_cast<int>(theme));
    settings.setValue(TextKey, textPercent);
    settings.setValue(AuthorKey, author);
    settings.setValue(ReasonKey, asksForReason);
    settings.setValue(FixedFolderKey, exportFolder);
    settings.setValue(PaperKey, static_cast<int>(paper));
    settings.setValue(PresetKey, spreadsheetCsv ? 1 : 0);
    settings.setValue(RoomKey, static_cast<int>(brightRoom ? Theme::Light : Theme::Dark));
}

QString exportStartFolder()
{
    const QSettings settings;
    const QString folders[] = {settings.value(FixedFolderKey).toString(),
        settings.value(QStringLiteral("export/folder")).toString(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const auto found = std::find_if(std::begin(folders), std::end(folders),
        [](const QString& folder) { return !folder.isEmpty() && QFileInfo(folder).isDir(); });
    return found == std::end(folders) ? QDir::homePath() : *found;
}

} // namespace atlas
