// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots that are perhaps there twice: not counted unless they are ticked.
#include "ui/exchange/ballot_import_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int MostListed = 500; // doubtful participants with an entry of their own

} // namespace

/// Who has given all these answers already, as far as that can be known: by name where names are kept, else
/// where the counts are exactly those of these ballots.
void BallotImportDialog::doubtWhatIsCounted()
{
    const std::vector<BallotTally> all = tally(m_answers, m_workshop);
    const bool same = !all.empty() && std::all_of(all.begin(), all.end(), [this](const BallotTally& each) {
        return countedBefore(each) == each.counts && each.counts.answers() > 0;
    });
    std::vector<bool> known(m_answers.participants.size(), true);
    std::vector<bool> answered(known.size(), false);
    for (const BallotAnswer& answer : m_answers.answers) {
        const auto who = static_cast<std::size_t>(answer.participant);
        const AgendaItem& item = *m_workshop.item(answer.item);
        const NamedVote vote{m_answers.participants[who].pseudonym, answer.rating};
        const bool counted = !vote.pseudonym.isEmpty() && !item.rounds.empty()
            && std::count(item.rounds.back().names.begin(), item.rounds.back().names.end(), vote) > 0;
        known[who] = known[who] && counted;
        answered[who] = true;
    }
    for (std::size_t who = 0; who < known.size(); ++who) {
        BallotParticipant& participant = m_answers.participants[who];
        if (participant.doubt.isEmpty() && answered[who] && (same || known[who]))
            participant.doubt = tr("counted already, with the same answers");
    }
}

void BallotImportDialog::addDoubtful(QVBoxLayout& layout)
{
    for (int index = 0; index < static_cast<int>(m_answers.participants.size()); ++index) {
        const BallotParticipant& who = m_answers.participants[static_cast<std::size_t>(index)];
        if (who.doubt.isEmpty())
            continue;
        if (!m_doubtful)
            addDoubtfulList(layout);
        const QString place = who.row > 0 ? tr("%1, row %2").arg(who.file).arg(who.row) : who.file;
        if (m_doubtful->count() < MostListed)
            addDoubtfulEntry(tr("%1: %2").arg(place, who.doubt), index);
        else
            m_unlisted.insert(index);
    }
    if (!m_unlisted.isEmpty())
        addDoubtfulEntry(tr("… and %n more", nullptr, static_cast<int>(m_unlisted.size())), AllUnlisted);
    if (m_doubtful)
        connect(m_doubtful, &QListWidget::itemChanged, this, &BallotImportDialog::refresh);
}

void BallotImportDialog::addDoubtfulList(QVBoxLayout& layout)
{
    const auto all = std::count_if(m_answers.participants.begin(), m_answers.participants.end(),
        [](const BallotParticipant& each) { return !each.doubt.isEmpty(); });
    auto* head = new QLabel(tr("%n ballot(s) perhaps there twice, not counted unless you tick them:", nullptr,
                                static_cast<int>(all)),
        this);
    head->setProperty("role", QStringLiteral("problem"));
    head->setWordWrap(true);
    auto* tick = new QPushButton(tr("&Tick all"), this);
    tick->setObjectName(QStringLiteral("tickAll"));
    tick->setAutoDefault(false);
    connect(tick, &QPushButton::clicked, this, &BallotImportDialog::tickAll);
    m_doubtful = new QListWidget(this);
    m_doubtful->setObjectName(QStringLiteral("doubtful"));
    m_doubtful->setAccessibleName(head->text());
    m_doubtful->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(head, 1);
    line->addWidget(tick);
    layout.addLayout(line);
    layout.addWidget(m_doubtful, 1);
    setTabOrder(m_table, tick);
    setTabOrder(tick, m_doubtful);
}

void BallotImportDialog::addDoubtfulEntry(const QString& text, int participant)
{
    auto* entry = new QListWidgetItem(text, m_doubtful);
    entry->setData(Qt::UserRole, participant);
    entry->setFlags(entry->flags() | Qt::ItemIsUserCheckable);
    entry->setCheckState(Qt::Unchecked);
}

void BallotImportDialog::tickAll()
{
    const QSignalBlocker quiet(m_doubtful);
    for (int row = 0; row < m_doubtful->count(); ++row)
        m_doubtful->item(row)->setCheckState(Qt::Checked);
    refresh();
}

} // namespace atlas
