// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ballot_import_dialog.h"

#include "editing/workshop_session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/busy_progress.h"
#include "ui/shell/primary_button.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

/// Whether an item takes answers: not decided, and no round of it has been revealed without another opened.
bool takesVotes(const AgendaItem& item)
{
    return item.outcome.state != AgendaState::Decided
        && (item.rounds.empty() || !item.rounds.back().isRevealed());
}

VoteRound sum(VoteRound first, const VoteRound& second)
{
    for (std::size_t position = 0; position < second.counts.levels.size(); ++position) {
        const Rating level = Rating::level(static_cast<int>(position));
        first.counts.set(level, first.counts.of(level) + second.counts.of(level));
    }
    first.counts.notApplicable += second.counts.notApplicable;
    first.counts.abstained += second.counts.abstained;
    first.names.insert(first.names.end(), second.names.begin(), second.names.end());
    return first;
}

QString itemText(const Atlas& atlas, const AgendaItem& item)
{
    const JobFamily* family = atlas.family(item.family);
    const auto at = family->position(item.cell);
    return QStringLiteral("%1 · %2").arg(family->rows[static_cast<std::size_t>(at->row)].label,
        family->domains[static_cast<std::size_t>(at->column)].label);
}

QString problemText(const BallotAnswers& answers)
{
    QStringList lines;
    for (const BallotProblem& problem : answers.problems)
        lines << problem.sentence();
    if (answers.furtherProblems > 0)
        lines << BallotImportDialog::tr("… and %n more", nullptr, answers.furtherProblems);
    return lines.join(u'\n');
}

} // namespace

BallotImportDialog::BallotImportDialog(const Atlas& atlas, const Workshop& workshop,
    const BallotAnswers& answers, const std::vector<BallotTally>& tallies, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import answers"));
    resize(scaledToText(QSize(760, 560)).boundedTo(screen()->availableSize() * 0.9));
    auto* summary = new QLabel(tr("%n participant(s)", nullptr, static_cast<int>(answers.participants.size()))
            + QStringLiteral(" · ") + tr("%n answer(s)", nullptr, static_cast<int>(answers.answers.size())),
        this);
    summary->setObjectName(QStringLiteral("summary"));
    summary->setProperty("role", QStringLiteral("title"));
    auto* table = new QTableWidget(static_cast<int>(tallies.size()), 3, this);
    table->setObjectName(QStringLiteral("table"));
    table->setAccessibleName(tr("Answers by item"));
    table->setHorizontalHeaderLabels({tr("Item"), tr("Answers"), tr("What happens")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    bool any = false;
    for (int row = 0; row < table->rowCount(); ++row) {
        const BallotTally& each = tallies[static_cast<std::size_t>(row)];
        const AgendaItem& item = *workshop.item(each.item);
        const bool taken = takesVotes(item);
        any = any || taken;
        const bool counted = taken && !item.rounds.empty() && item.rounds.back().counts != VoteCounts();
        m_replaces = m_replaces || counted;
        table->setItem(row, 0,
            new QTableWidgetItem(
                QStringLiteral("%1. %2").arg(workshop.indexOf(item.id) + 1).arg(itemText(atlas, item))));
        table->setItem(
            row, 1, new QTableWidgetItem(QString::number(each.counts.cast() + each.counts.abstained)));
        table->setItem(row, 2,
            new QTableWidgetItem(!taken ? tr("left out: revealed or decided already")
                    : counted           ? tr("there are votes counted so far: add or replace")
                                        : tr("counted, hidden until revealed")));
    }
    for (const int column : {1, 2})
        table->resizeColumnToContents(column);
    // Long words wrap instead of taking all from the items.
    const int most = width() / 2 - table->columnWidth(1) / 2;
    table->setColumnWidth(2, std::min(table->columnWidth(2), most));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    const int problemCount = static_cast<int>(answers.problems.size()) + answers.furtherProblems;
    if (problemCount > 0) {
        auto* head = new QLabel(tr("%n entry(ies) to check:", nullptr, problemCount), this);
        head->setProperty("role", QStringLiteral("problem"));
        auto* list = new QPlainTextEdit(problemText(answers), this);
        list->setObjectName(QStringLiteral("problems"));
        list->setAccessibleName(head->text());
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        layout->addWidget(head);
        layout->addWidget(list, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* take = buttons->addButton(
        m_replaces ? tr("Add to the votes so far") : tr("Count these answers"), QDialogButtonBox::AcceptRole);
    if (m_replaces) {
        QPushButton* replace =
            buttons->addButton(tr("Replace the votes so far"), QDialogButtonBox::AcceptRole);
        replace->setObjectName(QStringLiteral("replace"));
        replace->setEnabled(any);
        replace->setAutoDefault(false);
        connect(replace, &QPushButton::clicked, this, [this] { m_adds = false; });
    }
    take->setObjectName(QStringLiteral("take"));
    makePrimary(*take);
    take->setEnabled(any);
    take->setDefault(true);
    if (problemCount > 0) {
        QPushButton* copy = buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this,
            [text = problemText(answers)] { QGuiApplication::clipboard()->setText(text); });
    }
    layout->addWidget(buttons);
    buttons->setFocusProxy(nullptr); // it would lead Tab past the buttons made first
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString importBallots(AtlasDocument& document, WorkshopId id, QWidget* parent)
{
    QSettings settings;
    const QString remembered = settings.value(QStringLiteral("import/folder")).toString();
    const QString folder = QFileInfo(remembered).isDir()
        ? remembered
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList files = QFileDialog::getOpenFileNames(parent, BallotImportDialog::tr("Import answers"),
        folder, BallotImportDialog::tr("Filled-in ballots (*.csv *.txt);;All files (*)"));
    if (files.isEmpty())
        return {};
    settings.setValue(QStringLiteral("import/folder"), QFileInfo(files.first()).absolutePath());
    // A copy: the document's own may change while the dialog is open.
    const Workshop workshop = *document.atlas().workshop(id);
    BallotAnswers answers;
    {
        BusyProgress progress(BallotImportDialog::tr("The answers are being read…"), parent);
        answers = readBallots(files, document.atlas(), workshop,
            [&progress](int done, int total) { return progress(done, total); });
    }
    const std::vector<BallotTally> tallies = tally(answers, workshop);
    BallotImportDialog dialog(document.atlas(), workshop, answers, tallies, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    WorkshopSession session(document, id);
    std::vector<ItemAnswers> imported;
    for (const BallotTally& each : tallies) {
        VoteRound round{each.counts, each.names, {}, {}};
        const AgendaItem* item = session.workshop().item(each.item);
        if (dialog.adds() && item && !item->rounds.empty())
            round = sum(item->rounds.back(), round);
        imported.push_back({each.item, round.counts, round.names});
    }
    const int items = session.importVotes(imported);
    return BallotImportDialog::tr(
        "Answers to %n item(s) are counted; they stay hidden until you reveal them.", nullptr, items);
}

} // namespace atlas
