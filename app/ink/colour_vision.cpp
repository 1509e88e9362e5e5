// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

using Matrix = std::array<std::array<float, 3>, 3>;

const Matrix& matrixOf(ColourVision vision)
{
    static constexpr Matrix matrices[] = {
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286F, 1.052583F, -0.204868F}, {0.114503F, 0.786281F, 0.099216F},
            {-0.003882F, -0.048116F, 1.051998F}}},
        {{{0.367322F, 0.860646F, -0.227968F}, {0.280085F, 0.672501F, 0.047413F},
            {-0.011820F, 0.042940F, 0.968881F}}},
        {{{1.255528F, -0.076749F, -0.178779F}, {-0.078411F, 0.930809F, 0.147602F},
            {0.004733F, 0.691367F, 0.303900F}}},
        {{{0.2126F, 0.7152F, 0.0722F}, {0.2126F, 0.7152F, 0.0722F}, {0.2126F, 0.7152F, 0.0722F}}},
    };
    return matrices[static_cast<std::size_t>(vision)];
}

/// The transfer function of sRGB (IEC 61966-2-1) and its inverse, in tables: an image has millions of pixels.
struct Transfer {
    static constexpr int Steps = 4095;

    Transfer()
    {
        for (std::size_t value = 0; value < linear.size(); ++value) {
            const double share = static_cast<double>(value) / 255;
            linear[value] =
                static_cast<float>(share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4));
        }
        for (std::size_t step = 0; step < encoded.size(); ++step) {
            const double share = static_cast<double>(step) / Steps;
            const double value =
                share <= 0.0031308 ? share * 12.92 : 1.055 * std::pow(share, 1 / 2.4) - 0.055;
            encoded[step] = static_cast<unsigned char>(std::lround(value * 255));
        }
    }

    int encode(float share) const
    {
        return encoded[static_cast<std::size_t>(std::clamp(share, 0.0F, 1.0F) * Steps + 0.5F)];
    }

    std::array<float, 256> linear;
    std::array<unsigned char, Steps + 1> encoded;
};

QRgb transformed(const Matrix& matrix, QRgb pixel)
{
    static const Transfer transfer;
    const float red = transfer.linear[static_cast<std::size_t>(qRed(pixel))];
    const float green = transfer.linear[static_cast<std::size_t>(qGreen(pixel))];
    const float blue = transfer.linear[static_cast<std::size_t>(qBlue(pixel))];
    const auto channel = [&](std::size_t row) {
        return transfer.encode(matrix[row][0] * red + matrix[row][1] * green + matrix[row][2] * blue);
    };
    return qRgba(channel(0), channel(1), channel(2), qAlpha(pixel));
}

} // namespace

QColor seenWith(ColourVision vision, const QColor& colour)
{
    return vision == ColourVision::Common ? colour
                                          : QColor::fromRgba(transformed(matrixOf(vision), colour.rgba()));
}

QImage seenWith(ColourVision vision, const QImage& image)
{
    if (vision == ColourVision::Common)
        return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const Matrix& matrix = matrixOf(vision);
    QImage seen = image.convertToFormat(QImage::Format_ARGB32);
    QRgb before = 0;
    QRgb after = transformed(matrix, before);
    for (int y = 0; y < seen.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            // Windows are mostly runs of one colour.
            if (line[x] != before) {
                before = line[x];
                after = transformed(matrix, before);
            }
            line[x] = after;
        }
    }
    return seen.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace atlas
