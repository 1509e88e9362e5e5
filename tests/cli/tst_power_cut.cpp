// SPDX-License-Identifier: GPL-3.0-or-later
// A power cut at every step of a command, on a disk that keeps no promise but those it made. The command runs in a
// child, whose writes are recorded; from the record, states of the folder are made as a cut may leave them, and each
// is opened. What a file holds is sure once that file was synced, and what the folder holds, once the folder was.
// Of all that came after, any part may be there: whole, torn, or not at all, in any order.
// ATLAS_POWER_CUTS=N tries N states of chance at each step in the place of a few.
#include "cli/command_line.h"
#include "storage/sample_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTextStream>

#include <functional>
#include <map>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace atlas;

namespace {

const QString Command = QStringLiteral("--command");
constexpr int SectorSize = 512; // written whole or not at all
constexpr int UsualChances = 3;
constexpr qint64 MostMilliseconds = 15000;

struct Change {
    qsizetype at = 0;
    QByteArray data;
    bool truncates = false;

    void applyTo(QByteArray& content) const
    {
        const qsizetype end = truncates ? at : at + data.size();
        if (content.size() < end)
            content.append(end - content.size(), '\0');
        if (truncates)
            content.truncate(at);
        else
            content.replace(at, data.size(), data);
    }
};

/// What the disk holds of a file for sure, and what may or may not have come after.
struct Node {
    QByteArray sure;
    std::vector<Change> unsure;
};
using Names = std::map<QString, std::shared_ptr<Node>>;

/// A name that was made, given or taken away.
struct Naming {
    QString from; ///< of a rename
    QString to;
    std::shared_ptr<Node> node; ///< of a new file

    void applyTo(Names& names) const
    {
        if (node) {
            names[to] = node;
        } else if (!from.isEmpty()) {
            if (const auto found = names.find(from); found != names.end()) {
                names[to] = found->second;
                names.erase(found);
            }
        } else {
            names.erase(to);
        }
    }
};

using Files = std::map<QString, QByteArray>;

/// The folder as recorded so far, and what a power cut leaves of it.
class Disk {
public:
    explicit Disk(const QString& folder)
    {
        const QStringList names = filesIn(folder);
        for (const QString& name : names)
            m_sure[name] = m_now[name] = std::make_shared<Node>(Node{contentOf(folder + u'/' + name), {}});
    }

    /// One line of the record, with the bytes that belong to it. The \a folder has a number as its files do.
    void follow(const QStringList& words, const QByteArray& data, const QString& folder)
    {
        const QString& what = words[0];
        if (what == QLatin1String("open")) {
            m_nodes[words[1]] = m_now.at(rest(words, 2));
        } else if (what == QLatin1String("create")) {
            name({{}, rest(words, 2), std::make_shared<Node>()});
            m_nodes[words[1]] = m_now.at(rest(words, 2));
        } else if (what == QLatin1String("unlink")) {
            name({{}, rest(words, 1), {}});
        } else if (what == QLatin1String("rename")) {
            name({rest(words, 1).section(u'/', 0, 0), rest(words, 1).section(u'/', 1), {}});
        } else if (what == QLatin1String("sync") && words[1] == folder) {
            for (const Naming& naming : m_unsure)
                naming.applyTo(m_sure);
            m_unsure.clear();
        } else if (const auto node = m_nodes.value(words.value(1))) {
            if (what == QLatin1String("sync")) {
                for (const Change& change : node->unsure)
                    change.applyTo(node->sure);
                node->unsure.clear();
            } else {
                node->unsure.push_back({words[2].toLongLong(), data, what == QLatin1String("truncate")});
            }
        }
    }

