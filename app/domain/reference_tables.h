#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace atlas {

/// How much a job of the AI producers is enriched; the rating lies on the scale named by the table.
struct JobImpact {
    QString domain;
    QString job;
    Rating impact;
    QString keySkills; ///< as in the source, separated by semicolons
};

/// The ninth family of the study: jobs instead of a matrix, on a scale of their own.
struct JobImpactTable {
    QString scaleKey;
    std::vector<JobImpact> jobs;
};

/// A transversal skill and the training formats that suit it, for one audience.
struct TrainingSkill {
    QString audience;
    QString skill;
    QString type;
    std::set<int> formats; ///< indexes into TrainingFormatTable::formats
};

struct TrainingFormatTable {
    QStringList formats; ///< column titles in source order
    std::vector<TrainingSkill> skills;
};

/// An existing course, every field as the source words it.
struct TrainingOffer {
    QString institution;
    QString course;
    QString themes;
    QString duration;
    QString audience;
    QString mode;
    QString certification;
    QString cpf; ///< eligible for the personal training account: "Oui" or "Non"
    QString rncp; ///< entered in the national register of certifications: "Oui" or "Non"
};

} // namespace atlas
