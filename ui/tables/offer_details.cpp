// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/offer_details.h"

#include "models/training_offer_model.h"
#include "ui/kit/reading_widgets.h"

#include <QVBoxLayout>

namespace atlas {

OfferDetails::OfferDetails(const QAbstractItemModel& offers, QWidget* parent)
    : QScrollArea(parent)
    , m_offers(offers)
    , m_text(new ReadingLabel)
{
    setObjectName(QStringLiteral("offerDetails"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the words in it take the keyboard
    setMinimumWidth(220);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("details"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 14);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_text);
    layout->addStretch(1);
    setWidget(content);
    showRow(-1);
}

void OfferDetails::showRow(int row)
{
    if (row < 0) {
        m_text->setText(tr("Choose a course to see it in full."));
        return;
    }
    const auto field = [this, row](int column) {
        return m_offers.index(row, column).data().toString().toHtmlEscaped();
    };
    QString html = QStringLiteral("<p style='font-size:15px'><b>%1</b></p><p>%2</p>")
                       .arg(field(TrainingOfferModel::Course), field(TrainingOfferModel::Institution));
    for (int column = TrainingOfferModel::Themes; column < TrainingOfferModel::ColumnCount; ++column) {
        const QString name = m_offers.headerData(column, Qt::Horizontal).toString().toHtmlEscaped();
        const QString explained =
            m_offers.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().toHtmlEscaped();
        html += QStringLiteral("<p><small>%1</small><br>%2</p>")
                    .arg(explained.isEmpty() ? name : explained, field(column));
    }
    m_text->setText(html);
}

} // namespace atlas
