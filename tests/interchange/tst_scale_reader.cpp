// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/scale_reader.h"

#include <QFile>
#include <QTest>

using namespace atlas;

namespace {

QByteArray builtIn()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/data/scales.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScaleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPart();
    void refusesSpoiledText_data();
    void refusesSpoiledText();
};

void TestScaleReader::readsEveryPart()
{
    const Result<std::vector<RatingScale>> scales = readScales(builtIn());
    QVERIFY(scales.has_value());
    QCOMPARE(scales->size(), std::size_t(2));
    const RatingScale& impact = scales->at(0);
    QCOMPARE(impact.key, QStringLiteral("impact"));
    QCOMPARE(impact.title.english, QStringLiteral("Change of the competence"));
    QStringList codes;
    QList<int> weights;
    for (const RatingLevel& level : impact.levels) {
        codes.append(level.code);
        weights.append(level.weight.value_or(99));
    }
    QCOMPARE(codes,
        QStringList({QStringLiteral("--"), QStringLiteral("-"), QStringLiteral("+"), QStringLiteral("++")}));
    QCOMPARE(weights, QList<int>({-2, -1, 1, 2}));
    QCOMPARE(impact.levels[3].label.french, QStringLiteral("renforcement élevé"));
    QCOMPARE(impact.levels[3].label.english, QStringLiteral("strong reinforcement"));
    QCOMPARE(impact.levels[3].light.fill, QStringLiteral("#1D4F91"));
    QCOMPARE(impact.levels[0].symbol, QStringLiteral("−−"));
    QCOMPARE(impact.notApplicable.code, QStringLiteral("N/A"));
    QVERIFY(!impact.notApplicable.weight);
    QVERIFY(impact.notRated.code.isEmpty());
    QCOMPARE(impact.notRated.label.french, QStringLiteral("non renseigné"));
    QVERIFY(!scales->at(1).levels[2].weight);
}

void TestScaleReader::refusesSpoiledText_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* before, const char* after, const char* place) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place);
    };
    row("a code twice", "\"code\": \"-\"", "\"code\": \"--\"", "scales/0/levels");
    row("a code that reads as another", "\"code\": \"+\"", "\"code\": \"n/a\"", "scales/0/levels");
    row("no code", "\"code\": \"-\"", "\"code\": \"\"", "scales/0/levels/1/code");
    row("a code that is a number", "\"code\": \"-\"", "\"code\": 1", "scales/0/levels/1/code");
    row("no label", "\"fr\": \"renforcement moyen\"", "\"de\": \"mittel\"", "scales/0/levels/2/label/fr");
    row("not a colour", "#F6C999", "#F6C99", "scales/0/levels/1/light/fill");
    row("no colour", "#F6C999", "", "scales/0/levels/1/light/fill");
    row("a fractional weight", "\"weight\": 1", "\"weight\": 1.5", "scales/0/levels/2/weight");
    row("a weight in words", "\"weight\": 1", "\"weight\": \"one\"", "scales/0/levels/2/weight");
    row("weights out of order", "\"weight\": -1", "\"weight\": 5", "scales/0/levels");
    row("no levels", "\"levels\"", "\"steps\"", "scales/0/levels");
    row("a key twice", "\"producer-jobs\"", "\"impact\"", "scales/1/key");
    row("no key", "\"key\": \"impact\",", "", "scales/0/key");
    row("no entry for not rated", "\"notRated\"", "\"unrated\"", "scales/0/notRated");
    row("a comma too many", "\"scales\": [", "\"scales\": [,", "byte ");
    row("no scales", "\"scales\"", "\"others\"", "scales");
}

void TestScaleReader::refusesSpoiledText()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray json = builtIn();
    QVERIFY(readScales(json).has_value());
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);

    const Result<std::vector<RatingScale>> scales = readScales(json);
    QVERIFY(!scales);
    QCOMPARE(scales.error().kind, ErrorKind::Damaged);
    QVERIFY2(scales.error().detail.startsWith(place), qPrintable(scales.error().detail));
}

QTEST_APPLESS_MAIN(TestScaleReader)
#include "tst_scale_reader.moc"
