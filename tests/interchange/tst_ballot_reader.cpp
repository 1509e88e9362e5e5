// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_reader.h"

#include "support/played_workshop.h"
#include "support/small_atlas.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

/// Items: 1 Écouter x Zones, 2 Écouter x Épargne, 3 Maîtrise x Zones below Conseil, 4 the same below Gestion.
Atlas agendaAtlas()
{
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    Atlas atlas;
    RatingScale scale = impactScale();
    scale.levels.edit().front().label = {text("obsolescence élevée"), text("strong obsolescence")};
    scale.levels.edit().back().label = {text("renforcement élevé"), text("strong reinforcement")};
    atlas.scales = {scale};
    atlas.families = {smallFamily(1, {text("Zones"), text("Épargne")},
        {{text("Conseil"), {text("Écouter"), text("Maîtrise")}}, {text("Gestion"), {text("Maîtrise")}}})};
    return atlas;
}

Workshop agenda(const Atlas& atlas)
{
    return plainWorkshop(atlas.families.front(), {{0, 0}, {0, 1}, {1, 0}, {2, 0}});
}

/// "who 1:++ 3:?; who 2:--": what was read, participants in order.
QString told(const BallotAnswers& answers, const Workshop& workshop)
{
    const RatingScale scale = impactScale();
    QStringList lines;
    for (const BallotParticipant& participant : answers.participants)
        lines.append(participant.pseudonym);
    for (const BallotAnswer& answer : answers.answers) {
        const QString code =
            answer.rating.isNotRated() ? QStringLiteral("?") : scale.entry(answer.rating).code;
        lines[answer.participant] +=
            QStringLiteral(" %1:%2").arg(workshop.indexOf(answer.item) + 1).arg(code);
    }
    return lines.join(QStringLiteral("; "));
}

/// "4B 5": rows and columns of what was not read.
QString places(const BallotAnswers& answers)
{
    QStringList places;
    for (const BallotProblem& problem : answers.problems) {
        places.append(QString::number(problem.row)
            + (problem.column > 0 ? QString(QChar(u'A' + problem.column - 1)) : QString()));
    }
    return places.join(u' ');
}

BallotAnswers readBytes(QByteArray bytes, const QString& name = QStringLiteral("léa.csv"))
{
    const Atlas atlas = agendaAtlas();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readBallot(buffer, name, atlas, agenda(atlas));
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar character : text) {
        bytes.append(static_cast<char>(character.unicode() & 0xFF));
        bytes.append(static_cast<char>(character.unicode() >> 8));
    }
    return bytes;
}

} // namespace

class TestBallotReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTemplates_data();
    void readsTemplates();
    void readsTables_data();
    void readsTables();
    void readsEncodings_data();
    void readsEncodings();
    void refusesFiles_data();
    void refusesFiles();
    void namesWhatItCouldNotRead();
    void readsSeveralFiles();
    void reportsTwice();
    void knowsCopies_data();
    void knowsCopies();
    void asksInsteadOfGuessing_data();
    void asksInsteadOfGuessing();
    void takesNoTimeForAName_data();
    void takesNoTimeForAName();
    void takesColumnsThatHoldAnswers();
    void saysOnceWhatNumbersMayMean();
    void saysOnceThatSignsMayMeanWeights();
    void takesLostSignsForNoAbstentions();
    void keepsTheFileThatWasCopied();
    void asksForLettersInDoubt();
    void keepsComments();
    void stopsWhenAsked();
    void counts();
    void keepsNoPseudonymUnasked();
};

