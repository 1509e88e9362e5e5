// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshops_page.h"

#include "boards/consensus_definition.h"
#include "ui/kit/confirmation.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/tables/table_page.h"
#include "ui/workshop/agenda_panel.h"
#include "ui/workshop/consensus_panel.h"
#include "ui/workshop/workshop_dialog.h"
#include "wording/workshop_text.h"

#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

WorkshopsPage::WorkshopsPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
    , m_model(document, settings.language)
    , m_table(new TablePage(m_model, tr("Workshops"),
          tr("A room discusses, votes and decides; votes, decisions and reasons stay in this file."), this))
    , m_side(new QWidget)
    , m_invitation(new QLabel(tr("No workshop yet.\n\n“New workshop…” names one and chooses the cells to "
                                 "discuss. The room then sees them "
                                 "on the projector, one at a time; you count the votes with the keyboard, "
                                 "reveal them, and record what "
                                 "the room decides and why. The minutes are ready at the end."),
          m_side))
{
    setObjectName(QStringLiteral("workshopsPage"));
    const auto button = [this](const QString& text, const char* objectName, auto act) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setProperty("role", QStringLiteral("menu"));
        connect(made, &QToolButton::clicked, this, act);
        m_table->addTool(made);
        return made;
    };
    m_new = button(tr("New workshop…"), "newWorkshop", [this] { add(); });
    m_edit = button(tr("Settings…"), "editWorkshop", [this] { editChosen(); });
    m_remove = button(tr("Delete…"), "deleteWorkshop", [this] { removeChosen(); });
    m_table->setSortRole(WorkshopListModel::SortRole);
    m_table->setColumnWidths({16, 13, 13, 6, 7});
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_invitation, 0, Qt::AlignTop);
    m_invitation->setWordWrap(true);
    m_invitation->setMargin(18);
    m_invitation->setProperty("role", QStringLiteral("hint"));
    m_side->setMinimumWidth(std::min(460, screen()->availableSize().width() * 35 / 100));
    m_table->setSideWidget(m_side, 2, 3);
    handFocusOn(*this, *m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &TablePage::currentRowChanged, this, &WorkshopsPage::showChosen);
    connect(m_table, &TablePage::rowActivated, this, [this] {
        if (const Workshop* workshop = chosen(); workshop && !workshop->items.empty())
            Q_EMIT startRequested(workshop->id);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &WorkshopsPage::showChosen);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &WorkshopsPage::showChosen);
    m_table->selectRow(0);
    showChosen();
}

WorkshopsPage::~WorkshopsPage()
{
    delete m_table; // looks at the model, which goes with this page's members
}

const Workshop* WorkshopsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model.rowCount() ? nullptr
                                                : m_document.atlas().workshop(m_model.workshopAt(row));
}

void WorkshopsPage::setFamily(FamilyId family)
{
    m_family = family;
    if (m_agenda)
        m_agenda->setFamily(family);
}

void WorkshopsPage::choose(WorkshopId workshop, AgendaItemId item)
{
    if (m_model.rowOf(workshop) >= 0)
        m_table->selectRow(m_model.rowOf(workshop));
    if (m_agenda && m_agenda->workshopId() == workshop && item.isValid())
        m_agenda->showItem(item);
}

void WorkshopsPage::setOpenWorkshop(WorkshopId workshop)
{
    m_open = workshop;
    showChosen();
}

void WorkshopsPage::closePanels()
{
    delete m_tabs;
    m_tabs = nullptr;
    m_agenda = nullptr;
    m_consensus = nullptr;
}

bool WorkshopsPage::requestMinutes()
{
    const Workshop* workshop = chosen();
    if (!workshop || workshop->items.empty() || shownConsensus())
        return false;
    Q_EMIT minutesRequested(workshop->id);
    return true;
}

const ConsensusPanel* WorkshopsPage::shownConsensus() const
{
    return m_tabs && m_tabs->currentWidget() == m_consensus ? m_consensus : nullptr;
}

const ConsensusPanel* WorkshopsPage::consensusOfFamily() const
{
    const ConsensusPanel* shown = shownConsensus();
    return shown && shown->request().family.isValid() ? shown : nullptr;
}

Result<std::shared_ptr<const BoardDefinition>> WorkshopsPage::shownBoard() const
{
    return std::make_shared<ConsensusDefinition>(consensusOfFamily()->request());
}

void WorkshopsPage::showChosen()
{
    const Workshop* workshop = chosen();
    m_new->setEnabled(!m_document.isReadOnly());
    m_edit->setEnabled(workshop && !m_document.isReadOnly());
    m_remove->setEnabled(workshop && workshop->id != m_open && !m_document.isReadOnly());
    if (m_agenda && workshop && m_agenda->workshopId() == workshop->id)
        return;
    const int tab = m_tabs ? m_tabs->currentIndex() : 0;
    closePanels();
    m_invitation->setVisible(!workshop);
    if (!workshop)
        return;
    m_tabs = new QTabWidget(m_side);
    m_tabs->setDocumentMode(true);
    m_agenda = new AgendaPanel(m_document, workshop->id, m_settings, m_tabs);
    m_agenda->setFamily(m_family);
    m_consensus = new ConsensusPanel(m_document, workshop->id, m_settings, m_tabs);
    m_tabs->addTab(new PlainScrollArea(m_agenda), tr("Agenda"));
    m_tabs->addTab(m_consensus, tr("Consensus"));
    m_tabs->setCurrentIndex(tab);
    m_side->layout()->addWidget(m_tabs);
    connect(m_consensus, &ConsensusPanel::cellActivated, this, &WorkshopsPage::cellActivated);
    connect(m_agenda, &AgendaPanel::startRequested, this, &WorkshopsPage::startRequested);
    connect(m_agenda, &AgendaPanel::ballotRequested, this, &WorkshopsPage::ballotRequested);
    connect(m_agenda, &AgendaPanel::ballotImportRequested, this, &WorkshopsPage::ballotImportRequested);
    connect(m_agenda, &AgendaPanel::minutesRequested, this, &WorkshopsPage::minutesRequested);
    connect(m_agenda, &AgendaPanel::cellActivated, this, &WorkshopsPage::cellActivated);
}

void WorkshopsPage::add()
{
    Workshop planned;
    planned.title = tr("Workshop of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    planned.facilitator = QSettings().value(QStringLiteral("workshop/facilitator")).toString();
    WorkshopDialog dialog(planned, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSettings().setValue(QStringLiteral("workshop/facilitator"), dialog.workshop().facilitator);
    const auto added = m_document.addWorkshop(dialog.workshop());
    if (!added)
        return; // the document has said why
    choose(added->id);
    m_agenda->addItems();
}

void WorkshopsPage::editChosen()
{
    WorkshopDialog dialog(*chosen(), this);
    if (dialog.exec() == QDialog::Accepted) [[maybe_unused]]
        const auto saved = m_document.saveWorkshop(dialog.workshop());
}

void WorkshopsPage::removeChosen()
{
    const WorkshopId id = chosen()->id;
    const bool wanted = confirms(this, tr("Delete a workshop"),
        tr("“%1” goes with its agenda, votes and notes; Undo brings it back until the atlas is closed. What it "
           "decided stays in the atlas and in the journal.")
            .arg(workshopName(*chosen(), m_settings.language)),
        tr("Delete"));
    if (!wanted)
        return;
    closePanels(); // before what they show
    [[maybe_unused]] const auto removed = m_document.removeWorkshop(id);
    showChosen();
}

} // namespace atlas
