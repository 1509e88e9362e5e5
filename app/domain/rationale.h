#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace atlas {

/// How sure the people are of a rating.
enum class Certainty { Unstated, Observed, Expected, Contested };

/// The word that files and the journal hold for \a certainty, in no language.
inline QString certaintyWord(Certainty certainty)
{
    // In the order of the enumeration. Written to files: changing a word takes a migration.
    static constexpr std::array<QStringView, 4> words{u"unstated", u"observed", u"expected", u"contested"};
    return words[static_cast<std::size_t>(certainty)].toString();
}

/// Nothing for an unknown word.
inline std::optional<Certainty> certaintyFromWord(const QString& word)
{
    for (const Certainty certainty :
        {Certainty::Unstated, Certainty::Observed, Certainty::Expected, Certainty::Contested}) {
        if (certaintyWord(certainty) == word)
            return certainty;
    }
    return std::nullopt;
}

/// Why a rating is what it is and what it rests on, with who touched the cell last, and when (UTC).
struct Rationale {
    QString reason;
    QString source;
    Certainty certainty = Certainty::Unstated;
    QString author;
    QDateTime changedAt;

    bool isEmpty() const { return *this == Rationale(); }
    /// Whether it gives a reason or a source.
    bool explains() const { return !reason.isEmpty() || !source.isEmpty(); }
    /// Who touched the cell last, and when, is no part of what it says.
    bool saysTheSameAs(const Rationale& other) const
    {
        return reason == other.reason && source == other.source && certainty == other.certainty;
    }
    friend bool operator==(const Rationale&, const Rationale&) = default;
};

} // namespace atlas
