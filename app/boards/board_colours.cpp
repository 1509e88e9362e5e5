// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_colours.h"

#include <algorithm>

namespace atlas {

namespace {

QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

ToneColours toneColours(ChangeTone tone, const Palette& palette)
{
    const bool light = !isDark(palette.theme());
    const auto colours = [light](const ToneColours& inLight, const ToneColours& inDark) {
        return light ? inLight : inDark;
    };
    switch (tone) {
    case ChangeTone::Unchanged:
        return {palette.surface(), palette.secondaryText(), palette.grid()};
    case ChangeTone::RaisedOnce:
        return colours({QColor(0xB5D2EE), QColor(0x0F2742), QColor(0x1D4F91)},
            {QColor(0x24466B), QColor(0xDCEBFA), QColor(0x6FB1F2)});
    case ChangeTone::RaisedMore:
        return colours({QColor(0x1D4F91), QColor(0xFFFFFF), QColor(0x1D4F91)},
            {QColor(0x6FB1F2), QColor(0x06182C), QColor(0x6FB1F2)});
    case ChangeTone::LoweredOnce:
        return colours({QColor(0xF8D0A4), QColor(0x4A2503), QColor(0x943F06)},
            {QColor(0x6B4115), QColor(0xFCE6CF), QColor(0xF59B4B)});
    case ChangeTone::LoweredMore:
        return colours({QColor(0x943F06), QColor(0xFFFFFF), QColor(0x943F06)},
            {QColor(0xF59B4B), QColor(0x2A1200), QColor(0xF59B4B)});
    case ChangeTone::Otherwise:
        return colours({QColor(0xE4E6EA), QColor(0x16181D), QColor(0x5B616B)},
            {QColor(0x34383E), QColor(0xE9EBEE), QColor(0xA6ACB5)});
    }
    Q_UNREACHABLE();
}

CellColours similarityColours(double similarity, Theme theme)
{
    const double share = std::clamp(similarity, 0.0, 1.0) * std::clamp(similarity, 0.0, 1.0);
    // As with the levels of a scale, more is darker on white and brighter on black.
    const QColor fill = isDark(theme) ? between(QColor(0x1C2B2B), QColor(0x58D6C2), share)
                                      : between(QColor(0xEDF6F4), QColor(0x0A5A50), share);
    return {fill, blackOrWhite(fill)};
}

} // namespace atlas
