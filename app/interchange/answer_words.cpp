// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/answer_words.h"

#include "interchange/folded_label.h"

#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>

namespace atlas {

namespace {

using Reading = AnswerWords::Reading;

constexpr int MostRemembered = 10'000;

constexpr Reading Unknown{AnswerWords::Kind::Unknown, {}};
constexpr Reading Nothing{AnswerWords::Kind::Nothing, {}};

constexpr Reading answer(Rating rating)
{
    return {AnswerWords::Kind::Answer, rating};
}

// As foldedLabel() leaves them. What a file may hold, not what the windows say: never translated.
constexpr const char* NotApplicableWords[]{
    "na", "so", "sansobjet", "nonapplicable", "notapplicable", "marginal", "notrelevant", "nonpertinent"};
constexpr const char* NoOpinionWords[]{"sansavis", "sansopinion", "pasdavis", "pasdopinion", "aucunavis",
    "neseprononcepas", "nsp", "nspp", "nesaitpas", "nesaispas", "jenesaispas", "abstention", "sabstient",
    "abstain", "abstained", "noopinion", "noanswer", "dontknow", "idontknow", "donotknow", "unsure"};

// An apostrophe makes a spreadsheet take a sign for a text; it answers "#N/A" to N/A by itself.
QString withoutMarks(QString text)
{
    text = text.trimmed();
    while (text.startsWith(u'\'') || text.startsWith(u'#'))
        text = text.mid(1).trimmed();
    return text;
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

AnswerWords::Reading AnswerWords::read(const QString& text) const
{
    if (const auto known = m_read.constFind(text); known != m_read.cend())
        return *known;
    const Reading reading = resolve(withoutMarks(text));
    if (m_read.size() < MostRemembered)
        m_read.insert(text, reading);
    return reading;
}

AnswerWords::Reading AnswerWords::resolve(const QString& text) const
{
    if (text.isEmpty())
        return Nothing;
    if (const Reading found = sign(text); found != Unknown)
        return found;
    if (const Reading found = m_labels.value(exactly(text), Unknown); found != Unknown)
        return found;
    static const QRegularExpression leading(
        QStringLiteral("^([^\\p{L}]+)(\\p{L}.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch parts = leading.match(text);
    if (!parts.hasMatch())
        return word(text);
    static const QRegularExpression separators(QStringLiteral("[=:(\\[.)\\s]+$"));
    const QString before = parts.captured(1).remove(separators);
    const Reading spoken = word(parts.captured(2));
    return before.isEmpty() || spoken == Unknown || sign(before) == spoken ? spoken : Unknown;
}

AnswerWords::Reading AnswerWords::sign(const QString& text) const
{
    const QString plain = plainSigns(text).toCaseFolded();
    if (const auto found = m_signs.constFind(plain); found != m_signs.cend())
        return *found;
    if (!plain.isEmpty() && plain.count(u'?') == plain.size())
        return answer(Rating::notRated());
    return weight(plain);
}

AnswerWords::Reading AnswerWords::weight(const QString& plain) const
{
    // A spreadsheet may have put decimals behind a whole number.
    static const QRegularExpression number(QStringLiteral("^([+-]?[0-9]{1,6})([.,]0*)?$"));
    const QRegularExpressionMatch found = number.match(plain);
    if (!found.hasMatch())
        return Unknown;
    const int wanted = found.captured(1).toInt();
    Reading reading = Unknown;
    for (std::size_t position = 0; position < m_scale.levels.size(); ++position) {
        if (m_scale.levels[position].weight != wanted)
            continue;
        if (reading != Unknown)
            return Unknown;
        reading = answer(Rating::level(static_cast<int>(position)));
    }
    return reading;
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
        else if (rating.isLevel() && entry.weight && QString::number(*entry.weight) != entry.code)
            choices.append(QStringLiteral("%1 (%2)").arg(entry.code).arg(*entry.weight));
        else
            choices.append(entry.code);
    }
    return choices.join(QStringLiteral(", "));
}

} // namespace atlas
