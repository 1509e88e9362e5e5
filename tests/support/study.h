#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/study_reader.h"

namespace atlas {

/// The built-in study, read once. A test without it has nothing to say and stops.
inline const Atlas& study()
{
    static const Atlas read = [] {
        auto result = readStudy();
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *std::move(result);
    }();
    return read;
}

inline const JobFamily& studyFamily(const QString& key)
{
    const JobFamily* family = study().family(key);
    if (!family)
        qFatal("no such family: %s", qPrintable(key));
    return *family;
}

} // namespace atlas
