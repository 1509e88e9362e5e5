#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace atlas {

/// Limits how large a file this process may write, which fails a write in its midst as a full disk does.
class FileSizeLimit {
public:
#ifdef Q_OS_UNIX
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
    }

private:
    rlimit m_before{};
#else
    explicit FileSizeLimit(qint64) { }
#endif
};

} // namespace atlas
