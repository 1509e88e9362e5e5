// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/colour_vision.h"
#include "ink/message_colours.h"
#include "ink/palette.h"
#include "support/levels.h"
#include "support/small_atlas.h"
#include "support/study.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

const std::pair<const char*, Theme> namedThemes[] = {{"light", Theme::Light}, {"dark", Theme::Dark},
    {"high contrast, light", Theme::HighContrastLight}, {"high contrast, dark", Theme::HighContrastDark}};

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    for (const auto& [name, theme] : namedThemes)
        QTest::newRow(name) << theme;
}

void addScalesAndThemes()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<Theme>("theme");
    for (const char* scale : {"impact", "producer-jobs"}) {
        for (const auto& [name, theme] : namedThemes)
            QTest::addRow("%s, %s", scale, name) << QString::fromLatin1(scale) << theme;
    }
}

const RatingScale& scaleOf(const QString& key)
{
    const RatingScale* scale = study().scale(key);
    Q_ASSERT(scale);
    return *scale;
}

/// How far from grey, 0 to 255.
int chroma(const QColor& colour)
{
    return std::max({colour.red(), colour.green(), colour.blue()})
        - std::min({colour.red(), colour.green(), colour.blue()});
}

QByteArray told(const QColor& first, const QColor& second)
{
    return QStringLiteral("%1 on %2 has %3:1")
        .arg(first.name(), second.name())
        .arg(contrastRatio(first, second))
        .toUtf8();
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastByHand_data();
    void contrastByHand();
    void takesTheScalesColours();
    void textStandsOutFromItsFill_data() { addScalesAndThemes(); }
    void textStandsOutFromItsFill();
    void marksStandOutFromWhatTheyStandOn_data() { addScalesAndThemes(); }
    void marksStandOutFromWhatTheyStandOn();
    void dashedEdgeStandsOut_data() { addScalesAndThemes(); }
    void dashedEdgeStandsOut();
    void wordsStandOutFromTheirGround_data() { addScalesAndThemes(); }
    void wordsStandOutFromTheirGround();
    void messagesStandOut_data() { addThemes(); }
    void messagesStandOut();
    void noLevelLooksLikeNone_data() { addScalesAndThemes(); }
    void noLevelLooksLikeNone();
    void blueIsMoreAndOrangeIsLess_data() { addThemes(); }
    void blueIsMoreAndOrangeIsLess();
    void highContrastIsHigh_data() { addScalesAndThemes(); }
    void highContrastIsHigh();
    void levelsStayApartForColourBlindEyes_data() { addThemes(); }
    void levelsStayApartForColourBlindEyes();
};

void TestPalette::contrastByHand_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black and white") << "#000000"
                                     << "#ffffff" << 21.0;
    QTest::newRow("the same") << "#1d4f91"
                              << "#1d4f91" << 1.0;
    QTest::newRow("the grey that just fails") << "#777777"
                                              << "#ffffff" << 4.48;
    QTest::newRow("the grey that just passes") << "#767676"
                                               << "#ffffff" << 4.54;
    QTest::newRow("pure red") << "#ff0000"
                              << "#ffffff" << 4.00;
    QTest::newRow("pure green") << "#00ff00"
                                << "#ffffff" << 1.37;
    QTest::newRow("pure blue") << "#0000ff"
                               << "#ffffff" << 8.59;
}

void TestPalette::contrastByHand()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(double, ratio);
    const double found = contrastRatio(QColor(first), QColor(second));
    QVERIFY2(std::abs(found - ratio) < 0.005, qPrintable(QString::number(found)));
    QCOMPARE(contrastRatio(QColor(second), QColor(first)), found);
}

