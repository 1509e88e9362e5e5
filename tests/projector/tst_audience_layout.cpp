// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/audience_samples.h"
#include "support/levels.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace atlas;

namespace {

constexpr int row = 3;
constexpr int column = 1;
const QSizeF hdReady(1280, 720);

const JobFamily& client()
{
    return studyFamily(QStringLiteral("client"));
}

/// What stands wrong on a picture; empty if nothing does.
QString faultIn(const AudiencePicture& picture, bool mayShorten = false)
{
    std::vector<QRectF> texts;
    for (const AudiencePicture::Text& text : picture.texts) {
        const QString shown = text.lines.lines().join(QString());
        const bool isShort = mayShorten && (shown.contains(u'\u2026') || shown.contains(u'.')); // or stems
        if (text.isCut() && !isShort)
            return QStringLiteral("cut: ") + text.words + QStringLiteral(" as ")
                + text.lines.lines().join(u'|');
        if (!QRectF(QPointF(), picture.size).contains(text.rect))
            return QStringLiteral("off the page: ") + text.words;
        const QRectF body = text.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        for (const QRectF& other : texts) {
            if (body.intersects(other))
                return QStringLiteral("text over text: ") + text.words;
        }
        for (const AudiencePicture::Tile& tile : picture.tiles) {
            if (body.intersects(tile.rect))
                return QStringLiteral("text over tile: ") + text.words;
        }
        for (const AudiencePicture::Bar& bar : picture.bars) {
            if (body.intersects(bar.rect))
                return QStringLiteral("text over bar: ") + text.words;
        }
        const double reach = picture.ringReach();
        for (const QRectF& ring : picture.rings) {
            if (body.intersects(ring.adjusted(-reach, -reach, reach, reach)))
                return QStringLiteral("ring over text: ") + text.words;
        }
        texts.push_back(body);
    }
    for (std::size_t at = 0; at < picture.tiles.size(); ++at) {
        const QRectF rect = picture.tiles[at].rect.adjusted(0.5, 0.5, -0.5, -0.5);
        if (!QRectF(QPointF(), picture.size).contains(rect))
            return QStringLiteral("tile off the page");
        for (std::size_t other = 0; other < at; ++other) {
            if (rect.intersects(picture.tiles[other].rect))
                return QStringLiteral("tile over tile");
        }
    }
    return {};
}

/// The tile of a cell, counted row by row: the rows come first on the page, a cell a tile.
QRectF matrixTile(const AudiencePicture& picture, const JobFamily& family, int cell)
{
    const std::size_t legend =
        picture.tiles.size() - static_cast<std::size_t>(family.current.rows() * family.current.columns());
    return picture.tiles[legend + static_cast<std::size_t>(cell)].rect;
}

JobFamily familyOf(const std::vector<QString>& domains, const QString& competence, const QString& label)
{
    JobFamily family = client();
    family.domains.edit().clear();
    for (const QString& domain : domains)
        family.domains.push_back({{static_cast<qint64>(9000 + family.domains.size())}, domain});
    family.competences.edit()[0].label = competence;
    family.rows.edit()[row].label = label;
    family.current = ImpactMatrix(family.current.rows(), static_cast<int>(domains.size()));
    family.study = family.current;
    return family;
}

AudienceSlide slideOfFamily(const JobFamily& family, AudienceMode mode)
{
    Atlas atlas = study();
    atlas.families.edit().front() = family;
    return audienceSlide(atlas, workshopOn(family, row, 0), viewOf(mode), Language::French);
}

} // namespace

class TestAudienceLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheStudyFits_data();
    void everyRowOfTheStudyFits();
    void everyMatrixFits_data();
    void everyMatrixFits();
    void manyDomainsFit_data();
    void manyDomainsFit();
    void headsOfAMatrixEndInNoWord();
    void endlessLabelsEndInAnEllipsis_data();
    void endlessLabelsEndInAnEllipsis();
    void reachesTheLeastAngle_data();
    void reachesTheLeastAngle();
    void typeIsReadableWhereThereIsRoom();
    void saysWhereTypeIsTooSmall();
    void theItemIsMarkedInEveryView();
    void fillsAnyRectangle();
};

void TestAudienceLayout::everyRowOfTheStudyFits_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QSizeF>("size");
    for (const JobFamily& family : study().families) {
        QTest::addRow("%s, 1280x720", qPrintable(family.key)) << family.key << hdReady;
        QTest::addRow("%s, 1920x1080", qPrintable(family.key)) << family.key << hd;
    }
}