    /// \a keep says of each unsure thing how much of it survives, from 0 to \a most.
    Files afterCut(const std::function<qsizetype(qsizetype most)>& keep) const
    {
        Names names = m_sure;
        for (const Naming& naming : m_unsure) {
            if (keep(1) == 1)
                naming.applyTo(names);
        }
        Files files;
        for (const auto& [name, node] : names) {
            QByteArray content = node->sure;
            for (Change change : node->unsure) {
                const qsizetype sectors = (change.data.size() + SectorSize - 1) / SectorSize;
                const qsizetype kept = keep(change.truncates ? 1 : sectors);
                if (kept == 0)
                    continue;
                if (!change.truncates)
                    change.data.truncate(kept * SectorSize);
                change.applyTo(content);
            }
            files[name] = content;
        }
        return files;
    }

private:
    static QString rest(const QStringList& words, qsizetype from)
    {
        return words.mid(from).join(u' ');
    }
    void name(const Naming& naming)
    {
        naming.applyTo(m_now);
        m_unsure.push_back(naming);
    }

    Names m_sure;
    Names m_now;
    std::vector<Naming> m_unsure;
    QHash<QString, std::shared_ptr<Node>> m_nodes; ///< by the number that the system gave the file
};

struct Step {
    QStringList words;
    QByteArray data;
};

/// Runs the command in a child and returns what that did to the folder.
std::vector<Step> recorded(const QString& folder, const QStringList& arguments)
{
    const QTemporaryDir elsewhere;
    const QString record = elsewhere.filePath(QStringLiteral("record"));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(ATLAS_WRITE_RECORDER));
    environment.insert(QStringLiteral("ATLAS_RECORD"), record);
    environment.insert(QStringLiteral("ATLAS_RECORD_FOLDER"), folder);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList(Command) + arguments);
    if (!child.waitForFinished() || child.exitCode() != 0)
        return {};
    std::vector<Step> steps;
    const QByteArray bytes = contentOf(record);
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        Step step{QString::fromUtf8(bytes.sliced(at, end - at)).split(u' '), {}};
        at = end + 1;
        if (step.words[0] == QLatin1String("write")) {
            step.data = bytes.sliced(at, step.words[3].toLongLong());
            at += step.data.size();
        }
        steps.push_back(step);
    }
    return steps;
}

/// As the record calls it.
QString numberOf(const QString& folder)
{
    struct stat status{};
    return stat(QFile::encodeName(folder).constData(), &status) == 0 ? QString::number(status.st_ino) : QString();
}

/// What the program finds: 0 for what was there before the commands, N for what the Nth has done, or what is wrong.
using Look = std::function<QString(const QString& folder, int& found)>;

struct Cuts {
    int states = 0;
    int acknowledged = 0;
    QStringList wrong;
};

void layOut(const QString& folder, const Files& files)
{
    for (const auto& [name, content] : files) {
        const QString path = folder + u'/' + name;
        writeContent(path, content);
        // The computer was off for a while.
        QFile file(path);
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime);
    }
}

/// Cuts the power after every step of the commands, which have said that they are done \a said times before.
void cutPower(Disk& disk, const std::vector<Step>& steps, const QString& folder, int said, const Look& look, Cuts& cuts)
{
    const int asked = qEnvironmentVariableIntValue("ATLAS_POWER_CUTS");
    const int chances = asked > 0 ? asked : UsualChances;
    QRandomGenerator random(5);
    QSet<QByteArray> seen;
    QElapsedTimer clock;
    clock.start();
    const int before = said;
    for (std::size_t at = 0; at <= steps.size(); ++at) {
        for (int chance = 0; chance < chances + 2; ++chance) {
            const Files files = disk.afterCut([&](qsizetype most) -> qsizetype {
                return chance == 0 ? 0 : chance == 1 ? most : random.bounded(static_cast<int>(most) + 1);
            });
            QCryptographicHash hash(QCryptographicHash::Sha1);
            hash.addData(QByteArray::number(said));
            for (const auto& [name, content] : files) {
                hash.addData(name.toUtf8());
                hash.addData(content);
            }
            if (seen.contains(hash.result()) || (asked == 0 && clock.elapsed() > MostMilliseconds))
                continue;
            seen.insert(hash.result());
            const QTemporaryDir place;
            layOut(place.path(), files);
            int found = -1;
            QString wrong = look(place.path(), found);
            if (wrong.isEmpty() && (found < said || found > before + 1))
                wrong = QStringLiteral("state %1, although %2 were acknowledged").arg(found).arg(said);
            ++cuts.states;
            if (!wrong.isEmpty())
                cuts.wrong.append(QStringLiteral("step %1 (%2): %3")
                                      .arg(at)
                                      .arg(at > 0 ? steps[at - 1].words.join(u' ') : QString(), wrong));
        }
        if (at == steps.size())
            break;
        disk.follow(steps[at].words, steps[at].data, numberOf(folder));
        said = qMin(before + 1, said + (steps[at].words[0] == QLatin1String("said")));
    }
    cuts.acknowledged += said - before;
}

