#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>
#include <QString>

#include <vector>

class QPainter;
class QPaintDevice;
class QPointF;

namespace atlas {

/// One line of words and drawn signs. The signs are shapes, so that no font can lack them.
class SignLine {
public:
    enum class Sign { Up, Down, Diamond, Arrow, NotRated };

    SignLine(const QFont& font, QPaintDevice* device);

    SignLine& add(const QString& text);
    SignLine& add(Sign sign);
    SignLine& space();
    /// This line, a wide space and \a other, each in its own type.
    SignLine followedBy(const SignLine& other) const;

    double width() const { return m_width; }
    double capHeight() const { return m_cap; }
    /// From one baseline to the next.
    double lineHeight() const { return m_lineHeight; }
    /// In the painter's pen colour, the middle of the capitals at \a centre.
    void paint(QPainter& painter, const QPointF& centre) const;

private:
    struct Piece {
        QString text; ///< empty: a sign or a space
        Sign sign = Sign::Up;
        bool isSpace = false;
        QFont font;
        double cap = 0; ///< height of its capitals
        double width = 0;
    };
    static void paintSign(QPainter& painter, const Piece& piece, const QPointF& leftMiddle);

    QFont m_font;
    QPaintDevice* m_device;
    double m_cap;
    double m_lineHeight;
    double m_width = 0;
    std::vector<Piece> m_pieces;
};

} // namespace atlas
