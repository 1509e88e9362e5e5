// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/difference_page.h"

#include "boards/difference_definition.h"
#include "domain/shown_words.h"
#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/kit/appearance.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/tables/table_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace atlas {

namespace {

// Pixels at the usual size of the text: headers and three rows; titles and three changes.
constexpr int LeastBoard = 290;
constexpr int LeastList = 250;
// Sentences about the structure; a heading is no list.
constexpr qsizetype StructuresTold = 3;
constexpr qsizetype StructuresInTip = 30;

} // namespace

DifferencePage::DifferencePage(AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(document, settings.language)
    , m_changes(settings.language)
    , m_subtitle(new QLabel(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_family(new QComboBox(this))
    , m_allRows(new QCheckBox(tr("Unchanged rows too"), this))
    , m_splitter(new PanelSplitter(Qt::Vertical, this))
    , m_view(new BoardGridView(m_model, settings.theme, m_splitter))
    , m_list(new TablePage(m_changes, tr("Every change"),
          tr("Double-click a change to go to its cell; Alt+Up comes back."), m_splitter))
{
    setObjectName(QStringLiteral("boardPage"));
    handFocusOn(*this, *m_view);
    setAttribute(Qt::WA_StyledBackground);
    auto* title = new QLabel(tr("What changed"), this);
    title->setProperty("role", QStringLiteral("heading"));
    m_subtitle->setObjectName(QStringLiteral("differenceSubtitle"));
    m_subtitle->setProperty("role", QStringLiteral("hint"));
    m_subtitle->setWordWrap(true);
    m_view->setAccessibleName(tr("Differences between two versions"));
    m_list->setSortRole(VersionChangeModel::SortRole);
    m_list->setUniformRows();
    m_list->setColumnWidths({26, 34, 30, 14, 14, 17, 34, 20, 12});
    m_splitter->setSizes({500, isTextLarge() ? 600 : 320});
    // A low window scrolls between the two rather than leave a slit to each.
    m_view->setMinimumHeight(scaledToText(LeastBoard));
    m_list->setMinimumHeight(scaledToText(LeastList));

    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(18, 12, 18, 8);
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(m_subtitle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(buildTools());
    layout->addWidget(new PlainScrollArea(m_splitter), 1);

    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (!change.versions.isEmpty())
            fillVersions();
        if (!change.families.isEmpty())
            fillFamilies();
    });
    connect(&m_model, &DifferenceModel::becameStale, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &DifferencePage::refresh);
    });
    connect(m_view, &BoardGridView::placeActivated, this, [this](int row, int column) {
        const auto [family, cell] = m_model.differences()->source(row, column);
        if (cell.isValid())
            Q_EMIT cellActivated(family, cell);
    });
    const auto toggle = [](AxisArrangement& order, const BoardAxis& axis, int group) {
        const QString& key = axis.groups[static_cast<std::size_t>(group)].key;
        if (!order.collapsed.erase(key))
            order.collapsed.insert(key);
    };
    connect(m_view, &BoardGridView::rowGroupToggled, this, [this, toggle](int group) {
        DifferenceRequest request = m_model.request();
        toggle(request.rowOrder, m_view->board()->rows(), group);
        report(m_model.setRequest(request));
    });
    connect(m_view, &BoardGridView::columnGroupToggled, this, [this, toggle](int group) {
        DifferenceRequest request = m_model.request();
        toggle(request.columnOrder, m_view->board()->columns(), group);
        report(m_model.setRequest(request));
    });
    auto* actions = new BoardActions(*m_view);
    actions->addGroups();
    connect(actions, &BoardActions::allGroupsToggled, this, [this](Qt::Orientation axis, bool collapsed) {
        DifferenceRequest request = m_model.request();
        const bool rows = axis == Qt::Vertical;
        BoardActions::collapse(rows ? request.rowOrder : request.columnOrder,
            rows ? m_view->board()->rows() : m_view->board()->columns(), collapsed);
        report(m_model.setRequest(request));
    });
    connect(m_list, &TablePage::currentRowChanged, this, &DifferencePage::showChange);
    connect(m_list, &TablePage::rowActivated, this,
        [this](int row) { Q_EMIT cellActivated(m_changes.change(row).family, m_changes.change(row).cell); });
    fillVersions();
}

DifferencePage::~DifferencePage()
{
    delete m_splitter; // looks at the models, which go with this page's members
}

void DifferencePage::fillFamilies()
{
    const QVariant chosen = m_family->currentData();
    const QSignalBlocker blocker(m_family);
    m_family->clear();
    m_family->addItem(tr("All families"), 0);
    for (const JobFamily& family : m_document.atlas().families)
        m_family->addItem(family.title, family.id.value);
    m_family->setCurrentIndex(std::max(0, m_family->findData(chosen)));
}