QStringList checkOf(const SampleFile& sample)
{
    return opened(sample.path, Access::ReadOnly)->check().value_or(QStringList());
}

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEachRating();
    void keepsEachVersion();
    void keepsANewAtlas();
    void keepsAnExport();

private:
    static Result<Atlas> loaded(const QString& path, QStringList& problems);
};

Result<Atlas> TestPowerCut::loaded(const QString& path, QStringList& problems)
{
    const auto repository = AtlasRepository::open(path, Access::ReadWrite, std::chrono::seconds(2));
    if (!repository)
        return tl::unexpected(repository.error());
    if ((*repository)->isReadOnly())
        problems.append(QStringLiteral("read-only"));
    // The sample tells of ratings that its journal does not explain, before anything happens to it.
    static const QStringList known = checkOf(SampleFile());
    const QStringList told = (*repository)->check().value_or(QStringList(QStringLiteral("not checked")));
    for (const QString& problem : told) {
        if (!known.contains(problem))
            problems.append(problem);
    }
    return (*repository)->load();
}

#define ATLAS_REPORT(cuts)                                                                                   \
    qInfo("%d states", (cuts).states);                                                                       \
    QVERIFY((cuts).states > 5 && (cuts).acknowledged > 0);                                                                             \
    QVERIFY2((cuts).wrong.isEmpty(),                                                                         \
        qPrintable(QStringLiteral("%1 of %2: %3")                                                            \
                       .arg((cuts).wrong.size())                                                             \
                       .arg((cuts).states)                                                                   \
                       .arg(QStringList((cuts).wrong.mid(0, 8)).join(u'\n'))))

void TestPowerCut::keepsEachRating()
{
    const SampleFile sample;
    Disk disk(sample.folder.path());
    const QStringList codes{QString(), QStringLiteral("++"), QStringLiteral("-")};
    const Look look = [&codes](const QString& folder, int& found) -> QString {
        QStringList problems;
        const auto atlas = loaded(folder + QStringLiteral("/sample.atlas"), problems);
        if (!atlas)
            return atlas.error().message + atlas.error().detail;
        const JobFamily& family = atlas->families.front();
        const CellState state = family.state(1, 0);
        found = static_cast<int>(codes.indexOf(atlas->scaleOf(family).entry(state.rating).code));
        if (state.rationale.reason != (found > 0 ? QStringLiteral("reason %1").arg(found) : QString()))
            problems.append(QStringLiteral("the reason is ") + state.rationale.reason);
        return problems.join(u' ');
    };
    Cuts cuts;
    for (int number = 1; number < codes.size(); ++number) {
        const auto steps = recorded(sample.folder.path(),
            {QStringLiteral("rate"), sample.path, QStringLiteral("--family=services"),
                QStringLiteral("--competence=Savoir-faire"), QStringLiteral("--sub=Écoute"),
                QStringLiteral("--domain=Gestion des opérations"), QStringLiteral("--rating=") + codes[number],
                QStringLiteral("--reason=reason %1").arg(number)});
        QVERIFY(!steps.empty());
        cutPower(disk, steps, sample.folder.path(), number - 1, look, cuts);
    }
    ATLAS_REPORT(cuts);
}

