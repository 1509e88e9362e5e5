// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/export_board.h"

#include <QDir>
#include <QFormLayout>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace atlas;

class TestExportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFormatShowsItsFields_data();
    void aFormatShowsItsFields();
    void theFamilyInSightIsTicked();
    void severalFamiliesNeedAFolder_data();
    void severalFamiliesNeedAFolder();
    void noFamilyIsNoExport();
    void cancelWritesNothing();
    void theLastChoiceIsRemembered();
    void aTypedPlaceStaysWhileTheFormatDoes();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file(QStringLiteral("settings")));
    QSettings().setValue(QStringLiteral("export/folder"), m_folder->path());
}

void TestExportDialog::aFormatShowsItsFields_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char* name, ExportFormat format, const QStringList& fields) {
        QTest::newRow(name) << static_cast<int>(format) << fields;
    };
    const QString preset = QStringLiteral("preset");
    const QString theme = QStringLiteral("theme");
    row("PDF", ExportFormat::Pdf, {QStringLiteral("paper")});
    row("wide CSV", ExportFormat::CsvWide, {preset});
    row("long CSV", ExportFormat::CsvLong, {preset});
    row("PNG", ExportFormat::Png, {QStringLiteral("scale"), theme});
    row("SVG", ExportFormat::Svg, {theme});
}

void TestExportDialog::aFormatShowsItsFields()
{
    QFETCH(int, format);
    QFETCH(QStringList, fields);
    ExportBoard board;
    board.choose("format", ExportFormat::Svg);
    board.choose("format", static_cast<ExportFormat>(format));
    auto& form = *board.dialog.findChild<QFormLayout*>();
    for (const char* name : {"preset", "paper", "scale", "theme"}) {
        auto& field = board.field<QWidget>(name);
        QVERIFY2(field.isVisible() == fields.contains(QLatin1String(name)), name);
        QVERIFY2(form.labelForField(&field)->isVisible() == field.isVisible(), name);
    }
    QVERIFY(board.field<QWidget>("language").isVisible());
    QVERIFY(board.field<QWidget>("output").isVisible());
}

void TestExportDialog::theFamilyInSightIsTicked()
{
    ExportBoard board;
    auto& families = board.field<QListWidget>("families");
    QCOMPARE(families.count(), 8);
    for (int row = 0; row < families.count(); ++row)
        QCOMPARE(families.item(row)->checkState(), row == 1 ? Qt::Checked : Qt::Unchecked);
    QCOMPARE(board.chosen<Language>("language"), Language::English);
    QCOMPARE(QFileInfo(board.output()).path(), QFileInfo(m_folder->path()).filePath());
    QCOMPARE(QFileInfo(board.output()).suffix(), QStringLiteral("pdf"));
}

void TestExportDialog::severalFamiliesNeedAFolder_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("folder");
    QTest::newRow("PDF") << static_cast<int>(ExportFormat::Pdf) << false;
    QTest::newRow("wide CSV") << static_cast<int>(ExportFormat::CsvWide) << true;
    QTest::newRow("long CSV") << static_cast<int>(ExportFormat::CsvLong) << false;
    QTest::newRow("PNG") << static_cast<int>(ExportFormat::Png) << true;
    QTest::newRow("SVG") << static_cast<int>(ExportFormat::Svg) << true;
}

void TestExportDialog::severalFamiliesNeedAFolder()
{
    QFETCH(int, format);
    QFETCH(bool, folder);
    ExportBoard board;
    board.choose("format", static_cast<ExportFormat>(format));
    QVERIFY(!QFileInfo(board.output()).suffix().isEmpty());
    const QString single = board.field<QLabel>("outputLabel").text();
    board.tick(3);
    QCOMPARE(QFileInfo(board.output()).isDir(), folder);
    QCOMPARE(board.field<QLabel>("outputLabel").text() != single, folder);
    board.tick(3);
    QVERIFY(!QFileInfo(board.output()).isDir());
    QCOMPARE(board.field<QLabel>("outputLabel").text(), single);
}

void TestExportDialog::noFamilyIsNoExport()
{
    ExportBoard board;
    QVERIFY(board.saveButton().isEnabled());
    board.tick(1);
    QVERIFY(!board.saveButton().isEnabled());
    const auto buttons = board.dialog.findChildren<QToolButton*>();
    const auto press = [&buttons](const QString& text) {
        for (QToolButton* button : buttons) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(QStringLiteral("All"));
    auto& families = board.field<QListWidget>("families");
    for (int row = 0; row < families.count(); ++row)
        QCOMPARE(families.item(row)->checkState(), Qt::Checked);
    QVERIFY(board.saveButton().isEnabled());
    press(QStringLiteral("None"));
    QVERIFY(!board.saveButton().isEnabled());
}

void TestExportDialog::cancelWritesNothing()
{
    ExportBoard board;
    board.choose("format", ExportFormat::Svg);
    QTest::mouseClick(
        board.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QVERIFY(!board.dialog.isVisible());
    QCOMPARE(board.dialog.result(), static_cast<int>(QDialog::Rejected));
    QVERIFY(files().isEmpty());
    QVERIFY(!QSettings().contains(QStringLiteral("export/format")));
}

void TestExportDialog::theLastChoiceIsRemembered()
{
    const QString elsewhere = file(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    {
        ExportBoard board;
        board.choose("format", ExportFormat::CsvLong);
        board.choose("preset", CsvPreset::Interchange);
        board.typeOutput(elsewhere + QStringLiteral("/all.csv"));
        board.save();
        QVERIFY(!board.dialog.isVisible());
    }
    ExportBoard next;
    QCOMPARE(next.chosen<ExportFormat>("format"), ExportFormat::CsvLong);
    QCOMPARE(next.chosen<CsvPreset>("preset"), CsvPreset::Interchange);
    QCOMPARE(QFileInfo(next.output()).path(), elsewhere);
}

void TestExportDialog::aTypedPlaceStaysWhileTheFormatDoes()
{
    const QString elsewhere = file(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    ExportBoard board;
    board.typeOutput(elsewhere + QStringLiteral("/mine.pdf"));
    board.tick(3);
    QCOMPARE(board.output(), elsewhere + QStringLiteral("/mine.pdf"));
    board.choose("format", ExportFormat::CsvLong);
    QCOMPARE(QFileInfo(board.output()).suffix(), QStringLiteral("csv"));
    QCOMPARE(QFileInfo(board.output()).path(), elsewhere);
    // A file is no place for several.
    board.choose("format", ExportFormat::Png);
    board.tick(3);
    board.typeOutput(file(QStringLiteral("mine.png")));
    board.tick(3);
    QCOMPARE(board.output(), m_folder->path());
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
