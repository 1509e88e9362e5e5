// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_layout.h"

#include "projector/audience_cell.h"
#include "projector/audience_matrix.h"
#include "projector/audience_page.h"
#include "projector/audience_row.h"
#include "projector/room_type.h"
#include "wording/audience_words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace atlas {

namespace {

/// Puts a slide on a page in one of the ways that suit it.
struct Setting {
    std::function<void(AudiencePage&)> put;
    Detail detail = Detail::Full;
};

void putOpening(AudiencePage& page)
{
    const AudienceSlide& slide = page.slide();
    page.takeTop(0.3 * page.free().height());
    page.putTop(slide.title, roomFont(page.type().title, QFont::Bold), Ink::Strong, 4);
    page.takeTop(0.5 * page.type().body);
    page.putTop(audience_words::itemsToDiscuss(slide.count, page.phrases()), roomFont(page.type().body),
        Ink::Soft, 1);
}

/// The one that looks best first: words are left out one after the other where type would be too small.
std::vector<Setting> settingsFor(const AudienceSlide& slide)
{
    if (slide.number == 0 || slide.rows.empty())
        return {{putOpening}};
    if (slide.view.mode == AudienceMode::Matrix) {
        const auto arranged = [](MatrixArrangement arrangement) {
            return [arrangement](AudiencePage& page) { putMatrixPage(page, arrangement); };
        };
        return {{arranged(MatrixArrangement::Labelled)}, {arranged(MatrixArrangement::SmallRows)}};
    }
    std::vector<Setting> settings;
    const bool hasOutcome = slide.decided || !slide.rounds.empty();
    const auto add = [&](const std::function<void(AudiencePage&)>& put,
                         std::initializer_list<Detail> details) {
        for (const Detail detail : details)
            settings.push_back({put, detail});
    };
    if (hasOutcome) {
        add(putOutcomePage, {Detail::Full, Detail::Lean, Detail::ItemNamed, Detail::Bare});
    } else if (slide.view.mode == AudienceMode::Cell) {
        add(putCellPage, {Detail::Full, Detail::Lean, Detail::Bare});
    } else {
        for (const Detail detail : {Detail::Full, Detail::Lean}) {
            for (const RowArrangement& arrangement : rowArrangements(static_cast<int>(slide.domains.size())))
                add([arrangement](AudiencePage& page) { putRowPage(page, arrangement); }, {detail});
        }
        add(putItemInRowPage, {Detail::ItemNamed, Detail::Bare});
    }
    return settings;
}

/// Tries type sizes on one slide and keeps what came out.
class Fitting {
public:
    Fitting(const AudienceSlide& slide, const Phrases& phrases, const AudienceColours& colours,
        const QSizeF& size, double readable)
        : m_slide(slide)
        , m_phrases(phrases)
        , m_colours(colours)
        , m_size(size)
        , m_readable(readable)
    {
    }

    bool tryBody(const Setting& setting, double body)
    {
        constexpr double titleShares[] = {2.3, 2.0, 1.75, 1.5, 1.3};
        // The title gives way only where everything else is as small as it may be.
        const double leastShare = body > m_readable ? 1.5 : setting.detail == Detail::Bare ? 1.0 : 1.15;
        if (!tryType(setting, typeOf(setting, body, leastShare)))
            return false; // a larger title would take even more room
        for (const double share : titleShares) {
            if (share <= leastShare || tryType(setting, typeOf(setting, body, share)))
                break;
        }
        return true;
    }

    void cut(const Setting& setting, double body)
    {
        AudienceType type = typeOf(setting, body, 1.3);
        type.mayCut = true;
        tryType(setting, type);
    }

    const AudiencePicture& picture() const { return m_picture; }

private:
    AudienceType typeOf(const Setting& setting, double body, double titleShare) const
    {
        AudienceType type;
        type.detail = setting.detail;
        type.body = static_cast<int>(std::ceil(body));
        type.title = static_cast<int>(std::ceil(body * titleShare));
        type.note = static_cast<int>(std::ceil(std::min(body, std::max(m_readable, 0.8 * body))));
        return type;
    }

    bool tryType(const Setting& setting, const AudienceType& type)
    {
        AudiencePage page(m_slide, m_phrases, m_colours, m_size, type);
        setting.put(page);
        if (page.fits() || type.mayCut)
            m_picture = page.picture();
        return page.fits();
    }

    const AudienceSlide& m_slide;
    const Phrases& m_phrases;
    const AudienceColours& m_colours;
    QSizeF m_size;
    double m_readable;
    AudiencePicture m_picture;
};

} // namespace

AudiencePicture audiencePicture(const AudienceSlide& slide, const Phrases& phrases,
    const AudienceColours& colours, const QSizeF& size, double readablePixelSize)
{
    AudiencePicture blank;
    blank.size = size;
    blank.black = slide.view.black;
    if (slide.view.black || size.isEmpty())
        return blank;

    constexpr double step = 0.94;
    const double smallest = leastTypeOf(size.height());
    const double largest = std::max(ComfortFactor * readablePixelSize, 0.036 * size.height());
    std::vector<Setting> settings = settingsFor(slide);
    Fitting fitting(slide, phrases, colours, size, readablePixelSize);
    for (const Setting& setting : settings) {
        for (double body = largest; body > readablePixelSize; body *= step) {
            if (fitting.tryBody(setting, body))
                return fitting.picture();
        }
        if (fitting.tryBody(setting, readablePixelSize))
            return fitting.picture();
    }
    // Type gives way only where nothing is left to be left out.
    const Detail last = settings.back().detail;
    std::erase_if(settings, [last](const Setting& setting) { return setting.detail != last; });
    for (double body = std::min(largest, readablePixelSize) * step; body > smallest; body *= step) {
        for (const Setting& setting : settings) {
            if (fitting.tryBody(setting, body))
                return fitting.picture();
        }
    }
    if (slide.view.mode == AudienceMode::Matrix && !slide.rows.empty()) {
        settings = {{[](AudiencePage& page) { putMatrixPage(page, MatrixArrangement::Above); }}};
        for (double body = largest; body > smallest; body *= step) {
            if (fitting.tryBody(settings.back(), body))
                return fitting.picture();
        }
    }
    fitting.cut(settings.back(), smallest);
    return fitting.picture();
}

} // namespace atlas
