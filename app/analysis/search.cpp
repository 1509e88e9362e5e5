// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/search.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

QString foldedInFull(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (character == u'\u2019')
            folded.append(u'\'');
        else if (character == u'\u0153')
            folded.append(QLatin1String("oe"));
        else if (character.category() != QChar::Mark_NonSpacing)
            folded.append(character);
    }
    return folded;
}

/// The Latin letters of European languages, each folded once: thousands of labels are folded for one filter.
constexpr char16_t LatinEnd = 0x180;

const std::array<QString, LatinEnd>& foldedLatin()
{
    static const std::array<QString, LatinEnd> table = [] {
        std::array<QString, LatinEnd> folded;
        for (char16_t unit = 0; unit < LatinEnd; ++unit)
            folded[unit] = foldedInFull(QString(QChar(unit)));
        return folded;
    }();
    return table;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    const std::array<QString, LatinEnd>& latin = foldedLatin();
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\u2019')
            folded.append(u'\'');
        else if (character.unicode() < LatinEnd)
            folded.append(latin[character.unicode()]);
        else
            return foldedInFull(text);
    }
    return folded;
}

namespace {

using Words = std::vector<bool>; // which words of the query a label holds

Words wordsIn(const QString& label, const QStringList& words)
{
    const QString folded = foldedForSearch(label);
    Words held;
    held.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words)
        held.push_back(folded.contains(word));
    return held;
}

bool all(const Words& held)
{
    return std::find(held.begin(), held.end(), false) == held.end();
}

bool allTogether(const Words& first, const Words& second)
{
    for (std::size_t word = 0; word < first.size(); ++word) {
        if (!first[word] && !second[word])
            return false;
    }
    return true;
}

void searchFamily(const JobFamily& family, const QStringList& words, std::vector<SearchHit>& hits)
{
    std::vector<Words> byDomain;
    for (std::size_t column = 0; column < family.domains.size(); ++column) {
        const QString& label = family.domains[column].label;
        byDomain.push_back(wordsIn(label, words));
        if (all(byDomain.back()))
            hits.push_back({SearchTarget::Domain, family.id, -1, static_cast<int>(column), label, {}});
    }
    int lastCompetence = -1;
    for (std::size_t index = 0; index < family.rows.size(); ++index) {
        const int row = static_cast<int>(index);
        const SubCompetence& sub = family.rows[index];
        const QString& competence = family.competenceOf(row).label;
        if (sub.competence != lastCompetence) {
            lastCompetence = sub.competence;
            if (all(wordsIn(competence, words)))
                hits.push_back({SearchTarget::Competence, family.id, row, -1, competence, {}});
        }
        const Words held = wordsIn(sub.label, words);
        if (all(held)) {
            hits.push_back({SearchTarget::SubCompetence, family.id, row, -1, sub.label, competence});
            continue;
        }
        for (std::size_t column = 0; column < byDomain.size(); ++column) {
            if (!all(byDomain[column]) && allTogether(held, byDomain[column])) {
                hits.push_back({SearchTarget::Cell, family.id, row, static_cast<int>(column),
                    QStringLiteral("%1 × %2").arg(sub.label, family.domains[column].label), competence});
            }
        }
    }
}

} // namespace

std::vector<SearchHit> search(const Atlas& atlas, const QString& query, int limit)
{
    const QStringList words = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    for (const JobFamily& family : atlas.families)
        searchFamily(family, words, hits);
    if (hits.size() > static_cast<std::size_t>(limit))
        hits.resize(static_cast<std::size_t>(limit));
    return hits;
}

} // namespace atlas
