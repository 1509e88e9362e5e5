// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_reader.h"

#include "interchange/ballot_collector.h"
#include "interchange/table_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BallotReader)
};

/// 1 is A, 27 is AA.
QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

} // namespace

QString BallotProblem::place() const
{
    if (row > 0 && column > 0)
        return Text::tr("row %1, column %2").arg(row).arg(columnLetters(column));
    if (row > 0)
        return Text::tr("row %1").arg(row);
    return column > 0 ? Text::tr("column %1").arg(columnLetters(column)) : QString();
}

QString BallotProblem::sentence() const
{
    QStringList parts{file, place()};
    parts.removeAll(QString());
    QString where = parts.join(QStringLiteral(", "));
    if (!text.isEmpty())
        where = Text::tr("%1: “%2”").arg(where, text);
    return Text::tr("%1: %2").arg(where, reason);
}

BallotAnswers readBallots(const QStringList& paths, const Atlas& atlas, const Workshop& workshop,
    const BallotReadings& readings, const ReadingProgress& progress)
{
    BallotCollector collector(atlas, workshop);
    QSet<QString> seen;
    BallotAnswers nothing;
    nothing.stopped = true;
    qint64 bytes = 0;
    double done = 0; // files
    double furthest = 0; // a file may need a second attempt
    const auto go = [&](double share) {
        furthest = std::max(furthest, (done + share) / static_cast<double>(paths.size()));
        return !progress || progress(furthest);
    };
    // Of a ballot and its copies the one that it was stands.
    QStringList inOrder = paths;
    std::stable_partition(inOrder.begin(), inOrder.end(),
        [](const QString& path) { return !BallotDoubles::isCopy(QFileInfo(path).completeBaseName()); });
    for (const QString& path : std::as_const(inOrder)) {
        if (!go(0))
            return nothing;
        const QFileInfo info(path);
        const QString key = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
        const BallotReading reading = readings.value(info.absoluteFilePath());
        QFile file(path);
        // A pipe or a device would be waited for, or read for ever.
        if (seen.contains(key))
            collector.refuse(info.fileName(), Text::tr("The file was chosen twice; it is counted once."));
        else if (!info.isFile() || !file.open(QIODevice::ReadOnly))
            collector.refuse(info.fileName(),
                Text::tr("The file cannot be opened. Check that it is there and that you may read it."));
        else if (reading.leftOut)
            collector.refuse(info.fileName(), Text::tr("You have left this file out."));
        else if (bytes + file.size() > table_limits::BytesInAll && file.size() <= table_limits::Bytes)
            collector.refuse(info.fileName(),
                Text::tr("More than %1 MiB were chosen together. Import these answers first, then this file.")
                    .arg(table_limits::BytesInAll / (1024 * 1024)));
        else if (collector.read(file, info.absoluteFilePath(), reading, go))
            bytes += std::min(file.size(), table_limits::Bytes);
        else
            return nothing;
        seen.insert(key);
        ++done;
    }
    go(0);
    return collector.take();
}

BallotAnswers readBallot(QIODevice& device, const QString& name, const Atlas& atlas, const Workshop& workshop,
    const BallotReading& reading)
{
    BallotCollector collector(atlas, workshop);
    collector.read(device, name, reading);
    return collector.take();
}

std::vector<BallotTally> tally(
    const BallotAnswers& answers, const Workshop& workshop, const QSet<int>& counted)
{
    const auto taken = [&](int participant) {
        return answers.participants[static_cast<std::size_t>(participant)].doubt.isEmpty()
            || counted.contains(participant);
    };
    const auto nameOf = [&](int participant) {
        return workshop.keepsPseudonyms
            ? answers.participants[static_cast<std::size_t>(participant)].pseudonym
            : QString();
    };
    QHash<AgendaItemId, std::size_t> positions;
    std::vector<BallotTally> all;
    for (const AgendaItem& item : workshop.items) {
        positions.insert(item.id, all.size());
        all.push_back({item.id, {}, {}, {}});
    }
    for (const BallotAnswer& answer : answers.answers) {
        const auto position = positions.constFind(answer.item);
        if (position == positions.cend() || !taken(answer.participant))
            continue;
        BallotTally& item = all[*position];
        item.counts.set(answer.rating, item.counts.of(answer.rating) + 1);
        if (const QString name = nameOf(answer.participant); !name.isEmpty())
            item.names.push_back({name, answer.rating});
    }
    for (const BallotRemark& remark : answers.remarks) {
        const auto position = positions.constFind(remark.item);
        if (position != positions.cend() && taken(remark.participant))
            all[*position].comments.push_back({nameOf(remark.participant), remark.text});
    }
    std::erase_if(
        all, [](const BallotTally& item) { return item.counts == VoteCounts() && item.comments.empty(); });
    return all;
}

} // namespace atlas
