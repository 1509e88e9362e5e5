// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The MIME type that a desktop gives to our files, from the very description that is installed.
class TestMimeType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString packages = m_folder.filePath(QStringLiteral("mime/packages"));
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(QStringLiteral(ATLAS_SOURCE_DIR "/packaging/linux/competence-atlas.mime.xml"),
            packages + QStringLiteral("/competence-atlas.xml")));
        // Beside the system's types, as where it is installed: Qt 6.4 does not weigh one folder against
        // another.
        const QString usual = QStandardPaths::locate(
            QStandardPaths::GenericDataLocation, QStringLiteral("mime/packages/freedesktop.org.xml"));
        QVERIFY(QFile::copy(usual, packages + QStringLiteral("/freedesktop.org.xml")));
        // Before the first question to the database, which reads the folders once.
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_folder.path()));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(QStringLiteral(ATLAS_UPDATE_MIME_DATABASE), {m_folder.filePath(QStringLiteral("mime"))});
        QVERIFY(update.waitForFinished());
        QCOMPARE(update.exitCode(), 0);
        QVERIFY(!update.readAll().contains("rror"));
    }

    void anAtlasIsKnownByNameAndByContent()
    {
        const QString atlas = QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/schema-1.atlas");
        const QMimeDatabase database;
        const QString expected = QStringLiteral("application/x-competence-atlas");
        QCOMPARE(database.mimeTypeForFile(atlas, QMimeDatabase::MatchExtension).name(), expected);
        QCOMPARE(database.mimeTypeForFile(atlas, QMimeDatabase::MatchContent).name(), expected);
        QVERIFY(database.mimeTypeForName(expected).inherits(QStringLiteral("application/vnd.sqlite3")));
    }

    void anotherDatabaseIsNone()
    {
        QByteArray header("SQLite format 3\0", 16);
        header.resize(100, '\0');
        const QMimeType type = QMimeDatabase().mimeTypeForData(header);
        QVERIFY2(type.name() != QStringLiteral("application/x-competence-atlas"), qPrintable(type.name()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mime_type.moc"
