// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_row.h"

#include "domain/spreadsheet_text.h"

#include <QRegularExpression>

namespace atlas {

namespace {

std::optional<int> itemNumber(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("^[^0-9\\-\u2010-\u2015\u2212]{0,8}([0-9]{1,6})\\s*(?:[.,]0*)?$"));
    const QRegularExpressionMatch found = number.match(text.simplified());
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

} // namespace

BallotRow ballotRow(const QStringList& fields, const QHash<int, BallotColumn>& columns)
{
    BallotRow row;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        const QString text = undefused(fields[column.key()].trimmed());
        switch (column.value()) {
        case BallotColumn::Item:
            row.mention.number = itemNumber(text);
            break;
        case BallotColumn::Family:
            row.mention.family = text;
            break;
        case BallotColumn::Competence:
            row.mention.competence = text;
            break;
        case BallotColumn::SubCompetence:
            row.mention.subCompetence = text;
            break;
        case BallotColumn::Domain:
            row.mention.domain = text;
            break;
        case BallotColumn::Rating:
            row.answer = text;
            row.answerColumn = column.key() + 1;
            break;
        case BallotColumn::Participant:
            row.participant = text.simplified();
            break;
        case BallotColumn::Comment:
            row.comment = text;
            break;
        }
    }
    return row;
}

} // namespace atlas
