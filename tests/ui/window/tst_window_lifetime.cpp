// SPDX-License-Identifier: GPL-3.0-or-later
// Windows come and go with language and theme; what they show, and the program, stay.
#include "support/running_atlas.h"

#include <QAction>
#include <QPointer>
#include <QSplitter>
#include <QTimer>

using namespace atlas;

class TestWindowLifetime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void languageAndThemeKeepFamilyAndUndo();
    void theProgramOutlivesItsWindows();
    void theWindowComesBackAsItWas();

private:
    HeatmapView& view() const { return m_atlas->view(); }
    QAction* action(const QString& text) const;

    std::unique_ptr<RunningAtlas> m_atlas;
    QString m_path;
};

void TestWindowLifetime::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    m_path = m_atlas->newAtlas();
}

void TestWindowLifetime::cleanup()
{
    m_atlas.reset();
}

QAction* TestWindowLifetime::action(const QString& text) const
{
    for (QAction* candidate : m_atlas->window().findChildren<QAction*>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestWindowLifetime::languageAndThemeKeepFamilyAndUndo()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->show("finance");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), '4');
    m_atlas->window().resize(700, 560);
    QCoreApplication::processEvents();
    const QSize size = m_atlas->window().size();
    const QPointer<MainWindow> english = &m_atlas->window();
    action(QStringLiteral("Français"))->trigger();
    QTRY_VERIFY(!english);
    QVERIFY(m_atlas->isInFront());
    QCOMPARE(QLocale().language(), QLocale::French);
    QVERIFY(action(QStringLiteral("Français"))->isChecked());
    QCOMPARE(m_atlas->family().key, QStringLiteral("finance"));
    QCOMPARE(m_atlas->window().size(), size);
    QCOMPARE(m_atlas->code(0, 0), QStringLiteral("++"));

    action(QStringLiteral("English"))->trigger();
    QTRY_VERIFY(action(QStringLiteral("Dark")));
    const QPointer<MainWindow> light = &m_atlas->window();
    action(QStringLiteral("Dark"))->trigger();
    QTRY_VERIFY(!light);
    QVERIFY(m_atlas->isInFront());
    QVERIFY(m_atlas->window().palette().color(QPalette::Base).lightness() < 100);
    QVERIFY(view().cellPainter().palette().theme() == Theme::Dark);
    QCOMPARE(m_atlas->family().key, QStringLiteral("finance"));
    QVERIFY(action(QStringLiteral("Dark"))->isChecked());
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_atlas->isMarkedChanged(0, 0));
    QVERIFY(m_atlas->storedCode(0, 0) != QLatin1String("++"));
}

void TestWindowLifetime::theProgramOutlivesItsWindows()
{
    QVERIFY(m_atlas->start(m_path));
    const QPointer<MainWindow> english = &m_atlas->window();
    QTimer::singleShot(0, this, [&] { action(QStringLiteral("Français"))->trigger(); });
    QTimer patience;
    connect(&patience, &QTimer::timeout, this, [&] {
        if (!english)
            QCoreApplication::exit(7);
    });
    patience.start(150);
    QTimer::singleShot(8000, &patience, [] { QCoreApplication::exit(8); });
    // Replacing the only window must not end the event loop of its own.
    QCOMPARE(QApplication::exec(), 7);
    QVERIFY(m_atlas->window().isVisible());
}

void TestWindowLifetime::theWindowComesBackAsItWas()
{
    QVERIFY(m_atlas->start(m_path));
    m_atlas->window().setGeometry(10, 30, 760, 600);
    QCoreApplication::processEvents();
    const QSize size = m_atlas->window().size();
    auto& splitter = *m_atlas->window().findChild<QSplitter*>();
    splitter.setSizes({190, 305, 265}); // within what the cells leave the panels
    const QList<int> sizes = splitter.sizes();
    m_atlas->show("rh");
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    const double zoom = view().zoom();
    QVERIFY(zoom > 1.3);
    QVERIFY(m_atlas->close());

    QVERIFY(m_atlas->start(m_path));
    QCOMPARE(m_atlas->window().size(), size);
    QCOMPARE(m_atlas->window().findChild<QSplitter*>()->sizes(), sizes);
    QCOMPARE(m_atlas->family().key, QStringLiteral("rh"));
    QVERIFY(qFuzzyCompare(view().zoom(), zoom));
    QVERIFY(!view().isFitted());
    QTest::keyClick(&view(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(m_atlas->close());
    QVERIFY(m_atlas->start(m_path));
    QVERIFY(view().isFitted());
}

QTEST_MAIN(TestWindowLifetime)
#include "tst_window_lifetime.moc"
