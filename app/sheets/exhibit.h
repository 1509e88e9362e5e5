#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "sheets/paged_document.h"
#include "sheets/row_sink.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>

namespace atlas {

/// Anything to be written as an image. Sizes in layout units of 1/96 inch, which are the painter's.
struct Picture {
    QSizeF size;
    std::function<void(QPainter&)> paint;
    QString title;
    QString description; ///< SVG only
};

/// What is taken away, in one language: as pages, as a picture, as rows of a table, each made when it is asked
/// for. Holds whatever it is made of.
class Exhibit {
public:
    virtual ~Exhibit() = default;

    /// What files call themselves by.
    virtual QString title() const = 0;
    /// What it belongs to, the atlas; empty where that is the title.
    virtual QString source() const = 0;
    virtual QPageLayout layout(QPageSize::PageSizeId paper) const { return sheetLayout(paper); }
    virtual std::unique_ptr<PagedDocument> pages(const QPageLayout& layout) const = 0;
    /// Holds what it paints; nothing where there is none.
    virtual std::optional<Picture> picture(Theme) const { return {}; }
    virtual void addRows(RowSink& sink) const = 0;
};

} // namespace atlas
