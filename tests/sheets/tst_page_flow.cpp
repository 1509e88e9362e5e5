// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/page_flow.h"

#include <QTest>

using namespace atlas;

class TestPageFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOut_data();
    void sharesOut();
};

namespace {

// "H" a heading of 10 (12 when repeated), a number a row of that height.
std::vector<FlowBlock> blocks(const QString& text)
{
    std::vector<FlowBlock> result;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == QLatin1String("H"))
            result.push_back({true, 10, 12});
        else
            result.push_back({false, word.toDouble(), 0});
    }
    return result;
}

// Pages as "H0 1 2 | (H0) 3": block numbers, headings marked, repeated ones in brackets.
QString shown(const std::vector<FlowPage>& pages, const std::vector<FlowBlock>& blocks)
{
    QStringList sheets;
    for (const FlowPage& page : pages) {
        QStringList places;
        double bottom = 0;
        for (const FlowPlace& place : page) {
            const QString name = (blocks[place.block].heading ? QStringLiteral("H") : QString())
                + QString::number(place.block);
            places << (place.repeated ? u'(' + name + u')' : name);
            if (place.top < bottom)
                places << QStringLiteral("overlap");
            bottom = place.top
                + (place.repeated ? blocks[place.block].repeatedHeight : blocks[place.block].height);
        }
        sheets << places.join(u' ');
    }
    return sheets.join(QStringLiteral(" | "));
}

} // namespace

void TestPageFlow::sharesOut_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("others");
    QTest::addColumn<double>("closing");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing is one page") << "" << 100. << 100. << 10. << "";
    QTest::newRow("fits exactly") << "H 40 40" << 100. << 100. << 10. << "H0 1 2";
    QTest::newRow("closing takes its last row along") << "H 40 40" << 95. << 100. << 10. << "H0 1 | (H0) 2";
    QTest::newRow("heading is repeated") << "H 40 40 40" << 100. << 100. << 0. << "H0 1 2 | (H0) 3";
    QTest::newRow("heading not alone at the foot") << "H 40 30 H 30" << 100. << 100. << 0. << "H0 1 2 | H3 4";
    QTest::newRow("group kept together at no cost")
        << "H 35 20 H 10 20" << 100. << 100. << 0. << "H0 1 2 | H3 4 5";
    QTest::newRow("group broken rather than a third page")
        << "H 35 20 H 10 20 30 20 H 1" << 100. << 100. << 0. << "H0 1 2 H3 4 | (H3) 5 6 7 H8 9";
    QTest::newRow("first page shorter") << "H 30 30 30" << 50. << 90. << 0. << "H0 1 | (H0) 2 3";
    QTest::newRow("row higher than a page")
        << "H 20 300 20" << 100. << 100. << 0. << "H0 1 | (H0) 2 | (H0) 3";
    QTest::newRow("rows without a heading") << "60 60 60" << 100. << 130. << 0. << "0 | 1 2";
}

void TestPageFlow::sharesOut()
{
    QFETCH(QString, content);
    QFETCH(double, first);
    QFETCH(double, others);
    QFETCH(double, closing);
    const std::vector<FlowBlock> flow = blocks(content);
    QTEST(shown(flowPages(flow, {first, others, closing}), flow), "expected");
}

QTEST_APPLESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
