// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>

namespace atlas {

namespace {

QPixmap tinted(const QString& file, const QSize& size, const QColor& colour, qreal ratio)
{
    // Straight from the SVG library: an image plugin would have to be found and loaded first.
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), colour);
    return pixmap;
}

QString drawing(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Renders the drawing when it is first shown, not when the menu is built: most icons of a session are never
/// seen.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const QString& file, Theme theme)
        : m_file(file)
        , m_theme(theme)
    {
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(
            rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QColor colour = Palette(RatingScale(), m_theme).text();
        colour.setAlphaF(mode == QIcon::Disabled ? 0.35F : 1.0F);
        return tinted(m_file, size, colour, scale);
    }

private:
    QString m_file;
    Theme m_theme;
};

/// Reads its pictures when a window asks for them: the first one read loads every image plugin there is.
class ApplicationIconEngine final : public QIconEngine {
public:
    QIconEngine* clone() const override { return new ApplicationIconEngine; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int wanted = std::min(size.width(), size.height());
        const auto* found = std::lower_bound(std::begin(Sizes), std::end(Sizes) - 1, wanted);
        QPixmap pixmap(QStringLiteral(":/icons/competence-atlas-%1.png").arg(*found));
        return *found == wanted ? pixmap : pixmap.scaledToHeight(wanted, Qt::SmoothTransformation);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : Sizes)
            sizes << QSize(size, size);
        return sizes;
    }

private:
    static constexpr int Sizes[] = {16, 32, 48, 256};
};

} // namespace

QIcon themedIcon(const QString& name, Theme theme)
{
    return QIcon(new ThemedIconEngine(drawing(name), theme));
}

QPixmap tintedPicture(const QString& name, const QSize& size, const QColor& colour, qreal ratio)
{
    return tinted(drawing(name), size, colour, ratio);
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace atlas
