// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/label_finder.h"

#include "domain/steady_text.h"

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

QString plain(const QString& text)
{
    QString result = takenApart(text.simplified(), QString::NormalizationForm_D);
    for (QChar& character : result) {
        if (character == u'’' || character == u'‘' || character == u'ʼ')
            character = u'\'';
    }
    return result.toCaseFolded();
}

QString withoutAccents(const QString& text)
{
    QString result = plain(text);
    result.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return result;
}

/// Levenshtein distance: fewest single-character insertions, deletions and replacements.
int distanceOf(const QString& first, const QString& second)
{
    std::vector<int> costs(static_cast<std::size_t>(second.size()) + 1);
    std::iota(costs.begin(), costs.end(), 0);
    for (const QChar character : first) {
        int diagonal = costs[0]++;
        for (std::size_t column = 1; column < costs.size(); ++column) {
            const int replaced = diagonal + (character != second[static_cast<qsizetype>(column) - 1]);
            diagonal = costs[column];
            costs[column] = std::min({diagonal + 1, costs[column - 1] + 1, replaced});
        }
    }
    return costs.back();
}

} // namespace

std::vector<int> findLabels(const QStringList& labels, const QString& text)
{
    const auto places = [&labels](const auto& matches) {
        std::vector<int> found;
        for (int place = 0; place < labels.size(); ++place) {
            if (matches(labels[place]))
                found.push_back(place);
        }
        return found;
    };
    std::vector<int> found = places([&text](const QString& label) { return label == text; });
    if (found.empty())
        found = places([wanted = plain(text)](const QString& label) { return plain(label) == wanted; });
    return found;
}

QStringList nearestLabels(const QStringList& labels, const QString& text)
{
    constexpr qsizetype Shown = 3;
    constexpr qsizetype Compared = 500; // characters
    const QString wanted = withoutAccents(text.left(2 * Compared)).left(Compared);
    std::vector<std::pair<int, QString>> ranked;
    for (const QString& label : labels) {
        const QString candidate = withoutAccents(label);
        // A part of a label is a likelier beginning of it than any misspelling of another one.
        const bool contains = !wanted.isEmpty() && candidate.contains(wanted);
        ranked.emplace_back(contains ? 0 : 1 + distanceOf(wanted, candidate.left(Compared)), label);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& first, const auto& second) { return first.first < second.first; });
    QStringList nearest;
    for (const auto& [distance, label] : ranked) {
        if (nearest.size() < Shown && !nearest.contains(label))
            nearest.append(label);
    }
    return nearest;
}

} // namespace atlas