void TestBallotReader::readsTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("unread");
    const auto row = [](const char* name, const char* text, const char* answers, const char* unread = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(answers)
                            << QString::fromUtf8(unread);
    };
    row("plain", "item,rating\n1,++\n2,-\n3,\n4,N/A\n", "léa 1:++ 2:- 4:N/A");
    row("all columns",
        "item,family,competence,sub_competence,domain,rating,comment\n"
        "1,family1,Conseil,Écouter,Zones,+,bien\n4,family1,Gestion,Maîtrise,Zones,?,\n",
        "léa 1:+ 4:?");
    row("French heads",
        "N°;Famille de métiers;Compétence;Sous-compétence;Domaine d’activité;Réponse;Commentaire\n"
        "2;Family 1;Conseil;ecouter;EPARGNE;+ (FR);\n2;;;;;;\n3;;;;;renforcement moyen;\n",
        "léa 2:+", "4F");
    row("numbers of which nothing says the order", "item;rating\n1;2\n2;-2\n3;1,0\n4;+2\n", "léa 2:-- 4:++",
        "2B"); // told once
    row("numbers from the lowest", "item;Rating (1 = lowest)\n1;4\n2;1\n3;2,0\n4;0\n",
        "léa 1:++ 2:-- 3:- 4:N/A");
    row("numbers from the lowest in French", "item;Note (1 = le plus bas)\n1;3\n2;5\n", "léa 1:+", "3B");
    row("keys", "item,rating\n1,N\n2,a\n", "léa 1:N/A 2:?");
    row("older sheet of weights",
        "Atelier;;\n2 = ++ (FR) · 1 = + (FR) · -1 = - (FR) · -2 = -- (FR) · N/A = impact marginal · ? = sans "
        "avis;;\nN°;Note;Commentaire\n1;2;\n2;-1;\n3;1;\n",
        "léa 1:++ 2:- 3:+");
    row("line of today's choices", "2 = - (EN) · 1 = -- (EN),\nitem,rating\n1,2\n", "léa 1:-");
    row("guide and pseudonym", "Atelier;;\nÉcrivez 2 ou 1;;\nPseudonyme;Hibou;\nitem;comment;rating\n1;;++\n",
        "Hibou 1:++");
    row("pseudonym behind a colon", "Pseudonym: Owl,\nitem,rating\n1,++\n", "Owl 1:++");
    row("pseudonym left empty", "Pseudonym,\nitem,rating\n1,++\n", "léa 1:++");
    row("column of participants", "participant,item,rating\nA,1,+\nB,1,-\nA,2,++\n", "A 1:+ 2:++; B 1:-");
    row("sorted rows",
        "item,sub_competence,competence,domain,rating\n4,Maîtrise,Gestion,Zones,--\n"
        "1,Écouter,Conseil,Zones,++\n",
        "léa 4:-- 1:++");
    row("labels sorted without the numbers",
        "item,competence,sub_competence,domain,rating\n1,Gestion,Maîtrise,Zones,--\n2,Conseil,Écouter,Zones,+"
        "+\n",
        "léa 4:-- 1:++");
    row("labels without numbers", "sub_competence,domain,rating\nÉcouter,Épargne,+\n", "léa 2:+");
    row("labels of several items", "sub_competence,domain,rating\nMaîtrise,Zones,+\n", "", "2C");
    row("labels of several items with a number", "item,sub_competence,domain,rating\n4,Maîtrise,Zones,+\n",
        "léa 4:+");
    row("labels of none", "item,sub_competence,rating\n1,Dormir,+\n2,Écouter,-\n", "léa 2:-", "2C");
    row("no such number", "item,rating\n5,+\n0,+\n-1,++\n1,+\n", "léa 1:+", "2B 3B 4B");
    row("a number and nothing else", "item,rating\nx,+\n,+\n", "", "2B 3B");
    row("answers that are none", "item,rating\n1,beau\n2,0\n3,+\n", "léa 3:+", "2B 3B");
    row("same answer twice", "item,rating\n1,+\n1,+1\n", "léa 1:+");
    row("two answers", "item,rating\n1,+\n1,-\n1,+\n2,+\n", "léa 2:+", "3B 4B");
    row("blank rows count", "item,rating\n\n1,+\n\n\n2,what\n", "léa 1:+", "6B");
    row("rows without the separators at their end", "item,rating,comment\n1,+,bien\n2,-\n3\n4,++\n",
        "léa 1:+ 2:- 4:++");
    row("blank row before the heads", "\n\nitem,rating\n2,what\n1,+\n", "léa 1:+", "4B");
    row("defused text", "item,sub_competence,rating\n1,Écouter,'++\n", "léa 1:++");
    row("no answers", "item,rating\n1,\n2,\n", "", "0");
    row("heads only", "item,rating\n", "", "0");
}

