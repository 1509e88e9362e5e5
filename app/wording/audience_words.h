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
/// What the room says: "Median: moderate reinforcement", "Majority: marginal impact", "No majority", "One
/// answer only".
QString verdict(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases);
/// How far the room agrees, in plain words; see agreementBand(). Empty without a figure and without a
/// majority.
QString agreement(const VoteFigures& figures, const Phrases& phrases);
/// "A = 0.72"; empty without a figure.
QString agreementFigure(const VoteFigures& figures, const Phrases& phrases);

} // namespace audience_words

} // namespace atlas
