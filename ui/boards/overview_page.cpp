// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/overview_page.h"

#include "boards/overview_definition.h"
#include "ui/boards/arrangement_bar.h"
#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/boards/cell_list.h"
#include "ui/boards/overview_charts.h"
#include "ui/kit/choose_alone.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/long_task.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/screen_set.h"
#include "ui/ratings/scale_legend.h"
#include "ui/ratings/theme_menu.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

// Of the side panel with its charts, in pixels; a share of the screen between them.
constexpr int NarrowestSide = 340;
constexpr int WidestSide = 560;
constexpr double SideShare = 0.305;

} // namespace

OverviewPage::OverviewPage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_settings(settings)
    , m_model(document, settings.language)
    , m_subtitle(new QLabel(this))
    , m_bar(new ArrangementBar(ArrangementBar::Axes::RowsAndColumns, settings.language, this))
    , m_rowChoice(new QButtonGroup(this))
    , m_splitter(new PanelSplitter(this))
    , m_view(new BoardGridView(m_model, settings.theme, m_splitter))
    , m_side(new QTabWidget(m_splitter))
    , m_cells(new CellList(document, settings.language, settings.theme, m_side))
    , m_charts(new OverviewCharts(document, m_model, settings, *m_side))
{
    setObjectName(QStringLiteral("boardPage"));
    handFocusOn(*this, *m_view);
    setAttribute(Qt::WA_StyledBackground);
    auto* title = new QLabel(tr("All families side by side"), this);
    title->setProperty("role", QStringLiteral("heading"));
    m_subtitle->setObjectName(QStringLiteral("overviewSubtitle"));
    m_subtitle->setProperty("role", QStringLiteral("hint"));
    m_view->setAccessibleName(tr("Overview of all families"));
    m_bar->setLeading(buildRowChoice());
    m_side->insertTab(0, m_cells, tr("Ratings"));
    m_side->setCurrentIndex(0);
    m_side->setObjectName(QStringLiteral("overviewSide"));
    m_side->setDocumentMode(true);
    m_side->setProperty("sidePanel", true);
    m_side->setMinimumWidth(NarrowestSide);
    m_splitter->setStretchFactor(0, 1);
    // One width for list and charts: it would push the tabs from under the mouse.
    const int wide = static_cast<int>(screen()->availableSize().width() * SideShare);
    m_splitter->setSizes({1000, std::clamp(wide, NarrowestSide, WidestSide)});

    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(18, 12, 18, 8);
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(m_subtitle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildFooter());
    QList<QWidget*> stops = m_bar->stops();
    QWidget* first = stops.takeFirst();
    orderFocus(*first, stops << m_view << m_splitter->handle(1) << m_side << m_footerStops);

    connect(&m_model, &OverviewModel::becameStale, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &OverviewPage::refresh);
    });
    connect(m_bar, &ArrangementBar::changed, this, [this] { ask(wished()); });
    connect(m_view, &BoardGridView::rowGroupToggled, this, [this](int group) {
        AxisArrangement order = m_bar->rowOrder();
        toggle(order, m_view->board()->rows(), group);
        m_bar->setRowOrder(order);
        ask(wished());
    });
    connect(m_view, &BoardGridView::columnGroupToggled, this, [this](int group) {
        AxisArrangement order = m_bar->columnOrder();
        toggle(order, m_view->board()->columns(), group);
        m_bar->setColumnOrder(order);
        ask(wished());
    });
    auto* actions = new BoardActions(*m_view);
    actions->addGroups();
    connect(actions, &BoardActions::allGroupsToggled, this, [this](Qt::Orientation axis, bool collapsed) {
        const bool rows = axis == Qt::Vertical;
        AxisArrangement order = rows ? m_bar->rowOrder() : m_bar->columnOrder();
        BoardActions::collapse(order, rows ? m_view->board()->rows() : m_view->board()->columns(), collapsed);
        if (rows)
            m_bar->setRowOrder(order);
        else
            m_bar->setColumnOrder(order);
        ask(wished());
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->verticalHeader(), &QWidget::customContextMenuRequested, this, &OverviewPage::showRowMenu);
    connect(m_view, &BoardGridView::placeChosen, this, [this](int row, int column) {
        m_cells->show(m_model, row, column);
        m_charts->setChosen(row, column);
    });
    connect(m_view, &BoardGridView::placeActivated, this, &OverviewPage::activate);
    connect(m_view, &QWidget::customContextMenuRequested, this, &OverviewPage::showContextMenu);
    connect(m_cells, &CellList::cellActivated, this, &OverviewPage::cellActivated);
    connect(m_charts, &OverviewCharts::exportRequested, this, &OverviewPage::chartExportRequested);
    connect(m_charts, &OverviewCharts::rowChosen, this,
        [this](int row) { m_view->showPlace(row, std::max(0, m_view->currentIndex().column())); });
    connect(m_charts, &OverviewCharts::columnChosen, this,
        [this](int column) { m_view->showPlace(m_view->currentIndex().row(), column); });
}

OverviewPage::~OverviewPage()
{
    // The view looks at the model, which goes with this page's members.
    delete m_splitter;
}

