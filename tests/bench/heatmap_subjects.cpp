// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/heatmap_subjects.h"

#include "ink/palette.h"
#include "support/levels.h"
#include "ui/heatmap/heatmap_view.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

// The peer's header is not ours to mend.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#include <qcustomplot.h>
#pragma GCC diagnostic pop

namespace bench {

using namespace atlas;

namespace {

/// Takes every edit and keeps nothing: what is measured is the painting.
class NoStore final : public AtlasStore {
public:
    Result<qint64> commit(const Edit&) override { return 1; }
    Result<std::vector<JournalEntry>> history(const CellRef&) const override
    {
        return std::vector<JournalEntry>();
    }
    Result<std::vector<JournalEntry>> journal() const override { return std::vector<JournalEntry>(); }
    Result<Version> addVersion(const QString&, const QString&, const QDateTime&) override { return Version(); }
    Result<VersionSnapshot> snapshot(VersionId) const override { return VersionSnapshot(); }
    Result<std::vector<JournalEntry>> changesSince(qint64) const override { return std::vector<JournalEntry>(); }
    bool isReadOnly() const override { return false; }
};

RatingScale syntheticScale()
{
    const auto level = [](const char* code, const char* symbol, const char* fill, const char* text) {
        RatingLevel result;
        result.code = QString::fromUtf8(code);
        result.symbol = QString::fromUtf8(symbol);
        result.light = {QString::fromLatin1(fill), QString::fromLatin1(text)};
        result.dark = result.light;
        return result;
    };
    RatingScale scale;
    scale.key = QStringLiteral("impact");
    scale.levels = {level("--", "−−", "#943F06", "#FFFFFF"), level("-", "−", "#F6C999", "#4A2503"),
        level("+", "+", "#A9CBEA", "#0F2742"), level("++", "++", "#1D4F91", "#FFFFFF")};
    int weight = -2;
    for (RatingLevel& entry : scale.levels.edit()) {
        entry.weight = weight;
        weight += weight == -1 ? 2 : 1;
    }
    scale.notApplicable = level("N/A", "n/a", "#F1F1EF", "#55585C");
    scale.notRated = level("", "", "", "#55585C");
    return withIds(scale, 1, 1);
}

Rating ratingAt(int row, int column)
{
    // Neighbours differ, and the pattern does not repeat within a screen.
    const unsigned mixed = static_cast<unsigned>(row) * 2654435761U ^ static_cast<unsigned>(column) * 40503U;
    const unsigned which = (mixed >> 7) % 6;
    return which == 0 ? Rating::notRated()
        : which == 1  ? Rating::notApplicable()
                      : levelAt(static_cast<int>(which) - 2);
}

class ColouredModel final : public QAbstractTableModel {
public:
    ColouredModel()
        : m_scale(syntheticScale())
        , m_palette(m_scale, Theme::Light)
    {
    }
    int rowCount(const QModelIndex& = {}) const override { return Rows; }
    int columnCount(const QModelIndex& = {}) const override { return Columns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const Rating rating = ratingAt(index.row(), index.column());
        switch (role) {
        case Qt::DisplayRole:
            return m_scale.entry(rating).symbol;
        case Qt::BackgroundRole:
            return m_palette.cell(rating).fill;
        case Qt::ForegroundRole:
            return m_palette.cell(rating).text;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        default:
            return {};
        }
    }

private:
    RatingScale m_scale;
    Palette m_palette;
};

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

Atlas syntheticAtlas()
{
    Atlas atlas;
    atlas.scales = {syntheticScale()};
    JobFamily family;
    family.id = FamilyId{1};
    family.key = QStringLiteral("synthetic");
    family.scale = ScaleId{1};
    for (int column = 0; column < Columns; ++column)
        family.domains.push_back({ActivityDomainId{column + 1}, QStringLiteral("Domain %1").arg(column + 1)});
    for (int competence = 0; competence < 50; ++competence)
        family.competences.push_back(
            {CompetenceId{competence + 1}, QStringLiteral("Competence %1").arg(competence + 1)});
    family.current = ImpactMatrix(Rows, Columns);
    for (int row = 0; row < Rows; ++row) {
        family.rows.push_back(
            {SubCompetenceId{row + 1}, QStringLiteral("Sub-competence %1").arg(row + 1), CompetenceId{row / 20 + 1}});
        for (int column = 0; column < Columns; ++column)
            family.current.set(row, column, ratingAt(row, column));
    }
    family.study = family.current;
    atlas.families.push_back(std::move(family));
    return atlas;
}

OurHeatmap::OurHeatmap(int cellSize)
    : m_cellSize(cellSize)
    , m_document(std::make_unique<AtlasDocument>(syntheticAtlas(), std::make_unique<NoStore>()))
    , m_model(std::make_unique<HeatmapModel>(*m_document, Language::English))
    , m_view(std::make_unique<HeatmapView>(*m_model, Theme::Light))
{
    m_view->resize(Width, Height);
    m_view->show();
    m_model->setFamily(FamilyId{1});
    m_view->setZoom(cellSize / 27.0);
    settle();
    m_view->horizontalHeader()->setDefaultSectionSize(cellSize);
    m_view->verticalHeader()->setDefaultSectionSize(cellSize);
    settle();
}

OurHeatmap::~OurHeatmap() = default;

void OurHeatmap::scrollTo(int step)
{
    m_view->verticalScrollBar()->setValue((step % 40) * m_cellSize);
    m_view->horizontalScrollBar()->setValue((step % 40) * m_cellSize);
    m_view->viewport()->repaint();
    settle();
}

void OurHeatmap::panTo(int step)
{
    m_view->verticalScrollBar()->setValue((step % 40) * m_cellSize);
    m_view->horizontalScrollBar()->setValue((step % 40) * m_cellSize);
    settle();
}

void OurHeatmap::editAndRepaint(int step)
{
    [[maybe_unused]] const auto changed = m_model->rate({m_model->index(106, 105)}, levelAt(step % 4));
    settle();
}

TableViewPeer::TableViewPeer(int cellSize, int headerWidth, int headerHeight)
    : m_cellSize(cellSize)
    , m_model(std::make_unique<ColouredModel>())
    , m_view(std::make_unique<QTableView>())
{
    m_view->setModel(m_model.get());
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->horizontalHeader()->setDefaultSectionSize(cellSize);
    m_view->verticalHeader()->setDefaultSectionSize(cellSize);
    m_view->verticalHeader()->setFixedWidth(headerWidth);
    m_view->horizontalHeader()->setFixedHeight(headerHeight);
    m_view->resize(Width, Height);
    m_view->show();
    settle();
}

TableViewPeer::~TableViewPeer() = default;

void TableViewPeer::scrollTo(int step)
{
    m_view->verticalScrollBar()->setValue((step % 40) * m_cellSize);
    m_view->horizontalScrollBar()->setValue((step % 40) * m_cellSize);
    m_view->viewport()->repaint();
    settle();
}

ColorMapPeer::ColorMapPeer()
    : m_plot(std::make_unique<QCustomPlot>())
    , m_map(new QCPColorMap(m_plot->xAxis, m_plot->yAxis))
{
    m_map->data()->setSize(Columns, Rows);
    m_map->data()->setRange(QCPRange(0, Columns - 1), QCPRange(0, Rows - 1));
    const RatingScale scale = syntheticScale();
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Columns; ++column)
            m_map->data()->setCell(column, row, scale.index(ratingAt(row, column)));
    }
    m_map->setInterpolate(false);
    m_map->setGradient(QCPColorGradient::gpPolar);
    m_map->rescaleDataRange();
    m_plot->rescaleAxes();
    m_plot->resize(Width, Height);
    m_plot->show();
    settle();
}

ColorMapPeer::~ColorMapPeer() = default;

void ColorMapPeer::panTo(int step)
{
    m_plot->xAxis->setRange(step % 40, step % 40 + Columns);
    m_plot->yAxis->setRange(step % 40, step % 40 + Rows);
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
    settle();
}

void ColorMapPeer::editAndRepaint(int step)
{
    m_map->data()->setCell(105, 105, step % 6);
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
    settle();
}

} // namespace bench
