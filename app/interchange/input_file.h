#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace atlas {

/// Called now and then with the share that is done, from 0 to 1; returning false stops the reading.
using ReadingProgress = std::function<bool(double share)>;

/// All that is left in \a device. What is larger than table_limits::Bytes is refused: a file before it is
/// read, a stream as soon as it is known.
Result<QByteArray> readInput(QIODevice& device);

} // namespace atlas
