// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/structure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

const char* kindWord(StructureKind kind)
{
    switch (kind) {
    case StructureKind::Family:
        return QT_TRANSLATE_NOOP("Wording", "job family");
    case StructureKind::Competence:
        return QT_TRANSLATE_NOOP("Wording", "competence");
    case StructureKind::SubCompetence:
        return QT_TRANSLATE_NOOP("Wording", "sub-competence");
    case StructureKind::Domain:
        return QT_TRANSLATE_NOOP("Wording", "activity domain");
    case StructureKind::Scale:
        return QT_TRANSLATE_NOOP("Wording", "scale");
    case StructureKind::Level:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "level");
}

/// What the change does, with the kind of the thing and its name.
QString sentence(const StructureChange& change, const Phrases& phrases)
{
    switch (change.fate) {
    case StructureFate::Added:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Added: %1 \u201C%2\u201D"));
    case StructureFate::Removed:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Removed: %1 \u201C%2\u201D"));
    case StructureFate::Renamed:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Renamed: %1 \u201C%2\u201D, now \u201C%3\u201D"));
    case StructureFate::Moved:
        break;
    }
    return change.competenceBefore == change.competenceAfter
        ? phrases(QT_TRANSLATE_NOOP("Wording", "Moved to another place: %1 \u201C%2\u201D"))
        : phrases(QT_TRANSLATE_NOOP("Wording", "Moved: %1 \u201C%2\u201D from \u201C%3\u201D to \u201C%4\u201D"));
}

} // namespace

const char* fateWord(StructureFate fate)
{
    switch (fate) {
    case StructureFate::Added:
        return QT_TRANSLATE_NOOP("Wording", "added");
    case StructureFate::Removed:
        return QT_TRANSLATE_NOOP("Wording", "removed");
    case StructureFate::Renamed:
        return QT_TRANSLATE_NOOP("Wording", "renamed");
    case StructureFate::Moved:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "moved");
}

QString structureText(const StructureChange& change, const Phrases& phrases)
{
    const QString text = sentence(change, phrases);
    const QString kind = phrases(kindWord(change.kind));
    const bool isMoved = change.fate == StructureFate::Moved;
    const QString name = isMoved || change.before.isEmpty() ? change.after : change.before;
    if (change.fate == StructureFate::Renamed)
        return text.arg(kind, name, change.after);
    if (isMoved && change.competenceBefore != change.competenceAfter)
        return text.arg(kind, name, change.competenceBefore, change.competenceAfter);
    return text.arg(kind, name);
}

QString structureSummary(const std::vector<StructureChange>& changes, const Phrases& phrases)
{
    QStringList parts;
    const auto count = [&](StructureFate fate, const char* phrase) {
        const auto number = std::count_if(
            changes.begin(), changes.end(), [fate](const StructureChange& change) { return change.fate == fate; });
        if (number > 0)
            parts << phrases(phrase, static_cast<int>(number));
    };
    count(StructureFate::Added, QT_TRANSLATE_N_NOOP("Wording", "%n added"));
    count(StructureFate::Removed, QT_TRANSLATE_N_NOOP("Wording", "%n removed"));
    count(StructureFate::Renamed, QT_TRANSLATE_N_NOOP("Wording", "%n renamed"));
    count(StructureFate::Moved, QT_TRANSLATE_N_NOOP("Wording", "%n moved"));
    return parts.isEmpty() ? QString()
                           : phrases(QT_TRANSLATE_NOOP("Wording", "Structure: %1."))
                                 .arg(parts.join(QStringLiteral(", ")));
}

} // namespace atlas
