// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/study_table.h"

#include "interchange/csv_reader.h"
#include "interchange/study_reader.h"
#include "support/sheet_samples.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

/// The tables beside the matrices, as files.
class TestStudyTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exchangeIsTheStudysOwnFile_data();
    void exchangeIsTheStudysOwnFile();
    void spreadsheetSpeaksItsLanguage();
    void pdfRepeatsHeadsAndSaysWhatItIs();
    void onlyShownRowsLeaveAndAreCounted();
    void picturesAreRefused();

private:
    QByteArray written(TableExportRequest request);
    QStringList pages(TableExportRequest request);

    QTemporaryDir m_folder;
    Atlas m_study;
};

void TestStudyTable::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_study = readStudy().value();
}

QByteArray TestStudyTable::written(TableExportRequest request)
{
    request.output = m_folder.filePath(suggestedFileName(request));
    const Result<QString> path = exportTable(m_study, request);
    QFile file(path ? *path : QString());
    return path && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestStudyTable::pages(TableExportRequest request)
{
    request.format = ExportFormat::Pdf;
    if (!written(request).startsWith("%PDF-"))
        return {};
    const ToolOutput output = runTool(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
            m_folder.filePath(suggestedFileName(request)), QStringLiteral("-")});
    if (!output.ran)
        qWarning("%s", output.complaint.constData());
    QStringList pages = output.text.split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = withoutSpace(page);
    return pages;
}

void TestStudyTable::exchangeIsTheStudysOwnFile_data()
{
    QTest::addColumn<StudyTable>("table");
    QTest::addColumn<QString>("source");
    QTest::newRow("jobs") << StudyTable::ProducerJobs << QStringLiteral("jobs-producteurs-ia");
    QTest::newRow("formats") << StudyTable::TrainingFormats << QStringLiteral("training-formats");
    QTest::newRow("offers") << StudyTable::TrainingOffers << QStringLiteral("training-offer");
}

void TestStudyTable::exchangeIsTheStudysOwnFile()
{
    QFETCH(StudyTable, table);
    QFETCH(QString, source);
    TableExportRequest request;
    request.table = table;
    request.format = ExportFormat::CsvLong;
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/data/study/%1.csv").arg(source));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = written(request);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const CsvTable exported = readCsv(buffer).value();
    const CsvTable study = readCsv(file).value();
    QCOMPARE(exported.header, study.header);
    QCOMPARE(exported.rows, study.rows);
}

void TestStudyTable::spreadsheetSpeaksItsLanguage()
{
    TableExportRequest request;
    request.format = ExportFormat::CsvLong;
    request.preset = CsvPreset::Excel;
    const QByteArray french = written(request);
    QVERIFY(french.startsWith("\xEF\xBB\xBF" "Domaine;Métier;Impact;Compétences clés\r\n"));
    QVERIFY(french.contains(";moyennement enrichi;"));
    request.language = Language::English;
    const QByteArray english = written(request);
    QVERIFY(english.startsWith("\xEF\xBB\xBF" "Domain,Job,Impact,Key skills\r\n"));
    QVERIFY(english.contains(",moderately enriched,"));
}

void TestStudyTable::pdfRepeatsHeadsAndSaysWhatItIs()
{
    for (const StudyTable table :
        {StudyTable::ProducerJobs, StudyTable::TrainingFormats, StudyTable::TrainingOffers}) {
        TableExportRequest request;
        request.table = table;
        request.language = Language::English;
        const QStringList all = pages(request);
        QVERIFY(!all.isEmpty());
        for (qsizetype page = 0; page < all.size(); ++page) {
            QVERIFY(all[page].startsWith(withoutSpace(titleOf(request))));
            QVERIFY(all[page].contains(withoutSpace(m_study.title)));
            QVERIFY(all[page].contains(QStringLiteral("Version:")));
            QVERIFY(all[page].contains(QStringLiteral("Page%1of%2").arg(page + 1).arg(all.size())));
            QVERIFY(all[page].contains(table == StudyTable::ProducerJobs ? QStringLiteral("Keyskills")
                                                                        : QStringLiteral("Audience")));
        }
    }
    TableExportRequest request;
    request.table = StudyTable::TrainingOffers;
    const QString text = pages(request).join(QString());
    for (const TrainingOffer& offer : m_study.trainingOffers)
        QVERIFY2(text.contains(withoutSpace(offer.course)), qPrintable(offer.course));
}

void TestStudyTable::onlyShownRowsLeaveAndAreCounted()
{
    TableExportRequest request;
    request.rows = std::vector<int>{2, 0};
    request.format = ExportFormat::CsvLong;
    const QList<QByteArray> lines = written(request).split('\n');
    QCOMPARE(lines.size(), 4); // head, two rows, the end
    QVERIFY(lines[1].contains(m_study.producerJobs.jobs[2].job.toUtf8()));
    QVERIFY(lines[2].contains(m_study.producerJobs.jobs[0].job.toUtf8()));
    request.language = Language::English;
    const QString page = pages(request).value(0);
    const QString count = QStringLiteral("2of%1rowsshown").arg(m_study.producerJobs.jobs.size());
    QVERIFY2(page.contains(count), qPrintable(page));
}

void TestStudyTable::picturesAreRefused()
{
    TableExportRequest request;
    request.format = ExportFormat::Png;
    request.output = m_folder.filePath(QStringLiteral("x.png"));
    const Result<QString> refused = exportTable(m_study, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(request.output));
}

QTEST_MAIN(TestStudyTable)
#include "tst_study_table.moc"
