// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/consensus_panel.h"

#include "analysis/vote_statistics.h"
#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/kit/flow_layout.h"
#include "ui/ratings/scale_legend.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

ConsensusPanel::ConsensusPanel(
    AtlasDocument& document, WorkshopId workshop, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_workshop(workshop)
    , m_settings(settings)
    , m_model(document, settings.language)
    , m_family(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_all(new QCheckBox(tr("All &workshops"), this))
    , m_empty(new QLabel(tr("No votes have been revealed yet and nothing is decided."), this))
    , m_view(new BoardGridView(m_model, settings.theme, this))
    , m_legend(new ScaleLegend(settings.language, this))
{
    m_family->setObjectName(QStringLiteral("consensusFamily"));
    m_family->setAccessibleName(tr("Job family"));
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(10);
    m_order->setObjectName(QStringLiteral("consensusOrder"));
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(14);
    m_order->addItem(tr("Order of the study"), static_cast<int>(SortKey::Reference));
    m_order->addItem(tr("Most disputed first"), static_cast<int>(SortKey::Disagreement));
    m_all->setToolTip(tr("Each cell from the last workshop that judged it."));
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    new BoardActions(*m_view);
    m_view->setAccessibleName(tr("What the room made of each cell"));
    auto* tools = new FlowLayout;
    tools->setSpacing(6);
    m_family->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tools->addWidget(m_family);
    tools->addWidget(m_order);
    tools->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    connect(m_family, &QComboBox::currentIndexChanged, this, &ConsensusPanel::ask);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ConsensusPanel::ask);
    connect(m_all, &QCheckBox::toggled, this, &ConsensusPanel::fillFamilies);
    connect(&m_model, &ConsensusModel::becameStale, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &ConsensusPanel::fillFamilies);
    });
    connect(m_view, &BoardGridView::placeActivated, this, &ConsensusPanel::activate);
    fillFamilies();
}

ConsensusPanel::~ConsensusPanel()
{
    delete m_view; // looks at the model, which goes with this panel's members
}

void ConsensusPanel::showEvent(QShowEvent* event)
{
    fillFamilies();
    QWidget::showEvent(event);
}

bool ConsensusPanel::hasResults(const JobFamily& family) const
{
    const auto judged = [&family](const AgendaItem& item) {
        return item.family == family.id
            && (item.outcome.state == AgendaState::Decided || lastRevealed(item) != nullptr);
    };
    const auto& workshops = m_document.atlas().workshops;
    return std::any_of(workshops.begin(), workshops.end(), [&](const Workshop& workshop) {
        return (m_all->isChecked() || workshop.id == m_workshop)
            && std::any_of(workshop.items.begin(), workshop.items.end(), judged);
    });
}

void ConsensusPanel::fillFamilies()
{
    const QVariant before = m_family->currentData();
    {
        const QSignalBlocker blocker(m_family);
        m_family->clear();
        for (const JobFamily& family : m_document.atlas().families) {
            if (hasResults(family))
                m_family->addItem(family.title, QVariant::fromValue(family.id.value));
        }
        m_family->setCurrentIndex(std::max(0, m_family->findData(before)));
    }
    ask();
}

void ConsensusPanel::ask()
{
    const bool any = m_family->count() > 0;
    m_empty->setVisible(!any);
    m_view->setVisible(any);
    m_legend->setVisible(any);
    m_family->setEnabled(any);
    ConsensusRequest request = m_model.request();
    request.family = {m_family->currentData().toLongLong()};
    request.workshop = m_all->isChecked() ? WorkshopId() : m_workshop;
    request.rowOrder.key = static_cast<SortKey>(m_order->currentData().toInt());
    request.rowOrder.grouped = request.rowOrder.key == SortKey::Reference;
    m_model.setRequest(request);
    if (any) {
        m_legend->setScale(m_view->painter().cells(),
            tr("large tile: the room agrees; small tile: it does not; figure, where there is room, else in the "
               "tooltip: agreement A; frame: decided"));
    }
}

void ConsensusPanel::activate(int row, int column)
{
    if (const CellRef cell = m_model.consensus()->source(row, column); cell.isValid())
        Q_EMIT cellActivated(m_model.request().family, cell);
}

} // namespace atlas