void TestPalette::messagesStandOut()
{
    QFETCH(Theme, theme);
    const Palette palette(scaleOf(QStringLiteral("impact")), theme);
    QStringList fills;
    for (const MessageKind kind :
        {MessageKind::Note, MessageKind::Done, MessageKind::Refused, MessageKind::ReadOnly}) {
        const CellColours colours = messageColours(kind, theme);
        QVERIFY2(contrastRatio(colours.fill, colours.text) >= (isHighContrast(theme) ? 7.0 : 4.5),
            told(colours.fill, colours.text));
        // The frame, which in high contrast is the text's colour of the page.
        const QColor frame = isHighContrast(theme) ? palette.text() : colours.text;
        QVERIFY2(contrastRatio(frame, palette.background()) >= 3.0, told(frame, palette.background()));
        QVERIFY(!fills.contains(colours.fill.name()));
        fills << colours.fill.name();
        for (const Rating rating : scaleOf(QStringLiteral("impact")).legendOrder())
            QVERIFY(palette.cell(rating).fill != colours.fill);
    }
}

void TestPalette::takesTheScalesColours()
{
    const RatingScale& scale = scaleOf(QStringLiteral("impact"));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette palette(scale, theme);
        QCOMPARE(palette.theme(), theme);
        for (std::size_t position = 0; position < scale.levels.size(); ++position) {
            const RatingLevel& level = scale.levels[position];
            const LevelColours& given = theme == Theme::Light ? level.light : level.dark;
            const CellColours& cell = palette.cell(scale.at(static_cast<int>(position)));
            QCOMPARE(cell.fill, QColor(given.fill));
            QCOMPARE(cell.text, QColor(given.text));
        }
        QCOMPARE(palette.cell(Rating::notRated()).fill, palette.background());
    }
    QVERIFY(Palette(scale, Theme::Light).background() != Palette(scale, Theme::Dark).background());
}

void TestPalette::textStandsOutFromItsFill()
{
    QFETCH(QString, scale);
    QFETCH(Theme, theme);
    const RatingScale& ratings = scaleOf(scale);
    const Palette palette(ratings, theme);
    for (const Rating rating : ratings.legendOrder()) {
        const CellColours& cell = palette.cell(rating);
        QVERIFY2(contrastRatio(cell.text, cell.fill) >= 4.5, told(cell.text, cell.fill));
    }
}

void TestPalette::marksStandOutFromWhatTheyStandOn()
{
    QFETCH(QString, scale);
    QFETCH(Theme, theme);
    const RatingScale& ratings = scaleOf(scale);
    const Palette palette(ratings, theme);
    for (const Rating rating : ratings.legendOrder()) {
        const CellColours& cell = palette.cell(rating); // marks take the colour of the symbol
        QVERIFY2(contrastRatio(cell.text, cell.fill) >= 3, told(cell.text, cell.fill));
    }
}

void TestPalette::dashedEdgeStandsOut()
{
    QFETCH(QString, scale);
    QFETCH(Theme, theme);
    const Palette palette(scaleOf(scale), theme);
    for (const QColor& ground : {palette.background(), palette.surface()})
        QVERIFY2(contrastRatio(palette.dashedEdge(), ground) >= 3, told(palette.dashedEdge(), ground));
}

void TestPalette::wordsStandOutFromTheirGround()
{
    QFETCH(QString, scale);
    QFETCH(Theme, theme);
    const Palette palette(scaleOf(scale), theme);
    for (const QColor& ground : {palette.background(), palette.surface()}) {
        for (const QColor& words : {palette.text(), palette.secondaryText(), palette.accent()})
            QVERIFY2(contrastRatio(words, ground) >= 4.5, told(words, ground));
        QVERIFY2(contrastRatio(palette.focusRing(), ground) >= 3, told(palette.focusRing(), ground));
    }
    QVERIFY2(
        contrastRatio(palette.text(), palette.selection()) >= 4.5, told(palette.text(), palette.selection()));
}

