#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "wording/phrases.h"

#include <QDate>
#include <QPageLayout>
#include <QRectF>

class QPainter;

namespace atlas {

struct Atlas;

/// What stands at the foot of each page beside its number.
struct PageFooter {
    QString source; ///< what the document belongs to
    QString version;
    QString date;
};
PageFooter footerOf(const Atlas& atlas, const QDate& date, const Phrases& phrases);

/// Space between the margins in units of 1/96 inch.
QSizeF roomOf(const QPageLayout& layout);

/// The page that a document is laid out on: the room that it leaves, and at its foot, under a hairline, two lines
/// with what the document belongs to and which page of how many. Only the frame knows the number.
class PageFrame {
public:
    /// On paper smaller than \a leastRoom all is shrunk, so that what is laid out has that much.
    PageFrame(const QSizeF& pageSize, PageFooter footer, const Phrases& phrases,
        const QSizeF& leastRoom = QSizeF(640, 440));

    const QSizeF& pageSize() const { return m_pageSize; }
    /// Lengths on the page for one of the room; 1 on paper large enough.
    double shrink() const { return m_shrink; }
    double width() const { return m_pageSize.width() / m_shrink; }
    /// Above the footer.
    double height() const;
    QRectF footerRect() const; ///< on the page

    /// Both counted from 1.
    void paint(QPainter& painter, int page, int count) const;

private:
    QSizeF m_pageSize;
    double m_shrink;
    PageFooter m_footer;
    Phrases m_phrases;
    SheetStyle m_style;
    double m_footerHeight; ///< before it is shrunk
    Palette m_palette;
};

} // namespace atlas
