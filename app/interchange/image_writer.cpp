// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/image_writer.h"

#include "ink/sheet_style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double mostPixelsOnSide = 30'000;
constexpr double mostPixels = 100'000'000; // 400 MB at 4 bytes each
constexpr double unitsPerMetre = 96 / 0.0254;

QString words(const char* text)
{
    return QCoreApplication::translate("atlas::ImageWriter", text);
}

tl::unexpected<Error> tooLarge(const QString& title, const QSizeF& size, double scale)
{
    const double most = std::min({mostPixelsOnSide / size.width(), mostPixelsOnSide / size.height(),
        std::sqrt(mostPixels / (size.width() * size.height()))});
    const double proposed = std::floor(most * 10) / 10;
    const QLocale locale;
    const QString pixels = locale.toString(std::ceil(size.width() * scale), 'f', 0)
        + QStringLiteral(" \u00D7 ") + locale.toString(std::ceil(size.height() * scale), 'f', 0);
    if (proposed < LeastImageScale) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::ImageWriter",
                      "The image of “%1” would have %2 pixels, too many for a PNG. Export it as SVG or PDF."))
                .arg(title, pixels));
    }
    return failure(ErrorKind::InvalidInput,
        words(
            QT_TRANSLATE_NOOP("atlas::ImageWriter",
                "The image of “%1” would have %2 pixels. Choose a scale of at most %3, or export it as SVG."))
            .arg(title, pixels, locale.toString(proposed, 'f', 1)));
}

tl::unexpected<Error> notWritten()
{
    return failure(ErrorKind::Io,
        words(QT_TRANSLATE_NOOP("atlas::ImageWriter",
            "The image could not be written. Check the free space on the disk and try again.")));
}

/// \a text without what no XML may hold, not even escaped: https://www.w3.org/TR/xml/#charsets
QString writable(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t code = text[at].unicode();
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            ++at;
        else if ((code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || text[at].isSurrogate()
            || code >= 0xFFFE)
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

// What QSvgGenerator leaves to be done: it copies title and description unescaped and control characters as
// they are, and names one font family only, which another computer may not have.
QByteArray finished(QByteArray svg, const QString& title, const QString& description)
{
    const QFont font = SheetStyle().rowLabel;
    QStringList families = font.families();
    families.removeAll(QFontInfo(font).family());
    families.prepend(QFontInfo(font).family());
    families.append(QStringLiteral("sans-serif"));

    QString text = QString::fromUtf8(svg);
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    text.replace(family,
        QStringLiteral("font-family=\"%1\"").arg(families.join(QStringLiteral(", ")).toHtmlEscaped()));
    static const QRegularExpression heading(QStringLiteral("<title>.*</title>\\s*<desc>.*</desc>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::InvertedGreedinessOption);
    const QRegularExpressionMatch found = heading.match(text);
    if (found.hasMatch()) {
        text.replace(found.capturedStart(), found.capturedLength(),
            QStringLiteral("<title>%1</title>\n<desc>%2</desc>")
                .arg(title.toHtmlEscaped(), description.toHtmlEscaped()));
    }
    return writable(text).toUtf8();
}

} // namespace

Result<void> writePng(QIODevice& device, const Picture& picture, double scale)
{
    if (!std::isfinite(scale) || scale < LeastImageScale) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP("atlas::ImageWriter", "Choose an image scale of at least %1."))
                .arg(QLocale().toString(LeastImageScale, 'f', 1)));
    }
    const double width = std::ceil(picture.size.width() * scale);
    const double height = std::ceil(picture.size.height() * scale);
    if (width > mostPixelsOnSide || height > mostPixelsOnSide || width * height > mostPixels)
        return tooLarge(picture.title, picture.size, scale);

    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return tooLarge(picture.title, picture.size, scale);
    painter.scale(width / picture.size.width(), height / picture.size.height());
    picture.paint(painter);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(unitsPerMetre * scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Software"), QStringLiteral("Competence Atlas"));
    if (!image.save(&device, "PNG"))
        return notWritten();
    return {};
}

Result<void> writeSvg(QIODevice& device, const Picture& picture)
{
    const QSize size = picture.size.toSize();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return notWritten();
    picture.paint(painter);
    painter.end();
    const QByteArray svg = finished(buffer.data(), picture.title, picture.description);
    if (device.write(svg) != svg.size())
        return notWritten();
    return {};
}

} // namespace atlas
