// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/cell_list.h"

#include "ink/cell_painter.h"
#include "models/board_text.h"
#include "ui/kit/appearance.h"
#include "ui/ratings/level_chooser.h"
#include "ui/ratings/theme_menu.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int SwatchWidth = 40;
constexpr int Gap = 10;

/// A cell's picture with its sub-competence beside it and family and domain beneath.
class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const AtlasDocument& document, const CellSourcesModel& model, Theme theme, QListView* view)
        : QStyledItemDelegate(view)
        , m_document(document)
        , m_model(model)
        , m_theme(theme)
        , m_view(*view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Texts texts = place(option, index, m_view.viewport()->width());
        return {0, texts.place.bottom() - texts.label.top() + 12};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const OverviewBoard::Source& source = m_model.source(index.row());
        const JobFamily* family = m_document.atlas().family(source.family);
        if (!family)
            return;
        const CellPainter cells(m_document.atlas().scaleOf(*family), m_theme);
        const Palette& palette = cells.palette();
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            QColor fill = palette.selection();
            fill.setAlphaF(option.state & QStyle::State_Selected ? 1.0F : 0.5F);
            painter->fillRect(option.rect, fill);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(palette.focusRing(), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QRect swatch(
            option.rect.left() + Gap, option.rect.top() + 6, scaledToText(SwatchWidth), scaledToText(24));
        cells.paintCell(
            *painter, swatch, cells.scale().fromIndex(index.data(CellSourcesModel::RatingRole).toInt()), bold);
        const Texts texts = place(option, index, option.rect.width());
        painter->setFont(option.font);
        painter->setPen(palette.text());
        painter->drawText(
            texts.label.translated(option.rect.topLeft()), Qt::TextWordWrap, index.data().toString());
        painter->setPen(palette.secondaryText());
        painter->drawText(texts.place.translated(option.rect.topLeft()), Qt::TextWordWrap,
            index.data(CellSourcesModel::PlaceRole).toString());
        painter->restore();
    }

private:
    struct Texts {
        QRect label;
        QRect place;
    };

    static Texts place(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
    {
        const int left = scaledToText(SwatchWidth) + 2 * Gap;
        const auto measured = [&](int top, const QString& text) {
            return option.fontMetrics
                .boundingRect(
                    QRect(left, top, std::max(40, width - left - Gap), 1 << 16), Qt::TextWordWrap, text)
                .adjusted(0, 0, 4, 0);
        };
        Texts texts;
        texts.label = measured(6, index.data().toString());
        texts.place = measured(texts.label.bottom() + 2, index.data(CellSourcesModel::PlaceRole).toString());
        return texts;
    }

    const AtlasDocument& m_document;
    const CellSourcesModel& m_model;
    Theme m_theme;
    const QListView& m_view;
};

QLabel* wrapping(const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

CellList::CellList(AtlasDocument& document, Language language, Theme theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_language(language)
    , m_model(document, language)
    , m_title(wrapping("title", this))
    , m_place(wrapping("subtitle", this))
    , m_counts(wrapping("hint", this))
    , m_hint(wrapping("hint", this))
    , m_list(new QListView(this))
{
    m_list->setObjectName(QStringLiteral("cellList"));
    m_list->setAccessibleName(tr("Cells beneath the chosen place"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CellDelegate(document, m_model, theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &CellList::showContextMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        const OverviewBoard::Source& source = m_model.source(index.row());
        Q_EMIT cellActivated(source.family, source.cell);
    });
    m_hint->setText(tr("Choose a place in the overview to see the ratings that it is made of."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_counts);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
}

void CellList::show(const OverviewModel& overview, int row, int column)
{
    const OverviewBoard* board = overview.overview();
    const bool any = board && row >= 0 && column >= 0;
    m_model.setSources(any ? board->sources(row, column) : std::vector<OverviewBoard::Source>());
    m_title->setText(any ? board->rows().at(row).label : QString());
    m_place->setText(any ? headingText(board->columns().at(column)) : QString());
    m_counts->setText(
        any ? boardCellDescription(board->cell(row, column), board->scale(), m_language) : QString());
    m_hint->setText(any && m_model.rowCount() == 0 ? tr("This family has no sub-competence here.")
            : any ? tr("Double-click a cell to go to its heatmap; Alt+Up comes back.")
                  : tr("Choose a place in the overview to see the ratings that it is made of."));
    m_hint->setVisible(m_model.rowCount() == 0 || !isTextLarge()); // the list needs the room more
}

void CellList::showContextMenu(const QPoint& position)
{
    std::vector<std::pair<FamilyId, SubCompetenceId>> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        const OverviewBoard::Source& source = m_model.source(index.row());
        rows.emplace_back(source.family, source.cell.row);
    }
    QMenu menu(this);
    const QModelIndex at = m_list->indexAt(position);
    QAction* go = menu.addAction(tr("&Go to the cell"));
    go->setEnabled(at.isValid());
    connect(go, &QAction::triggered, m_list, [this, at] { Q_EMIT m_list->activated(at); });
    addThemes(menu, m_document, m_language, rows);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace atlas
