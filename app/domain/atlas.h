#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "domain/rating_scale.h"
#include "domain/reference_tables.h"
#include "domain/shared_vector.h"
#include "domain/skill_theme.h"
#include "domain/workshop.h"

namespace atlas {

/// A named, read-only snapshot of the ratings; the study is the first.
struct Version {
    VersionId id;
    QString name;
    QDateTime createdAt; ///< UTC
    QString author = {}; ///< who named it; empty for the study
    friend bool operator==(const Version&, const Version&) = default;
};

/// When ratings hold.
struct Horizon {
    HorizonId id;
    LocalizedText label;
};

/// The study's own: its ratings describe the day when models are fully integrated.
Horizon fullIntegration();

/// One document: families with their matrices, the scales they are rated on, and the study's reference
/// tables. A value: a copy costs next to nothing and stays as it was taken, whatever becomes of the original.
struct Atlas {
    QString title;
    SharedVector<Horizon> horizons{fullIntegration()}; ///< in the order to show them; one so far
    SharedVector<RatingScale> scales;
    SharedVector<JobFamily> families;
    /// The families as the study published them, their ratings in `current`: what JobFamily::study is taken from when
    /// a row or column comes back.
    SharedVector<JobFamily> published = {};
    SharedVector<SkillTheme> themes; ///< in the order to show them, those of one kind together
    JobImpactTable producerJobs;
    TrainingFormatTable trainingFormats;
    SharedVector<TrainingOffer> trainingOffers;
    SharedVector<Version> versions;
    SharedVector<Workshop> workshops; ///< oldest first

    /// Each null for none.
    const RatingScale* scale(ScaleId id) const;
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

/// What the study says of each cell that a family has now; not rated where it says nothing.
ImpactMatrix publishedRatings(const Atlas& atlas, const JobFamily& family);

} // namespace atlas
