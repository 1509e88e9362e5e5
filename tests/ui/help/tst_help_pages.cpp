// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the help: whole in both languages, and true to the program.
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace atlas;

namespace {

QString pageOf(const QString& language, const QString& topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the first group of \a pattern holds, wherever it stands.
QStringList allOf(const QString& text, const char* pattern)
{
    QStringList found;
    const QRegularExpression expression(
        QString::fromLatin1(pattern), QRegularExpression::DotMatchesEverythingOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

QString bare(QString words)
{
    return words.remove(u'&').remove(u'…').simplified();
}

/// The words of the windows in a language, without mnemonics: sources, or finished translations.
QSet<QString> wordsOf(const QString& language)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/translations/competence-atlas_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QSet<QString> words;
    QXmlStreamReader xml(&file);
    const QString wanted =
        language == QLatin1String("fr") ? QStringLiteral("translation") : QStringLiteral("source");
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == wanted)
            words << bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

} // namespace

class TestHelpPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesHold_data();
    void pagesHold();
    void keysOfThePagesDoSomething();
    void quotedWordsAreThoseOfTheWindows_data();
    void quotedWordsAreThoseOfTheWindows();
    void frenchSpacesAreRight();
    void topicsNameRealClasses();
};

void TestHelpPages::pagesHold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const char* language : {"en", "fr"}) {
        for (const QString& topic : helpTopics())
            QTest::addRow("%s %s", language, qPrintable(topic)) << QString::fromLatin1(language) << topic;
    }
}

void TestHelpPages::pagesHold()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QString page = pageOf(language, topic);
    QVERIFY(page.contains(QStringLiteral("<html lang=\"%1\">").arg(language)));
    const QStringList titles = allOf(page, "<title>([^<]+)</title>");
    QCOMPARE(titles.size(), 1);
    QCOMPARE(allOf(page, "<h1>([^<]+)</h1>"), titles);
    for (const QString& link : allOf(page, "href=\"([^\"]*)\""))
        QVERIFY2(helpTopics().contains(link.section(u'.', 0, 0)) && link.endsWith(QLatin1String(".html")),
            qPrintable(link));
    const QStringList pictures = allOf(page, "<img src=\"([^\"]*)\" alt=\"[^\"]+\">");
    QCOMPARE(pictures.size(), page.count(QLatin1String("<img")));
    for (const QString& picture : pictures) {
        const QImage image(QStringLiteral(":/help/%1/%2").arg(language, picture));
        QVERIFY2(!image.isNull(), qPrintable(picture));
        QVERIFY2(image.width() <= 1200, qPrintable(picture));
    }
    // The same pictures and links in both languages.
    const QString other =
        pageOf(language == QLatin1String("fr") ? QStringLiteral("en") : QStringLiteral("fr"), topic);
    QCOMPARE(allOf(other, "src=\"([^\"]*)\""), pictures);
    QCOMPARE(allOf(other, "href=\"([^\"]*)\""), allOf(page, "href=\"([^\"]*)\""));
    QCOMPARE(allOf(other, "<kbd>([^<]*)</kbd>").size(), allOf(page, "<kbd>([^<]*)</kbd>").size());
}

void TestHelpPages::keysOfThePagesDoSomething()
{
    RunningAtlas atlas;
    const QString path = atlas.newAtlas();
    {
        const auto repository = AtlasRepository::open(path);
        QVERIFY(repository);
        const Atlas stored = *(*repository)->load();
        QVERIFY(saveWorkshop(**repository,
            plainWorkshop(stored.families.front(), firstCells(stored.families.front(), 2))));
    }
    QVERIFY(atlas.start(path));
    Answer<QMessageBox> asked(sayNobodyLooks);
    atlas.window().openWorkshop({7});
    openHelp(atlas.window(), {});
    // What views take without an action; what they do is under test with them.
    QSet<QKeySequence> known{Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,
        QKeySequence(Qt::ShiftModifier | Qt::Key_Tab), Qt::Key_Delete, Qt::Key_N,
        Qt::Key_Plus, Qt::Key_Minus, Qt::Key_1, Qt::Key_4};
    for (const QAction* action : atlas.window().findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            known << key;
    }
    for (const char* language : {"en", "fr"}) {
        for (const QString& topic : helpTopics()) {
            for (const QString& key : allOf(pageOf(QLatin1String(language), topic), "<kbd>([^<]*)</kbd>"))
                QVERIFY2(known.contains(QKeySequence(key, QKeySequence::PortableText)),
                    qPrintable(topic + u' ' + key));
        }
    }
    atlas.window().console()->hide();
}

void TestHelpPages::quotedWordsAreThoseOfTheWindows_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

void TestHelpPages::quotedWordsAreThoseOfTheWindows()
{
    QFETCH(QString, language);
    const QSet<QString> words = wordsOf(language);
    for (const QString& topic : helpTopics()) {
        for (const QString& quoted : allOf(pageOf(language, topic), "<span class=\"ui\">(.*?)</span>"))
            QVERIFY2(words.contains(bare(quoted)), qPrintable(topic + QStringLiteral(": ") + quoted));
    }
}

void TestHelpPages::frenchSpacesAreRight()
{
    for (const QString& topic : helpTopics()) {
        QString text = pageOf(QStringLiteral("fr"), topic);
        text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        const auto wrong =
            QRegularExpression(QStringLiteral("[^\u00a0\u202f][;?!»]|[^\u00a0]:|«[^\u00a0]|\\w'\\w"),
                QRegularExpression::UseUnicodePropertiesOption)
                .match(text);
        QVERIFY2(!wrong.hasMatch(),
            qPrintable(topic + QStringLiteral(": ") + text.mid(wrong.capturedStart() - 20, 40)));
    }
}

void TestHelpPages::topicsNameRealClasses()
{
    // Every dialog of ours has a topic, and so has every page of the main window.
    QDir ui(QStringLiteral(ATLAS_SOURCE_DIR "/ui"));
    QFile table(ui.filePath(QStringLiteral("help/help_topics.cpp")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString topics = QString::fromUtf8(table.readAll());
    QStringList classes;
    for (const QString& folder : ui.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir room(ui.filePath(folder));
        for (const QString& name : room.entryList({QStringLiteral("*.h")})) {
            QFile header(room.filePath(name));
            QVERIFY(header.open(QIODevice::ReadOnly));
            classes << allOf(QString::fromUtf8(header.readAll()), "class (\\w+) final");
        }
    }
    for (const QString& named : allOf(topics, "\"atlas::(\\w+)\""))
        QVERIFY2(classes.contains(named), qPrintable(named));
    for (const QString& found : classes) {
        if (found.endsWith(QLatin1String("Dialog")) || found.endsWith(QLatin1String("Page"))) {
            const bool ofHelp = found == QLatin1String("HelpPage");
            QVERIFY2(ofHelp || topics.contains(QStringLiteral("atlas::") + found), qPrintable(found));
        }
    }
    for (const QString& topic : allOf(topics, "\", \"([a-z-]+)\"\\}"))
        QVERIFY2(helpTopics().contains(topic), qPrintable(topic));
}

QTEST_MAIN(TestHelpPages)
#include "tst_help_pages.moc"
