#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"

#include <QHash>
#include <QString>

#include <optional>

namespace atlas {

class Phrases;

/// The columns of a ballot template, in its order; a table of several participants may have one more.
enum class BallotColumn { Item, Family, Competence, SubCompetence, Domain, Rating, Comment, Participant };
constexpr BallotColumn TemplateColumns[]{BallotColumn::Item, BallotColumn::Family, BallotColumn::Competence,
    BallotColumn::SubCompetence, BallotColumn::Domain, BallotColumn::Rating, BallotColumn::Comment};

/// The head in the interchange preset, such as "sub_competence".
QString ballotHeadName(BallotColumn column);
/// The head in the Excel preset.
QString ballotHead(BallotColumn column, const Phrases& phrases);
/// What stands before the place for a pseudonym, above the heads of the Excel preset.
QString pseudonymHead(const Phrases& phrases);

/// Goes on after the head of the rating where its numbers count the levels from the lowest: older sheets
/// asked for weights.
QString countedFromLowest(const Phrases& phrases);

/// Recognises heads in either preset and language, and some that people give their own tables.
class BallotHeads {
public:
    BallotHeads();

    /// A head of the rating may go on in brackets.
    std::optional<BallotColumn> column(const QString& head) const;
    /// Whether a head of the rating says that its numbers count from the lowest.
    static bool countsFromLowest(const QString& head);
    /// Of a participant as a table has it; empty where it names nobody.
    static QString name(const QString& text);
    /// Columns that carry no answer and need no word about it, such as the time stamp of a form.
    static bool isIdle(const QString& head);

private:
    QHash<QString, BallotColumn> m_columns;
};

} // namespace atlas
