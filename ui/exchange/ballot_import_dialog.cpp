// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ballot_import_dialog.h"

#include "domain/spreadsheet_text.h"
#include "editing/workshop_session.h"
#include "ui/exchange/ballot_reading_dialog.h"
#include "ui/kit/appearance.h"
#include "ui/kit/long_task.h"
#include "ui/kit/preferences.h"
#include "ui/kit/primary_button.h"

#include <QClipboard>
#include <QDir>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
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
    for (const auto& [level, votes] : second.counts.levels)
        first.counts.set(Rating::level(level), first.counts.of(Rating::level(level)) + votes);
    first.counts.notApplicable += second.counts.notApplicable;
    first.counts.abstained += second.counts.abstained;
    first.names.insert(first.names.end(), second.names.begin(), second.names.end());
    first.comments.insert(first.comments.end(), second.comments.begin(), second.comments.end());
    return first;
}

/// Whether \a whole has at least the votes of \a part.
bool holds(const VoteCounts& whole, const VoteCounts& part)
{
    for (const auto& [level, votes] : part.levels) {
        if (whole.of(Rating::level(level)) < votes)
            return false;
    }
    return whole.notApplicable >= part.notApplicable && whole.abstained >= part.abstained;
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

/// The names of files stand in front.
QString forSpreadsheet(const QString& text)
{
    std::vector<QStringList> lines;
    for (const QString& line : text.split(u'\n'))
        lines.push_back({line});
    return tabbed(lines);
}

} // namespace

