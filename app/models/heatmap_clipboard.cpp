// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of a heatmap as text, there and back.
#include "models/heatmap_model.h"

#include <algorithm>
#include <limits>
#include <set>

namespace atlas {

Result<QString> HeatmapModel::copied(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    std::set<int> columns;
    std::set<std::pair<int, int>> chosen;
    for (const QModelIndex& index : indexes) {
        if (isGroup(index.row()))
            continue;
        rows.insert(index.row());
        columns.insert(index.column());
        chosen.emplace(index.row(), index.column());
    }
    if (chosen.empty() || chosen.size() != rows.size() * columns.size()) {
        return failure(ErrorKind::InvalidInput,
            tr("Only a rectangle of cells can be copied. Select one range and copy again."));
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << m_scale->entry(rating(row, column)).code;
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

std::optional<Rating> HeatmapModel::parsed(const QString& text) const
{
    if (const auto rating = m_scale->parse(text))
        return rating;
    const QString plain = text.trimmed();
    for (const Rating rating : m_scale->legendOrder()) {
        const RatingLevel& level = m_scale->entry(rating);
        for (const QString& word : {level.symbol, level.label.french, level.label.english}) {
            if (!word.isEmpty() && word.compare(plain, Qt::CaseInsensitive) == 0)
                return rating;
        }
    }
    return std::nullopt;
}

Result<std::vector<std::vector<Rating>>> HeatmapModel::parsedRange(const QString& text) const
{
    constexpr qsizetype Longest = 1'000'000; // characters, far beyond the words of the largest heatmap
    if (text.size() > Longest) {
        return failure(ErrorKind::InvalidInput,
            tr("The clipboard holds more than %L1 characters, which is no part of a heatmap; nothing was "
               "pasted. "
               "Copy the cells again.")
                .arg(Longest));
    }
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    std::vector<std::vector<Rating>> range;
    for (const QString& line : plain.split(u'\n')) {
        std::vector<Rating> row;
        for (const QString& value : line.split(u'\t')) {
            const auto rating = parsed(value);
            if (!rating) {
                return failure(ErrorKind::InvalidInput,
                    tr("“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes "
                       "such as "
                       "++, +, N/A, - or --.")
                        .arg(value.left(40)));
            }
            row.push_back(*rating);
        }
        if (!range.empty() && row.size() != range.front().size()) {
            return failure(ErrorKind::InvalidInput,
                tr("The copied rows differ in length; nothing was pasted. Copy one rectangle of cells."));
        }
        range.push_back(std::move(row));
    }
    return range;
}

Result<bool> HeatmapModel::paste(const QModelIndexList& indexes, const QString& text, const QString& reason,
    const std::function<bool(int row)>& passesOver)
{
    const auto range = parsedRange(text);
    if (!range)
        return tl::unexpected(range.error());
    if (range->size() == 1 && range->front().size() == 1)
        return rate(indexes, range->front().front(), reason);

    int top = std::numeric_limits<int>::max();
    int left = std::numeric_limits<int>::max();
    for (const QModelIndex& index : indexes) {
        if (isGroup(index.row()))
            continue;
        top = std::min(top, index.row());
        left = std::min(left, index.column());
    }
    const int height = static_cast<int>(range->size());
    const int width = static_cast<int>(range->front().size());
    std::vector<int> rows;
    for (int row = top; row < rowCount() && static_cast<int>(rows.size()) < height; ++row) {
        if (!isGroup(row) && !(passesOver && passesOver(row)))
            rows.push_back(matrixRow(row));
    }
    if (static_cast<int>(rows.size()) < height || left > columnCount() - width) {
        return failure(ErrorKind::InvalidInput,
            tr("The copied range (%1 × %2 cells) does not fit here; nothing was pasted. Start further up or "
               "further left.")
                .arg(height)
                .arg(width));
    }
    AtlasDocument::CellRatings ratings;
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const auto at = static_cast<std::size_t>(row);
            ratings.emplace_back(
                m_family->cellAt(rows[at], left + column), (*range)[at][static_cast<std::size_t>(column)]);
        }
    }
    return m_document.rate(m_family->id, ratings, reason);
}

} // namespace atlas