void TestPalette::noLevelLooksLikeNone()
{
    QFETCH(QString, scale);
    QFETCH(Theme, theme);
    const RatingScale& ratings = scaleOf(scale);
    const Palette palette(ratings, theme);
    const QColor notApplicable = palette.cell(Rating::notApplicable()).fill;
    const QColor notRated = palette.cell(Rating::notRated()).fill;
    QVERIFY(notApplicable != notRated);
    QVERIFY(palette.hatch() != notApplicable && palette.hatch() != notRated);
    QVERIFY(chroma(notApplicable) <= 8);
    QVERIFY(chroma(notRated) <= 8);
    QVERIFY(chroma(palette.hatch()) <= 12);
    for (std::size_t position = 0; position < ratings.levels.size(); ++position) {
        const QColor fill = palette.cell(ratings.at(static_cast<int>(position))).fill;
        QVERIFY2(chroma(fill) >= 24, qPrintable(fill.name()));
        for (std::size_t other = 0; other < position; ++other)
            QVERIFY(fill != palette.cell(ratings.at(static_cast<int>(other))).fill);
    }
}

void TestPalette::blueIsMoreAndOrangeIsLess()
{
    QFETCH(Theme, theme);
    const RatingScale& scale = scaleOf(QStringLiteral("impact"));
    const Palette palette(scale, theme);
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        const QColor fill = palette.cell(scale.at(static_cast<int>(position))).fill;
        QCOMPARE(fill.blue() > fill.red(), *scale.levels[position].weight > 0);
        // Told apart by those who do not see red and green: green is never the strongest or the weakest.
        QVERIFY(fill.green() > std::min(fill.red(), fill.blue())
            && fill.green() < std::max(fill.red(), fill.blue()));
    }
    // The stronger the impact, the further from the background.
    const auto depth = [&](const char* code) {
        return contrastRatio(
            palette.cell(ratingOf(scale, QString::fromLatin1(code))).fill, palette.background());
    };
    QVERIFY(depth("++") > depth("+"));
    QVERIFY(depth("--") > depth("-"));
}

void TestPalette::highContrastIsHigh()
{
    QFETCH(QString, scale);
    QFETCH(Theme, theme);
    const RatingScale& ratings = scaleOf(scale);
    const Palette palette(ratings, theme);
    QCOMPARE(palette.cellEdge().has_value(), isHighContrast(theme));
    if (!isHighContrast(theme))
        return;
    // Level AAA of WCAG 2.1 for text; an edge as strong as others' text.
    for (const QColor& ground : {palette.background(), palette.surface()}) {
        for (const QColor& words : {palette.text(), palette.secondaryText(), palette.accent()})
            QVERIFY2(contrastRatio(words, ground) >= 7, told(words, ground));
        for (const QColor& edge :
            {palette.grid(), palette.dashedEdge(), palette.focusRing(), *palette.cellEdge()})
            QVERIFY2(contrastRatio(edge, ground) >= 4.5, told(edge, ground));
    }
    QVERIFY2(
        contrastRatio(palette.text(), palette.selection()) >= 7, told(palette.text(), palette.selection()));
    for (const Rating rating : ratings.legendOrder()) {
        const CellColours& cell = palette.cell(rating);
        QVERIFY2(contrastRatio(cell.text, cell.fill) >= 7, told(cell.text, cell.fill));
    }
}

void TestPalette::levelsStayApartForColourBlindEyes()
{
    QFETCH(Theme, theme);
    const RatingScale& scale = scaleOf(QStringLiteral("impact"));
    const Palette palette(scale, theme);
    for (const ColourVision vision :
        {ColourVision::Protanopia, ColourVision::Deuteranopia, ColourVision::Tritanopia}) {
        for (std::size_t position = 0; position < scale.levels.size(); ++position) {
            const QColor fill = seenWith(vision, palette.cell(scale.at(static_cast<int>(position))).fill);
            for (std::size_t other = 0; other < position; ++other) {
                const QColor seen = seenWith(vision, palette.cell(scale.at(static_cast<int>(other))).fill);
                const int apart = std::abs(fill.red() - seen.red()) + std::abs(fill.green() - seen.green())
                    + std::abs(fill.blue() - seen.blue());
                QVERIFY2(apart >= 90, told(fill, seen));
            }
        }
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
