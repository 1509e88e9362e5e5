// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QPainter>
#include <QPixmap>

namespace atlas {

QIcon themedIcon(const QString& name, Theme theme)
{
    const Palette palette(RatingScale(), theme);
    const QIcon drawn(QStringLiteral(":/icons/%1.svg").arg(name));
    const auto tinted = [&drawn](const QColor& colour) {
        QPixmap pixmap = drawn.pixmap(QSize(40, 40));
        if (!pixmap.isNull()) {
            QPainter painter(&pixmap);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), colour);
        }
        return pixmap;
    };
    QIcon icon;
    icon.addPixmap(tinted(palette.text()), QIcon::Normal);
    icon.addPixmap(tinted(palette.grid().darker(theme == Theme::Light ? 125 : 90)), QIcon::Disabled);
    return icon;
}

} // namespace atlas
