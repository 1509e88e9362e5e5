#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <utility>

namespace atlas {

/// Called now and then with work done and in all; returning false stops the work, which fails with Cancelled.
using Progress = std::function<bool(int done, int total)>;

/// Work that may take long: on values alone, so that any thread may do it.
using LongWork = std::function<void(const Progress& progress)>;

/// Has such work done, wherever that may be, and returns when it is.
using WorkRunner = std::function<void(const LongWork& work)>;

/// Does it at once.
inline WorkRunner workHere(Progress progress = {})
{
    return [progress = std::move(progress)](const LongWork& work) { work(progress); };
}

/// Counts the steps of one long piece of work and passes them on.
class ProgressCount {
public:
    ProgressCount(const Progress& report, int total)
        : m_report(report)
        , m_total(total)
    {
    }

    /// False if the work has to stop.
    [[nodiscard]] bool step() { return !m_report || m_report(++m_done, m_total); }

private:
    const Progress& m_report;
    int m_total;
    int m_done = 0;
};

} // namespace atlas
