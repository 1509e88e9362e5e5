#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity_change.h"
#include "domain/journal_entry.h"

#include <QStringList>
#include <QVariant>

namespace atlas {

/// Where the entities of a kind are stored. Each table has an id and a position beside the named columns.
struct EntityTable {
    const char* name;
    QStringList columns; ///< in the order of valuesOf()
    const char* owner; ///< the column that names it; null where the columns do
    JournalSubject subject;
};

EntityTable tableOf(const JobFamily&);
EntityTable tableOf(const ActivityDomain&);
EntityTable tableOf(const Competence&);
EntityTable tableOf(const SubCompetence&);
EntityTable tableOf(const RatingScale&);
EntityTable tableOf(const RatingLevel&);
EntityTable tableOf(const SkillTheme&);
EntityTable tableOf(const JobImpact&);
EntityTable tableOf(const TrainingFormat&);
EntityTable tableOf(const TrainingSkill&);
EntityTable tableOf(const TrainingOffer&);

/// What the columns hold. What stands in tables beside it (the theme of a row, the formats of a skill, the words of a
/// scale for what is no level) does not count.
QVariantList valuesOf(const JobFamily&);
QVariantList valuesOf(const ActivityDomain&);
QVariantList valuesOf(const Competence&);
QVariantList valuesOf(const SubCompetence&);
QVariantList valuesOf(const RatingScale&);
QVariantList valuesOf(const RatingLevel&);
QVariantList valuesOf(const SkillTheme&);
QVariantList valuesOf(const JobImpact&);
QVariantList valuesOf(const TrainingFormat&);
QVariantList valuesOf(const TrainingSkill&);
QVariantList valuesOf(const TrainingOffer&);

} // namespace atlas