Result<std::shared_ptr<const BoardDefinition>> OverviewPage::shownBoard() const
{
    return std::make_shared<OverviewDefinition>(m_model.request());
}

QWidget* OverviewPage::buildRowChoice()
{
    auto* group = new QWidget(this);
    auto* layout = new FlowLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::pair<OverviewRows, QString> choices[] = {{OverviewRows::Themes, tr("Themes")},
        {OverviewRows::SubCompetences, tr("Sub-competences")},
        {OverviewRows::SharedLabels, tr("Shared labels")}};
    for (const auto& [rows, text] : choices) {
        auto* button = new QToolButton(group);
        button->setText(text);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        m_rowChoice->addButton(button, static_cast<int>(rows));
        layout->addWidget(button);
    }
    m_rowChoice->button(static_cast<int>(OverviewRows::Themes))->setChecked(true);
    connect(m_rowChoice, &QButtonGroup::idClicked, this,
        [this](int id) { setRows(static_cast<OverviewRows>(id)); });
    return group;
}

QWidget* OverviewPage::buildFooter()
{
    auto* footer = new QWidget(this);
    footer->setObjectName(QStringLiteral("legend"));
    footer->setAttribute(Qt::WA_StyledBackground);
    m_legend = new ScaleLegend(m_settings.language, footer);
    auto* means = new QCheckBox(tr("Means"), footer);
    means->setObjectName(QStringLiteral("means"));
    means->setToolTip(
        tr("Shows the mean of the weights in place of the median. Levels are an order, not a measure: "
           "a mean takes the steps between them for equal."));
    connect(means, &QCheckBox::toggled, m_view, &BoardGridView::setShowsMeans);
    const auto button = [footer](const QString& text, const QString& tip) {
        auto* made = new QToolButton(footer);
        made->setText(text);
        made->setToolTip(tip);
        made->setProperty("role", QStringLiteral("menu"));
        return made;
    };
    QToolButton* fit = button(tr("Fit"), tr("As many columns in the window as keep their signs"));
    QToolButton* readable = button(tr("Readable"), tr("Columns as wide as their names; Ctrl+wheel zooms"));
    connect(fit, &QToolButton::clicked, m_view, &BoardGridView::fitToWindow);
    connect(readable, &QToolButton::clicked, m_view, [this] { m_view->setZoom(1.0); });
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(18, 6, 18, 6);
    layout->setSpacing(8);
    layout->addWidget(m_legend, 1);
    m_footerStops = {means, fit, readable};
    layout->addWidget(means);
    layout->addWidget(fit);
    layout->addWidget(readable);
    return footer;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

OverviewRequest OverviewPage::wished() const
{
    OverviewRequest request = m_model.request();
    request.rows = static_cast<OverviewRows>(m_rowChoice->checkedId());
    request.rowOrder = m_bar->rowOrder();
    request.columnOrder = m_bar->columnOrder();
    request.filter = m_bar->filter();
    return request;
}

void OverviewPage::setRows(OverviewRows rows)
{
    if (rows == m_model.request().rows)
        return;
    AxisArrangement order = m_bar->rowOrder();
    order.collapsed.clear(); // the groups are others now
    m_bar->setRowOrder(order);
    ask(wished());
}

void OverviewPage::ask(const OverviewRequest& request)
{
    const OverviewRequest before = m_model.request();
    LongTask task(tr("The overview is being put in order…"), this);
    if (!m_model.setRequest(request, std::ref(task))) {
        // Stopped: the tools go back to what is on screen.
        m_bar->setRowOrder(before.rowOrder);
        m_bar->setColumnOrder(before.columnOrder);
        m_bar->setFilter(before.filter);
        m_rowChoice->button(static_cast<int>(before.rows))->setChecked(true);
        return;
    }
    showBoard();
}

void OverviewPage::refresh()
{
    LongTask task(tr("The overview is being put in order…"), this);
    if (m_model.refresh(std::ref(task)))
        showBoard();
}

void OverviewPage::showBoard()
{
    const OverviewBoard& board = *m_model.overview();
    const CellPainter& cells = m_view->painter().cells();
    m_bar->setScale(cells);
    m_bar->showCount(board.rows().items, board.rows().allItems);
    m_legend->setScale(cells, tr("n/N: ratings that are levels, of all cells beneath"));
    std::set<FamilyId> families;
    Distribution counts(board.scale());
    for (const JobFamily& family : m_document.atlas().families) {
        if (family.scale != board.scale().id)
            continue;
        families.insert(family.id);
        counts.add(distribution(family.current, board.scale()));
    }
    QStringList parts{tr("%n family(ies)", nullptr, static_cast<int>(families.size())),
        tr("%n domain(s)", nullptr, board.columns().items),
        tr("%1 of %n cell(s) rated", nullptr, counts.total()).arg(counts.rated())};
    if (families.size() < m_document.atlas().families.size())
        parts << tr("families on another scale are left out");
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_charts->refresh();
    m_cells->show(m_model, m_view->currentIndex().row(), m_view->currentIndex().column());
    m_charts->setChosen(m_view->currentIndex().row(), m_view->currentIndex().column());
}

void OverviewPage::showTheme(SkillThemeId theme)
{
    const std::vector<SkillTheme>& themes = m_document.atlas().themes;
    const auto wanted = std::find_if(
        themes.begin(), themes.end(), [theme](const SkillTheme& candidate) { return candidate.id == theme; });
    if (wanted == themes.end())
        return;
    const QString label = wanted->label.in(m_settings.language);
    const auto rowOf = [this, &label] {
        const std::vector<BoardHeading>& rows = m_view->board()->rows().headings;
        const auto row = std::find_if(rows.begin(), rows.end(), [&label](const BoardHeading& heading) {
            return heading.kind == BoardHeading::Kind::Item && heading.label == label;
        });
        return row == rows.end() ? -1 : static_cast<int>(row - rows.begin());
    };
    if (m_model.request().rows != OverviewRows::Themes || rowOf() < 0) {
        m_rowChoice->button(static_cast<int>(OverviewRows::Themes))->setChecked(true);
        AxisArrangement order = m_bar->rowOrder();
        order.collapsed.clear();
        m_bar->setRowOrder(order);
        m_bar->setFilter({});
        ask(wished());
    }
    m_view->showPlace(std::max(0, rowOf()), std::max(0, m_view->currentIndex().column()));
    m_view->setFocus();
}

void OverviewPage::toggle(AxisArrangement& arrangement, const BoardAxis& axis, int group)
{
    const QString& key = axis.groups[static_cast<std::size_t>(group)].key;
    if (!arrangement.collapsed.erase(key))
        arrangement.collapsed.insert(key);
}

void OverviewPage::activate(int row, int column)
{
    const auto sources = m_model.overview()->sources(row, column);
    if (sources.size() == 1)
        Q_EMIT cellActivated(sources.front().family, sources.front().cell);
    else
        m_side->setCurrentWidget(m_cells); // several: the list tells which
}

void OverviewPage::showContextMenu(const QPoint& position)
{
    const QModelIndex at = m_view->indexAt(position);
    if (!at.isValid() || !(at.flags() & Qt::ItemIsSelectable))
        return;
    if (!m_view->selectionModel()->isSelected(at))
        chooseAlone(*m_view, at);
    const auto sources = m_model.overview()->sources(at.row(), at.column());
    QMenu menu(this);
    QAction* go = menu.addAction(sources.size() == 1 ? tr("&Go to the cell") : tr("&List the cells beneath"));
    go->setEnabled(!sources.empty());
    connect(go, &QAction::triggered, this, [this, at] { activate(at.row(), at.column()); });
    addCellThemes(menu, sources);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

/// On the name of a row: for all that it holds.
void OverviewPage::showRowMenu(const QPoint& position)
{
    const int row = m_view->rowAt(position.y());
    if (row < 0)
        return;
    if (m_view->board()->rows().at(row).kind != BoardHeading::Kind::Title)
        m_view->showPlace(row, std::max(0, m_view->currentIndex().column()));
    std::vector<OverviewBoard::Source> sources;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto beneath = m_model.overview()->sources(row, column);
        sources.insert(sources.end(), beneath.begin(), beneath.end());
    }
    QMenu menu(this);
    if (!sources.empty())
        addCellThemes(menu, sources);
    else
        menu.addActions(m_view->actions());
    menu.exec(m_view->verticalHeader()->mapToGlobal(position));
}

void OverviewPage::addCellThemes(QMenu& menu, const std::vector<OverviewBoard::Source>& sources)
{
    std::set<std::pair<FamilyId, SubCompetenceId>> rows;
    for (const OverviewBoard::Source& source : sources)
        rows.emplace(source.family, source.cell.row);
    addThemes(menu, m_document, m_settings.language, {rows.begin(), rows.end()});
    menu.addSeparator();
    menu.addActions(m_view->actions());
}

void OverviewPage::saveLayout() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("overview/rows"), static_cast<int>(m_model.request().rows));
    settings.setValue(panelsKey(QStringLiteral("overview")), m_splitter->saveState());
    settings.setValue(QStringLiteral("overview/fitted"), m_view->isFitted());
    settings.setValue(QStringLiteral("overview/zoom"), m_view->zoom());
    settings.setValue(QStringLiteral("overview/tab"), m_side->currentIndex());
}

void OverviewPage::restoreLayout()
{
    const QSettings settings;
    if (auto* button = m_rowChoice->button(settings.value(QStringLiteral("overview/rows")).toInt()))
        button->setChecked(true);
    m_splitter->restoreState(settings.value(panelsKey(QStringLiteral("overview"))).toByteArray());
    if (!settings.value(QStringLiteral("overview/fitted"), true).toBool())
        m_view->setZoom(settings.value(QStringLiteral("overview/zoom"), 1.0).toDouble());
    m_side->setCurrentIndex(settings.value(QStringLiteral("overview/tab")).toInt());
    if (m_rowChoice->checkedId() != static_cast<int>(m_model.request().rows))
        ask(wished());
}

} // namespace atlas
