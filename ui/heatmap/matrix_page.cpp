// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/matrix_page.h"

#include "ui/heatmap/heatmap_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace atlas {

MatrixPage::MatrixPage(HeatmapModel& model, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_view(new HeatmapView(model, settings.theme, this))
{
    setObjectName(QStringLiteral("matrixPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_subtitle->setProperty("role", QStringLiteral("hint"));
    m_view->setObjectName(QStringLiteral("heatmap"));
    m_view->setAccessibleName(tr("Heatmap"));

    auto* header = new QVBoxLayout;
    header->setContentsMargins(18, 12, 18, 8);
    header->setSpacing(2);
    header->addWidget(m_title);
    header->addWidget(m_subtitle);
    auto* matrix = new QVBoxLayout;
    matrix->setContentsMargins(10, 0, 2, 0);
    matrix->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(matrix, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixPage::showTitle);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MatrixPage::showTitle);
    if (model.family())
        showTitle();
}

void MatrixPage::showTitle()
{
    const JobFamily& family = *m_model.family();
    const Distribution counts = distribution(family.current, m_model.scale());
    m_title->setText(family.title);
    QStringList parts{tr("%n sub-competence(s)", nullptr, family.current.rows()),
        tr("%n domain(s)", nullptr, family.current.columns()),
        tr("%1 of %n cell(s) rated", nullptr, counts.total()).arg(counts.rated())};
    if (const int changed = changedCells(family))
        parts << tr("%n changed", nullptr, changed);
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace atlas
