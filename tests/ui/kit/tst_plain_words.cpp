// SPDX-License-Identifier: GPL-3.0-or-later
// An atlas whose every word is a trap: no window takes one for rich text, for the mark of a key or for a
// formula, and none reads a file because of one.
#include "domain/spreadsheet_text.h"
#include "support/every_window.h"
#include "support/running_atlas.h"
#include "ui/kit/plain_words.h"
#include "ui/workshop/workshop_console.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolTip>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace atlas;

namespace {

/// Tells whether a file was opened, where the system can.
class OpenedFile {
public:
    explicit OpenedFile([[maybe_unused]] const QString& path)
    {
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN);
#endif
    }
    ~OpenedFile()
    {
#ifdef Q_OS_LINUX
        close(m_watch);
#endif
    }
    Q_DISABLE_COPY_MOVE(OpenedFile)

    /// Since it was asked last.
    bool wasOpened() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
    int m_watch = -1;
};

} // namespace

class TestPlainWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void marksAreTakenFromWordsAndBack();
    void boxesAndTooltipsShowWordsAsTheyStand();
    void noWindowTakesWordsForMore_data();
    void noWindowTakesWordsForMore();
    void recentFilesAreNamedAsTheyAre();

private:
    QString trap() const { return m_trap; }
    Atlas trappedAtlas() const;
    void look(const QByteArray& name, QWidget& window);
    void lookAtButtons(const QByteArray& name, const QWidget& window);
    void lookAtTips(const QByteArray& name, QWidget& window);
    void lookAtCopies(const QByteArray& name, QWidget& window);
    void lookAtThePages(RunningAtlas& atlas);
    void lookAtTheDialogs(Language language);
    QString tipAt(QWidget& widget, QPoint place);

    QTemporaryDir m_folder;
    QString m_trap;
    QString m_picture;
    QStringList m_wrong;
    int m_labels = 0;
    int m_tips = 0;
    int m_copies = 0;
};

void TestPlainWords::initTestCase()
{
    m_picture = m_folder.filePath(QStringLiteral("pix.png"));
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_picture));
    m_trap = QStringLiteral("=1<img src=\"%1\"><b>x</b>&y\u202E\u0007[*]\t=2\n+3").arg(m_picture);
    QVERIFY(Qt::mightBeRichText(m_trap));
#ifdef Q_OS_LINUX
    // Without the guard the picture is read: what follows can tell.
    const OpenedFile picture(m_picture);
    QLabel label(m_trap);
    label.setTextFormat(Qt::RichText);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QVERIFY(picture.wasOpened());
#endif
}

void TestPlainWords::marksAreTakenFromWordsAndBack()
{
    QCOMPARE(withoutMarks(QStringLiteral("R&D\tand\nmore")), QStringLiteral("R&&D and more"));
    QCOMPARE(unmarked(QStringLiteral("&Undo “R&&D”")), QStringLiteral("Undo “R&D”"));
    QCOMPARE(unmarked(withoutMarks(QStringLiteral("&&a&"))), QStringLiteral("&&a&"));
    QWidget window;
    window.setWindowTitle(asTitle(QStringLiteral("a[*]b")) + QStringLiteral("[*]"));
    QCOMPARE(window.windowTitle(), QStringLiteral("a[*][*]b[*]"));
}

QString TestPlainWords::tipAt(QWidget& widget, QPoint place)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

void TestPlainWords::boxesAndTooltipsShowWordsAsTheyStand()
{
    const PlainWords plain(*qApp);
    const OpenedFile picture(m_picture);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Title"), m_trap);
    box.setInformativeText(m_trap);
    QProgressDialog progress(m_trap, QStringLiteral("Stop"), 0, 1);
    for (QWidget* window : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&progress)}) {
        window->show();
        look("box", *window);
        window->hide();
    }
    QPushButton button(QStringLiteral("button"));
    button.setToolTip(m_trap);
    button.show();
    QCOMPARE(tipAt(button, {2, 2}), m_trap);
    look("button", button);
    QCOMPARE(m_wrong, QStringList());
    QVERIFY(!picture.wasOpened());
    showToolTip({}, QString(500, u'x') + u' ' + QString(5000, u'y'), &button);
    for (const QString& line : QToolTip::text().split(u'\n'))
        QVERIFY(line.size() <= 80);
    QVERIFY(QToolTip::text().size() < 2500);
    QToolTip::hideText();
}

