#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "ink/palette.h"

namespace atlas {

/// What every window needs to know of the user's taste.
struct ViewSettings {
    Language language = Language::French;
    Theme theme = Theme::Light;
    friend bool operator==(const ViewSettings&, const ViewSettings&) = default;
};

} // namespace atlas