void TestAudienceLayout::everyRowOfTheStudyFits()
{
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    const JobFamily& shown = studyFamily(family);
    const double sane = usualRoom(size) * 0.75;
    for (int at = 0; at < shown.current.rows(); ++at) {
        Workshop workshop = workshopOn(shown, at, shown.current.columns() - 1);
        const Language language = at % 2 == 0 ? Language::French : Language::English;
        const auto check = [&](AudienceMode mode) {
            const AudiencePainter painter = painterOf(workshop, viewOf(mode), language, size);
            const AudiencePicture& picture = painter.picture(size);
            QVERIFY2(faultIn(picture).isEmpty(), qPrintable(faultIn(picture)));
            const int smallest = picture.smallestPixelSize(painter.slide().scale);
            QVERIFY2(smallest >= sane,
                qPrintable(QStringLiteral("%1: %2").arg(smallest).arg(
                    shown.rows[static_cast<std::size_t>(at)].label)));
        };
        check(AudienceMode::Row);
        check(AudienceMode::Cell);
        currentItem(workshop).rounds = {roundOf({5, 1, 0, 4}, 1, 1), roundOf({0, 5, 5, 0}, 1, 2)};
        check(at % 2 == 0 ? AudienceMode::Row : AudienceMode::Cell);
        decide(currentItem(workshop), levelAt(1));
        check(at % 2 == 0 ? AudienceMode::Cell : AudienceMode::Row);
    }
}

void TestAudienceLayout::everyMatrixFits_data()
{
    everyRowOfTheStudyFits_data();
}

void TestAudienceLayout::everyMatrixFits()
{
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    const JobFamily& shown = studyFamily(family);
    for (const Spotlight spotlight : {Spotlight::None, Spotlight::Row, Spotlight::Column, Spotlight::Cell}) {
        for (const double distance : {8.0, 1.5}) {
            const AudienceSlide slide = audienceSlide(
                study(), workshopOn(shown, 9, 0), viewOf(AudienceMode::Matrix, spotlight), Language::French);
            const AudiencePainter painter(slide, readablePixelSize({2.0, distance}, size.width()));
            const AudiencePicture& picture = painter.picture(size);
            const QString fault = faultIn(picture, distance > 2);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            // Rows and domains have their words at any distance, and the cells more than half of the width.
            for (const SubCompetence& each : shown.rows)
                QVERIFY2(painter.texts(size).contains(each.label), qPrintable(each.label));
            for (const ActivityDomain& domain : shown.domains)
                QVERIFY2(painter.texts(size).contains(domain.label), qPrintable(domain.label));
            QRectF cells;
            for (int at = 0; at < shown.current.rows() * shown.current.columns(); ++at)
                cells |= matrixTile(picture, shown, at);
            QVERIFY2(cells.width() > 0.5 * size.width(), qPrintable(QString::number(cells.width())));
            // Every cell, and the legend.
            QVERIFY(
                static_cast<int>(picture.tiles.size()) >= shown.current.rows() * shown.current.columns() + 5);
        }
    }
}

void TestAudienceLayout::manyDomainsFit_data()
{
    QTest::addColumn<int>("domains");
    for (int domains = 1; domains <= 10; ++domains)
        QTest::addRow("%d domains", domains) << domains;
}

void TestAudienceLayout::manyDomainsFit()
{
    QFETCH(int, domains);
    std::vector<QString> labels;
    for (const JobFamily& family : study().families) {
        for (const ActivityDomain& domain : family.domains)
            labels.push_back(domain.label);
    }
    labels.resize(static_cast<std::size_t>(domains));
    const JobFamily family = familyOf(labels, client().competences[0].label, client().rows[row].label);
    for (const AudienceMode mode : {AudienceMode::Row, AudienceMode::Cell, AudienceMode::Matrix}) {
        const AudiencePainter painter(slideOfFamily(family, mode), usualRoom(hd));
        const AudiencePicture& picture = painter.picture(hd);
        const QString fault = faultIn(picture, mode == AudienceMode::Matrix);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        if (mode == AudienceMode::Row) {
            // The item's domain first of all.
            QVERIFY(painter.texts(hd).contains(labels.front()));
            for (const QString& label : labels)
                QVERIFY(domains > 6 || painter.texts(hd).contains(label));
            QVERIFY(picture.smallestPixelSize(painter.slide().scale) >= usualRoom(hd) * 0.6);
        }
    }
}

