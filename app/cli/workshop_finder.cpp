// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workshop_finder.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas {

namespace {

struct WorkshopFinder {
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkshopFinder)
};

} // namespace

Result<const Workshop*> findWorkshop(const Atlas& atlas, const QString& wanted)
{
    const std::vector<Workshop>& all = atlas.workshops;
    if (all.empty())
        return failure(ErrorKind::NotFound, WorkshopFinder::tr("This atlas has no workshops."));
    const QString title = wanted.simplified();
    if (title.isEmpty())
        return &all.back();
    for (auto workshop = all.rbegin(); workshop != all.rend(); ++workshop) {
        if (workshop->title.simplified().compare(title, Qt::CaseInsensitive) == 0)
            return &*workshop;
    }
    bool isNumber = false;
    const qsizetype number = title.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<qsizetype>(all.size()))
        return &all[static_cast<std::size_t>(number - 1)];
    QStringList known;
    for (const Workshop& workshop : all)
        known.append(WorkshopFinder::tr("“%1”").arg(workshop.title));
    return failure(ErrorKind::NotFound,
        WorkshopFinder::tr("There is no workshop “%1”; give a number from 1 to %2 or one of %3.")
            .arg(title)
            .arg(all.size())
            .arg(known.join(QStringLiteral(", "))));
}

} // namespace atlas
