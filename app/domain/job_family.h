#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/impact_matrix.h"
#include "domain/rationales.h"
#include "domain/shared_vector.h"

#include <QHash>
#include <QString>

#include <optional>

namespace atlas {

struct ActivityDomain {
    ActivityDomainId id;
    QString label;
    friend bool operator==(const ActivityDomain&, const ActivityDomain&) = default;
};

struct Competence {
    CompetenceId id;
    QString label;
    friend bool operator==(const Competence&, const Competence&) = default;
};

struct SubCompetence {
    SubCompetenceId id;
    QString label;
    CompetenceId competence; ///< one of its family's
    SkillThemeId theme = {}; ///< none if it belongs to no theme
    friend bool operator==(const SubCompetence&, const SubCompetence&) = default;
};

/// Place of a cell in its family's matrix, both counted from 0.
struct CellPosition {
    int row = 0;
    int column = 0;
    friend constexpr auto operator<=>(const CellPosition&, const CellPosition&) = default;
};

/// What a cell holds with why.
struct CellState {
    Rating rating;
    Rationale rationale;
    friend bool operator==(const CellState&, const CellState&) = default;
};

/// One job family and its matrix; copies share what has not changed since. Rows follow the source; rows of one
/// competence stand together. A row is known by its id: the same label may stand under two competences.
struct JobFamily {
    FamilyId id;
    QString key;
    QString title;
    QString section; ///< paragraph of the study, "4.2"; kept as text since "4.10" is not a number
    ScaleId scale;
    SharedVector<ActivityDomain> domains;
    SharedVector<Competence> competences;
    SharedVector<SubCompetence> rows;
    ImpactMatrix current;
    ImpactMatrix study; ///< the ratings as published, same shape as current
    Rationales rationales;

    CellRef cellAt(int row, int column) const;
    std::optional<CellPosition> position(const CellRef& cell) const;
    CellState state(int row, int column) const;
    void setState(int row, int column, const CellState& state);
    /// Whether the cell has a reason or a source.
    bool isExplained(int row, int column) const;
    bool isChanged(int row, int column) const { return current.at(row, column) != study.at(row, column); }
    /// Looks for it; who walks over the rows takes a CompetenceFinder.
    const Competence& competenceOf(int row) const;

    friend bool operator==(const JobFamily&, const JobFamily&) = default;
};

/// The competences of rows that are asked for one after the other, at no cost while rows of one stand together and
/// at little otherwise. The family has to outlive it and must not change meanwhile.
class CompetenceFinder {
public:
    explicit CompetenceFinder(const JobFamily& family)
        : m_family(family)
    {
    }
    const Competence& of(std::size_t row);

private:
    const JobFamily& m_family;
    std::size_t m_last = 0; ///< index into its competences
    QHash<CompetenceId, std::size_t> m_places; ///< of all, once somebody jumps
};

} // namespace atlas
