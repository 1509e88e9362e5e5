// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/scale_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

/// Rating holds a level in eight bits, two values of which are taken.
constexpr qsizetype MaximumLevels = 254;

enum class Entry { Level, NotApplicable, NotRated };

/// Walks the JSON and remembers the first place that is not as it must be; what it returns counts only if
/// there is none.
class ScaleSource {
public:
    std::vector<RatingScale> readAll(const QJsonObject& root);
    const QString& problem() const { return m_problem; }

private:
    RatingScale readScale(const QJsonObject& object, const QString& place);
    RatingLevel readLevel(const QJsonObject& object, const QString& place, Entry entry);
    LevelColours readColours(const QJsonObject& object, const QString& place, Entry entry);
    LocalizedText readLocalized(const QJsonObject& object, const QString& place);
    std::optional<int> readWeight(const QJsonValue& value, const QString& place, Entry entry);
    QString readText(
        const QJsonObject& object, const char* key, const QString& place, bool mayBeEmpty = false);
    void require(bool condition, const QString& place)
    {
        if (!condition && m_problem.isEmpty())
            m_problem = place;
    }

    QString m_problem;
    qint64 m_lastLevel = 0; ///< last id handed out
};

QJsonObject child(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toObject();
}

/// A code must read back as its own rating, and weights must rise with the order.
bool isConsistent(const RatingScale& scale)
{
    std::optional<int> previous;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        const RatingLevel& level = scale.levels[position];
        if (scale.parse(level.code) != scale.at(static_cast<int>(position)))
            return false;
        if (level.weight && previous && *level.weight <= *previous)
            return false;
        if (level.weight)
            previous = level.weight;
    }
    return scale.parse(scale.notApplicable.code) == Rating::notApplicable() && scale.notRated.code.isEmpty();
}

std::vector<RatingScale> ScaleSource::readAll(const QJsonObject& root)
{
    const QJsonArray entries = root.value(QLatin1String("scales")).toArray();
    require(!entries.isEmpty(), QStringLiteral("scales"));
    std::vector<RatingScale> scales;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QString place = QStringLiteral("scales/%1").arg(index);
        RatingScale scale = readScale(entries.at(index).toObject(), place);
        const bool known = std::any_of(scales.begin(), scales.end(),
            [&scale](const RatingScale& earlier) { return earlier.key == scale.key; });
        require(!known, place + QStringLiteral("/key"));
        scale.id.value = index + 1;
        scales.push_back(std::move(scale));
    }
    for (RatingScale& scale : scales) {
        scale.notApplicable.id.value = ++m_lastLevel;
        scale.notRated.id.value = ++m_lastLevel;
    }
    return scales;
}

RatingScale ScaleSource::readScale(const QJsonObject& object, const QString& place)
{
    RatingScale scale;
    scale.key = readText(object, "key", place);
    scale.title = readLocalized(child(object, "title"), place + QStringLiteral("/title"));
    const QJsonArray levels = object.value(QLatin1String("levels")).toArray();
    const QString levelsPlace = place + QStringLiteral("/levels");
    require(!levels.isEmpty() && levels.size() <= MaximumLevels, levelsPlace);
    for (qsizetype position = 0; position < levels.size() && m_problem.isEmpty(); ++position) {
        RatingLevel level = readLevel(
            levels.at(position).toObject(), levelsPlace + QStringLiteral("/%1").arg(position), Entry::Level);
        level.id.value = ++m_lastLevel;
        scale.levels.push_back(std::move(level));
    }
    scale.notApplicable = readLevel(
        child(object, "notApplicable"), place + QStringLiteral("/notApplicable"), Entry::NotApplicable);
    scale.notRated =
        readLevel(child(object, "notRated"), place + QStringLiteral("/notRated"), Entry::NotRated);
    require(m_problem.isEmpty() && isConsistent(scale), levelsPlace);
    return scale;
}

RatingLevel ScaleSource::readLevel(const QJsonObject& object, const QString& place, Entry entry)
{
    RatingLevel level;
    level.code = readText(object, "code", place, entry == Entry::NotRated);
    level.symbol = readText(object, "symbol", place, entry == Entry::NotRated);
    level.label = readLocalized(child(object, "label"), place + QStringLiteral("/label"));
    level.weight =
        readWeight(object.value(QLatin1String("weight")), place + QStringLiteral("/weight"), entry);
    level.light = readColours(child(object, "light"), place + QStringLiteral("/light"), entry);
    level.dark = readColours(child(object, "dark"), place + QStringLiteral("/dark"), entry);
    return level;
}

LevelColours ScaleSource::readColours(const QJsonObject& object, const QString& place, Entry entry)
{
    static const QRegularExpression colour(QStringLiteral("\\A#[0-9A-Fa-f]{6}\\z"));
    LevelColours colours;
    colours.fill = readText(object, "fill", place, entry == Entry::NotRated);
    colours.text = readText(object, "text", place);
    require(colours.fill.isEmpty() || colour.match(colours.fill).hasMatch(), place + QStringLiteral("/fill"));
    require(colour.match(colours.text).hasMatch(), place + QStringLiteral("/text"));
    return colours;
}

LocalizedText ScaleSource::readLocalized(const QJsonObject& object, const QString& place)
{
    return {readText(object, "fr", place), readText(object, "en", place)};
}

std::optional<int> ScaleSource::readWeight(const QJsonValue& value, const QString& place, Entry entry)
{
    if (value.isUndefined())
        return std::nullopt;
    const double weight = value.toDouble(0.5);
    const bool sound = entry == Entry::Level && weight == std::trunc(weight) && std::abs(weight) <= 1000;
    require(sound, place);
    return sound ? std::optional<int>(static_cast<int>(weight)) : std::nullopt;
}

QString ScaleSource::readText(
    const QJsonObject& object, const char* key, const QString& place, bool mayBeEmpty)
{
    const QJsonValue value = object.value(QLatin1String(key));
    require(value.isString() && (mayBeEmpty || !value.toString().trimmed().isEmpty()),
        place + u'/' + QString::fromLatin1(key));
    return value.toString();
}

} // namespace

Result<std::vector<RatingScale>> readScales(const QByteArray& json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    ScaleSource source;
    std::vector<RatingScale> scales = source.readAll(document.object());
    if (source.problem().isEmpty())
        return scales;
    const QString place = syntax.error == QJsonParseError::NoError
        ? source.problem()
        : QStringLiteral("byte %1: %2").arg(syntax.offset).arg(syntax.errorString());
    return failure(ErrorKind::Damaged,
        QCoreApplication::translate("atlas::ScaleReader",
            "The description of the rating scales is damaged. Choose another file, or install again."),
        place);
}

} // namespace atlas
