// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/sheet_style.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QStringList>

namespace atlas {

namespace {

/// A font whose typographic apostrophe is also its modifier letter apostrophe (Inter from 4.0 on) is written
/// into a PDF as the latter, and nobody who searches for "l’évolution" finds it.
bool tellsApostrophesApart(const QString& family)
{
    const auto glyphs =
        QRawFont::fromFont(QFont(family)).glyphIndexesForString(QStringLiteral("\u2019\u02BC"));
    return glyphs.size() != 2 || glyphs[0] == 0 || glyphs[0] != glyphs[1];
}

QStringList sheetFamilies()
{
    QStringList families{QStringLiteral("Inter"), QStringLiteral("Segoe UI"),
        QStringLiteral("Helvetica Neue"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    families.removeIf([](const QString& family) {
        return QFontDatabase::hasFamily(family) && !tellsApostrophesApart(family);
    });
    return families;
}

QFont sheetFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    static const QStringList families = sheetFamilies();
    font.setFamilies(families);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    // Hinted advances would differ between screen, image and paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual alternates ("(NLP)", "12:30") are glyphs that a PDF cannot map back to text: it would not be
    // searchable. Scripts that need shaping still get it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

SheetStyle::SheetStyle()
    : title(sheetFont(20, QFont::DemiBold))
    , subtitle(sheetFont(12, QFont::Normal))
    , columnHead(sheetFont(12, QFont::Medium))
    , groupTitle(sheetFont(12, QFont::DemiBold))
    , rowLabel(sheetFont(12, QFont::Normal))
    , symbol(sheetFont(14, QFont::Bold))
    , figure(sheetFont(12, QFont::Medium))
    , note(sheetFont(11, QFont::Normal))
{
}

} // namespace atlas
