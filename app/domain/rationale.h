#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateTime>
#include <QString>

namespace atlas {

/// How sure the people are of a rating.
enum class Certainty { Unstated, Observed, Expected, Contested };

/// Why a rating is what it is and what it rests on, with who touched the cell last, and when (UTC).
struct Rationale {
    QString reason;
    QString source;
    Certainty certainty = Certainty::Unstated;
    QString author;
    QDateTime changedAt;

    bool isEmpty() const { return *this == Rationale(); }
    friend bool operator==(const Rationale&, const Rationale&) = default;
};

} // namespace atlas
