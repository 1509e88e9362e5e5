// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what it is given as a file of ballots, again in every way that the reader asks about, and counts.
#include "interchange/ballot_reader.h"
#include "support/played_workshop.h"
#include "support/study.h"

#include <QBuffer>

#include <cstdlib>
#include <set>
#include <utility>

using namespace atlas;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

const Workshop& agenda()
{
    static const Workshop workshop = [] {
        const JobFamily& family = studyFamily(QStringLiteral("services"));
        Workshop plain = plainWorkshop(family, firstCells(family, 12));
        plain.keepsPseudonyms = true;
        return plain;
    }();
    return workshop;
}

BallotAnswers readOnce(QByteArray bytes, const BallotReading& reading)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    BallotAnswers read = readBallot(buffer, QStringLiteral("ballot.csv"), study(), agenda(), reading);
    require(read.filesRead + read.filesRefused <= 1);
    std::set<std::pair<int, AgendaItemId>> answered;
    for (const BallotAnswer& answer : read.answers) {
        require(answer.participant >= 0 && answer.participant < static_cast<int>(read.participants.size()));
        require(agenda().item(answer.item) != nullptr);
        require(answered.emplace(answer.participant, answer.item).second);
    }
    int counted = 0;
    for (const BallotTally& item : tally(read, agenda()))
        counted += item.counts.answers();
    require(counted <= static_cast<int>(read.answers.size()));
    for (const BallotProblem& problem : read.problems)
        require(!problem.reason.isEmpty() && problem.text.size() <= 80 && !problem.sentence().isEmpty());
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const BallotAnswers read = readOnce(bytes, {});
    for (const BallotQuestion& question : read.questions) {
        require(!question.rows.empty());
        BallotReading reading;
        reading.answerColumn = question.likelyColumn;
        for (const TextEncoding encoding :
            {TextEncoding::Windows, TextEncoding::Dos, TextEncoding::Macintosh}) {
            reading.encoding = encoding;
            readOnce(bytes, reading);
        }
    }
    return 0;
}
