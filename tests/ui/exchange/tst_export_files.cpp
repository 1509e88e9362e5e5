// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog writes, replaces and refuses.
#include "support/export_board.h"
#include "support/large_atlas.h"
#include "support/modal.h"

#include <QFile>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

using namespace atlas;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestExportFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFormatWritesItsFiles_data();
    void everyFormatWritesItsFiles();
    void aFileIsReplacedOnlyWhenConfirmed();
    void filesInAFolderAreReplacedOnlyWhenConfirmed();
    void aNameWithoutSuffixGetsOne();
    void aNameOfAnotherKindIsNotTaken();
    void aFailureIsToldInTheDialog();
    void withoutAPlaceNothingIsWritten();
    void manyPagesAreAskedAbout();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file(QStringLiteral("settings")));
    QSettings().setValue(QStringLiteral("export/folder"), m_folder->path());
}

void TestExportFiles::everyFormatWritesItsFiles_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QStringList>("severalFiles");
    const auto row = [](const char* name, ExportFormat format, const QByteArray& beginning,
                         const char* suffix) {
        QStringList files;
        if (suffix) {
            files << QStringLiteral("marketing.%1").arg(QLatin1String(suffix))
                  << QStringLiteral("services.%1").arg(QLatin1String(suffix));
        }
        QTest::newRow(name) << static_cast<int>(format) << beginning << files;
    };
    row("PDF", ExportFormat::Pdf, "%PDF-", nullptr);
    row("wide CSV", ExportFormat::CsvWide, "competence,sub_competence,", "csv");
    row("long CSV", ExportFormat::CsvLong, "family,competence,", nullptr);
    row("PNG", ExportFormat::Png, "\x89PNG", "png");
    row("SVG", ExportFormat::Svg, "<?xml", "svg");
}

void TestExportFiles::everyFormatWritesItsFiles()
{
    QFETCH(int, format);
    QFETCH(QByteArray, beginning);
    QFETCH(QStringList, severalFiles);
    QSettings().setValue(QStringLiteral("export/preset"), static_cast<int>(CsvPreset::Interchange));
    ExportBoard one;
    one.choose("format", static_cast<ExportFormat>(format));
    const QString path = one.output();
    one.save();
    QCOMPARE(one.problem(), QString());
    QVERIFY(!one.dialog.isVisible());
    QCOMPARE(one.dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(one.dialog.writtenFiles(), QStringList(path));
    QVERIFY(contentOf(path).startsWith(beginning));
    QVERIFY(QFile::remove(path));

    if (severalFiles.isEmpty())
        return;
    ExportBoard several;
    several.tick(3);
    several.save();
    QVERIFY(!several.dialog.isVisible());
    QCOMPARE(files(), severalFiles);
    for (const QString& name : severalFiles)
        QVERIFY(contentOf(file(name)).startsWith(beginning));
}

void TestExportFiles::aFileIsReplacedOnlyWhenConfirmed()
{
    const QString path = file(QStringLiteral("mine.pdf"));
    QVERIFY(write(path, "not to be lost"));
    ExportBoard board;
    board.typeOutput(path);
    Answer<QMessageBox> no(
        [](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); }); // "no" is at hand
    board.save();
    VERIFY_ANSWERED(no);
    QVERIFY(board.dialog.isVisible());
    QCOMPARE(contentOf(path), QByteArray("not to be lost"));

    Answer<QMessageBox> yes(
        [](QMessageBox& box) { QTest::mouseClick(box.button(QMessageBox::Yes), Qt::LeftButton); });
    board.save();
    VERIFY_ANSWERED(yes);
    QVERIFY(!board.dialog.isVisible());
    QVERIFY(contentOf(path).startsWith("%PDF-"));
}

