// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/similarity_page.h"

#include "boards/similarity_definition.h"
#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/boards/bridge_panel.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/long_task.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/tables/table_page.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace atlas {

SimilarityPage::SimilarityPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(document, settings.language)
    , m_pairs(m_model)
    , m_basis(new QButtonGroup(this))
    , m_tools(buildBases())
    , m_order(new QComboBox(this))
    , m_grouped(new QCheckBox(tr("Keep families together"), this))
    , m_splitter(new PanelSplitter(this))
    , m_view(new BoardGridView(m_model, settings.theme, m_splitter))
    , m_side(new QTabWidget(m_splitter))
    , m_bridge(new BridgePanel(m_model, settings.theme, m_side))
{
    setObjectName(QStringLiteral("boardPage"));
    handFocusOn(*this, *m_view);
    setAttribute(Qt::WA_StyledBackground);
    auto* title = new QLabel(tr("Resembling domains"), this);
    title->setProperty("role", QStringLiteral("heading"));
    auto* hint = new QLabel(
        tr("How alike the ratings of two domains are, from 0 to 100%: a base for moves from job "
           "to job. It compares ratings, not people.")
            + u' '
            + tr("A hollow place rests on fewer than %n themes or labels, their number in brackets where "
                 "there is room.",
                nullptr, DomainSimilarity::firmlyCompared)
            + u' '
            + tr("An empty place: fewer than %n carry a level in both, as where all ratings of a domain are "
                 "marginal.",
                nullptr, DomainSimilarity::leastCompared),
        this);
    hint->setProperty("role", QStringLiteral("hint"));
    hint->setWordWrap(true);
    m_view->setAccessibleName(tr("Similarity of every pair of domains"));
    m_side->addTab(new PlainScrollArea(m_bridge), tr("Moving from one to another"));
    m_side->addTab(buildPairs(), tr("Ranked pairs"));
    m_side->setProperty("sidePanel", true);
    m_side->setDocumentMode(true);
    m_side->setMinimumWidth(320);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 420});

    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(18, 12, 18, 8);
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(hint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    buildTools();
    layout->addWidget(m_tools);
    layout->addWidget(m_splitter, 1);

    connect(&m_model, &SimilarityModel::becameStale, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &SimilarityPage::refresh);
    });
    connect(m_view, &BoardGridView::placeChosen, this, &SimilarityPage::takePlace);
    const auto toggle = [this](const BoardAxis& axis, int group) {
        const QString& key = axis.groups[static_cast<std::size_t>(group)].key;
        if (!m_arrangement.collapsed.erase(key))
            m_arrangement.collapsed.insert(key);
        ask(m_model.basis(), wished());
    };
    connect(m_view, &BoardGridView::rowGroupToggled, this,
        [this, toggle](int group) { toggle(m_view->board()->rows(), group); });
    connect(m_view, &BoardGridView::columnGroupToggled, this,
        [this, toggle](int group) { toggle(m_view->board()->columns(), group); });
    auto* actions = new BoardActions(*m_view);
    actions->addGroups();
    connect(actions, &BoardActions::allGroupsToggled, this, [this](Qt::Orientation, bool collapsed) {
        BoardActions::collapse(m_arrangement, m_view->board()->rows(), collapsed);
        ask(m_model.basis(), wished());
    });
    connect(m_bridge, &BridgePanel::pairChosen, this, &SimilarityPage::choosePair);
}

SimilarityPage::~SimilarityPage()
{
    delete m_splitter; // looks at the models, which go with this page's members
}

Result<std::shared_ptr<const BoardDefinition>> SimilarityPage::shownBoard() const
{
    return std::make_shared<SimilarityDefinition>(m_model.basis(), m_model.arrangement());
}

/// Made before all that stands after it, so that Tab comes to it first.
QWidget* SimilarityPage::buildBases()
{
    auto* tools = new QWidget(this);
    auto* segments = new QWidget(tools);
    auto* layout = new FlowLayout(segments);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::pair<ComparisonBasis, QString> bases[] = {
        {ComparisonBasis::Themes, tr("By themes")}, {ComparisonBasis::Labels, tr("By equal labels")}};
    for (const auto& [basis, text] : bases) {
        auto* button = new QToolButton(segments);
        button->setText(text);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        m_basis->addButton(button, static_cast<int>(basis));
        layout->addWidget(button);
    }
    m_basis->button(static_cast<int>(ComparisonBasis::Themes))->setChecked(true);
    m_basis->button(static_cast<int>(ComparisonBasis::Themes))
        ->setToolTip(tr("Compares the median of each skill theme: any two domains."));
    m_basis->button(static_cast<int>(ComparisonBasis::Labels))
        ->setToolTip(
            tr("Compares sub-competences of the same label: domains of one family, and others where labels "
               "recur."));
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(18, 0, 18, 8);
    row->setSpacing(12);
    row->addWidget(segments);
    return tools;
}

