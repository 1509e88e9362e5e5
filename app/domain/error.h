#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include <tl/expected.hpp>

namespace atlas {

enum class ErrorKind {
    NotFound, ///< no such file, family, row or column
    NotPermitted, ///< a read-only file or folder, or a file that somebody else has open
    Damaged, ///< truncated or inconsistent content
    Foreign, ///< not a file of this kind
    TooNew, ///< written by a later version of the application
    InvalidInput, ///< a value that cannot be taken
    Conflict, ///< the stored value is not what the edit started from
    NoLocks, ///< a file system that locks no files
    Io, ///< disk full, device gone, and the like
    Cancelled ///< the user asked to stop
};

/// Why something could not be done. The message is a translated sentence for the user and says what to do;
/// the detail is technical, untranslated and may be empty.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString message;
    QString detail;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// Something a reader noticed and survived; the row counts from 1 and is 0 where no row applies.
struct Warning {
    int row = 0;
    QString message;
};

} // namespace atlas
