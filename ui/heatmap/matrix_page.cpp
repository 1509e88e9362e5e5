// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/matrix_page.h"

#include "domain/steady_text.h"
#include "ui/boards/arrangement_bar.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/after_painting.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"
#include "wording/rating_text.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr qsizetype LongestTitle = 240; // characters

} // namespace

MatrixPage::MatrixPage(HeatmapModel& model, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_header(new QVBoxLayout)
    , m_barRoom(new QWidget(this))
    , m_view(new HeatmapView(model, settings.theme, this))
{
    setObjectName(QStringLiteral("matrixPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_subtitle->setProperty("role", QStringLiteral("hint"));
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setMinimumWidth(1); // the words must not hold the window wide
        label->setWordWrap(true);
    }
    m_view->setObjectName(QStringLiteral("heatmap"));

    m_header->setContentsMargins(18, 12, 18, 8);
    m_header->setSpacing(2);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    auto* matrix = new QVBoxLayout;
    matrix->setContentsMargins(10, 0, 2, 0);
    matrix->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addWidget(m_barRoom);
    layout->addLayout(matrix, 1);
    m_barRoom->setMinimumHeight(ArrangementBar::heightFor(fontMetrics()));
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixPage::showTitle);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MatrixPage::showTitle);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &MatrixPage::showTitle);
    if (model.family())
        showTitle();
    new AfterPainting(*m_barRoom, [this] { buildBar(); });
}

void MatrixPage::buildBar()
{
    m_bar = new ArrangementBar(ArrangementBar::Axes::Rows, m_model.language(), m_barRoom);
    m_bar->setObjectName(QStringLiteral("arrangement"));
    m_bar->setShowsTree(false);
    m_bar->setGroups(tr("Keep the competences together"));
    auto* layout = new QVBoxLayout(m_barRoom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    // Made late, it would else come last.
    QWidget* before = m_view->previousInFocusChain();
    while (before != m_view && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    orderFocus(*before, m_bar->stops());
    connect(m_bar, &ArrangementBar::changed, this,
        [this] { m_model.setOrder(m_bar->rowOrder(), m_bar->filter()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixPage::showOrder);
    if (m_model.family())
        showOrder();
    m_bar->show();
}

/// The model holds order and filter: it may drop parts of them that do not suit another family.
void MatrixPage::showOrder()
{
    if (m_scaleKey != m_model.scale().key) {
        m_scaleKey = m_model.scale().key;
        m_bar->setScale(m_view->cellPainter());
    }
    if (m_bar->rowOrder() != m_model.order())
        m_bar->setRowOrder(m_model.order());
    if (m_bar->filter() != m_model.filter())
        m_bar->setFilter(m_model.filter());
    m_bar->showCount(m_model.shownRows(), m_model.family()->current.rows());
}

void MatrixPage::offerWayBack(const QString& text)
{
    if (!m_wayBack) {
        m_wayBack = new QToolButton(this);
        m_wayBack->setObjectName(QStringLiteral("wayBack"));
        m_wayBack->setProperty("role", QStringLiteral("menu"));
        m_header->insertWidget(0, m_wayBack);
        connect(m_wayBack, &QToolButton::clicked, this, &MatrixPage::wayBackChosen);
    }
    m_wayBack->setText(QStringLiteral("‹  ") + withoutMarks(text));
    m_wayBack->setToolTip(withKey(text, keys::GoBack));
    m_wayBack->setVisible(!text.isEmpty());
}

void MatrixPage::showTitle()
{
    const JobFamily& family = *m_model.family();
    const Distribution counts = distribution(family.current, m_model.scale());
    m_title->setText(inShort(family.title, LongestTitle));
    const int rows = family.current.rows();
    const int shown = m_model.shownRows();
    const bool filtered = shown != rows;
    QStringList parts{filtered ? tr("%1 of %n sub-competence(s)", nullptr, rows).arg(shown)
                               : tr("%n sub-competence(s)", nullptr, rows)};
    // No longer with a filter or with changes than without, so that the matrix stays where it is.
    const int changed = changedCells(family);
    if (!filtered && changed == 0)
        parts << tr("%n domain(s)", nullptr, family.current.columns());
    m_subtitle->setMinimumHeight(filtered ? m_subtitle->height() : 0);
    parts << coverageText(counts, m_model.language());
    if (changed > 0)
        parts << tr("%n changed", nullptr, changed);
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_view->setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace atlas
