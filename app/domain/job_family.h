#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/impact_matrix.h"
#include "domain/rationale.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

struct ActivityDomain {
    ActivityDomainId id;
    QString label;
};

struct Competence {
    CompetenceId id;
    QString label;
};

struct SubCompetence {
    SubCompetenceId id;
    QString label;
    int competence = 0; ///< index into JobFamily::competences
    SkillThemeId theme = {}; ///< none if it belongs to no theme
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

/// One job family and its matrix. Rows follow the source; rows of one competence stand together. A row is
/// known by its id: the same label may stand under two competences.
struct JobFamily {
    FamilyId id;
    QString key;
    QString title;
    QString section; ///< paragraph of the study, "4.2"; kept as text since "4.10" is not a number
    QString scaleKey;
    std::vector<ActivityDomain> domains;
    std::vector<Competence> competences;
    std::vector<SubCompetence> rows;
    ImpactMatrix current;
    ImpactMatrix study; ///< the ratings as published, same shape as current
    QHash<CellRef, Rationale> rationales; ///< only cells that have one

    CellRef cellAt(int row, int column) const;
    std::optional<CellPosition> position(const CellRef& cell) const;
    CellState state(int row, int column) const;
    void setState(int row, int column, const CellState& state);
    bool isChanged(int row, int column) const { return current.at(row, column) != study.at(row, column); }
    const Competence& competenceOf(int row) const;
};

} // namespace atlas
