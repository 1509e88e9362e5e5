#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <vector>

namespace atlas {

enum class SearchTarget { Competence, SubCompetence, Domain, Cell, Family, Job, Skill, Course, Theme };

/// A place that a search found. Row and column index the family's matrix; what the target does not have is
/// -1. For a competence, row is its first one. Jobs of the AI producers, skills to be trained, courses
/// and skill themes have no family: their row is that of the table, or of the list of themes. A theme is
/// named in French here.
struct SearchHit {
    SearchTarget target = SearchTarget::SubCompetence;
    FamilyId family;
    int row = -1;
    int column = -1;
    QString label;
    QString context; ///< the competence of a row or cell, what the table says of a job, skill or course
};

struct SearchResult {
    std::vector<SearchHit> hits;
    int found = 0; ///< places in all, of which these are the first
};

/// Text without case, accents and typographic apostrophes, for comparing what people type with what the study
/// prints.
QString foldedForSearch(const QString& text);

/// Places whose label holds every word of \a query: job families, skill themes in either language, then in
/// the order of the atlas competences, sub-competences and domains, then rows of the study's tables, found by
/// their context too. Where some words belong to a row and the others to a column, the cell between them. At
/// most \a limit hits, matrices giving way to tables. Labels in which a word begins so come before those that
/// hold the letters elsewhere.
SearchResult search(const Atlas& atlas, const QString& query, int limit = 200);

} // namespace atlas