/// A word of them is whole or a stem with its full stop.
void TestAudienceLayout::headsOfAMatrixEndInNoWord()
{
    int heads = 0;
    for (const JobFamily& family : study().families) {
        for (const QSizeF& size : {hd, hdReady}) {
            const AudiencePainter painter(slideOfFamily(family, AudienceMode::Matrix), usualRoom(size));
            const AudiencePicture picture = painter.picture(size);
            for (const AudiencePicture::Text& text : picture.texts) {
                const auto isHead = [&text](const ActivityDomain& domain) { return domain.label == text.words; };
                if (std::none_of(family.domains.begin(), family.domains.end(), isHead))
                    continue;
                ++heads;
                const QStringList whole = text.words.split(u' ');
                for (const QString& word : text.lines.lines().join(u' ').split(u' ')) {
                    const bool isStem = word.endsWith(u'.')
                        && std::any_of(whole.begin(), whole.end(),
                            [&word](const QString& each) { return each.startsWith(word.chopped(1)); });
                    QVERIFY2(isStem || whole.contains(word), qPrintable(text.words + u'|' + text.lines.lines().join(u'|')));
                }
            }
        }
    }
    QVERIFY(heads > 20);
}

void TestAudienceLayout::endlessLabelsEndInAnEllipsis_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("many words") << QStringLiteral("gestion et prévention ").repeated(700);
    QTest::newRow("one word") << QStringLiteral("anticonstitutionnellement").repeated(40);
}

void TestAudienceLayout::endlessLabelsEndInAnEllipsis()
{
    QFETCH(QString, label);
    const JobFamily family = familyOf(std::vector<QString>(6, label), label, label);
    for (const AudienceMode mode : {AudienceMode::Row, AudienceMode::Cell, AudienceMode::Matrix}) {
        const AudiencePainter painter(slideOfFamily(family, mode), usualRoom(hd));
        AudiencePicture picture = painter.picture(hd);
        int cut = 0;
        for (AudiencePicture::Text& text : picture.texts) {
            if (!text.isCut())
                continue;
            ++cut;
            QVERIFY(text.lines.lines().constLast().endsWith(u'\u2026'));
            text.words = text.lines.lines().join(u' '); // the rest of the page must be in order
        }
        QVERIFY(cut > 0);
        QVERIFY2(faultIn(picture).isEmpty(), qPrintable(faultIn(picture).left(200)));
        QVERIFY(!painter.readable(hd));
    }
}

void TestAudienceLayout::reachesTheLeastAngle_data()
{
    QTest::addColumn<double>("imageWidth");
    QTest::addColumn<double>("distance");
    QTest::addColumn<int>(
        "mostShort"); ///< pictures of a hundred that may stay below the least angle, and say so
    const auto room = [](double imageWidth, double distance, int mostShort) {
        QTest::addRow("%.1f m seen from %.0f m", imageWidth, distance) << imageWidth << distance << mostShort;
    };
    room(1.2, 4, 0);
    room(2.0, 8, 0);
    room(1.6, 8, 6); // abstentions take a line of their own
    room(1.6, 12, 100);
    room(2.0, 30, 100);
}

/// Minutes of arc of everything that is written, worked out from what stands on the picture.
void TestAudienceLayout::reachesTheLeastAngle()
{
    QFETCH(double, imageWidth);
    QFETCH(double, distance);
    QFETCH(int, mostShort);
    const RoomSetup room{imageWidth, distance};
    int all = 0;
    int tooSmall = 0;
    const auto look = [&](const AudiencePainter& painter) {
        const AudiencePicture& picture = painter.picture(hd);
        QVERIFY2(faultIn(picture).isEmpty(), qPrintable(faultIn(picture)));
        double least = 1000;
        for (const AudiencePicture::Text& text : picture.texts) {
            const double cap = QFontMetricsF(roomFont(text.pixelSize)).capHeight();
            const double metres = cap * imageWidth / hd.width();
            least = std::min(least, std::atan(metres / distance) * 180 / std::numbers::pi * 60);
        }
        ++all;
        // Hinted metrics are whole pixels.
        const bool reaches = least >= LeastArcMinutes - 0.35;
        tooSmall += reaches ? 0 : 1;
        if (!reaches)
            qDebug() << least << painter.texts(hd).join(u'|')
                     << picture.smallestPixelSize(painter.slide().scale);
        if (!reaches)
            QVERIFY(!painter.readable(hd)); // and the console says so
        const QString& competence =
            painter.slide().rows[static_cast<std::size_t>(painter.slide().item.row)].competence;
        if (!painter.readable(hd)) // what can be left out goes first
            QVERIFY2(!painter.texts(hd).contains(competence), qPrintable(painter.texts(hd).join(u'|')));
        const bool hasQuestion = painter.texts(hd).contains(
            painter.slide().rows[static_cast<std::size_t>(painter.slide().item.row)].label);
        QVERIFY(hasQuestion);
        QVERIFY(painter.texts(hd).contains(painter.slide().domains.at(painter.slide().item.column)));
    };
    for (const JobFamily& family : study().families) {
        for (int at = 0; at < family.current.rows(); at += 4) {
            Workshop workshop = workshopOn(family, at, at % family.current.columns());
            const Language language = at % 2 == 0 ? Language::French : Language::English;
            const auto check = [&](AudienceMode mode) {
                const AudienceSlide slide = audienceSlide(study(), workshop, viewOf(mode), language);
                look(AudiencePainter(slide, readablePixelSize(room, hd.width())));
            };
            check(AudienceMode::Row);
            check(AudienceMode::Cell);
            currentItem(workshop).rounds = {roundOf({5, 1, 0, 4}, 1, 1), roundOf({0, 5, 5, 0}, 1, 2)};
            check(AudienceMode::Row);
            decide(currentItem(workshop), levelAt(1));
            check(AudienceMode::Row);
        }
    }
    QVERIFY2(tooSmall * 100 <= mostShort * all,
        qPrintable(QStringLiteral("%1 of %2 pictures below 16 minutes of arc").arg(tooSmall).arg(all)));
}

