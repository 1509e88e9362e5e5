// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/message_colours.h"

namespace atlas {

CellColours messageColours(MessageKind kind, Theme theme)
{
    struct Pair {
        QRgb fill;
        QRgb text;
    };
    // In the order of MessageKind.
    constexpr Pair light[] = {
        {0xE6ECF5, 0x17365E}, {0xDBF0EC, 0x0B4A45}, {0xFBE2EA, 0x7D1236}, {0xFFF4D6, 0x4A3B05}};
    constexpr Pair dark[] = {
        {0x24344A, 0xDCE8FA}, {0x123D38, 0xCFF3EC}, {0x54182D, 0xFFDCE6}, {0x3A3013, 0xFBEFC9}};
    constexpr Pair contrast[] = {
        {0x0B3A78, 0xFFFFFF}, {0x00453E, 0xFFFFFF}, {0x7A0030, 0xFFFFFF}, {0xFFE680, 0x000000}};
    const Pair& pair = (isHighContrast(theme) ? contrast
            : isDark(theme)                   ? dark
                                              : light)[static_cast<std::size_t>(kind)];
    return {QColor(pair.fill), QColor(pair.text)};
}

} // namespace atlas
