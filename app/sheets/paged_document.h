#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/progress.h"
#include "sheets/page_frame.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace atlas {

/// Landscape with margins of 12 mm.
QPageLayout sheetLayout(QPageSize::PageSizeId paper);

/// Something laid out on pages, for PDF, printer and preview.
class PagedDocument {
public:
    virtual ~PagedDocument() = default;

    virtual int pageCount() const = 0;
    /// What stands on a page within its frame. The painter's unit is 1/96 inch, its origin the top left corner
    /// between the margins. Pages count from 0.
    virtual void paintPage(QPainter& painter, int page) const = 0;
    virtual const PageFrame& frame(int page) const = 0;
};

/// Documents in one, numbered through.
class JoinedDocument final : public PagedDocument {
public:
    explicit JoinedDocument(std::vector<std::unique_ptr<PagedDocument>> parts)
        : m_parts(std::move(parts))
    {
    }

    int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int page) const override;

private:
    std::pair<const PagedDocument*, int> find(int page) const;

    std::vector<std::unique_ptr<PagedDocument>> m_parts;
};

/// Lays a document out for a paper.
using DocumentMaker = std::function<std::unique_ptr<PagedDocument>(const QPageLayout& layout)>;

/// A page with its frame.
void paintFramed(QPainter& painter, const PagedDocument& document, int page);

/// Paints the pages that the device asks for (all, unless it names ranges). Its layout should be the one that
/// the document was made for. Progress is told before each page and after the last. Fails with Cancelled, or with Io when the device takes no painting.
Result<void> paintDocument(
    QPagedPaintDevice& device, const PagedDocument& document, const Progress& progress = {});

/// A document of more pages is written or printed only after a question.
constexpr int ManyPages = 100;
/// Told the number of pages before the first of many is written; returning false stops.
using PageQuestion = std::function<bool(int pages)>;

} // namespace atlas