void TestBallotReader::readsTemplates()
{
    QFETCH(QString, text);
    QFETCH(QString, answers);
    QFETCH(QString, unread);
    const BallotAnswers read = readBytes(text.toUtf8());
    QCOMPARE(told(read, agenda(agendaAtlas())), answers);
    QCOMPARE(places(read), unread);
    QCOMPARE(read.filesRead, 1);
    QCOMPARE(read.filesRefused, 0);
}

void TestBallotReader::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("unread");
    const auto row = [](const char* name, const char* text, const char* answers, const char* unread = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(answers)
                            << QString::fromUtf8(unread);
    };
    row("numbers", "who,1,2,4\nA,++,-,\nB,,?,N/A\n", "A 1:++ 2:-; B 2:? 4:N/A");
    row("semicolons", "Qui;1;2\nA;++;-2\n", "A 1:++ 2:--");
    row("numbers with labels", "who,1. Écouter – Zones,2. ecouter (Épargne)\nA,+,-\n", "A 1:+ 2:-");
    row("number and sub-competence", "who,1. Écouter,4) Maîtrise\nA,+,-\n", "A 1:+ 4:-");
    row("labels alone", "who,Écouter / Épargne,Gestion: Maîtrise\nA,+,-\n", "A 2:+ 4:-");
    row("labels go before numbers", "who,1. Écouter – Épargne,2. Écouter – Zones\nA,+,-\n", "A 2:+ 1:-");
    row("label of several", "who,Maîtrise,1\nA,+,-\n", "A 1:-", "1B");
    row("label of none", "who,1. Dormir,2\nA,+,-\n", "A 2:-", "1B");
    row("number of none", "who,9,2\nA,+,-\n", "A 2:-", "1B");
    row("form", "Horodateur,Pseudonyme,Vos avis [1. Écouter – Zones],Vos avis [2]\n2025,A,+,-\n",
        "A 1:+ 2:-");
    row("other columns", "who,Votre métier,1,Commentaire\nA,agent,+,bien\n", "A 1:+", "1B 2D");
    row("item twice", "who,1,1. Écouter\nA,+,-\n", "A 1:+", "1C");
    row("no participant column", "1,2\n+,-\n-,+\n", " 1:+ 2:-;  1:- 2:+");
    row("nameless participants", "who,1\n,+\n,-\n", " 1:+;  1:-");
    row("title above", "Atelier 2,,\n,,\nwho,1,2\nA,+,++\n", "A 1:+ 2:++");
    row("numbers from the lowest", "who (1 = lowest),1,2\nA,3,4\n", "A 1:+ 2:++");
    row("numbers of any order", "who,1,2\nA,3,4\n", "", "2B");
    row("bad cells", "who,1,2\nA,+,oui\nB,non,-\n", "A 1:+; B 2:-", "2C 3B");
    row("who has no answer is no participant", "who,1\nA,\nB,+\n", "B 1:+");
}

void TestBallotReader::readsTables()
{
    QFETCH(QString, text);
    QFETCH(QString, answers);
    QFETCH(QString, unread);
    const BallotAnswers read = readBytes(text.toUtf8());
    QCOMPARE(told(read, agenda(agendaAtlas())), answers);
    QCOMPARE(places(read), unread);
    QCOMPARE(read.filesRead, 1);
}