QWidget* DifferencePage::buildTools()
{
    auto* tools = new QWidget(this);
    auto* layout = new FlowLayout(tools);
    layout->setContentsMargins(18, 0, 18, 8);
    layout->setSpacing(8);
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_family->setObjectName(QStringLiteral("compareFamily"));
    m_family->setAccessibleName(tr("Job family"));
    fillFamilies();
    const auto labelled = [&](const QString& text, QComboBox* box) {
        auto* pair = new QWidget(tools); // the two stay together
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(text);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        layout->addWidget(pair);
        connect(box, &QComboBox::activated, this, &DifferencePage::ask);
    };
    labelled(tr("From"), m_from);
    labelled(tr("to"), m_to);
    layout->addWidget(m_family);
    connect(m_family, &QComboBox::activated, this, &DifferencePage::ask);
    layout->addWidget(m_allRows);
    connect(m_allRows, &QCheckBox::clicked, this, &DifferencePage::ask);
    return tools;
}

void DifferencePage::fillVersions()
{
    const auto fill = [this](QComboBox* box, VersionChoice chosen) {
        box->clear();
        for (const Version& version : m_document.atlas().versions)
            box->addItem(shownName(version), version.id.value);
        box->addItem(tr("Present"), 0);
        box->setCurrentIndex(box->findData(chosen ? chosen->value : qint64(0)));
    };
    fill(m_from, m_model.from());
    fill(m_to, m_model.to());
}

Result<std::shared_ptr<const BoardDefinition>> DifferencePage::shownBoard() const
{
    auto from = m_model.snapshot(m_model.from());
    auto to = m_model.snapshot(m_model.to());
    if (!from || !to)
        return tl::unexpected(!from ? from.error() : to.error());
    // The present is named by the sheet, which may speak another language than the window.
    const auto nameOf = [this](VersionChoice version) { return version ? m_model.nameOf(version) : QString(); };
    return std::make_shared<DifferenceDefinition>(m_model.request(),
        ComparedVersions{nameOf(m_model.from()), nameOf(m_model.to()), *std::move(from), *std::move(to)});
}

void DifferencePage::compareWithPresent(VersionId version)
{
    m_from->setCurrentIndex(m_from->findData(version.value));
    m_to->setCurrentIndex(m_to->count() - 1);
    ask();
}

void DifferencePage::ask()
{
    const auto chosen = [](const QComboBox* box) {
        const qint64 id = box->currentData().toLongLong();
        return id > 0 ? VersionChoice(VersionId{id}) : VersionChoice();
    };
    DifferenceRequest request = m_model.request();
    request.onlyChangedRows = !m_allRows->isChecked();
    request.language = m_model.language();
    request.families.clear();
    if (const qint64 family = m_family->currentData().toLongLong())
        request.families.push_back(FamilyId{family});
    report(m_model.compare(chosen(m_from), chosen(m_to), request));
}

void DifferencePage::refresh()
{
    report(m_model.refresh());
}

void DifferencePage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void DifferencePage::report(const Result<void>& result)
{
    if (!result) {
        m_subtitle->setText(result.error().message);
        return;
    }
    m_changes.setChanges(m_model.compared(), m_model.changes());
    showCounts();
}

void DifferencePage::showCounts()
{
    const auto& changes = m_model.changes();
    const auto count = [&changes](ChangeDirection direction) {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(),
            [direction](const VersionChange& change) { return change.direction == direction; }));
    };
    const int kept = m_model.keptRatings();
    const int rated = static_cast<int>(changes.size()) - kept;
    const QString explained = kept == 0
        ? QString()
        : u' '
            + tr("%n more cell(s) keep the rating, but have another reason, source or certainty.", nullptr,
                kept);
    const QStringList structures = m_model.structure();
    const qsizetype told = std::min<qsizetype>(structures.size(), StructuresTold);
    QStringList sentences = structures.mid(0, told);
    if (structures.size() > told)
        sentences << tr("…, all of them in the export.");
    m_subtitle->setToolTip(structures.size() > told ? structures.mid(0, StructuresInTip).join(u'\n') : QString());
    m_subtitle->setText((rated == 0
            ? (kept == 0 && structures.isEmpty() ? tr("Nothing differs between “%1” and “%2”. Choose other versions, or change a rating.")
                         : tr("No rating differs between “%1” and “%2”."))
                  .arg(m_model.nameOf(m_model.from()), m_model.nameOf(m_model.to()))
            : tr("%n cell(s) differ: %1 raised, %2 lowered, %3 to or from marginal impact or not rated.", nullptr,
                rated)
                  .arg(count(ChangeDirection::Raised))
                  .arg(count(ChangeDirection::Lowered))
                  .arg(count(ChangeDirection::Otherwise)))
        + explained + (structures.isEmpty()
                ? QString()
                : u'\n' + m_model.structureSummary() + u' ' + sentences.join(QStringLiteral(" · "))));
}

void DifferencePage::showChange(int row)
{
    if (row < 0)
        return;
    const CellRef wanted = m_changes.change(row).cell;
    const DifferenceBoard& board = *m_model.differences();
    for (int at = 0; at < board.rows().size(); ++at) {
        for (int column = 0; column < board.columns().size(); ++column) {
            if (board.source(at, column).second == wanted) {
                m_view->showPlace(at, column);
                return;
            }
        }
    }
}

} // namespace atlas
