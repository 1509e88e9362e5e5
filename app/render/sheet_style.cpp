// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sheet_style.h"

#include <QStringList>

namespace atlas {

namespace {

QFont sheetFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
        QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
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