void TestBallotReader::readsEncodings_data()
{
    const QString text = QStringLiteral("item;sub_competence;rating\r\n1;Écouter;–2\r\n2;Écouter;’+\r\n");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16") << utf16(text);
    QTest::newRow("tabs, as Unicode text") << utf16(QString(text).replace(u';', u'\t'));
    // A French spreadsheet's plain "CSV": É is C9, – is 96, ’ is 92.
    QByteArray windows = text.toUtf8();
    windows.replace("\xC3\x89", "\xC9").replace("\xE2\x80\x93", "\x96").replace("\xE2\x80\x99", "\x92");
    QTest::newRow("Windows-1252") << windows;
    QTest::newRow("old Macintosh line ends") << QString(text).remove(u'\n').toUtf8();
}

void TestBallotReader::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    const BallotAnswers read = readBytes(bytes);
    QCOMPARE(told(read, agenda(agendaAtlas())), QStringLiteral("léa 1:--"));
    QCOMPARE(places(read), QStringLiteral("3C"));
    QCOMPARE(read.problems.front().text, QStringLiteral("’+"));
}

void TestBallotReader::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word"); ///< of the reason
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << "workbook";
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "workbook";
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0\x01\xFF\xFE",
        9) << "NUL";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "";
    QTest::newRow("prose") << QByteArray("Dear all,\nplease find below\n") << "";
    QTest::newRow("another table") << QByteArray("name,office\nA,Paris\n") << "Rating";
    QTest::newRow("ragged") << QByteArray("item,rating\n1,+,extra\n") << "Row 2";
    QTest::newRow("open quote") << QByteArray("item,rating\n1,\"+\n") << "quotation mark";
}

void TestBallotReader::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const BallotAnswers read = readBytes(bytes);
    QCOMPARE(read.filesRead, 0);
    QCOMPARE(read.filesRefused, 1);
    QVERIFY(read.answers.empty() && read.participants.empty());
    QCOMPARE(read.problems.size(), std::size_t(1));
    QCOMPARE(read.problems.front().row, 0);
    QVERIFY2(read.problems.front().reason.contains(word), qPrintable(read.problems.front().reason));
    QVERIFY(read.problems.front().sentence().startsWith(QStringLiteral("léa.csv: ")));
}

void TestBallotReader::namesWhatItCouldNotRead()
{
    const QByteArray columns = QByteArray("x,").repeated(26);
    const BallotAnswers read = readBytes(columns + "item,rating\n" + QByteArray(",").repeated(26) + "1,"
        + QByteArray("blabla ").repeated(100) + "\n");
    QCOMPARE(read.problems.size(), std::size_t(1));
    const BallotProblem& problem = read.problems.front();
    QCOMPARE(problem.row, 2);
    QCOMPARE(problem.column, 28);
    QCOMPARE(problem.text.size(), 80);
    QVERIFY(problem.text.endsWith(u'…'));
    QVERIFY2(problem.sentence().startsWith(QStringLiteral("léa.csv, row 2, column AB: “blabla")),
        qPrintable(problem.sentence()));
    QVERIFY2(problem.reason.contains(QStringLiteral("++ (4)")), qPrintable(problem.reason));
}

void TestBallotReader::readsSeveralFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("b")));
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    };
    const QStringList paths{write(QStringLiteral("Anne.csv"), "item,rating\n1,+\n"),
        write(QStringLiteral("Bob.xlsx"), "PK\x03\x04"), folder.filePath(QStringLiteral("gone.csv")),
        folder.path(), write(QStringLiteral("Table.csv"), "who,1,2\nC,+,-\nD,-,+\n"),
        folder.filePath(QStringLiteral("Anne.csv")),
        write(QStringLiteral("b/Anne.csv"), "item,rating\n1,--\n")};
    const Atlas atlas = agendaAtlas();
    std::vector<double> shares;
    const BallotAnswers read = readBallots(paths, atlas, agenda(atlas), {}, [&shares](double share) {
        shares.push_back(share);
        return true;
    });
    QCOMPARE(told(read, agenda(atlas)), QStringLiteral("Anne 1:+; C 1:+ 2:-; D 1:- 2:+; Anne 1:--"));
    QCOMPARE(read.filesRead, 3);
    QCOMPARE(read.filesRefused, 4);
    QCOMPARE(read.problems.size(), std::size_t(4));
    QVERIFY(!read.participants[3].doubt.isEmpty()); // two files of one name
    QCOMPARE(read.participants[1].file, QStringLiteral("Table.csv"));
    QCOMPARE(read.participants[1].row, 2);
    QVERIFY(shares.size() > std::size_t(8)); // within the files too
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.front(), 0.0);
    QCOMPARE(shares.back(), 1.0);
}

