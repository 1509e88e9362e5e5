// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its file: other files, refused files, read-only files, failing disks, and what outlives a
// window.
#include "storage/sample_files.h"
#include "support/levels.h"
#include "support/modal.h"
#include "support/other_writer.h"
#include "support/print.h"
#include "support/running_atlas.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/ways_on_dialog.h"
#include "ui/window/merge_dialog.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <optional>

using namespace atlas;

class TestWindowFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aDroppedFileOpens();
    void otherDropsAreTurnedAway_data();
    void otherDropsAreTurnedAway();
    void refusedFilesLeaveTheOldOneOpen_data();
    void refusedFilesLeaveTheOldOneOpen();
    void aRefusedFileAtTheStartSaysWhy();
    void theStartOpensTheLastAtlas();
    void aCopyOpensInThePlaceOfADamagedFile();
    void whatIsSoundIsRecovered();
    void recentFilesOpen();
    void aSecondInstanceOnlyReads();
    void aSecondInstanceFollowsTheFirst();
    void aSecondInstanceTakesOverFromTheFirst();
    void aReplacedFileIsMergedOrReloaded_data();
    void aReplacedFileIsMergedOrReloaded();
    void aRatingThatIsNotStoredIsNotShown();
    void wordsThatAreNotStoredStayInTheirField();
    void aWindowClosesWithoutWordsThatAreNotStored();
    void aNewWindowKeepsTheCell();
    void aNewAtlasAsksBeforeItReplacesAFile();
    void aCopyIsWrittenAndRemembered();

private:
    HeatmapView& view() const { return m_atlas->view(); }
    bool drop(const QList<QUrl>& urls) const;
    bool drop(const QString& path) const { return drop({QUrl::fromLocalFile(path)}); }
    QString shownFile() const { return QFileInfo(m_atlas->window().windowFilePath()).fileName(); }
    QAction* action(const QString& text) const;
    bool closeAfterFailure(const QString& choice);

    std::unique_ptr<RunningAtlas> m_atlas;
    QString m_path;
};

void TestWindowFiles::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    m_path = m_atlas->newAtlas();
}

void TestWindowFiles::cleanup()
{
    m_atlas.reset();
}

bool TestWindowFiles::drop(const QList<QUrl>& urls) const
{
    QMimeData data;
    data.setUrls(urls);
    MainWindow& window = m_atlas->window();
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    return true;
}

QAction* TestWindowFiles::action(const QString& text) const
{
    for (QAction* candidate : m_atlas->window().findChildren<QAction*>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// From now on the file takes no edit, as if its disk were full.
void TestWindowFiles::aDroppedFileOpens()
{
    QVERIFY(m_atlas->start(m_path));
    QTest::keyClick(&view(), '4');
    const QString other = m_atlas->newAtlas(QStringLiteral("other bank.atlas"));
    m_atlas->reason().setFocus();
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("last words"));
    QVERIFY(drop(other));
    QTRY_COMPARE(shownFile(), QStringLiteral("other bank.atlas"));
    QVERIFY(m_atlas->isInFront());
    QVERIFY(m_atlas->window().windowTitle().startsWith(QStringLiteral("other bank")));
    QVERIFY(!m_atlas->isMarkedChanged(0, 0));
    QVERIFY(!m_atlas->messageBar().isVisible());
    // What was in the old window is in the old file, and its lock is gone.
    const JobFamily first = RunningAtlas::stored(m_path).families.front();
    QCOMPARE(first.state(0, 0).rationale.reason, QStringLiteral("last words"));
    QVERIFY(first.current.at(0, 0) == levelAt(3));
    QCOMPARE((*AtlasRepository::open(m_path))->readOnlyReason(), ReadOnlyReason::None);

    QVERIFY(drop(other)); // once more
    QTRY_VERIFY(!m_atlas->message().isEmpty());
    QVERIFY(m_atlas->storedCell(0, 0).rationale.isEmpty());
}

void TestWindowFiles::otherDropsAreTurnedAway_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::newRow("nothing") << QList<QUrl>();
    QTest::newRow("two files") << QList<QUrl>{
        QUrl::fromLocalFile(QStringLiteral("/a.atlas")), QUrl::fromLocalFile(QStringLiteral("/b.atlas"))};
    QTest::newRow("from the net") << QList<QUrl>{QUrl(QStringLiteral("https://example.org/a.atlas"))};
}

