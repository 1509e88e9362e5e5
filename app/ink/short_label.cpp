// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/short_label.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

constexpr int Particle = 3; ///< letters of the longest word that may go: "des", "and"
constexpr int LongestStem = 10;
constexpr int ShortestStem = 3;

bool isParticle(const QString& word)
{
    return word.size() <= Particle && !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isLower(); });
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(
        letter.decomposition().isEmpty() ? letter.toLower() : letter.decomposition().at(0).toLower());
}

/// "gestion" to four letters: "gest."; never ends in a vowel where it need not.
QString stem(const QString& word, int letters)
{
    if (word.endsWith(u',')) // the full stop of a stem parts as well
        return word.size() <= letters + 2 ? word : stem(word.chopped(1), letters);
    if (word.size() <= letters + 1 || !std::all_of(word.begin(), word.end(), [](QChar each) {
            return each.isLetter() || each == u'\u2019' || each == u'\'' || each == u'-';
        }))
        return word;
    QString cut = word.left(letters);
    while (cut.size() > ShortestStem && (isVowel(cut.back()) || !cut.back().isLetter()))
        cut.chop(1);
    return cut + u'.';
}

QString stems(QStringList words, int letters)
{
    for (QString& word : words)
        word = stem(word, letters);
    return words.join(u' ');
}

} // namespace

QString shortLabel(const QString& text, const std::function<bool(const QString&)>& fits)
{
    if (fits(text))
        return text;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const bool withParticles : {true, false}) {
        if (!withParticles)
            words.erase(std::remove_if(words.begin(), words.end(), isParticle), words.end());
        // Fewer than four letters say less than a missing particle.
        for (int letters = LongestStem; letters >= (withParticles ? ShortestStem + 1 : ShortestStem);
             --letters) {
            const QString form = stems(words, letters);
            if (fits(form))
                return form;
        }
    }
    return stems(words, ShortestStem);
}

QStringList withoutCommonStart(const QStringList& labels)
{
    std::vector<QStringList> split;
    for (const QString& label : labels)
        split.push_back(label.split(u' ', Qt::SkipEmptyParts));
    const auto isCommon = [&split](qsizetype at) {
        return std::all_of(split.begin(), split.end(), [&](const QStringList& words) {
            return at + 1 < words.size() && words.at(at) == split.front().at(at);
        });
    };
    qsizetype common = 0;
    while (split.size() > 1 && isCommon(common))
        ++common;
    if (common == 0)
        return labels;
    QStringList shorter;
    for (QStringList& words : split) {
        words.erase(words.begin(), words.begin() + common);
        while (words.size() > 1 && isParticle(words.front()))
            words.removeFirst();
        QString label = words.join(u' ');
        label[0] = label.at(0).toUpper();
        shorter << label;
    }
    return shorter;
}

} // namespace atlas
