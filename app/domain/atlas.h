#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "domain/rating_scale.h"
#include "domain/reference_tables.h"
#include "domain/skill_theme.h"
#include "domain/workshop.h"

#include <vector>

namespace atlas {

/// A named, read-only snapshot of the ratings; the study is the first.
struct Version {
    VersionId id;
    QString name;
    QDateTime createdAt; ///< UTC
    QString author = {}; ///< who named it; empty for the study
};

/// One document: families with their matrices, the scales they are rated on, and the study's reference
/// tables.
struct Atlas {
    QString title;
    std::vector<RatingScale> scales;
    std::vector<JobFamily> families;
    std::vector<SkillTheme> themes; ///< in the order to show them, those of one kind together
    JobImpactTable producerJobs;
    TrainingFormatTable trainingFormats;
    std::vector<TrainingOffer> trainingOffers;
    std::vector<Version> versions;
    std::vector<Workshop> workshops; ///< oldest first

    const RatingScale* scale(const QString& key) const;
    /// The scale a family is rated on; every atlas that was read without error has it.
    const RatingScale& scaleOf(const JobFamily& family) const;
    const JobFamily* family(FamilyId id) const;
    const JobFamily* family(const QString& key) const;
    /// Null for none.
    const SkillTheme* theme(SkillThemeId id) const;
    /// Null for none.
    const Workshop* workshop(WorkshopId id) const;
    /// The newest that was started and not ended; null if there is none.
    const Workshop* workshopUnderWay() const;
};

} // namespace atlas