void TestBallotReader::reportsTwice()
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const char* name : {"one.csv", "two.csv"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(paths.isEmpty() ? "Pseudonym,Owl\nitem,rating\n1,+\n"
                                   : "Pseudonym, OWL \nitem,rating\n1,-\n2,-\n");
        paths.append(file.fileName());
    }
    const Atlas atlas = agendaAtlas();
    const BallotAnswers read = readBallots(paths, atlas, agenda(atlas));
    QCOMPARE(told(read, agenda(atlas)), QStringLiteral("Owl 1:+; OWL 1:- 2:-"));
    QCOMPARE(read.participants[0].doubt, QString());
    QVERIFY(read.participants[1].doubt.contains(QStringLiteral("one.csv")));
    // It does not count unless it is wanted.
    const Workshop workshop = agenda(atlas);
    QCOMPARE(tally(read, workshop).size(), std::size_t(1));
    QCOMPARE(tally(read, workshop, {1}).front().counts.answers(), 2);
    QCOMPARE(tally(read, workshop, {1}).size(), std::size_t(2));
}

void TestBallotReader::knowsCopies_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QString>("doubtful"); ///< numbers of participants
    const QByteArray four("item,rating\n1,+\n2,-\n3,++\n4,--\n");
    const QByteArray other("item,rating\n1,+\n2,+\n3,++\n4,--\n");
    QTest::newRow("second download") << QStringList{QStringLiteral("Farid.csv"),
        QStringLiteral("Farid (1).csv")}
                                     << QList<QByteArray>{four, four} << "1";
    QTest::newRow("second download, changed")
        << QStringList{QStringLiteral("Farid (1).csv"), QStringLiteral("Farid.csv")}
        << QList<QByteArray>{four, other} << "1";
    QTest::newRow("copy by the file manager") << QStringList{QStringLiteral("Léa.csv"),
        QStringLiteral("Léa - Copie.csv"), QStringLiteral("Copy of Léa.csv")}
                                              << QList<QByteArray>{four, other, other} << "1 2";
    QTest::newRow("same content") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")}
                                  << QList<QByteArray>{four, four} << "1";
    QTest::newRow("alike by chance") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")}
                                     << QList<QByteArray>{"item,rating\n1,+\n", "item,rating\n1,+\n"} << "";
    QTest::newRow("two people") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")}
                                << QList<QByteArray>{four, other} << "";
}

void TestBallotReader::knowsCopies()
{
    QFETCH(QStringList, names);
    QFETCH(QList<QByteArray>, files);
    const QTemporaryDir folder;
    QStringList paths;
    for (qsizetype index = 0; index < names.size(); ++index) {
        QFile file(folder.filePath(names[index]));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(files[index]);
        paths.append(file.fileName());
    }
    const Atlas atlas = agendaAtlas();
    const BallotAnswers read = readBallots(paths, atlas, agenda(atlas));
    QStringList doubtful;
    for (std::size_t index = 0; index < read.participants.size(); ++index) {
        if (!read.participants[index].doubt.isEmpty())
            doubtful << QString::number(index);
    }
    QTEST(doubtful.join(u' '), "doubtful");
}

