// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/add_items_dialog.h"

#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/reading_widgets.h"
#include "ui/tables/table_page.h"
#include "wording/rating_text.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr QSize WantedSize(980, 620);

} // namespace

AddItemsDialog::AddItemsDialog(AtlasDocument& document, WorkshopId workshop, FamilyId family,
    const ViewSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_model(document, workshop, settings.language)
    , m_family(new QComboBox(this))
    , m_filter(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_table(new ReadingTable(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("Tick &all shown"), this))
    , m_none(new QPushButton(tr("&Untick all"), this))
    , m_add(new QPushButton(this))
{
    setWindowTitle(tr("Add items to the agenda"));
    resize(scaledToText(WantedSize).boundedTo(screen()->availableSize() * 0.92));
    m_family->setObjectName(QStringLiteral("family"));
    m_family->setAccessibleName(tr("Job family"));
    m_family->addItem(tr("All families"), QVariant::fromValue<qint64>(0));
    for (const JobFamily& each : document.atlas().families)
        m_family->addItem(each.title, QVariant::fromValue<qint64>(each.id.value));
    m_family->setCurrentIndex(std::max(0, m_family->findData(QVariant::fromValue<qint64>(family.value))));
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(28);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Which cells"));
    const std::pair<AgendaFilter, QString> filters[] = {{AgendaFilter::All, tr("All cells")},
        {AgendaFilter::NotRated, tr("Not rated yet")},
        {AgendaFilter::Changed, tr("Changed against the study")},
        {AgendaFilter::WithoutReason, tr("Changed without a reason")},
        {AgendaFilter::Contested, tr("Contested")},
        {AgendaFilter::Disagreement, tr("Earlier votes disagreed")},
        {AgendaFilter::NotDecided, tr("Left over from an earlier workshop")}};
    for (const auto& [filter, text] : filters)
        m_filter->addItem(text, static_cast<int>(filter));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Filter by words"));
    m_text->setPlaceholderText(tr("Filter by words"));
    m_text->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Cells to choose from"));
    m_table->setAccessibleDescription(tr("Space ticks the row."));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* columns = m_table->horizontalHeader();
    for (const int column :
        {AgendaChoiceModel::Competence, AgendaChoiceModel::SubCompetence, AgendaChoiceModel::Domain})
        columns->setSectionResizeMode(column, QHeaderView::Stretch);
    columns->ensurePolished();
    int widest = 0; // of the words of a rating
    for (const auto& [column, characters] : {std::pair{AgendaChoiceModel::Family, 20},
             {AgendaChoiceModel::Present, 19}, {AgendaChoiceModel::Why, 17}}) {
        const int wanted = characters * fontMetrics().averageCharWidth();
        columns->resizeSection(column, std::max(wanted, columns->sectionSizeHint(column)));
    }
    for (const RatingScale& scale : document.atlas().scales) {
        for (const Rating rating : scale.legendOrder()) {
            for (const QString& word : ratingText(scale, rating, settings.language).split(u' '))
                widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        }
    }
    columns->resizeSection(AgendaChoiceModel::Present, std::max(columns->sectionSize(AgendaChoiceModel::Present), widest + 16));
    makeRoom();
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setProperty("role", QStringLiteral("primary"));
    m_add->setDefault(true);
    m_all->setAutoDefault(false);
    m_none->setAutoDefault(false);
    m_all->setObjectName(QStringLiteral("all"));
    m_count->setProperty("role", QStringLiteral("hint"));

    keepPlaceholderWhole(*m_text);
    auto* queries = new FlowLayout;
    queries->setSpacing(6);
    queries->addWidget(m_filter);
    queries->addWidget(m_family);
    queries->addWidget(m_text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addWidget(m_none);
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(queries);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);

    connect(m_filter, &QComboBox::currentIndexChanged, this, &AddItemsDialog::ask);
    connect(m_family, &QComboBox::currentIndexChanged, this, &AddItemsDialog::ask);
    connect(m_text, &QLineEdit::textChanged, this, &AddItemsDialog::ask);
    connect(m_none, &QPushButton::clicked, &m_model, &AgendaChoiceModel::clearTicks);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.tickAll(true); });
    connect(&m_model, &AgendaChoiceModel::ticksChanged, this, &AddItemsDialog::refresh);
    // Space ticks the row wherever in it the keyboard is; Enter is for the button.
    auto* tick = new QAction(m_table);
    tick->setShortcut(keys::Tick);
    tick->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(tick);
    connect(tick, &QAction::triggered, this, [this] { toggle(m_table->currentIndex()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &AddItemsDialog::toggle);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setTabOrder(m_filter, m_family);
    ask();
    m_text->setFocus();
}

AddItemsDialog::~AddItemsDialog()
{
    delete m_table; // looks at the model, which goes with this dialog's members
}

/// Where there is little, the labels that tell items apart have it: the tool tip has the rest.
void AddItemsDialog::makeRoom()
{
    const bool isNarrow = width() < scaledToText(WantedSize).width();
    m_table->setColumnHidden(AgendaChoiceModel::Competence, isNarrow);
    m_table->verticalHeader()->setDefaultSectionSize((isNarrow ? 3 : 2) * fontMetrics().lineSpacing() + 14);
}

void AddItemsDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    makeRoom();
}

void AddItemsDialog::toggle(const QModelIndex& index)
{
    const QModelIndex box = index.siblingAtColumn(0);
    const bool ticked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(box, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    announceChange(*m_table, m_table->currentIndex(), m_table->currentIndex());
}

void AddItemsDialog::ask()
{
    AgendaQuery query;
    query.filter = static_cast<AgendaFilter>(m_filter->currentData().toInt());
    query.text = m_text->text();
    if (const FamilyId family{m_family->currentData().toLongLong()}; family.isValid())
        query.families = {family};
    m_model.setQuery(query);
    refresh();
}

void AddItemsDialog::refresh()
{
    const int ticked = static_cast<int>(m_model.ticked().size());
    m_count->setText(tr("%n cell(s) shown", nullptr, m_model.rowCount()));
    m_all->setEnabled(m_model.rowCount() > 0);
    m_add->setText(ticked == 0 ? tr("Add") : tr("Add %n item(s)", nullptr, ticked));
    m_add->setEnabled(ticked > 0);
    m_none->setEnabled(ticked > 0);
}

} // namespace atlas
