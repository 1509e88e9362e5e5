// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/journal_page.h"

#include "ui/kit/focus_order.h"
#include "ui/tables/table_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace atlas {

JournalPage::JournalPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(document, settings.language)
    , m_filter(m_model)
    , m_author(new QComboBox(this))
    , m_family(new QComboBox(this))
    , m_period(new QCheckBox(tr("Between"), this))
    , m_from(new QDateEdit(QDate::currentDate().addMonths(-1), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
    , m_votes(new QCheckBox(tr("Votes"), this))
    , m_table(new TablePage(m_filter, tr("Journal"),
          tr("Every change, with its author and reason. Entries are only ever added."), this))
{
    m_author->setObjectName(QStringLiteral("journalAuthor"));
    m_author->setAccessibleName(tr("Person"));
    m_author->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_family->setObjectName(QStringLiteral("journalFamily"));
    m_family->setAccessibleName(tr("Job family"));
    fillFamilies();
    m_votes->setObjectName(QStringLiteral("journalVotes"));
    m_votes->setToolTip(tr("Every single vote of a workshop is in the journal as well. The export takes what is shown."));
    m_period->setObjectName(QStringLiteral("journalPeriod"));
    auto* period = new QWidget(this);
    auto* dates = new QHBoxLayout(period);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(m_period);
    for (QDateEdit* date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setEnabled(false);
        dates->addWidget(date);
        connect(date, &QDateEdit::dateChanged, this, &JournalPage::takeFilter);
        connect(m_period, &QCheckBox::toggled, date, &QWidget::setEnabled);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto* exporting = new QToolButton(this);
    exporting->setObjectName(QStringLiteral("exportJournal"));
    exporting->setText(tr("Export as CSV…"));
    exporting->setProperty("role", QStringLiteral("menu"));
    for (QWidget* tool : {static_cast<QWidget*>(m_author), static_cast<QWidget*>(m_family), period, static_cast<QWidget*>(m_votes),
             static_cast<QWidget*>(exporting)})
        m_table->addTool(tool);
    m_table->setUniformRows();
    handFocusOn(*this, *m_table);
    m_table->setSortRole(JournalModel::SortRole);
    m_table->setColumnWidths({17, 15, 26, 34, 28, 26});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);

    connect(m_author, &QComboBox::activated, this, &JournalPage::takeFilter);
    connect(m_family, &QComboBox::activated, this, &JournalPage::takeFilter);
    connect(m_period, &QCheckBox::toggled, this, &JournalPage::takeFilter);
    connect(m_votes, &QCheckBox::toggled, this, &JournalPage::takeFilter);
    takeFilter();
    connect(exporting, &QToolButton::clicked, this, &JournalPage::requestExport);
    connect(m_table, &TablePage::rowActivated, this, [this](int row) {
        const JournalEntry& entry = entryAt(row);
        if (const JobFamily* family = m_document.atlas().family(entry.familyKey))
            Q_EMIT cellActivated(family->id, entry.cell);
    });
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (!change.families.isEmpty())
            fillFamilies();
        if (isVisible())
            QTimer::singleShot(0, this, &JournalPage::reload);
    });
}

JournalPage::~JournalPage()
{
    delete m_table; // looks at the models, which go with this page's members
}

void JournalPage::showEvent(QShowEvent* event)
{
    reload();
    QWidget::showEvent(event);
}

void JournalPage::requestExport()
{
    std::vector<JournalEntry> entries;
    for (const int row : m_table->shownRows())
        entries.push_back(entryAt(row));
    std::sort(entries.begin(), entries.end(),
        [](const JournalEntry& a, const JournalEntry& b) { return std::pair(a.revision, a.id) < std::pair(b.revision, b.id); });
    Q_EMIT exportRequested(entries);
}

void JournalPage::reload()
{
    // A journal that cannot be read shows what was read before; the edit that follows will say what is wrong.
    if (m_model.reload())
        fillAuthors();
}

void JournalPage::fillAuthors()
{
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everybody"));
    for (const QString& name : m_model.authors())
        m_author->addItem(name, name);
    m_author->setCurrentIndex(std::max(0, m_author->findData(chosen)));
}

void JournalPage::fillFamilies()
{
    const QVariant chosen = m_family->currentData();
    m_family->clear();
    m_family->addItem(tr("All families"));
    for (const JobFamily& family : m_document.atlas().families)
        m_family->addItem(family.title, family.key);
    m_family->setCurrentIndex(std::max(0, m_family->findData(chosen)));
}

void JournalPage::takeFilter()
{
    JournalFilterModel::Filter filter;
    filter.author = m_author->currentData().toString();
    filter.familyKey = m_family->currentData().toString();
    filter.votes = m_votes->isChecked();
    if (m_period->isChecked()) {
        filter.from = m_from->date();
        filter.to = m_to->date();
    }
    m_filter.setFilter(filter);
}

const JournalEntry& JournalPage::entryAt(int row) const
{
    return m_model.entry(m_filter.mapToSource(m_filter.index(row, 0)).row());
}

} // namespace atlas