BallotImportDialog::BallotImportDialog(
    const Atlas& atlas, Workshop workshop, BallotAnswers answers, QWidget* parent)
    : QDialog(parent)
    , m_atlas(atlas)
    , m_workshop(std::move(workshop))
    , m_answers(std::move(answers))
    , m_summary(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_take(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_replace(m_buttons->addButton(tr("Replace the votes so far"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Import answers"));
    resize(scaledToText(QSize(760, 560)).boundedTo(screen()->availableSize() * 0.9));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setProperty("role", QStringLiteral("title"));
    m_warning->setObjectName(QStringLiteral("warning"));
    m_warning->setProperty("role", QStringLiteral("problem"));
    m_warning->setWordWrap(true);
    doubtWhatIsCounted();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_warning);
    addTable(*layout);
    addDoubtful(*layout);
    addProblems(*layout);
    addButtons(*layout);
    refresh();
}

void BallotImportDialog::addTable(QVBoxLayout& layout)
{
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Answers by item"));
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Answers"), tr("What happens")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    layout.addWidget(m_table, 2);
}

void BallotImportDialog::addProblems(QVBoxLayout& layout)
{
    const int problemCount = static_cast<int>(m_answers.problems.size()) + m_answers.furtherProblems;
    if (problemCount == 0)
        return;
    auto* head = new QLabel(tr("%n entry(ies) to check:", nullptr, problemCount), this);
    head->setProperty("role", QStringLiteral("problem"));
    auto* list = new QPlainTextEdit(problemText(m_answers), this);
    list->setObjectName(QStringLiteral("problems"));
    list->setAccessibleName(head->text());
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    layout.addWidget(head);
    layout.addWidget(list, 1);
    setTabOrder(m_doubtful ? static_cast<QWidget*>(m_doubtful) : m_table, list);
    QPushButton* copy = m_buttons->addButton(tr("Copy the list"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
        [text = problemText(m_answers)] { QGuiApplication::clipboard()->setText(forSpreadsheet(text)); });
}

void BallotImportDialog::addButtons(QVBoxLayout& layout)
{
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setAutoDefault(false);
    m_take->setObjectName(QStringLiteral("take"));
    makePrimary(*m_take);
    layout.addWidget(m_buttons);
    m_buttons->setFocusProxy(nullptr); // it would lead Tab past the buttons made first
    connect(m_replace, &QPushButton::clicked, this, [this] { m_adds = false; });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Of the round that would take these answers.
const VoteCounts& BallotImportDialog::countedBefore(const BallotTally& tally) const
{
    static const VoteCounts none;
    const AgendaItem& item = *m_workshop.item(tally.item);
    return takesVotes(item) && !item.rounds.empty() ? item.rounds.back().counts : none;
}

void BallotImportDialog::refresh()
{
    QSet<int> counted;
    for (int row = 0; m_doubtful && row < m_doubtful->count(); ++row) {
        const QListWidgetItem& entry = *m_doubtful->item(row);
        if (entry.checkState() != Qt::Checked)
            continue;
        if (const int participant = entry.data(Qt::UserRole).toInt(); participant != AllUnlisted)
            counted.insert(participant);
        else
            counted.unite(m_unlisted);
    }
    m_tallies = tally(m_answers, m_workshop, counted);
    const auto doubtful = std::count_if(m_answers.participants.begin(), m_answers.participants.end(),
        [](const BallotParticipant& who) { return !who.doubt.isEmpty(); });
    int answers = 0;
    bool any = false;
    bool replaces = false;
    for (const BallotTally& each : m_tallies) {
        answers += each.counts.answers();
        any = any || takesVotes(*m_workshop.item(each.item));
        replaces = replaces || countedBefore(each).answers() > 0;
    }
    const int people = static_cast<int>(m_answers.participants.size() - static_cast<std::size_t>(doubtful)
        + static_cast<std::size_t>(counted.size()));
    m_summary->setText(tr("%n participant(s)", nullptr, people) + QStringLiteral(" · ")
        + tr("%n answer(s)", nullptr, answers));
    fillTable();
    const QString warning = this->warning();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_take->setText(replaces ? tr("Add to the votes so far") : tr("Count these answers"));
    m_take->setEnabled(any);
    m_replace->setVisible(replaces);
    m_replace->setEnabled(any);
    // What is doubtful is not done by a mere Enter.
    QPushButton* cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(!warning.isEmpty());
    // One of the two is the main one; its focus is seen although it is the default.
    makePrimary(*cancel, !warning.isEmpty());
    makePrimary(*m_take, warning.isEmpty());
    m_take->setDefault(warning.isEmpty());
}

void BallotImportDialog::fillTable()
{
    m_table->setRowCount(static_cast<int>(m_tallies.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BallotTally& each = m_tallies[static_cast<std::size_t>(row)];
        const AgendaItem& item = *m_workshop.item(each.item);
        const int before = countedBefore(each).answers();
        const QStringList texts{
            QStringLiteral("%1. %2").arg(m_workshop.indexOf(item.id) + 1).arg(itemText(m_atlas, item)),
            QString::number(each.counts.answers()),
            !takesVotes(item) ? tr("left out: revealed or decided already")
                : before > 0  ? tr("%n answer(s) counted so far: add or replace", nullptr, before)
                              : tr("counted, hidden until revealed")};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    for (const int column : {1, 2})
        m_table->resizeColumnToContents(column);
    // Long words wrap instead of taking all from the items.
    const int most = width() / 2 - m_table->columnWidth(1) / 2;
    m_table->setColumnWidth(2, std::min(m_table->columnWidth(2), most));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

/// More answers than people, or answers that are counted already.
QString BallotImportDialog::warning() const
{
    QStringList lines;
    const int people = m_workshop.participants;
    int most = 0;
    int all = 0; // on one item, if they are added
    bool any = false;
    bool anyBefore = false;
    bool same = true;
    bool among = true;
    bool within = true;
    for (const BallotTally& each : m_tallies) {
        const VoteCounts& before = countedBefore(each);
        most = std::max(most, each.counts.answers());
        all = std::max(all, each.counts.answers() + before.answers());
        anyBefore = anyBefore || before.answers() > 0;
        same = same && before == each.counts;
        among = among && holds(each.counts, before);
        within = within && (holds(before, each.counts) || !takesVotes(*m_workshop.item(each.item)));
        any = any || each.counts.answers() > 0;
    }
    if (anyBefore && same)
        lines << tr("Exactly these answers are counted already. Adding them would count everybody twice.");
    else if (anyBefore && among)
        lines << tr(
            "What is counted so far may be among these answers. Replace it if these are all of them.");
    else if (anyBefore && any && within)
        lines << tr("All of these answers may be counted already, among others. Add them only if they are from other "
                    "people.");
    if (people > 0 && most > people)
        lines << tr("There are up to %1 answers to one item, more than the %2 participants.")
                     .arg(most)
                     .arg(people);
    else if (people > 0 && all > people)
        lines << tr(
            "Added to the votes so far this makes %1 answers to one item, more than the %2 participants.")
                     .arg(all)
                     .arg(people);
    return lines.join(u'\n');
}

namespace {

/// Reads the files, and again with what the user says of those that can be read in more than one way. Nothing
/// if the user turns away.
std::optional<BallotAnswers> readAsking(
    const QStringList& files, const Atlas& atlas, const Workshop& workshop, QWidget* parent)
{
    constexpr int Steps = 1000;
    BallotReadings readings;
    for (;;) {
        LongTask task(BallotImportDialog::tr("The answers are being read…"), parent);
        BallotAnswers answers = task.run([&, atlas](const Progress& progress) {
            return readBallots(files, atlas, workshop, readings,
                [&progress](double share) { return progress(static_cast<int>(share * Steps), Steps); });
        });
        if (answers.stopped)
            return std::nullopt;
        if (answers.questions.empty())
            return answers;
        if (!askHowToRead(answers.questions, readings, parent))
            return std::nullopt;
    }
}

} // namespace

Result<QString> importBallots(AtlasDocument& document, WorkshopId id, QWidget* parent)
{
    if (document.atlas().workshop(id)->endedAt.isValid())
        return failure(ErrorKind::NotPermitted,
            BallotImportDialog::tr("The workshop is over and takes no answers any more. Open it again first, with “%1”.")
                .arg(BallotImportDialog::tr("Open the workshop again")));
    QSettings settings;
    const QString remembered = settings.value(QStringLiteral("import/folder")).toString();
    // A folder that is not there would stand in the dialog as the name of a file. Where nothing was imported so
    // far, the ballots come back where they were written.
    const QString folder = QFileInfo(remembered).isDir() ? remembered : exportStartFolder();
    const QStringList files = QFileDialog::getOpenFileNames(parent, BallotImportDialog::tr("Import answers"),
        folder, BallotImportDialog::tr("Filled-in ballots (*.csv *.txt);;All files (*)"));
    if (files.isEmpty())
        return QString();
    settings.setValue(QStringLiteral("import/folder"), QFileInfo(files.first()).absolutePath());
    // A copy: the document's own may change while the dialog is open.
    const Workshop workshop = *document.atlas().workshop(id);
    std::optional<BallotAnswers> answers = readAsking(files, document.atlas(), workshop, parent);
    if (!answers)
        return BallotImportDialog::tr("Stopped: no answers were imported.");
    BallotImportDialog dialog(document.atlas(), workshop, *std::move(answers), parent);
    if (dialog.exec() != QDialog::Accepted)
        return QString();
    WorkshopSession session(document, id);
    std::vector<ItemAnswers> imported;
    for (const BallotTally& each : dialog.tallies()) {
        VoteRound round{each.counts, each.names, {}, {}, each.comments, 0};
        const AgendaItem* item = session.workshop().item(each.item);
        if (dialog.adds() && item && !item->rounds.empty())
            round = sum(item->rounds.back(), round);
        imported.push_back({each.item, round.counts, round.names, round.comments});
    }
    const int items = session.importVotes(imported);
    return BallotImportDialog::tr(
        "Answers to %n item(s) are counted; they stay hidden until you reveal them.", nullptr, items);
}

} // namespace atlas