void TestWindowFiles::otherDropsAreTurnedAway()
{
    QFETCH(QList<QUrl>, urls);
    QVERIFY(m_atlas->start(m_path));
    QVERIFY(!drop(urls));
    QCOMPARE(shownFile(), QStringLiteral("bank.atlas"));
}

void TestWindowFiles::refusedFilesLeaveTheOldOneOpen_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"foreign", "damaged", "newer", "missing", "a folder"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestWindowFiles::refusedFilesLeaveTheOldOneOpen()
{
    QFETCH(QString, kind);
    QVERIFY(m_atlas->start(m_path));
    QTest::keyClick(&view(), '4');
    QString refused = m_atlas->newAtlas(QStringLiteral("refused.atlas"));
    if (kind == QLatin1String("foreign"))
        QVERIFY(writeContent(refused, "Dear committee,\n"));
    else if (kind == QLatin1String("damaged"))
        QVERIFY(writeContent(refused, contentOf(refused).left(20000)));
    else if (kind == QLatin1String("newer"))
        rawSql(refused,
            {QStringLiteral("INSERT INTO schema_migration VALUES (99, '2030')"),
                QStringLiteral("PRAGMA user_version = 99")});
    else if (kind == QLatin1String("missing"))
        QVERIFY(QFile::remove(refused));
    else
        refused = QFileInfo(refused).absolutePath();
    const QByteArray before = contentOf(refused);

    QString said;
    const auto drops = [&](auto& answer) {
        QVERIFY(drop(refused));
        VERIFY_ANSWERED(answer);
    };
    if (kind == QLatin1String("damaged")) { // there are ways on
        Answer<WaysOnDialog> answer([&](WaysOnDialog& dialog) {
            said = dialog.findChild<QLabel*>()->text();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        drops(answer);
    } else {
        Answer<QMessageBox> answer([&](QMessageBox& box) {
            said = box.text();
            QTest::keyClick(&box, Qt::Key_Escape);
        });
        drops(answer);
    }
    QVERIFY2(said.size() > 20, qPrintable(said));
    QCOMPARE(contentOf(refused), before);
    QCOMPARE(shownFile(), QStringLiteral("bank.atlas"));
    QCOMPARE(m_atlas->code(0, 0), QStringLiteral("++"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_atlas->isMarkedChanged(0, 0));
    QVERIFY(!QSettings().value(QStringLiteral("files/recent")).toStringList().contains(refused));
}

void TestWindowFiles::aRefusedFileAtTheStartSaysWhy()
{
    const QString letter = m_atlas->file(QStringLiteral("letter.atlas"));
    QVERIFY(writeContent(letter, "Dear committee,\n"));
    QString said;
    Answer<WaysOnDialog> answer([&said](WaysOnDialog& dialog) {
        said = dialog.findChild<QLabel*>()->text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QVERIFY(m_atlas->start(letter));
    VERIFY_ANSWERED(answer);
    QVERIFY2(said.contains(QStringLiteral("letter.atlas")), qPrintable(said));
    // The study is there to be read, and nothing else was touched.
    QVERIFY(m_atlas->isInFront());
    QCOMPARE(m_atlas->family().title, readStudy()->families.front().title);
    QVERIFY(m_atlas->message().contains(QStringLiteral("letter.atlas")));
    QTest::keyClick(&view(), '4');
    QVERIFY(!m_atlas->isMarkedChanged(0, 0));
    QCOMPARE(contentOf(letter), QByteArray("Dear committee,\n"));
    QVERIFY(QSettings().value(QStringLiteral("files/recent")).toStringList().isEmpty());
}

void TestWindowFiles::theStartOpensTheLastAtlas()
{
    const QString second = m_atlas->newAtlas(QStringLiteral("second.atlas"));
    QVERIFY(m_atlas->start(m_path));
    QVERIFY(m_atlas->close());
    QVERIFY(m_atlas->start(second));
    QVERIFY(m_atlas->close());
    QVERIFY(m_atlas->start());
    QCOMPARE(shownFile(), QStringLiteral("second.atlas"));
    QString folder;
    Answer<QFileDialog> answer([&folder](QFileDialog& dialog) {
        folder = dialog.directory().absolutePath();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&view(), Qt::Key_O, Qt::ControlModifier);
    VERIFY_ANSWERED(answer);
    QCOMPARE(folder, QFileInfo(second).absolutePath());
}

void TestWindowFiles::aCopyOpensInThePlaceOfADamagedFile()
{
    const QString copy = m_atlas->newAtlas(QStringLiteral("bank.before-v3.atlas"));
    QVERIFY(writeContent(m_path, contentOf(m_path).left(20000)));
    const QByteArray before = contentOf(m_path);
    RunningAtlas::set(QStringLiteral("files/recent"), QStringList(m_path));
    Answer<WaysOnDialog> answer([](WaysOnDialog& dialog) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("bank.before-v3.atlas")))
                return button->click();
        }
        dialog.reject();
    });
    QVERIFY(m_atlas->start());
    VERIFY_ANSWERED(answer);
    QTRY_COMPARE(shownFile(), QFileInfo(copy).fileName());
    QVERIFY(m_atlas->isInFront());
    QVERIFY(m_atlas->message().isEmpty());
    QTest::keyClick(&view(), '4');
    QVERIFY(m_atlas->isMarkedChanged(0, 0));
    QCOMPARE(contentOf(m_path), before);
}

void TestWindowFiles::whatIsSoundIsRecovered()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), '4');
    QVERIFY(m_atlas->close());
    // The journal is gone, the ratings are not.
    const int page =
        rawSql(m_path, {QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'journal'")}).toInt();
    const int size = rawSql(m_path, {QStringLiteral("PRAGMA page_size")}).toInt();
    QByteArray bytes = contentOf(m_path);
    bytes.replace((page - 1) * size, size, QByteArray(size, '\xff'));
    QVERIFY(writeContent(m_path, bytes));
    Answer<QFileDialog> name([this](QFileDialog& file) {
        auto* field = file.findChild<QLineEdit*>();
        field->setText(m_atlas->file(QStringLiteral("recovered")));
        QTest::keyClick(field, Qt::Key_Return);
    });
    Answer<WaysOnDialog> way([](WaysOnDialog& dialog) { dialog.findChild<QPushButton*>()->click(); });
    QVERIFY(m_atlas->start());
    VERIFY_ANSWERED(name);
    QTRY_COMPARE(shownFile(), QStringLiteral("recovered.atlas"));
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("++"));
    QVERIFY(m_atlas->message().contains(QStringLiteral("Not everything in “bank.atlas” could be kept.")));
    QCOMPARE(contentOf(m_path), bytes);
}

