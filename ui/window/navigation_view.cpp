// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_view.h"

#include "domain/steady_text.h"
#include "ink/cell_painter.h"
#include "ink/line_text.h"
#include "models/cell_text.h"
#include "ui/kit/appearance.h"

#include <QHash>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace atlas {

namespace {

constexpr int Inset = 16;

class NavigationDelegate final : public QStyledItemDelegate {
public:
    NavigationDelegate(const NavigationModel& model, Theme theme, QListView* view)
        : QStyledItemDelegate(view)
        , m_model(model)
        , m_theme(theme)
        , m_view(*view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int line = option.fontMetrics.height();
        if (m_model.kind(index.row()) == NavigationKind::Heading)
            return {0, line + 20};
        const bool footer = !index.data(NavigationModel::SubtitleRole).toString().isEmpty();
        return {0, titleHeight(option, index) + (footer ? line + 22 : 14)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette palette(RatingScale(), m_theme);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect body = option.rect.adjusted(Inset, 0, -Inset, 0);
        if (m_model.kind(index.row()) == NavigationKind::Heading) {
            QFont font = option.font;
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(palette.secondaryText());
            const QString heading =
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, body.width());
            painter->drawText(body.adjusted(0, 0, 0, -5), Qt::AlignLeft | Qt::AlignBottom, heading);
            painter->restore();
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRect frame = option.rect.adjusted(6, 1, -6, -1);
        if (chosen || hovered) {
            QColor fill = palette.selection();
            fill.setAlphaF(chosen ? 1.0F : 0.5F);
            painter->setPen(chosen && m_view.hasFocus() ? QPen(palette.accent(), 1.5) : QPen(Qt::NoPen));
            painter->setBrush(fill);
            painter->drawRoundedRect(frame, 6, 6);
        }
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.accent());
            painter->drawRoundedRect(QRect(frame.left(), frame.top() + 8, 3, frame.height() - 16), 1.5, 1.5);
        }
        painter->setFont(option.font);
        painter->setPen(palette.text());
        const int height = titleHeight(option, index);
        const QString subtitle = index.data(NavigationModel::SubtitleRole).toString();
        const QRect title(body.left(), body.top() + (subtitle.isEmpty() ? 7 : 8), body.width(), height);
        if (height <= option.fontMetrics.height())
            paintLine(*painter, title, Qt::AlignLeft, titleOf(index));
        else
            painter->drawText(title, Qt::AlignLeft | Qt::TextWordWrap, titleOf(index));
        paintFooter(*painter, option,
            QRect(body.left(), body.top() + 8 + height + 3, body.width(), option.fontMetrics.height()),
            index.row(), palette);
        painter->restore();
    }

private:
    static QString titleOf(const QModelIndex& index)
    {
        constexpr qsizetype Most = 120; // characters
        return inShort(index.data().toString(), Most);
    }

    int titleHeight(const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        // The list asks for sizes far more often than they change.
        const int width = std::max(40, m_view.viewport()->width() - 2 * Inset);
        if (width != m_measuredWidth || option.font != m_measuredFont) {
            m_measuredWidth = width;
            m_measuredFont = option.font;
            m_heights.clear();
        }
        int& height = m_heights[index.row()];
        if (height == 0) {
            height =
                option.fontMetrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, titleOf(index))
                    .height();
        }
        return height;
    }

    void paintFooter(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, int row,
        const Palette& palette) const
    {
        // Of the titles' size: each size more is a font read from the disk before the first painting.
        painter.setFont(option.font);
        painter.setPen(palette.secondaryText());
        QString subtitle = m_model.index(row).data(NavigationModel::SubtitleRole).toString();
        const Distribution* counts = m_model.distribution(row);
        if (!counts) {
            paintLine(painter, rect, Qt::AlignLeft, subtitle);
            return;
        }
        // Short ones, alike in all languages: the bars are what families are compared by.
        subtitle = shortCoverageText(*counts);
        const int advance = option.fontMetrics.horizontalAdvance(subtitle);
        paintLine(painter, rect, Qt::AlignRight, subtitle);
        const int free = rect.width() - advance - 10;
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QRect bar(rect.left(), rect.center().y() - 3, std::clamp(free, 10, 150), 7);
        CellPainter(*m_model.scale(row), m_theme).paintDistribution(painter, bar, *counts);
        // Where fading ends, seen without the colours.
        if (const int fading = fadingCount(*counts, *m_model.scale(row))) {
            const int end = bar.left() + bar.width() * fading / counts->total();
            painter.fillRect(QRect(end - 1, bar.top() - 2, 2, bar.height() + 4), palette.text());
        }
    }

    static int fadingCount(const Distribution& counts, const RatingScale& scale)
    {
        int fading = 0;
        for (std::size_t position = 0; position < scale.levels.size(); ++position) {
            if (scale.levels[position].weight.value_or(0) < 0)
                fading += counts.levels[position];
        }
        return fading;
    }

    const NavigationModel& m_model;
    Theme m_theme;
    const QListView& m_view;
    mutable QHash<int, int> m_heights; ///< of the titles, by row
    mutable int m_measuredWidth = 0;
    mutable QFont m_measuredFont;
};

} // namespace

NavigationView::NavigationView(NavigationModel& model, Theme theme, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Job families and tables"));
    setItemDelegate(new NavigationDelegate(model, theme, this));
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(scaledToText(170));
    setModel(&model); // last: each setting before would measure the entries
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { Q_EMIT rowChosen(current.row()); });
}

void NavigationView::mousePressEvent(QMouseEvent* event)
{
    // A click beside the entries must not take the mark from the one that is open.
    if (indexAt(event->position().toPoint()).flags() & Qt::ItemIsSelectable)
        QListView::mousePressEvent(event);
}

void NavigationView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap differently
}

} // namespace atlas