void TestPowerCut::keepsEachVersion()
{
    const SampleFile sample;
    Disk disk(sample.folder.path());
    const auto before = static_cast<int>(sample.atlas.versions.size());
    const Look look = [before](const QString& folder, int& found) -> QString {
        QStringList problems;
        const auto atlas = loaded(folder + QStringLiteral("/sample.atlas"), problems);
        if (!atlas)
            return atlas.error().message + atlas.error().detail;
        found = static_cast<int>(atlas->versions.size()) - before;
        return problems.join(u' ');
    };
    Cuts cuts;
    const auto steps = recorded(
        sample.folder.path(), {QStringLiteral("versions"), sample.path, QStringLiteral("--add=v")});
    QVERIFY(!steps.empty());
    cutPower(disk, steps, sample.folder.path(), 0, look, cuts);
    ATLAS_REPORT(cuts);
}

void TestPowerCut::keepsANewAtlas()
{
    const QTemporaryDir home;
    Disk disk(home.path());
    const auto steps =
        recorded(home.path(), {QStringLiteral("new"), home.filePath(QStringLiteral("bank.atlas"))});
    QVERIFY(!steps.empty());
    const Look look = [](const QString& folder, int& found) -> QString {
        const QString path = folder + QStringLiteral("/bank.atlas");
        found = QFileInfo::exists(path) ? 1 : 0;
        if (found == 0)
            return {};
        const auto repository = AtlasRepository::open(path, Access::ReadOnly);
        return repository ? (*repository)->check().value_or(QStringList(QStringLiteral("not checked"))).join(u' ')
                          : repository.error().message + repository.error().detail;
    };
    Cuts cuts;
    // It is made under another name: until that is changed, nothing is at stake but the time of the test.
    std::size_t first = 0;
    while (first < steps.size() && steps[first].words[0] != QLatin1String("rename"))
        ++first;
    QVERIFY(first < steps.size());
    first -= qMin<std::size_t>(first, 8);
    for (std::size_t at = 0; at < first; ++at)
        disk.follow(steps[at].words, steps[at].data, numberOf(home.path()));
    cutPower(disk, {steps.begin() + static_cast<std::ptrdiff_t>(first), steps.end()}, home.path(), 0, look, cuts);
    ATLAS_REPORT(cuts);
}

void TestPowerCut::keepsAnExport()
{
    const QTemporaryDir home;
    const QString name = QStringLiteral("study.csv");
    QVERIFY(writeContent(home.filePath(name), "what was there"));
    Disk disk(home.path());
    const auto steps = recorded(home.path(),
        {QStringLiteral("export"), QStringLiteral("--study"), QStringLiteral("--format=csv-long"),
            QStringLiteral("--output"), home.filePath(name)});
    QVERIFY(!steps.empty());
    const QByteArray whole = contentOf(home.filePath(name));
    const Look look = [&whole, &name](const QString& folder, int& found) -> QString {
        const QByteArray content = contentOf(folder + u'/' + name);
        found = content == whole ? 1 : 0;
        return found == 1 || content == "what was there" ? QString() : QStringLiteral("%1 bytes").arg(content.size());
    };
    Cuts cuts;
    cutPower(disk, steps, home.path(), 0, look, cuts);
    ATLAS_REPORT(cuts);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == Command) {
        arguments.removeAt(1);
        // Past the buffers of the C library, which writes without anybody to record it.
        QFile file;
        if (!file.open(STDOUT_FILENO, QIODevice::WriteOnly))
            return 1;
        QTextStream out(&file);
        QTextStream err(stderr);
        return runCommandLine(arguments, out, err);
    }
    TestPowerCut test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_power_cut.moc"
