// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of a heatmap as text, there and back.
#include "models/heatmap_model.h"

#include "domain/spreadsheet_text.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace atlas {

namespace {

constexpr qsizetype LongestPasted = 1'000'000; // characters, far beyond the words of the largest heatmap

/// Lines of values as the clipboard of a spreadsheet holds them; of what is no part of a heatmap the beginning.
std::vector<QStringList> valuesIn(const QString& text)
{
    QString plain = text.left(LongestPasted);
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    std::vector<QStringList> lines;
    for (const QString& line : plain.split(u'\n')) {
        lines.emplace_back();
        for (const QString& value : line.split(u'\t'))
            lines.back().append(undefused(value));
    }
    return lines;
}

template <class Holds>
bool allFilled(const QString& text, Holds holds)
{
    bool any = false;
    for (const QStringList& line : valuesIn(text)) {
        for (const QString& value : line) {
            if (value.trimmed().isEmpty())
                continue;
            if (!holds(value))
                return false;
            any = true;
        }
    }
    return any;
}

} // namespace

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
            line << defusedCode(m_scale->entry(rating(row, column)).code);
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

/// The spreadsheet's CSV writes levels as integers; "+1" and a typographic minus are taken as well.
std::optional<Rating> HeatmapModel::ratingOfWeight(const QString& text) const
{
    bool isInteger = false;
    const int weight = text.trimmed().replace(QChar(0x2212), u'-').toInt(&isInteger);
    for (int position = 0; isInteger && position < static_cast<int>(m_scale->levels.size()); ++position) {
        if (m_scale->levels[static_cast<std::size_t>(position)].weight == weight)
            return m_scale->at(position);
    }
    return std::nullopt;
}

bool HeatmapModel::holdsDashesAlone(const QString& text) const
{
    const auto minus = m_scale->parse(QStringLiteral("-"));
    return minus && allFilled(text, [this, minus](const QString& value) {
        const QString plain = value.trimmed();
        return plain.size() == 1 && !plain.front().isLetterOrNumber() && m_scale->parse(plain) == minus;
    });
}

Result<std::vector<std::vector<Rating>>> HeatmapModel::parsedRange(const QString& text) const
{
    if (text.size() > LongestPasted) {
        return failure(ErrorKind::InvalidInput,
            tr("The clipboard holds more than %L1 characters, which is no part of a heatmap; nothing was "
               "pasted. "
               "Copy the cells again.")
                .arg(LongestPasted));
    }
    // Beside a code, a number is no weight but a slip.
    const bool weights =
        allFilled(text, [this](const QString& value) { return ratingOfWeight(value).has_value(); });
    std::vector<std::vector<Rating>> range;
    for (const QStringList& line : valuesIn(text)) {
        std::vector<Rating> row;
        for (const QString& value : line) {
            if (weights && value.trimmed().isEmpty()) {
                return failure(ErrorKind::InvalidInput,
                    tr("Beside weights, an empty cell may be marginal or not rated; nothing was pasted. Copy "
                       "the column with the words."));
            }
            const auto rating = weights ? ratingOfWeight(value) : parsed(value);
            if (!rating) {
                return failure(ErrorKind::InvalidInput,
                    tr("“%1” is not a rating of this scale; nothing was pasted. Copy cells that hold codes "
                       "such as ++, +, N/A, - or --, the words of the scale, or weights alone, such as -1 or 2.")
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

Result<HeatmapModel::Pasted> HeatmapModel::paste(const QModelIndexList& indexes, const QString& text,
    const QString& reason, const std::function<bool(int row)>& passesOver, LoneDash dash)
{
    auto range = parsedRange(text);
    if (!range)
        return tl::unexpected(range.error());
    if (dash == LoneDash::SaysNothing && holdsDashesAlone(text)) {
        for (std::vector<Rating>& row : *range)
            std::fill(row.begin(), row.end(), Rating::notRated());
    }
    Pasted pasted;
    const auto done = [&pasted](bool changed) {
        pasted.changed = changed;
        return pasted;
    };
    if (range->size() == 1 && range->front().size() == 1) {
        std::copy_if(indexes.begin(), indexes.end(), std::back_inserter(pasted.cells),
            [this](const QModelIndex& index) { return !isGroup(index.row()); });
        return rate(indexes, range->front().front(), reason).map(done);
    }

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
    bool passed = false;
    for (int row = top; row < rowCount() && static_cast<int>(rows.size()) < height; ++row) {
        if (isGroup(row))
            continue;
        if (passesOver && passesOver(row)) {
            passed = true;
            continue;
        }
        pasted.passedOver = passed; // by now: rows after the last one do not count
        rows.push_back(row);
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
            pasted.cells << index(rows[at], left + column);
            ratings.emplace_back(m_family->cellAt(matrixRow(rows[at]), left + column),
                (*range)[at][static_cast<std::size_t>(column)]);
        }
    }
    return m_document.rate(m_family->id, ratings, reason).map(done);
}

} // namespace atlas
