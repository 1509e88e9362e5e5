#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

namespace atlas {

/// Called now and then with work done and in all; returning false stops with Cancelled.
using AnalysisProgress = std::function<bool(int done, int total)>;

/// Counts the steps of one long piece of work and passes them on.
class ProgressCount {
public:
    ProgressCount(const AnalysisProgress& report, int total)
        : m_report(report)
        , m_total(total)
    {
    }

    /// False if the work has to stop.
    [[nodiscard]] bool step() { return !m_report || m_report(++m_done, m_total); }

private:
    const AnalysisProgress& m_report;
    int m_total;
    int m_done = 0;
};

} // namespace atlas