void TestWindowFiles::recentFilesOpen()
{
    QVERIFY(m_atlas->start(m_path));
    QVERIFY(drop(m_atlas->newAtlas(QStringLiteral("second.atlas"))));
    QTRY_COMPARE(shownFile(), QStringLiteral("second.atlas"));
    const QMenu& recent = *action(QStringLiteral("Open recent"))->menu<QMenu*>();
    QCOMPARE(recent.actions().size(), 2);
    QCOMPARE(recent.actions().at(0)->text(), QStringLiteral("second.atlas"));
    recent.actions().at(1)->trigger();
    QTRY_COMPARE(shownFile(), QStringLiteral("bank.atlas"));
    const QMenu& after = *action(QStringLiteral("Open recent"))->menu<QMenu*>();
    QCOMPARE(after.actions().at(0)->text(), QStringLiteral("bank.atlas"));
}

void TestWindowFiles::aSecondInstanceOnlyReads()
{
    auto first = AtlasRepository::open(m_path);
    QVERIFY(first.has_value());
    QVERIFY(m_atlas->start(m_path));
    QVERIFY(!m_atlas->message().isEmpty());
    QVERIFY2(m_atlas->messageBar().findChild<QToolButton*>(QStringLiteral("plain"))->isVisible(),
        "there is a way out: save a copy");
    const QWidget& page = *m_atlas->window().currentPage();
    const QRect room(page.mapTo(m_atlas->messageBar().parentWidget(), QPoint()), page.size());
    QVERIFY(room.contains(m_atlas->messageBar().geometry()));
    QVERIFY(m_atlas->messageBar().width() > room.width() / 2);
    m_atlas->goTo(0, 0);
    const ImpactMatrix before = m_atlas->family().current;
    for (const char key : {'+', '-', '1', 'n'})
        QTest::keyClick(&view(), key);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTest::keyClick(&view(), Qt::Key_F2);
    QVERIFY(m_atlas->family().current == before);
    QVERIFY(m_atlas->reason().isReadOnly());
    m_atlas->reason().setFocus();
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("words"));
    view().setFocus();
    QVERIFY(m_atlas->storedCell(0, 0).rationale.isEmpty());
    QVERIFY(!action(QStringLiteral("Undo"))->isEnabled());
    QVERIFY(m_atlas->close());

    first->reset();
    QVERIFY(m_atlas->start(m_path));
    QVERIFY(m_atlas->message().isEmpty());
    QTest::keyClick(&view(), '4');
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("++"));
}