void TestBallotReader::asksInsteadOfGuessing_data()
{
    const QString ballot =
        QStringLiteral("N°;Sous-compétence;Domaine;%1;Commentaire\n1;Écouter;Zones;++;déjà\n"
                       "2;Écouter;Épargne;-;\n3;Maîtrise;Zones;++;\n");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("asksColumn");
    QTest::addColumn<QString>("answers"); ///< once the column is told
    const QString all = QStringLiteral("léa 1:++ 2:- 3:++");
    QTest::newRow("known head") << ballot.arg(QStringLiteral("Réponse")).toUtf8() << false << all;
    QTest::newRow("your answer") << ballot.arg(QStringLiteral("Votre réponse")).toUtf8() << false << all;
    QTest::newRow("unknown head") << ballot.arg(QStringLiteral("Choix")).toUtf8() << true << all;
    QTest::newRow("no head") << ballot.arg(QString()).toUtf8() << true << all;
    QByteArray dos = ballot.arg(QStringLiteral("Réponse")).toUtf8();
    for (const auto& [from, to] : {std::pair("é", "\x82"), std::pair("É", "\x90"), std::pair("î", "\x8C"),
             std::pair("à", "\x85"), std::pair("°", "\xF8")})
        dos.replace(from, to);
    QTest::newRow("code page 850") << dos << false << all;
    QByteArray mac = ballot.arg(QStringLiteral("Réponse")).toUtf8();
    for (const auto& [from, to] : {std::pair("é", "\x8E"), std::pair("É", "\x83"), std::pair("î", "\x94"),
             std::pair("à", "\x88"), std::pair("°", "\xA1")})
        mac.replace(from, to);
    QTest::newRow("Macintosh") << mac << false << all;
}

void TestBallotReader::asksInsteadOfGuessing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, asksColumn);
    QFETCH(QString, answers);
    const BallotAnswers read = readBytes(bytes);
    QVERIFY2(read.participants.size() <= 1, qPrintable(told(read, agenda(agendaAtlas())))); // no phantoms
    QCOMPARE(!read.questions.empty() && read.questions.front().asksColumn, asksColumn);
    if (!asksColumn) {
        QVERIFY(read.questions.empty());
        QCOMPARE(told(read, agenda(agendaAtlas())), answers);
        return;
    }
    QVERIFY(read.answers.empty());
    const BallotQuestion& question = read.questions.front();
    QCOMPARE(question.likelyColumn, 3);
    QCOMPARE(question.rows.size(), std::size_t(4));
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Atlas atlas = agendaAtlas();
    BallotReading reading;
    reading.answerColumn = 3;
    const BallotAnswers again = readBallot(buffer, QStringLiteral("léa.csv"), atlas, agenda(atlas), reading);
    QVERIFY(again.questions.empty());
    QCOMPARE(told(again, agenda(atlas)), answers);
}

void TestBallotReader::takesNoTimeForAName_data()
{
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("first"); ///< what each row begins with, one after the other
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("doubtful");
    QTest::addColumn<bool>("asks");
    QTest::newRow("form") << "Horodateur;Nom" << "30/11/2026 14:00;Anne|30/11/2026 14:01;Bruno|30/11/2026 14:02;Anne"
                          << "Anne Bruno Anne" << 1 << false;
    QTest::newRow("one day") << "Horodateur;Nom" << "30/11/2026;P0|30/11/2026;P1" << "P0 P1" << 0 << false;
    QTest::newRow("unsaid names") << "Start time;Email;Name" << "1/2/26 8:00;anonymous;Anne|1/2/26 9:00;anonymous;Bo"
                                  << "Anne Bo" << 0 << false;
    QTest::newRow("nobody") << "Horodateur" << "30/11/2026|30/11/2026" << " " << 0 << false;
    QTest::newRow("any first column") << "Qui" << "Anne|Bo" << "Anne Bo" << 0 << false;
    QTest::newRow("one of two") << "Horodateur;Service;Agence" << "30/11/2026;A;x|30/11/2026;B;y" << "" << 0 << true;
}

void TestBallotReader::takesNoTimeForAName()
{
    QFETCH(QString, heads);
    QFETCH(QString, first);
    QString text = heads + QStringLiteral(";Point 1;Point 2\n");
    for (const QString& row : first.split(u'|'))
        text += row + QStringLiteral(";+;-\n");
    const BallotAnswers read = readBytes(text.toUtf8());
    QStringList names;
    int doubtful = 0;
    for (const BallotParticipant& who : read.participants) {
        names << who.pseudonym;
        doubtful += !who.doubt.isEmpty();
    }
    QTEST(names.join(u' '), "names");
    QTEST(doubtful, "doubtful");
    QTEST(!read.questions.empty() && read.questions.front().asksPerson, "asks");
}

