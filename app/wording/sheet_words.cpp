// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sheet_words.h"

#include "analysis/distribution.h"
#include "domain/atlas.h"
#include "wording/rating_text.h"

#include <QCoreApplication>
#include <QStringList>


namespace atlas {

int cellsWithReasons(const JobFamily& family)
{
    int cells = 0;
    family.rationales.each([&cells](const CellRef&, const Rationale& rationale) {
        cells += !rationale.saysTheSameAs(Rationale());
    });
    return cells;
}

namespace sheet_words {

QString subtitle(const JobFamily& family, const RatingScale& scale, const Phrases& phrases)
{
    const Distribution all = atlas::distribution(family.current, scale);
    QStringList parts;
    parts << phrases(
        QT_TRANSLATE_N_NOOP("Wording", "%n sub-competence(s)"), static_cast<int>(family.rows.size()))
          << phrases(QT_TRANSLATE_N_NOOP("Wording", "%n domain(s)"), static_cast<int>(family.domains.size()))
          << phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n cell(s) rated"), all.total())
                 .arg(phrases.locale().toString(all.rated()));
    if (const int changed = atlas::changedCells(family))
        parts << phrases(QT_TRANSLATE_N_NOOP("Wording", "%n changed"), changed);
    if (const int explained = cellsWithReasons(family))
        parts << phrases(
            QT_TRANSLATE_N_NOOP("Wording", "%n with a reason, a source or a certainty"), explained);
    else
        parts << phrases(QT_TRANSLATE_NOOP("Wording", "no reasons recorded"));
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString continued(const QString& title, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "%1 (continued)")).arg(title);
}

QString columnsOf(int first, int last, int count, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    if (first == last)
        return phrases(QT_TRANSLATE_NOOP("Wording", "Domain %1 of %2"))
            .arg(locale.toString(first), locale.toString(count));
    return phrases(QT_TRANSLATE_NOOP("Wording", "Domains %1 to %2 of %3"))
        .arg(locale.toString(first), locale.toString(last), locale.toString(count));
}

QString noRows(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "This family has no sub-competences yet."));
}

QString distribution(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Distribution"));
}

QString median(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "Median"));
}

QString restingCells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "n/N"));
}

QString allRows(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "All sub-competences"));
}

QString figures(int counted, int cells, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    return QStringLiteral("%1/%2").arg(locale.toString(counted), locale.toString(cells));
}

QString changedCells(const Phrases& phrases)
{
    return changedText(phrases);
}

QString explainedCells(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "reason or source recorded"));
}

QString statisticsNote(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording",
        "Median: the middle level; two symbols where it lies between two levels. n/N: cells with a level, "
        "which the "
        "median rests on, out of all cells."));
}

QString version(const Atlas& atlas, const Phrases& phrases)
{
    int changed = 0;
    for (const JobFamily& family : atlas.families)
        changed += atlas::changedCells(family);
    const QString name = atlas.versions.empty()
        ? phrases(QT_TRANSLATE_NOOP("Wording", "the study as published"))
        : versionName(atlas.versions.back().name, phrases);
    // Changes may have followed the last one that somebody named; the first is the study itself.
    const QString words = atlas.versions.size() > 1
        ? phrases(QT_TRANSLATE_NOOP("Wording", "Last named version: %1"))
        : phrases(QT_TRANSLATE_NOOP("Wording", "Version: %1"));
    const QString line = words.arg(name);
    if (changed == 0)
        return line;
    return line + QStringLiteral(" \u00B7 ")
        + phrases(QT_TRANSLATE_N_NOOP("Wording", "%n cell(s) changed against the study"), changed);
}

QString versionName(const QString& name, const Phrases& phrases)
{
    return name == QStringLiteral("Étude") ? phrases(QT_TRANSLATE_NOOP("Wording", "Study")) : name;
}

QString date(const QDate& date, const Phrases& phrases)
{
    const QString words = phrases.locale().toString(date, QStringLiteral("d MMMM yyyy"));
    return phrases.language() == Language::French && date.day() == 1 ? QStringLiteral("1er") + words.mid(1) : words;
}

QString pageOf(int page, int count, const Phrases& phrases)
{
    const QLocale locale = phrases.locale();
    return phrases(QT_TRANSLATE_NOOP("Wording", "Page %1 of %2"))
        .arg(locale.toString(page), locale.toString(count));
}

QString isoMoment(const QDateTime& moment, Qt::DateFormat format)
{
    const QDateTime local = moment.toLocalTime();
    return moment.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(format) : QString();
}

} // namespace sheet_words

} // namespace atlas