void TestAudienceLayout::typeIsReadableWhereThereIsRoom()
{
    const JobFamily& management = studyFamily(QStringLiteral("management"));
    const AudiencePainter painter = painterOf(workshopOn(management, 3, 0));
    QVERIFY(painter.readable(hd));
    QVERIFY(painter.picture(hd).smallestPixelSize(painter.slide().scale) >= 49);
    // In the first row, type fills the picture all the same.
    const AudiencePainter nearby(painter.slide(), 8);
    QVERIFY(nearby.picture(hd).smallestPixelSize(nearby.slide().scale) >= 28);
}

void TestAudienceLayout::saysWhereTypeIsTooSmall()
{
    const AudienceSlide slide = audienceSlide(
        study(), workshopOn(client(), row, column), viewOf(AudienceMode::Matrix), Language::French);
    QVERIFY(!AudiencePainter(slide, usualRoom(hd)).readable(hd));
    QVERIFY(AudiencePainter(slide, 8).readable(hd));
    // 30 m from a picture of 2 m nothing helps.
    const AudienceSlide oneRow = audienceSlide(
        study(), workshopOn(client(), row, column), viewOf(AudienceMode::Row), Language::French);
    QVERIFY(!AudiencePainter(oneRow, readablePixelSize({2.0, 30.0}, 1920)).readable(hd));
}

void TestAudienceLayout::theItemIsMarkedInEveryView()
{
    for (const AudienceMode mode : {AudienceMode::Row, AudienceMode::Matrix}) {
        for (const Spotlight light : {Spotlight::None, Spotlight::Row, Spotlight::Column, Spotlight::Cell}) {
            for (const double distance : {2.0, 8.0, 30.0}) {
                AudienceView view = viewOf(mode, light);
                view.ratingHidden = true;
                const AudienceSlide slide =
                    audienceSlide(study(), workshopOn(client(), row, column), view, Language::French);
                const AudiencePainter painter(slide, readablePixelSize({2.0, distance}, hd.width()));
                const AudiencePicture& picture = painter.picture(hd);
                const auto isItem = [&picture](const QRectF& ring) {
                    return std::count_if(picture.tiles.begin(), picture.tiles.end(),
                               [&ring](const AudiencePicture::Tile& tile) { return tile.rect == ring; })
                        == 1;
                };
                QVERIFY(std::any_of(picture.rings.begin(), picture.rings.end(), isItem));
                QVERIFY2(painter.texts(hd).join(u'|').contains(slide.domains.at(column)),
                    qPrintable(painter.texts(hd).join(u'|')));
            }
        }
    }
}

void TestAudienceLayout::fillsAnyRectangle()
{
    const AudiencePainter painter = painterOf(workshopOn(client(), row, column));
    for (const QSize& size : {QSize(40, 30), QSize(64, 36), QSize(300, 900), QSize(2560, 1080)}) {
        const QImage image = painted(painter, size);
        QCOMPARE(image.pixel(0, 0), painter.colours().ground().rgb());
        QCOMPARE(image.pixel(size.width() - 1, size.height() - 1), painter.colours().ground().rgb());
    }
    painted(painter, QSize(1, 1)); // just comes back
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter qPainter(&image);
    qPainter.setPen(Qt::red);
    painter.paint(qPainter, QRectF(40, 30, 320, 240));
    QCOMPARE(qPainter.pen().color(), QColor(Qt::red));
    QVERIFY(qPainter.transform().isIdentity());
    qPainter.end();
    QCOMPARE(image.pixel(39, 30), QColor(Qt::magenta).rgb());
    QCOMPARE(image.pixel(40, 30), painter.colours().ground().rgb());
    QCOMPARE(image.pixel(361, 271), QColor(Qt::magenta).rgb());
}

QTEST_MAIN(TestAudienceLayout)
#include "tst_audience_layout.moc"