void TestWindowFiles::aSecondInstanceFollowsTheFirst()
{
    auto first = AtlasRepository::open(m_path).value();
    Atlas atlas = first->load().value();
    AtlasDocument writing(atlas, std::move(first));
    QVERIFY(m_atlas->start(m_path));
    QVERIFY2(m_atlas->window().windowTitle().contains(QStringLiteral("read-only")),
        qPrintable(m_atlas->window().windowTitle()));
    m_atlas->goTo(3, 2);
    view().setZoom(1.4);
    const QPointer<HeatmapView> same = &view();
    const JobFamily& family = m_atlas->family();
    const Rating other =
        family.current.at(0, 0).isNotApplicable() ? levelAt(0) : Rating::notApplicable();
    QVERIFY(writing.rate(family.id, {{family.cellAt(0, 0), other}}).value());
    Rationale why;
    why.reason = QStringLiteral("the committee said so");
    QVERIFY(writing.explain(family.id, family.cellAt(3, 2), why).value());
    QTRY_COMPARE_WITH_TIMEOUT(m_atlas->family().current.at(0, 0), other, 3000);
    QTRY_COMPARE(m_atlas->reason().toPlainText(), why.reason);
    // In the same place, of the same window.
    QVERIFY(same);
    QCOMPARE(view().currentIndex(), m_atlas->cell(3, 2));
    QCOMPARE(view().zoom(), 1.4);
    QVERIFY(writing.undo().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(m_atlas->reason().toPlainText().isEmpty(), 3000);
    QVERIFY(m_atlas->close());
}

void TestWindowFiles::aSecondInstanceTakesOverFromTheFirst()
{
    auto first = AtlasRepository::open(m_path);
    QVERIFY(m_atlas->start(m_path));
    const auto& notice = m_atlas->part<QLabel>("readOnlyNotice");
    QVERIFY(notice.isVisible());
    // What is typed into a field that takes nothing is answered.
    m_atlas->window().messages().withdrawPassing();
    m_atlas->reason().setFocus();
    QTest::keyClick(&m_atlas->reason(), 'w');
    QVERIFY(m_atlas->message().contains(QStringLiteral("reading only")));
    first->reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_atlas->window().messages().reminder()->text() == QStringLiteral("Note"), 3000);
    m_atlas->window().messages().reminder()->trigger();
    auto* open = m_atlas->messageBar().findChild<QToolButton*>(QStringLiteral("plain"));
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(!m_atlas->window().windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(m_atlas->isInFront());
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), '4');
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("++"));
}

void TestWindowFiles::aReplacedFileIsMergedOrReloaded_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("first"); // what both have changed, later here
    QTest::newRow("merge") << "Compare and merge" << "++";
    QTest::newRow("reload") << "Reload" << "N/A";
}