/// The study, every word of it a trap; the words apart by number, since some have to differ.
Atlas TestPlainWords::trappedAtlas() const
{
    Atlas atlas = study();
    int number = 0;
    const auto spoil = [this, &number](QString& text) { text = m_trap + QString::number(++number); };
    spoil(atlas.title);
    for (RatingScale& scale : atlas.scales.edit()) {
        for (RatingLevel& level : scale.levels.edit()) {
            spoil(level.label.french);
            spoil(level.label.english);
        }
    }
    for (JobFamily& family : atlas.families.edit()) {
        spoil(family.title);
        for (ActivityDomain& domain : family.domains.edit())
            spoil(domain.label);
        for (Competence& competence : family.competences.edit())
            spoil(competence.label);
        for (SubCompetence& row : family.rows.edit())
            spoil(row.label);
        Rationale why;
        spoil(why.reason);
        spoil(why.source);
        spoil(why.author);
        why.changedAt = sampleMoment(0);
        family.rationales.set(family.cellAt(0, 0), why);
    }
    for (SkillTheme& theme : atlas.themes.edit()) {
        spoil(theme.label.french);
        spoil(theme.label.english);
    }
    for (JobImpact& job : atlas.producerJobs.jobs.edit()) {
        spoil(job.domain);
        spoil(job.job);
        spoil(job.keySkills);
    }
    for (TrainingFormat& format : atlas.trainingFormats.formats.edit())
        spoil(format.title);
    for (TrainingSkill& skill : atlas.trainingFormats.skills.edit()) {
        spoil(skill.audience);
        spoil(skill.skill);
    }
    for (TrainingOffer& offer : atlas.trainingOffers.edit()) {
        spoil(offer.institution);
        spoil(offer.course);
        spoil(offer.themes);
    }
    return atlas;
}

/// Labels and buttons of \a window, the tips over its lists and what these copy.
void TestPlainWords::look(const QByteArray& name, QWidget& window)
{
    QTest::qWait(50);
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->testAttribute(Qt::WA_WState_Polished))
            continue;
        m_labels += label->text().contains(QLatin1String("<img"));
        if (label->textFormat() != Qt::PlainText && label->text().contains(QLatin1String("<img")))
            m_wrong << QLatin1String(name) + QLatin1String(": label ") + label->objectName();
        if (label->textFormat() == Qt::AutoText)
            m_wrong << QLatin1String(name) + QLatin1String(": label that guesses ") + label->objectName();
    }
    lookAtButtons(name, window);
    lookAtTips(name, window);
    lookAtCopies(name, window);
}

void TestPlainWords::lookAtButtons(const QByteArray& name, const QWidget& window)
{
    QStringList texts;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        texts << button->text();
    for (const QAction* action : window.findChildren<QAction*>())
        texts << action->text();
    for (const QGroupBox* group : window.findChildren<QGroupBox*>())
        texts << group->title();
    for (const QTabBar* tabs : window.findChildren<QTabBar*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    }
    static const QRegularExpression mark(QStringLiteral("(^|[^&])&y|\\t=2|\\n"));
    for (const QString& text : texts) {
        if (mark.match(text).hasMatch())
            m_wrong << QLatin1String(name) + QLatin1String(": button or menu ") + text;
    }
}

void TestPlainWords::lookAtTips(const QByteArray& name, QWidget& window)
{
    const auto check = [this, name](QWidget& widget, QPoint place) {
        const QString shown = tipAt(widget, place);
        m_tips += shown.contains(QLatin1String("<img"));
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            const auto* tip = qobject_cast<const QLabel*>(top);
            if (tip && tip->inherits("QTipLabel") && tip->isVisible() && tip->textFormat() != Qt::PlainText)
                m_wrong << QLatin1String(name) + QLatin1String(": tooltip ") + widget.objectName();
        }
    };
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (view->isVisible()) {
            for (int y = 4; y < std::min(view->viewport()->height(), 200); y += 24)
                check(*view->viewport(), {12, y});
        }
    }
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->toolTip().contains(QLatin1String("<img")))
            check(*widget, widget->rect().center());
    }
}