void TestBallotReader::takesColumnsThatHoldAnswers()
{
    // "Note" may head remarks.
    const QString sheet = QStringLiteral("N°;Sous-compétence;Domaine;%1\n1;Écouter;Zones;%2\n2;Écouter;Épargne;%2\n");
    const auto read = [&sheet](const char* heads, const char* cells) {
        return readBytes(sheet.arg(QString::fromUtf8(heads), QString::fromUtf8(cells)).toUtf8());
    };
    const BallotAnswers two = read("Avis avant;Avis après;Note", "++;-;note 1");
    QVERIFY(two.answers.empty() && two.problems.empty());
    QCOMPARE(two.questions.size(), std::size_t(1));
    QVERIFY(two.questions.front().asksColumn);
    const BallotAnswers told = read("Note;Réponse", "bien;++");
    QVERIFY(told.questions.empty());
    QCOMPARE(told.answers.size(), std::size_t(2));
    QCOMPARE(read("Réponse;Vote", "+;++").questions.size(), std::size_t(1));
    // Without heads the first row is no row of heads.
    const BallotAnswers bare = readBytes("1;Écouter;Zones;+\n2;Écouter;Épargne;+\n3;Maîtrise;Zones;+\n");
    QCOMPARE(bare.filesRefused, 1);
    QVERIFY(bare.participants.empty());
    QVERIFY2(bare.problems.front().reason.contains(QStringLiteral("line of headings")),
        qPrintable(bare.problems.front().sentence()));
}

void TestBallotReader::saysOnceWhatNumbersMayMean()
{
    const BallotAnswers read = readBytes("item,rating\n1,2\n2,1\n3,2\n");
    QVERIFY(read.answers.empty());
    QCOMPARE(read.problems.size(), std::size_t(1));
    QCOMPARE(readBytes("item,rating (1 = lowest)\n1,2\n2,1\n").answers.size(), std::size_t(2));
}

/// "-2" beside "1 = lowest" is a weight or the sign of a level and its number, which are different levels.
void TestBallotReader::saysOnceThatSignsMayMeanWeights()
{
    const BallotAnswers read = readBytes("item,rating (1 = lowest)\n1,-2\n2,+2\n3,2\n");
    QCOMPARE(read.answers.size(), std::size_t(1));
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY2(read.problems.front().reason.contains(QStringLiteral("has a sign")),
        qPrintable(read.problems.front().sentence()));
    QCOMPARE(readBytes("item,rating\n1,-2\n2,+2\n").answers.size(), std::size_t(2));
}

/// What is left of minus signs in an encoding without them is nobody's abstention.
void TestBallotReader::takesLostSignsForNoAbstentions()
{
    const BallotAnswers read = readBytes("item,rating,comment\n1,??,\n2,?,\n3,+,\n");
    QCOMPARE(read.answers.size(), std::size_t(1));
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY2(read.problems.front().reason.contains(QStringLiteral("UTF-8")),
        qPrintable(read.problems.front().sentence()));
    QCOMPARE(readBytes("who,1,2\nA,??,?\nB,+,?\n").answers.size(), std::size_t(1));
    QCOMPARE(readBytes("item,rating,comment\n1,?,??\n2,+,\n").answers.size(), std::size_t(2));
}

void TestBallotReader::keepsTheFileThatWasCopied()
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const char* name : {"Chloé (1).csv", "Chloé.csv"}) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("item,rating\n1,+\n2,++\n");
        paths << file.fileName();
    }
    const Atlas atlas = agendaAtlas();
    const BallotAnswers read = readBallots(paths, atlas, agenda(atlas));
    QCOMPARE(read.participants.size(), std::size_t(2));
    QCOMPARE(read.participants[0].file, QStringLiteral("Chloé.csv"));
    QVERIFY(read.participants[0].doubt.isEmpty());
    QVERIFY(read.participants[1].doubt.contains(QStringLiteral("Chloé.csv")));
}