void TestWindowFiles::aReplacedFileIsMergedOrReloaded()
{
    QFETCH(QString, way);
    QFETCH(QString, first);
    const QString colleague = m_atlas->file(QStringLiteral("colleague.atlas"));
    QVERIFY(QFile::copy(m_path, colleague));
    {
        const auto other = opened(colleague);
        const JobFamily family = other->load()->families.front();
        QVERIFY_OK(other->commit(sampleEdit(family, 0, 0, Rating::notApplicable())));
        QVERIFY_OK(other->commit(sampleEdit(family, 1, 1, Rating::notApplicable())));
    }
    QVERIFY(m_atlas->start(m_path));
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), '4');
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("++"));
    QVERIFY(writeContent(m_path, contentOf(colleague)));
    QTRY_VERIFY_WITH_TIMEOUT(m_atlas->message().contains(QStringLiteral("replaced or changed")), 5000);

    // Nothing goes into a file that the window does not show: the question comes instead.
    m_atlas->goTo(2, 0);
    const QString before = m_atlas->code(2, 0);
    Answer<MergeDialog> merge([](MergeDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    Answer<WaysOnDialog> answer([&way](WaysOnDialog& dialog) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().remove(u'&').startsWith(way))
                return button->click();
        }
        dialog.reject();
    });
    QTest::keyClick(&view(), before == QLatin1String("--") ? '4' : '1');
    QCOMPARE(m_atlas->code(2, 0), before);
    VERIFY_ANSWERED(answer);
    if (way.startsWith(QStringLiteral("Compare")))
        VERIFY_ANSWERED(merge);
    QTRY_COMPARE(m_atlas->code(1, 1), QStringLiteral("N/A"));
    QTRY_COMPARE(m_atlas->code(0, 0), first);
    QCOMPARE(m_atlas->storedCode(0, 0), first);
    QCOMPARE(m_atlas->storedCode(1, 1), QStringLiteral("N/A"));
    // And on it goes.
    m_atlas->goTo(2, 0);
    QTest::keyClick(&view(), Qt::Key_N);
    QCOMPARE(m_atlas->storedCode(2, 0), QStringLiteral("N/A"));
    QVERIFY(opened(m_path, Access::ReadOnly)->check()->isEmpty());
}

void TestWindowFiles::aRatingThatIsNotStoredIsNotShown()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->goTo(0, 0);
    const QString code = m_atlas->code(0, 0);
    std::optional<OtherWriter> otherWriter(m_path);
    Answer<QMessageBox> answer([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); });
    QTest::keyClick(&view(), '4');
    VERIFY_ANSWERED(answer);
    QCOMPARE(m_atlas->code(0, 0), code);
    QCOMPARE(m_atlas->storedCode(0, 0), code);
    QVERIFY(!m_atlas->isMarkedChanged(0, 0));
    QVERIFY(!action(QStringLiteral("Undo"))->isEnabled());
    otherWriter.reset();
    QTest::keyClick(&view(), '4');
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("++"));
}

void TestWindowFiles::wordsThatAreNotStoredStayInTheirField()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->goTo(0, 0);
    m_atlas->reason().setFocus();
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("hard won"));
    std::optional<OtherWriter> otherWriter(m_path);
    int boxes = 0;
    const auto countAndClose = [&boxes](QMessageBox& box) {
        for (const QWidget* widget : QApplication::topLevelWidgets())
            boxes += qobject_cast<const QMessageBox*>(widget) && widget->isVisible() ? 1 : 0;
        QTest::keyClick(&box, Qt::Key_Return);
    };
    Answer<QMessageBox> leaving(countAndClose);
    QTest::keyClick(&m_atlas->reason(), Qt::Key_Return, Qt::ControlModifier);
    VERIFY_ANSWERED(leaving);
    QVERIFY(view().hasFocus());
    QCOMPARE(boxes, 1);
    QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("hard won"));

    // Nor are they dropped for another cell or another family.
    const FamilyId family = m_atlas->family().id;
    for (const bool otherFamily : {false, true}) {
        Answer<QMessageBox> moving(countAndClose);
        if (otherFamily)
            m_atlas->navigation().setCurrentIndex(m_atlas->navigation().currentIndex().siblingAtRow(
                m_atlas->navigation().currentIndex().row() + 1));
        else
            m_atlas->goTo(1, 1);
        VERIFY_ANSWERED(moving);
        QTRY_COMPARE(view().currentIndex(), m_atlas->cell(0, 0));
        QCOMPARE(m_atlas->family().id, family);
        QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("hard won"));
    }

    // A key that goes to another page tells of it once, and list and page stay together.
    m_atlas->reason().setFocus();
    const QModelIndex entry = m_atlas->navigation().currentIndex();
    const QWidget* page = m_atlas->window().currentPage();
    boxes = 0;
    Answer<QMessageBox> keyed(countAndClose);
    QTest::keyClick(&m_atlas->reason(), Qt::Key_F8);
    VERIFY_ANSWERED(keyed);
    QCOMPARE(boxes, 1);
    QTRY_COMPARE(m_atlas->navigation().currentIndex(), entry);
    QCOMPARE(m_atlas->window().currentPage(), page);
    QVERIFY(!QApplication::activeModalWidget());

    m_atlas->reason().setFocus();
    QVERIFY(!closeAfterFailure(QStringLiteral("Stay")));
    QVERIFY(m_atlas->window().isVisible());
    QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("hard won"));
    QVERIFY(m_atlas->storedCell(0, 0).rationale.isEmpty());

    otherWriter.reset();
    QVERIFY(m_atlas->close());
    QCOMPARE(RunningAtlas::stored(m_path).families.front().state(0, 0).rationale.reason,
        QStringLiteral("hard won"));
}

