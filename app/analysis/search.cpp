// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/search.h"

#include "domain/steady_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

QString foldedInFull(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = takenApart(text, QString::NormalizationForm_KD).toCaseFolded();
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
    CompetenceId lastCompetence;
    CompetenceFinder holders(family);
    for (std::size_t index = 0; index < family.rows.size(); ++index) {
        const int row = static_cast<int>(index);
        const SubCompetence& sub = family.rows[index];
        const QString& competence = holders.of(index).label;
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

/// Jobs, skills and courses.
std::vector<SearchHit> searchTables(const Atlas& atlas, const QStringList& words)
{
    std::vector<SearchHit> hits;
    const auto look = [&](SearchTarget target, std::size_t row, const QString& label, const QString& context,
                          const QString& more) {
        if (all(wordsIn(label + u'\n' + context + u'\n' + more, words)))
            hits.push_back({target, {}, static_cast<int>(row), -1, label, context});
    };
    const std::vector<JobImpact>& jobs = atlas.producerJobs.jobs;
    for (std::size_t row = 0; row < jobs.size(); ++row)
        look(SearchTarget::Job, row, jobs[row].job, jobs[row].domain, jobs[row].keySkills);
    const std::vector<TrainingSkill>& skills = atlas.trainingFormats.skills;
    for (std::size_t row = 0; row < skills.size(); ++row)
        look(SearchTarget::Skill, row, skills[row].skill, skills[row].audience, skills[row].type);
    const std::vector<TrainingOffer>& offers = atlas.trainingOffers;
    for (std::size_t row = 0; row < offers.size(); ++row)
        look(SearchTarget::Course, row, offers[row].course, offers[row].institution, offers[row].themes);
    return hits;
}

/// Whether each word of the query begins a word of the label: "formation" does in "formations", not in
/// "information".
bool beginsWords(const SearchHit& hit, const QStringList& words)
{
    if (hit.target == SearchTarget::Family || hit.target == SearchTarget::Theme)
        return true; // these come first, however the words lie in them
    const QString folded = foldedForSearch(hit.label + u' ' + hit.context);
    return std::all_of(words.begin(), words.end(), [&folded](const QString& word) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !folded[at - 1].isLetterOrNumber())
                return true;
        }
        return false;
    });
}

void putBeginningsFirst(std::vector<SearchHit>& hits, const QStringList& words)
{
    std::stable_partition(
        hits.begin(), hits.end(), [&words](const SearchHit& hit) { return beginsWords(hit, words); });
}

} // namespace

SearchResult search(const Atlas& atlas, const QString& query, int limit)
{
    const QStringList words = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<SearchHit> hits;
    if (words.isEmpty())
        return {};
    for (const JobFamily& family : atlas.families) {
        if (all(wordsIn(family.title, words)))
            hits.push_back({SearchTarget::Family, family.id, -1, -1, family.title, {}});
    }
    for (std::size_t theme = 0; theme < atlas.themes.size(); ++theme) {
        const SkillTheme& named = atlas.themes[theme];
        if (all(wordsIn(named.label.french, words)) || all(wordsIn(named.label.english, words))) {
            hits.push_back({SearchTarget::Theme, {}, static_cast<int>(theme), -1, named.label.french, {}});
        }
    }
    for (const JobFamily& family : atlas.families)
        searchFamily(family, words, hits);
    const auto most = static_cast<std::size_t>(limit);
    std::vector<SearchHit> rows = searchTables(atlas, words);
    const int found = static_cast<int>(hits.size() + rows.size());
    putBeginningsFirst(hits, words); // before some are left out
    putBeginningsFirst(rows, words);
    rows.resize(std::min(rows.size(), most));
    hits.resize(std::min(hits.size(), most - rows.size()));
    hits.insert(hits.end(), rows.begin(), rows.end());
    putBeginningsFirst(hits, words);
    return {std::move(hits), found};
}

} // namespace atlas
