// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fresh_id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace atlas {

qint64 freshId()
{
    static qint64 last = 0; // a clock that stands or is set back gives nothing out twice
    constexpr qint64 epoch = 1577836800000; // 2020
    const qint64 moment = std::max<qint64>(1, QDateTime::currentMSecsSinceEpoch() - epoch);
    last = std::max(last + 1, (moment << 12) | static_cast<qint64>(QRandomGenerator::system()->bounded(4096)));
    return last;
}

} // namespace atlas