void TestExportFiles::filesInAFolderAreReplacedOnlyWhenConfirmed()
{
    QVERIFY(write(file(QStringLiteral("services.svg")), "not to be lost"));
    ExportBoard board;
    board.choose("format", ExportFormat::Svg);
    board.tick(3);
    QString question;
    Answer<QMessageBox> no([&](QMessageBox& box) {
        question = box.text();
        QTest::keyClick(&box, Qt::Key_Escape);
    });
    board.save();
    VERIFY_ANSWERED(no);
    QVERIFY2(question.contains(QStringLiteral("services.svg")), qPrintable(question));
    QVERIFY(!question.contains(QStringLiteral("marketing")));
    QVERIFY(board.dialog.isVisible());
    QCOMPARE(files(), QStringList(QStringLiteral("services.svg")));
    QCOMPARE(contentOf(file(QStringLiteral("services.svg"))), QByteArray("not to be lost"));
}

void TestExportFiles::aNameWithoutSuffixGetsOne()
{
    QVERIFY(write(file(QStringLiteral("report.pdf")), "not to be lost"));
    ExportBoard board;
    board.typeOutput(file(QStringLiteral("report")));
    Answer<QMessageBox> yes(
        [](QMessageBox& box) { QTest::mouseClick(box.button(QMessageBox::Yes), Qt::LeftButton); });
    board.save();
    VERIFY_ANSWERED(yes);
    QCOMPARE(board.dialog.writtenFiles(), QStringList(file(QStringLiteral("report.pdf"))));
    QCOMPARE(files(), QStringList(QStringLiteral("report.pdf")));
}

void TestExportFiles::aNameOfAnotherKindIsNotTaken()
{
    QVERIFY(write(file(QStringLiteral("table.csv")), "not to be lost"));
    ExportBoard board;
    board.choose("format", ExportFormat::Svg);
    board.typeOutput(file(QStringLiteral("table.csv")));
    board.save();
    QTRY_COMPARE(board.dialog.writtenFiles(), QStringList(file(QStringLiteral("table.svg"))));
    QCOMPARE(contentOf(file(QStringLiteral("table.csv"))), QByteArray("not to be lost"));
}

void TestExportFiles::aFailureIsToldInTheDialog()
{
    QVERIFY(write(file(QStringLiteral("letter")), "a file, no folder"));
    ExportBoard board;
    board.typeOutput(file(QStringLiteral("letter/report.pdf")));
    board.save();
    QVERIFY(board.dialog.isVisible());
    QVERIFY(board.problem().size() > 20);
    QVERIFY(board.saveButton().isEnabled());
    QVERIFY(board.dialog.writtenFiles().isEmpty());
    // Put right, it goes on.
    board.typeOutput(file(QStringLiteral("report.pdf")));
    board.save();
    QVERIFY(!board.dialog.isVisible());
    QCOMPARE(files(), QStringList({QStringLiteral("letter"), QStringLiteral("report.pdf")}));
}

void TestExportFiles::withoutAPlaceNothingIsWritten()
{
    ExportBoard board;
    board.typeOutput(QString());
    board.save();
    QVERIFY(board.dialog.isVisible());
    QVERIFY(!board.problem().isEmpty());
    QVERIFY(files().isEmpty());
}

void TestExportFiles::manyPagesAreAskedAbout()
{
    const Atlas atlas = largeAtlas(1, 1500, 20);
    ExportDialog dialog(atlas, atlas.families.front().id, Language::English);
    dialog.show();
    auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QString question;
    Answer<QMessageBox> no(
        [&question](QMessageBox& box) {
            question = box.text();
            QTest::keyClick(&box, Qt::Key_Return); // "cancel" is at hand
        },
        60'000);
    QTest::mouseClick(save, Qt::LeftButton);
    VERIFY_ANSWERED(no);
    static const QRegularExpression pages(QStringLiteral("[1-9]\\d\\d page"));
    QVERIFY2(pages.match(question).hasMatch(), qPrintable(question));
    QVERIFY(dialog.isVisible());
    QVERIFY(files().isEmpty());

    Answer<QMessageBox> yes(
        [](QMessageBox& box) {
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == QMessageBox::AcceptRole)
                    return button->click();
            }
        },
        60'000);
    QTest::mouseClick(save, Qt::LeftButton);
    VERIFY_ANSWERED(yes);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60'000);
    QVERIFY(contentOf(dialog.writtenFiles().value(0)).startsWith("%PDF-"));
}

QTEST_MAIN(TestExportFiles)
#include "tst_export_files.moc"