void TestWindowFiles::aWindowClosesWithoutWordsThatAreNotStored()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->goTo(0, 0);
    m_atlas->reason().setFocus();
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("hard won"));
    std::optional<OtherWriter> otherWriter(m_path);
    QVERIFY(closeAfterFailure(QStringLiteral("Close anyway")));
    QVERIFY(!m_atlas->window().isVisible());
    QVERIFY(m_atlas->storedCell(0, 0).rationale.isEmpty());
}

/// Closes the window on a failing disk: the failure is read, the question after it answered. True if it
/// closed.
bool TestWindowFiles::closeAfterFailure(const QString& choice)
{
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&choice] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        for (QAbstractButton* button : box->buttons()) {
            if (button->text() == choice)
                return button->click();
        }
        if (box->button(QMessageBox::Ok))
            box->button(QMessageBox::Ok)->click();
    });
    answering.start(20);
    return m_atlas->window().close();
}

void TestWindowFiles::aNewWindowKeepsTheCell()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->goTo(3, 2);
    Q_EMIT m_atlas->window().languageRequested(Language::French);
    QTRY_COMPARE(QSettings().value(QStringLiteral("view/language")).toString(), QStringLiteral("fr"));
    QTRY_COMPARE(view().currentIndex(), m_atlas->cell(3, 2));
    QTRY_VERIFY(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
}

void TestWindowFiles::aNewAtlasAsksBeforeItReplacesAFile()
{
    QVERIFY(m_atlas->start(m_path));
    const QString other = m_atlas->newAtlas(QStringLiteral("other.atlas"));
    QVERIFY(writeContent(other, "not to be lost"));
    const auto type = [this](QFileDialog& dialog, const QString& name) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->setText(m_atlas->file(name));
        QTest::keyClick(field, Qt::Key_Return);
    };
    bool asked = false;
    Answer<QFileDialog> refused([&](QFileDialog& dialog) {
        Answer<QMessageBox> no([&](QMessageBox& box) {
            asked = true;
            QTest::mouseClick(box.button(QMessageBox::No), Qt::LeftButton);
        });
        type(dialog, QStringLiteral("other")); // the dialog adds the rest
        no.given();
        dialog.reject();
    });
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    VERIFY_ANSWERED(refused);
    QVERIFY(asked);
    QCOMPARE(contentOf(other), QByteArray("not to be lost"));
    QCOMPARE(shownFile(), QStringLiteral("bank.atlas"));

    Answer<QFileDialog> made([&](QFileDialog& dialog) { type(dialog, QStringLiteral("fresh")); });
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier);
    VERIFY_ANSWERED(made);
    QTRY_COMPARE(shownFile(), QStringLiteral("fresh.atlas"));
    QCOMPARE(m_atlas->stored().families.size(), std::size_t(8));
}

void TestWindowFiles::aCopyIsWrittenAndRemembered()
{
    QVERIFY(m_atlas->start(m_path));
    QTest::keyClick(&view(), '4');
    Answer<QFileDialog> answer([&](QFileDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->setText(m_atlas->file(QStringLiteral("copy")));
        QTest::keyClick(field, Qt::Key_Return);
    });
    QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    VERIFY_ANSWERED(answer);
    QCOMPARE(shownFile(), QStringLiteral("bank.atlas"));
    QVERIFY(!m_atlas->message().isEmpty());
    QVERIFY(RunningAtlas::stored(m_atlas->file(QStringLiteral("copy.atlas"))).families.front().current
        == m_atlas->family().current);
    QCOMPARE(action(QStringLiteral("Open recent"))->menu<QMenu*>()->actions().size(), 2);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier); // undo goes on after a copy
    QVERIFY(!m_atlas->isMarkedChanged(0, 0));
}

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
