// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ballot_reading_dialog.h"

#include "interchange/ballot_table.h"
#include "ui/kit/appearance.h"
#include "ui/kit/long_task.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/primary_button.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int MostMeasured = 200; // columns as wide as what they hold

QString columnTitle(const QStringList& heads, int column)
{
    const QString head = heads.value(column).simplified();
    return head.isEmpty() ? BallotReadingDialog::tr("Column %1").arg(column + 1)
                          : BallotReadingDialog::tr("Column %1: “%2”").arg(column + 1).arg(head.left(60));
}

/// The same rows with other letters; as they were if the file has gone or the user stops.
std::vector<QStringList> rowsAs(const BallotQuestion& question, TextEncoding encoding, QWidget* parent)
{
    constexpr int Steps = 1000;
    QFile file(question.path);
    if (!file.open(QIODevice::ReadOnly))
        return question.rows;
    LongTask task(BallotReadingDialog::tr("The file is being read…"), parent);
    const auto table = task.run([&file, encoding](const Progress& progress) {
        return readBallotTable(file, encoding,
            [&progress](double share) { return progress(static_cast<int>(share * Steps), Steps); });
    });
    const auto rows =
        table ? shownRows(*table, question.headRow, question.rows.size()) : std::vector<QStringList>();
    return rows.size() < question.rows.size() ? question.rows : rows;
}

} // namespace

BallotReadingDialog::BallotReadingDialog(BallotQuestion question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_encoding(new QComboBox(this))
    , m_column(new QComboBox(this))
    , m_rows(new QTableWidget(this))
{
    setWindowTitle(tr("How to read “%1”").arg(asTitle(m_question.file)));
    resize(scaledToText(QSize(720, 440)).boundedTo(screen()->availableSize() * 0.9));
    auto* why = new QLabel(m_question.asksPerson
            ? tr("Each row of this file seems to be a person. Which column names them? It is needed to notice "
                 "who answered twice.")
            : m_question.asksColumn
            ? tr("Nothing says for certain which column of this file holds the answers. In which one do they stand?")
            : tr("The letters of this file can be read in more than one way. Choose the one in which the "
                 "words "
                 "below are right."),
        this);
    why->setWordWrap(true);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->addItem(tr("Windows (1252)"), static_cast<int>(TextEncoding::Windows));
    m_encoding->addItem(tr("DOS (850)"), static_cast<int>(TextEncoding::Dos));
    m_encoding->addItem(tr("Macintosh"), static_cast<int>(TextEncoding::Macintosh));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(m_question.encoding)));
    m_column->setObjectName(QStringLiteral("answerColumn"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(20);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setMaximumSectionSize(scaledToText(360));
    auto* form = new QFormLayout;
    const bool isUnicode = m_question.encoding == TextEncoding::Unicode;
    if (!isUnicode)
        form->addRow(tr("&Letters:"), m_encoding);
    if (asksForColumn())
        form->addRow(m_question.asksPerson ? tr("&People:") : tr("&Answers:"), m_column);
    m_encoding->setVisible(!isUnicode);
    m_column->setVisible(asksForColumn());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* read = buttons->addButton(tr("Read it so"), QDialogButtonBox::AcceptRole);
    read->setObjectName(QStringLiteral("read"));
    makePrimary(*read);
    read->setDefault(true);
    QPushButton* leave = buttons->addButton(tr("Leave this file out"), QDialogButtonBox::DestructiveRole);
    leave->setObjectName(QStringLiteral("leaveOut"));
    leave->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(why);
    layout->addLayout(form);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    buttons->setFocusProxy(nullptr); // it would lead Tab past the buttons made first
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &BallotReadingDialog::fillRows);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BallotReadingDialog::markColumn);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_leftOut = true;
        accept();
    });
    fillRows();
}

void BallotReadingDialog::fillRows()
{
    const auto encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    const bool isAsRead = m_question.encoding == TextEncoding::Unicode || encoding == m_question.encoding;
    const std::vector<QStringList> rows = isAsRead ? m_question.rows : rowsAs(m_question, encoding, this);
    const QStringList heads = rows.empty() ? QStringList() : rows.front();
    const int columns = static_cast<int>(heads.size());
    const int chosen =
        m_column->count() > 0 ? m_column->currentIndex() : std::max(0, m_question.likelyColumn);
    m_column->clear();
    // Measuring after each cell would take minutes for a wide table.
    QHeaderView& header = *m_rows->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    m_rows->setColumnCount(columns);
    m_rows->setHorizontalHeaderLabels(heads);
    m_rows->setRowCount(std::max(0, static_cast<int>(rows.size()) - 1));
    for (int column = 0; column < columns; ++column) {
        m_column->addItem(columnTitle(heads, column), column);
        for (int row = 0; row < m_rows->rowCount(); ++row)
            m_rows->setItem(
                row, column, new QTableWidgetItem(rows[static_cast<std::size_t>(row) + 1].value(column)));
    }
    if (columns <= MostMeasured)
        header.setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_question.asksPerson)
        m_column->addItem(tr("None: each row is another person"), -1);
    m_column->setCurrentIndex(std::min(chosen, m_column->count() - 1));
    markColumn();
}

void BallotReadingDialog::markColumn()
{
    m_rows->clearSelection();
    if (asksForColumn() && m_column->currentData().toInt() >= 0)
        m_rows->selectColumn(m_column->currentIndex());
}

BallotReading BallotReadingDialog::reading() const
{
    BallotReading reading;
    if (m_question.encoding != TextEncoding::Unicode)
        reading.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    if (m_question.asksColumn)
        reading.answerColumn = m_column->currentIndex();
    if (m_question.asksPerson)
        reading.personColumn = m_column->currentData().toInt();
    reading.leftOut = m_leftOut;
    return reading;
}

bool askHowToRead(const std::vector<BallotQuestion>& questions, BallotReadings& readings, QWidget* parent)
{
    std::vector<std::pair<const BallotQuestion*, BallotReading>> asked;
    for (const BallotQuestion& question : questions) {
        // Ballots come by the dozen and all alike.
        const auto alike = std::find_if(asked.begin(), asked.end(), [&question](const auto& before) {
            const BallotQuestion& other = *before.first;
            return !before.second.leftOut && other.rows.front() == question.rows.front()
                && other.encoding == question.encoding && other.asksColumn == question.asksColumn
                && other.asksPerson == question.asksPerson;
        });
        if (alike != asked.end()) {
            readings.insert(question.path, alike->second);
            continue;
        }
        BallotReadingDialog dialog(question, parent);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        BallotReading reading = dialog.reading();
        // An earlier answer about the same file, such as its letters, holds on.
        if (!reading.encoding)
            reading.encoding = readings.value(question.path).encoding;
        asked.emplace_back(&question, reading);
        readings.insert(question.path, reading);
    }
    return true;
}

} // namespace atlas