void TestBallotReader::asksForLettersInDoubt()
{
    // An ellipsis in Windows, an a with its accent in DOS.
    QByteArray bytes("item,family,rating\n1,bla \x85 bla,+\n");
    const BallotAnswers read = readBytes(bytes);
    QCOMPARE(read.questions.size(), std::size_t(1));
    QVERIFY(read.questions.front().asksEncoding);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Atlas atlas = agendaAtlas();
    BallotReading reading;
    reading.encoding = TextEncoding::Dos;
    QVERIFY(readBallot(buffer, QStringLiteral("t.csv"), atlas, agenda(atlas), reading).questions.empty());
}

void TestBallotReader::keepsComments()
{
    const QByteArray bytes("Pseudonym,Owl,\nitem,rating,comment\n1,+,at last\n2,,why not\n3,-,\n");
    const BallotAnswers read = readBytes(bytes);
    QCOMPARE(read.remarks.size(), std::size_t(2));
    const Atlas atlas = agendaAtlas();
    Workshop workshop = agenda(atlas);
    std::vector<BallotTally> all = tally(read, workshop);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].comments, (std::vector<BallotComment>{{QString(), QStringLiteral("at last")}}));
    QCOMPARE(all[1].comments, (std::vector<BallotComment>{{QString(), QStringLiteral("why not")}}));
    QCOMPARE(all[1].counts, VoteCounts());
    workshop.keepsPseudonyms = true;
    all = tally(read, workshop);
    QCOMPARE(all[0].comments.front().pseudonym, QStringLiteral("Owl"));
}

void TestBallotReader::stopsWhenAsked()
{
    const Atlas atlas = agendaAtlas();
    const BallotAnswers read = readBallots({QStringLiteral("a"), QStringLiteral("b")}, atlas, agenda(atlas),
        {}, [](double share) { return share < 0.5; });
    // Nothing rather than a half.
    QVERIFY(read.stopped);
    QCOMPARE(read.filesRefused, 0);
}

void TestBallotReader::counts()
{
    const Atlas atlas = agendaAtlas();
    Workshop workshop = agenda(atlas);
    workshop.keepsPseudonyms = true;
    QByteArray bytes("who,4,1,2\nA,++,?,\nB,++,-,\n,N/A,-,\nC,--,,\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const std::vector<BallotTally> all =
        tally(readBallot(buffer, QStringLiteral("t"), atlas, workshop), workshop);
    const RatingScale scale = impactScale();
    QCOMPARE(all.size(), std::size_t(2)); // nobody said anything on 2 and 3
    QVERIFY(all[0].item == workshop.items[0].id);
    QVERIFY(all[0].counts == votesOf(scale, {{"-", 2}, {"?", 1}}));
    QCOMPARE(all[0].counts.cast(), 2);
    QVERIFY(all[1].item == workshop.items[3].id);
    QVERIFY(all[1].counts == votesOf(scale, {{"++", 2}, {"--", 1}, {"N/A", 1}}));
    const std::vector<NamedVote> names{{QStringLiteral("A"), ratingOf(scale, QStringLiteral("++"))},
        {QStringLiteral("B"), ratingOf(scale, QStringLiteral("++"))},
        {QStringLiteral("C"), ratingOf(scale, QStringLiteral("--"))}};
    QVERIFY(all[1].names == names); // the nameless vote counts and is not there
}

void TestBallotReader::keepsNoPseudonymUnasked()
{
    const Atlas atlas = agendaAtlas();
    const Workshop workshop = agenda(atlas);
    const std::vector<BallotTally> all = tally(readBytes("who,1\nA,++\n"), workshop);
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(all.front().names.empty());
}

QTEST_GUILESS_MAIN(TestBallotReader)
#include "tst_ballot_reader.moc"
