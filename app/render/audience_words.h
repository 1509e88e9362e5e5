#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"

#include <QString>

namespace atlas {

class Phrases;

/// The sentences that a room sees, in the language of \a phrases whatever the windows speak.
namespace audience_words {

QString itemsToDiscuss(int count, const Phrases& phrases);
/// "3 / 12"
QString progress(int number, int count, const Phrases& phrases);
QString counting(const Phrases& phrases);
QString agreed(const Phrases& phrases);
/// Stands for a rating that is still hidden.
QString questionMark();

/// "12 votes · 1 without an opinion"
QString turnout(const VoteFigures& figures, const Phrases& phrases);
/// "Median: moderate reinforcement"; empty without one.
QString median(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases);
/// How far the room agrees, in plain words: strong from A 0.7, medium from 0.4, weak from 0, opposed below.
/// The limits are this application's convention: the source of A names none. Empty without a figure.
QString agreement(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases);
/// "A = 0.72"; empty without a figure.
QString agreementFigure(const VoteFigures& figures, const Phrases& phrases);

} // namespace audience_words

} // namespace atlas
