#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/rating.h"
#include "domain/shared_vector.h"

#include <QString>

#include <set>

namespace atlas {

/// How much a job of the AI producers is enriched; the rating lies on the scale named by the table.
struct JobImpact {
    ProducerJobId id;
    QString domain;
    QString job;
    Rating impact;
    QString keySkills; ///< as in the source, separated by semicolons
    friend bool operator==(const JobImpact&, const JobImpact&) = default;
};

/// The ninth family of the study: jobs instead of a matrix, on a scale of their own.
struct JobImpactTable {
    ScaleId scale;
    SharedVector<JobImpact> jobs;
};

/// A way of training, a column of the table.
struct TrainingFormat {
    TrainingFormatId id;
    QString title;
    friend bool operator==(const TrainingFormat&, const TrainingFormat&) = default;
};

/// A transversal skill and the training formats that suit it, for one audience.
struct TrainingSkill {
    TrainingSkillId id;
    QString audience;
    QString skill;
    QString type;
    std::set<TrainingFormatId> formats; ///< that suit it
    friend bool operator==(const TrainingSkill&, const TrainingSkill&) = default;
};

struct TrainingFormatTable {
    SharedVector<TrainingFormat> formats; ///< in source order
    SharedVector<TrainingSkill> skills;
};

/// An existing course, every field as the source words it.
struct TrainingOffer {
    TrainingOfferId id;
    QString institution;
    QString course;
    QString themes;
    QString duration;
    QString audience;
    QString mode;
    QString certification;
    QString cpf; ///< eligible for the personal training account: "Oui" or "Non"
    QString rncp; ///< entered in the national register of certifications: "Oui" or "Non"
    friend bool operator==(const TrainingOffer&, const TrainingOffer&) = default;
};

} // namespace atlas