void TestPlainWords::lookAtCopies(const QByteArray& name, QWidget& window)
{
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || qobject_cast<QHeaderView*>(view) || view->model()->rowCount() == 0)
            continue;
        QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
        if (!view->currentIndex().isValid())
            view->setCurrentIndex(view->model()->index(0, 0));
        if (view->selectionMode() == QAbstractItemView::ExtendedSelection)
            view->selectAll();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        static const QRegularExpression breaks(QStringLiteral("[\t\n]"));
        const QString copied = QGuiApplication::clipboard()->text();
        m_copies += copied.contains(QLatin1String("<img"));
        for (const QString& cell : copied.split(breaks)) {
            const bool codes = cell == defusedCode(cell);
            if (!codes && defused(cell) != cell && !cell.startsWith(u'\''))
                m_wrong << QLatin1String(name) + QLatin1String(": copied ") + cell;
        }
    }
}

void TestPlainWords::lookAtThePages(RunningAtlas& atlas)
{
    MainWindow& window = atlas.window();
    atlas.part<QWidget>("source"); // the details are filled after the first painting
    atlas.goTo(0, 0);
    look("page family", window);
    QTest::keyClick(&atlas.view(), '4');
    QListView& navigation = atlas.navigation();
    for (int row = 0; row < navigation.model()->rowCount(); ++row) {
        const QModelIndex index = navigation.model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            continue;
        navigation.setCurrentIndex(index);
        const QByteArray name = "page " + QByteArray::number(row);
        look(name, window);
        auto* tabs = window.currentPage()->findChild<QTabWidget*>();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(name + " tab", window);
        }
    }
}

void TestPlainWords::lookAtTheDialogs(Language language)
{
    EveryWindow every(language, Theme::Light, trappedAtlas(), m_trap);
    for (const auto& [name, make] : every.makers()) {
        const std::unique_ptr<QWidget> window = make();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        look("dialog " + name, *window);
    }
    const auto console = std::make_unique<WorkshopConsole>(
        every.open.document, every.workshop(), ViewSettings{language, Theme::Light}, nullptr);
    Answer<QMessageBox> asked(sayNobodyLooks);
    console->open();
    QVERIFY(asked.given());
    QVERIFY(QTest::qWaitForWindowExposed(console.get()));
    look("console", *console);
    for (int item = 0; item < 2; ++item)
        QTest::keyClick(console.get(), Qt::Key_PageDown);
    look("console revealed", *console);
    look("room", console->audience());
    console->hide();
}

void TestPlainWords::noWindowTakesWordsForMore_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("fr") << Language::French;
}

void TestPlainWords::noWindowTakesWordsForMore()
{
    QFETCH(const Language, language);
    m_wrong.clear();
    m_labels = m_tips = m_copies = 0;
    const OpenedFile picture(m_picture);
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    RunningAtlas::set(QStringLiteral("editing/author"), m_trap);
    const QString path = atlas.file(QStringLiteral("bank.atlas"));
    QVERIFY(AtlasRepository::create(path, trappedAtlas(), true));
    {
        const auto repository = AtlasRepository::open(path);
        QVERIFY(repository);
        QVERIFY((*repository)->addVersion(m_trap, m_trap, sampleMoment(0)));
    }
    QVERIFY(atlas.start(path));
    lookAtThePages(atlas);
    lookAtTheDialogs(language);
    for (const QString& wrong : m_wrong)
        qWarning("%s", qPrintable(wrong)); // the message of a check is short
    QVERIFY(m_wrong.isEmpty());
    QVERIFY(!picture.wasOpened());
    // The traps were there.
    QVERIFY(m_labels > 20);
    QVERIFY(m_tips > 20);
    QVERIFY(m_copies > 5);
}

void TestPlainWords::recentFilesAreNamedAsTheyAre()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas(QStringLiteral("R&D <b>x.atlas"))));
    QStringList names;
    for (const QAction* action : atlas.window().findChildren<QAction*>())
        names << unmarked(action->text());
    QVERIFY(names.contains(QStringLiteral("R&D <b>x.atlas")));
}

QTEST_MAIN(TestPlainWords)
#include "tst_plain_words.moc"