void SimilarityPage::buildTools()
{
    connect(m_basis, &QButtonGroup::idClicked, this,
        [this](int id) { ask(static_cast<ComparisonBasis>(id), wished()); });
    const std::pair<SortKey, QString> orders[] = {{SortKey::Reference, tr("Order of the study")},
        {SortKey::Label, tr("By label")}, {SortKey::Similarity, tr("Alike together, with the tree")}};
    for (const auto& [key, text] : orders)
        m_order->addItem(text, static_cast<int>(key));
    m_order->setObjectName(QStringLiteral("similarityOrder"));
    m_order->setAccessibleName(tr("Order of the domains"));
    m_grouped->setChecked(true);
    const auto again = [this] { ask(m_model.basis(), wished()); };
    connect(m_order, &QComboBox::activated, this, again);
    connect(m_grouped, &QCheckBox::clicked, this, again);
    m_tools->layout()->addWidget(m_order);
    m_tools->layout()->addWidget(m_grouped);
}

QWidget* SimilarityPage::buildPairs()
{
    auto* page = new TablePage(m_pairs, tr("Ranked pairs"),
        tr("The most alike first; at the end those that rest on fewer than %n themes or labels.", nullptr,
            DomainSimilarity::firmlyCompared));
    page->setSortRole(DomainPairModel::SortRole);
    page->setColumnWidths({20, 20, 13});
    auto* cut = new QLabel;
    cut->setProperty("role", QStringLiteral("hint"));
    page->addTool(cut);
    const auto tellCut = [this, cut] {
        cut->setText(tr("the first %1 of %n pairs", nullptr, m_pairs.comparable())
                         .arg(QLocale().toString(m_pairs.rowCount())));
        cut->setVisible(m_pairs.comparable() > m_pairs.rowCount());
    };
    connect(&m_pairs, &QAbstractItemModel::modelReset, cut, tellCut);
    tellCut();
    connect(page, &TablePage::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        const auto& domains = m_model.similarity()->domains();
        const auto indexOf = [&domains](const DomainRef& domain) {
            return static_cast<int>(std::find(domains.begin(), domains.end(), domain) - domains.begin());
        };
        choosePair(indexOf(m_pairs.pair(row).first), indexOf(m_pairs.pair(row).second));
    });
    return page;
}

AxisArrangement SimilarityPage::wished() const
{
    AxisArrangement arrangement = m_arrangement;
    arrangement.key = static_cast<SortKey>(m_order->currentData().toInt());
    arrangement.grouped = m_grouped->isChecked();
    return arrangement;
}

void SimilarityPage::ask(ComparisonBasis basis, const AxisArrangement& arrangement)
{
    LongTask task(tr("The domains are being compared…"), this);
    const auto shown = m_model.show(basis, arrangement, std::ref(task));
    m_arrangement = m_model.arrangement();
    if (shown)
        return;
    m_basis->button(static_cast<int>(m_model.basis()))->setChecked(true);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_arrangement.key)));
    m_grouped->setChecked(m_arrangement.grouped);
}

void SimilarityPage::refresh()
{
    LongTask task(tr("The domains are being compared…"), this);
    [[maybe_unused]] const auto shown = m_model.refresh(std::ref(task));
}

void SimilarityPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void SimilarityPage::takePlace(int row, int column)
{
    if (row < 0 || column < 0)
        return;
    const int from = m_model.similarityBoard()->domainAtRow(row);
    const int to = m_model.similarityBoard()->domainAtColumn(column);
    if (from >= 0 && to >= 0)
        m_bridge->setPair(from, to);
}

void SimilarityPage::choosePair(int from, int to)
{
    m_bridge->setPair(from, to);
    const SimilarityBoard& board = *m_model.similarityBoard();
    const auto headingOf = [](const BoardAxis& axis, int domain, auto&& domainAt) {
        for (int at = 0; at < axis.size(); ++at) {
            if (domainAt(at) == domain)
                return at;
        }
        return -1;
    };
    const int row = headingOf(board.rows(), from, [&board](int at) { return board.domainAtRow(at); });
    const int column = headingOf(board.columns(), to, [&board](int at) { return board.domainAtColumn(at); });
    if (row >= 0 && column >= 0)
        m_view->showPlace(row, column);
}

} // namespace atlas
