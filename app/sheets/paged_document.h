#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace atlas {

class Palette;
struct SheetStyle;

/// Landscape with margins of 12 mm.
QPageLayout sheetLayout(QPageSize::PageSizeId paper);
/// Space between the margins in units of 1/96 inch.
QSizeF roomOf(const QPageLayout& layout);

/// Something laid out on pages, for PDF, printer and preview.
class PagedDocument {
public:
    virtual ~PagedDocument() = default;

    virtual int pageCount() const = 0;
    /// The painter's unit is 1/96 inch, its origin the top left corner between the margins. Pages count from
    /// 0.
    virtual void paintPage(QPainter& painter, int page) const = 0;
};

/// Lays a document out for a paper.
using DocumentMaker = std::function<std::unique_ptr<PagedDocument>(const QPageLayout& layout)>;

/// Called before each page and after the last with pages done and in all; returning false stops.
using PageProgress = std::function<bool(int done, int total)>;

/// Paints the pages that the device asks for (all, unless it names ranges). Its layout should be the one that
/// the document was made for. Fails with Cancelled, or with Io when the device takes no painting.
Result<void> paintDocument(
    QPagedPaintDevice& device, const PagedDocument& document, const PageProgress& progress = {});

/// A document of more pages is written or printed only after a question.
constexpr int ManyPages = 100;
/// Told the number of pages before the first of many is written; returning false stops.
using PageQuestion = std::function<bool(int pages)>;

/// The two lines at the foot of each page under a hairline: what it belongs to and which page, the version
/// and the date.
struct PageFooter {
    QString source;
    QString page;
    QString version;
    QString date;
};
double pageFooterHeight(const SheetStyle& style);
/// \a shrink is what the lengths of the type are multiplied with.
void paintPageFooter(QPainter& painter, const QRectF& rect, const PageFooter& footer, const SheetStyle& style,
    const Palette& palette, double shrink);

} // namespace atlas
