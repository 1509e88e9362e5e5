// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_colours.h"
#include "support/study.h"

#include <QTest>

using namespace atlas;

namespace {

const RatingScale& impact()
{
    return *study().scale(QStringLiteral("impact"));
}

QString nameOf(Rating rating)
{
    return rating.isNotRated() ? QStringLiteral("not rated") : impact().entry(rating).code;
}

struct Pair {
    QString what;
    QColor first;
    QColor second;
    double least = 0;
};

/// Every two colours that stand next to one another on the wall.
std::vector<Pair> pairsOf(const AudienceColours& colours)
{
    const QColor ground = colours.ground();
    const double edge = AudienceColours::LeastEdgeContrast;
    std::vector<Pair> pairs{{QStringLiteral("text on ground"), colours.ink(Ink::Strong), ground, 7},
        {QStringLiteral("soft text on ground"), colours.ink(Ink::Soft), ground, 7},
        {QStringLiteral("question mark on its tile"), colours.ink(Ink::Strong), colours.cover(), 7},
        {QStringLiteral("edge of a covered tile"), colours.coverEdge(), ground, edge},
        {QStringLiteral("ring on ground"), colours.ring(), ground, edge},
        {QStringLiteral("bar of the round before"), colours.ink(Ink::Soft), ground, edge},
        {QStringLiteral("edge of what is not rated"), colours.cells().palette().dashedEdge(), ground, edge}};
    for (const Rating rating : impact().legendOrder()) {
        if (rating.isNotRated())
            continue;
        const CellColours& cell = colours.cells().palette().cell(rating);
        const QColor border = colours.outline(rating).value_or(cell.fill);
        pairs.push_back({nameOf(rating) + QStringLiteral(": symbol on fill"), cell.text, cell.fill, 4.5});
        pairs.push_back({nameOf(rating) + QStringLiteral(": tile on ground"), border, ground, edge});
        pairs.push_back({nameOf(rating) + QStringLiteral(": symbol on dimmed fill"), colours.dimmedInk(cell.fill),
            colours.dimmed(cell.fill), edge});
    }
    return pairs;
}

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

AudienceColours fetchedColours()
{
    QFETCH(bool, dark);
    return {impact(), dark ? Theme::Dark : Theme::Light};
}

} // namespace

class TestAudienceColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairStandsOut_data();
    void everyPairStandsOut();
    void outlinesOnlyWhatNeedsOne_data() { addThemes(); }
    void outlinesOnlyWhatNeedsOne();
    void strongStandsOutMost_data() { addThemes(); }
    void strongStandsOutMost();
    void dimmedIsTheMixture();
    void dimsAllButTheLit_data() { addThemes(); }
    void dimsAllButTheLit();
};

void TestAudienceColours::everyPairStandsOut_data()
{
    QTest::addColumn<QColor>("first");
    QTest::addColumn<QColor>("second");
    QTest::addColumn<double>("least");
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        const char* name = theme == Theme::Dark ? "dark" : "light";
        for (const Pair& pair : pairsOf({impact(), theme}))
            QTest::addRow("%s, %s", name, qPrintable(pair.what)) << pair.first << pair.second << pair.least;
    }
}

void TestAudienceColours::everyPairStandsOut()
{
    QFETCH(QColor, first);
    QFETCH(QColor, second);
    QFETCH(double, least);
    const double ratio = contrastRatio(first, second);
    const QString told = QStringLiteral("%1 on %2: %3, at least %4")
                             .arg(first.name(), second.name())
                             .arg(ratio, 0, 'f', 2)
                             .arg(least);
    if (qEnvironmentVariableIsSet("ATLAS_PRINT_CONTRAST"))
        qInfo("%s", qPrintable(told));
    QVERIFY2(ratio >= least, qPrintable(told));
}

void TestAudienceColours::outlinesOnlyWhatNeedsOne()
{
    const AudienceColours colours = fetchedColours();
    for (const Rating rating : impact().legendOrder()) {
        if (rating.isNotRated()) {
            QVERIFY(!colours.outline(rating));
            continue;
        }
        const double bare = contrastRatio(colours.cells().palette().cell(rating).fill, colours.ground());
        QCOMPARE(colours.outline(rating).has_value(), bare < AudienceColours::LeastEdgeContrast);
    }
}

void TestAudienceColours::strongStandsOutMost()
{
    const AudienceColours colours = fetchedColours();
    const auto loudness = [&colours](const char* code) {
        const Rating rating = *impact().parse(QLatin1String(code));
        const QColor fill = colours.cells().palette().cell(rating).fill;
        return contrastRatio(colours.outline(rating).value_or(fill), colours.ground());
    };
    QVERIFY(loudness("++") > loudness("+"));
    QVERIFY(loudness("--") > loudness("-"));
}

void TestAudienceColours::dimmedIsTheMixture()
{
    const AudienceColours colours(impact(), Theme::Light);
    // Black at 0.35 on white leaves 0.65 of 255.
    QCOMPARE(colours.dimmed(Qt::black).red(), 166);
    QCOMPARE(colours.dimmed(Qt::white), QColor(Qt::white));
}

void TestAudienceColours::dimsAllButTheLit()
{
    // The faintest lit edge still stands out more than the strongest dimmed one of the same rating.
    const AudienceColours colours = fetchedColours();
    for (const Rating rating : impact().legendOrder()) {
        if (rating.isNotRated())
            continue;
        const QColor fill = colours.cells().palette().cell(rating).fill;
        const QColor border = colours.outline(rating).value_or(fill);
        const double lit = contrastRatio(border, colours.ground());
        const double dimmed = contrastRatio(colours.dimmed(border), colours.ground());
        QVERIFY2(dimmed * 1.5 < lit, qPrintable(QStringLiteral("%1 and %2").arg(dimmed).arg(lit)));
    }
}

QTEST_MAIN(TestAudienceColours)
#include "tst_audience_colours.moc"
