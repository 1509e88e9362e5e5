// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/answer_words.h"

#include "interchange/folded_label.h"
#include "wording/workshop_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>

namespace atlas {

namespace {

using Reading = AnswerWords::Reading;

constexpr int MostRemembered = 10'000;
constexpr qsizetype LongestRemembered = 100;
constexpr qsizetype LongestAnswer = 4'096; // characters

constexpr Reading Unknown{AnswerWords::Kind::Unknown, {}};
constexpr Reading Nothing{AnswerWords::Kind::Nothing, {}};

constexpr Reading answer(Rating rating)
{
    return {AnswerWords::Kind::Answer, rating};
}

// As foldedLabel() leaves them. What a file may hold, not what the windows say: never translated.
constexpr const char* NotApplicableWords[]{"na", "n", "so", "sansobjet", "nonapplicable", "notapplicable",
    "marginal", "notrelevant", "nonpertinent"};
constexpr const char* NoOpinionWords[]{"a", "sansavis", "sansopinion", "pasdavis", "pasdopinion", "aucunavis",
    "neseprononcepas", "nsp", "nspp", "nesaitpas", "nesaispas", "jenesaispas", "abstention", "sabstient",
    "abstain", "abstained", "noopinion", "noanswer", "dontknow", "idontknow", "donotknow", "unsure"};

// An apostrophe makes a spreadsheet take a sign for a text; it answers "#N/A" to N/A by itself.
QString withoutMarks(const QString& text)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text[begin] == u'\'' || text[begin] == u'#' || text[begin].isSpace()))
        ++begin;
    return text.mid(begin).trimmed();
}

// "4 = " or "+ (" before a word. An expression that looks for the end of it would try from every sign.
QString withoutSeparators(const QString& sign)
{
    qsizetype end = sign.size();
    while (end > 0 && (sign[end - 1].isSpace() || QStringView(u"=:([.)").contains(sign[end - 1])))
        --end;
    return sign.left(end);
}

QString exactly(const QString& label)
{
    return label.simplified().toCaseFolded();
}

// The first meaning stands, so that a scale's own words go before the general ones; a word that the scale
// itself uses twice says nothing.
void addTo(QHash<QString, Reading>& words, const QString& key, const Reading& reading)
{
    const auto known = words.constFind(key);
    if (known == words.cend())
        words.insert(key, reading);
    else if (known->rating.isLevel() && reading.rating.isLevel() && *known != reading)
        words.insert(key, Unknown);
}

} // namespace

AnswerWords::AnswerWords(const RatingScale& scale)
    : m_scale(scale)
{
    const std::vector<Rating> order = scale.legendOrder();
    for (const bool codes : {true, false}) {
        for (const Rating rating : order) {
            const RatingLevel& entry = scale.entry(rating);
            const QString sign = plainSigns(codes ? entry.code : entry.symbol).toCaseFolded();
            if (!rating.isNotRated() && !sign.isEmpty() && !m_signs.contains(sign))
                m_signs.insert(sign, answer(rating));
        }
    }
    addWords();
}

void AnswerWords::addWords()
{
    const auto labels = [this](Rating rating, const Reading& reading) {
        const RatingLevel& entry = m_scale.entry(rating);
        for (const QString& label : {entry.label.french, entry.label.english}) {
            addWord(label, reading);
            for (const QString& sign : {entry.code, entry.symbol})
                addWord(sign + u' ' + label, reading);
        }
    };
    for (const Rating rating : m_scale.legendOrder())
        labels(rating, rating.isNotRated() ? Nothing : answer(rating));
    for (const char* text : NotApplicableWords)
        addWord(QString::fromLatin1(text), answer(Rating::notApplicable()));
    for (const char* text : NoOpinionWords)
        addWord(QString::fromLatin1(text), answer(Rating::notRated()));
}

void AnswerWords::addWord(const QString& word, const Reading& reading)
{
    if (word.trimmed().isEmpty())
        return;
    addTo(m_labels, exactly(word), reading);
    addTo(m_words, foldedLabel(word), reading);
}

AnswerWords::Reading AnswerWords::read(const QString& text, Numbers numbers) const
{
    QHash<QString, Reading>& known = m_read[static_cast<int>(numbers)];
    if (const auto before = known.constFind(text); before != known.cend())
        return *before;
    const Reading reading = resolve(withoutMarks(text), numbers);
    if (known.size() < MostRemembered && text.size() <= LongestRemembered)
        known.insert(text, reading);
    return reading;
}

