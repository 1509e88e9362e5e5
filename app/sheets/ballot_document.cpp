// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/ballot_document.h"

#include "sheets/agenda_place.h"
#include "sheets/ballot_grid.h"
#include "wording/sheet_words.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double titleGap = 6;
constexpr double headingGap = 12;
constexpr double pseudonymHeight = 34; // room to write by hand
constexpr double pseudonymWidth = 320;

std::vector<AgendaPlace> placesOn(const RatingScale* scale, std::vector<AgendaPlace> places)
{
    std::erase_if(places, [scale](const AgendaPlace& place) { return place.scale != scale; });
    return places;
}

// An empty agenda has no scale; any of the atlas has the colours of the paper.
const RatingScale& anyScale(const Atlas& atlas, const std::vector<const RatingScale*>& used)
{
    static const RatingScale none;
    return !used.empty() ? *used.front() : atlas.scales.empty() ? none : atlas.scales.front();
}

} // namespace

BallotDocument::~BallotDocument() = default;

BallotDocument::BallotDocument(const Atlas& atlas, const Workshop& workshop, Language language,
    const QPageLayout& layout, const QDate& date)
    : m_phrases(language)
    , m_frame(roomOf(layout), footerOf(atlas, date, m_phrases), m_phrases)
    , m_palette(anyScale(atlas, scalesOf(agendaPlaces(atlas, workshop))), Theme::Light)
{
    const std::vector<AgendaPlace> places = agendaPlaces(atlas, workshop);
    const QString title = workshopName(workshop, m_phrases);
    const double width = m_frame.width();
    m_title = WrappedText(title, m_style.title, width, 2);
    const bool isOneFamily = !places.empty() && !mixesFamilies(places);
    if (isOneFamily)
        m_family = WrappedText(places.front().family->title, m_style.groupTitle, width, 1);
    m_continued = WrappedText(sheet_words::continued(title, m_phrases), m_style.subtitle, width, 1);
    m_instruction =
        WrappedText(places.empty() ? workshop_words::noItems(m_phrases) : workshop_words::tickOne(m_phrases),
            m_style.subtitle, width, 2);
    if (workshop.keepsPseudonyms)
        m_pseudonym = WrappedText(
            m_phrases(QT_TRANSLATE_NOOP("Wording", "Pseudonym")), m_style.subtitle, pseudonymWidth / 2, 1);

    const double bottom = m_frame.height();
    for (const RatingScale* scale : scalesOf(places)) {
        m_grids.emplace_back(placesOn(scale, places), !isOneFamily, m_phrases, m_style, width,
            bottom - headingHeight(false));
        const BallotGrid& grid = m_grids.back();
        const auto room = [&](bool continued) {
            return bottom - headingHeight(continued) - grid.headHeight();
        };
        for (FlowPage& lines : flowPages(grid.blocks(), {room(!m_pages.empty()), room(true), 0}))
            m_pages.push_back({m_grids.size() - 1, std::move(lines)});
    }
    if (m_pages.empty())
        m_pages.emplace_back();
}

double BallotDocument::headingHeight(bool continued) const
{
    if (continued)
        return m_continued.height() + titleGap;
    const double pseudonym = m_pseudonym.lineCount() > 0 ? pseudonymHeight : 0;
    return m_title.height() + m_family.height() + titleGap + m_instruction.height() + pseudonym + headingGap;
}

double BallotDocument::linesTop(int page) const
{
    return headingHeight(page > 0) + m_grids[m_pages[static_cast<std::size_t>(page)].grid].headHeight();
}

std::vector<BallotDocument::PlacedItem> BallotDocument::items(int page) const
{
    std::vector<PlacedItem> items;
    if (m_grids.empty())
        return items;
    const Page& content = m_pages[static_cast<std::size_t>(page)];
    const BallotGrid& grid = m_grids[content.grid];
    for (const FlowPlace& place : content.lines) {
        if (grid.number(place.block) == 0)
            continue;
        const QPointF corner(0, linesTop(page) + place.top);
        const auto onPage = [&](const QRectF& rect) {
            return QRectF((rect.topLeft() + corner) * m_frame.shrink(), rect.size() * m_frame.shrink());
        };
        PlacedItem item{
            grid.number(place.block), onPage({0, 0, m_frame.width(), grid.lineHeight(place.block)}), {}};
        for (const QRectF& box : grid.boxes(place.block))
            item.boxes.push_back(onPage(box));
        items.push_back(std::move(item));
    }
    return items;
}

void BallotDocument::paintHeading(QPainter& painter, bool continued) const
{
    const auto paint = [&](const WrappedText& text, double top) {
        text.paint(painter, QRectF(0, top, m_frame.width(), text.height()), Qt::AlignLeft | Qt::AlignTop);
    };
    painter.setPen(continued ? m_palette.secondaryText() : m_palette.text());
    if (continued)
        return paint(m_continued, 0);
    paint(m_title, 0);
    paint(m_family, m_title.height());
    const double instruction = m_title.height() + m_family.height() + titleGap;
    paint(m_instruction, instruction);
    if (m_pseudonym.lineCount() == 0)
        return;
    const double baseline = instruction + m_instruction.height() + pseudonymHeight;
    paint(m_pseudonym, baseline - m_pseudonym.height());
    painter.setPen(QPen(m_palette.secondaryText(), 1.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(m_pseudonym.width() + 8, baseline), QPointF(pseudonymWidth, baseline));
}

void BallotDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(m_frame.shrink(), m_frame.shrink());
    paintHeading(painter, page > 0);
    if (!m_grids.empty()) {
        const Page& content = m_pages[static_cast<std::size_t>(page)];
        const BallotGrid& grid = m_grids[content.grid];
        grid.paintHead(painter, {0, headingHeight(page > 0)});
        for (const FlowPlace& place : content.lines)
            grid.paintLine(painter, {0, linesTop(page) + place.top}, place.block);
    }
    painter.restore();
}

} // namespace atlas
