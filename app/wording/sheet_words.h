#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rationale.h"

#include <QDateTime>
#include <QString>

namespace atlas {

struct Atlas;
struct JobFamily;
struct RatingScale;
class Phrases;

/// Cells of \a family for which a reason, a source or a certainty is recorded.
int cellsWithReasons(const JobFamily& family);

/// The sentences of a sheet, in the language of \a phrases whatever the windows speak.
namespace sheet_words {

/// "21 sub-competences · 4 domains · 83 of 84 cells rated · 2 changed"
QString subtitle(const JobFamily& family, const RatingScale& scale, const Phrases& phrases);
QString continued(const QString& title, const Phrases& phrases);
/// Columns counted from 1.
QString columnsOf(int first, int last, int count, const Phrases& phrases);
QString noRows(const Phrases& phrases);

QString distribution(const Phrases& phrases);
QString median(const Phrases& phrases);
QString restingCells(const Phrases& phrases);
QString allRows(const Phrases& phrases);
QString figures(int counted, int cells, const Phrases& phrases);

QString changedCells(const Phrases& phrases);
QString explainedCells(const Phrases& phrases);
QString statisticsNote(const Phrases& phrases);

/// The version that the ratings belong to and how many cells differ from the study.
QString version(const Atlas& atlas, const Phrases& phrases);
/// As the sheet calls it: every file names the study itself in French.
QString versionName(const QString& name, const Phrases& phrases);
QString date(const QDate& date, const Phrases& phrases);
/// Counted from 1.
QString pageOf(int page, int count, const Phrases& phrases);
QString certainty(Certainty certainty, const Phrases& phrases);
/// What machines read: local time with its distance from UTC, "2025-03-09T15:05:00+01:00". Empty if invalid.
QString isoMoment(const QDateTime& moment, Qt::DateFormat format = Qt::ISODate);

} // namespace sheet_words

} // namespace atlas
