// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/eliding_combo_box.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace atlas {

ElidingComboBox::ElidingComboBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QString ElidingComboBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - 6);
}

void ElidingComboBox::paintEvent(QPaintEvent* event)
{
    if (currentIndex() < 0)
        return QComboBox::paintEvent(event); // its placeholder
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace atlas
