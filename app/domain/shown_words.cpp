// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shown_words.h"

#include "domain/atlas.h"
#include "domain/journal_entry.h"

#include <QCoreApplication>

namespace atlas {

QString shownName(const Version& version)
{
    return version.author.isEmpty() && version.name == QStringLiteral("Étude")
        ? QCoreApplication::translate("atlas::Version", "Study")
        : version.name;
}

QString reasonOf(const JournalEntry& entry)
{
    return entry.origin == EditOrigin::Undone ? QString() : entry.reason;
}

QString innerQuotes(QString label)
{
    for (const QChar space : {QChar(u' '), QChar(u'\u00A0'), QChar(u'\u202F')}) {
        label.replace(QString(QChar(u'\u00AB')) + space, QString(QChar(u'\u201C')));
        label.replace(space + QString(QChar(u'\u00BB')), QString(QChar(u'\u201D')));
    }
    return label.replace(u'\u00AB', u'\u201C').replace(u'\u00BB', u'\u201D');
}

QString cellLabel(const JobFamily& family, const CellRef& cell)
{
    const auto position = family.position(cell);
    return position ? innerQuotes(
               QStringLiteral("%1 · %2").arg(family.rows[static_cast<std::size_t>(position->row)].label,
                   family.domains[static_cast<std::size_t>(position->column)].label))
                    : QString();
}

} // namespace atlas