AnswerWords::Numbers AnswerWords::numbersIn(const QString& choices) const
{
    static const QRegularExpression choice(
        QStringLiteral("(?:^|[^0-9+\\-\u2212])([0-9]{1,6})\\s*=\\s*([^=\u00B7]+)"));
    bool fromLowest = false;
    bool weights = false;
    for (auto each = choice.globalMatch(choices); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        const QString label = found.captured(2);
        const Reading spoken = m_labels.value(exactly(label), word(label));
        if (spoken.kind != Kind::Answer || !spoken.rating.isLevel())
            continue;
        const int number = found.captured(1).toInt();
        const int position = m_scale.position(spoken.rating);
        const bool isPosition = number == position + 1;
        const bool isWeight = m_scale.levels[static_cast<std::size_t>(position)].weight == number;
        fromLowest = fromLowest || (isPosition && !isWeight);
        weights = weights || (isWeight && !isPosition);
    }
    return fromLowest == weights ? Numbers::Unsaid : fromLowest ? Numbers::FromLowest : Numbers::Weights;
}

AnswerWords::Reading AnswerWords::resolve(const QString& text, Numbers numbers) const
{
    if (text.isEmpty())
        return Nothing;
    if (text.size() > LongestAnswer)
        return Unknown;
    if (const Reading found = sign(text, numbers); found != Unknown)
        return found;
    if (const Reading found = m_labels.value(exactly(text), Unknown); found != Unknown)
        return found;
    static const QRegularExpression leading(
        QStringLiteral("^([^\\p{L}]+)(\\p{L}.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch parts = leading.match(text);
    if (!parts.hasMatch())
        return word(text);
    const QString before = withoutSeparators(parts.captured(1));
    const Reading spoken = word(parts.captured(2));
    // The word says which of its numbers is meant.
    const bool agrees = before.isEmpty() || sign(before, Numbers::FromLowest) == spoken
        || sign(before, Numbers::Weights) == spoken;
    return agrees ? spoken : Unknown;
}

AnswerWords::Reading AnswerWords::sign(const QString& text, Numbers numbers) const
{
    const QString plain = plainSigns(text).toCaseFolded();
    if (const auto found = m_signs.constFind(plain); found != m_signs.cend())
        return *found;
    if (plain == QLatin1String("?"))
        return answer(Rating::notRated());
    return number(plain, numbers);
}

AnswerWords::Reading AnswerWords::number(const QString& plain, Numbers numbers) const
{
    // A spreadsheet may have put decimals behind a whole number.
    static const QRegularExpression number(QStringLiteral("^([+-]?[0-9]{1,6})([.,]0*)?$"));
    const QRegularExpressionMatch found = number.match(plain);
    if (!found.hasMatch())
        return Unknown;
    const int wanted = found.captured(1).toInt();
    const int levels = static_cast<int>(m_scale.levels.size());
    Reading byWeight = Unknown;
    for (int position = 0; position < levels; ++position) {
        if (m_scale.levels[static_cast<std::size_t>(position)].weight != wanted)
            continue;
        if (byWeight != Unknown)
            return Unknown;
        byWeight = answer(m_scale.at(position));
    }
    const bool isSigned = !plain.front().isDigit();
    // "-2" may be the sign and the number of a level, too.
    if (isSigned && numbers == Numbers::FromLowest)
        return byWeight == Unknown ? Unknown : Reading{Kind::Ambiguous, {}};
    if (isSigned || numbers == Numbers::Weights)
        return byWeight;
    const Reading byPosition = wanted >= 1 && wanted <= levels ? answer(m_scale.at(wanted - 1)) : Unknown;
    if (numbers == Numbers::FromLowest)
        return wanted == 0 ? answer(Rating::notApplicable()) : byPosition;
    return byWeight == byPosition ? byPosition : Reading{Kind::Ambiguous, {}};
}

AnswerWords::Reading AnswerWords::word(const QString& text) const
{
    return m_words.value(foldedLabel(text), Unknown);
}

QString AnswerWords::choices() const
{
    QStringList choices;
    for (const Rating rating : m_scale.legendOrder()) {
        const RatingLevel& entry = m_scale.entry(rating);
        if (rating.isNotRated())
            choices.append(QStringLiteral("?"));
        else if (rating.isLevel() && workshop_words::answerOf(m_scale, rating) != entry.code)
            choices.append(
                QStringLiteral("%1 (%2)").arg(entry.code, workshop_words::answerOf(m_scale, rating)));
        else
            choices.append(entry.code);
    }
    return choices.join(QStringLiteral(", "));
}

} // namespace atlas
