// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/minutes_blocks.h"

#include "analysis/vote_statistics.h"
#include "ink/cell_painter.h"
#include "ink/sign_line.h"
#include "ink/wrapped_text.h"
#include "sheets/round_painter.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace atlas {

namespace {

constexpr double indent = 34; // room for an item's number
constexpr double gap = 8;
constexpr double sectionGap = 18;
constexpr QSizeF swatch(34, 20);
constexpr double arrowWidth = 34;
constexpr int mostLabelLines = 8;

void paintAt(QPainter& painter, QPointF topLeft, const WrappedText& text, const QColor& colour)
{
    painter.setPen(colour);
    text.paint(painter, QRectF(topLeft, QSizeF(text.width(), text.height())), Qt::AlignLeft | Qt::AlignTop);
}

QString withColon(const QString& name, const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Wording", "%1:")).arg(name);
}

} // namespace

MinutesBlocks::MinutesBlocks(const Atlas& atlas, const Workshop& workshop, const Phrases& phrases,
    const SheetStyle& style, const Palette& palette, double width)
    : m_workshop(workshop)
    , m_places(agendaPlaces(atlas, workshop, GoneCells::Named))
    , m_namesFamilies(mixesFamilies(m_places))
    , m_phrases(phrases)
    , m_style(style)
    , m_palette(palette)
    , m_width(width)
{
}

std::vector<MinutesBlock> MinutesBlocks::make(const QTimeZone& zone, bool withNotes)
{
    m_blocks.clear();
    addTitle(zone);
    addText(
        workshop_words::summary(countsOf(m_workshop), m_phrases), m_style.groupTitle, m_palette.text(), 0);
    addGap(gap);
    for (const RatingScale* scale : scalesOf(m_places))
        addLegend(*scale);
    addText(workshop_words::agreementNote(m_phrases), m_style.note, m_palette.secondaryText(), 0);
    addGap(sectionGap);
    for (const AgendaPlace& place : m_places)
        addItem(place, withNotes);
    addParked();
    return std::move(m_blocks);
}

void MinutesBlocks::addGap(double height)
{
    m_blocks.push_back({false, height, 0, [](QPainter&, QPointF) {}, {}});
}

void MinutesBlocks::addText(const QString& text, const QFont& font, const QColor& colour, double left)
{
    const double width = m_width - left;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList lines = WrappedText(paragraph, font, width).lines();
        for (const QString& line : lines) {
            const WrappedText measured(line, font, 2 * m_width, 1);
            m_blocks.push_back({false, measured.height(), 0,
                [measured, colour, left](QPainter& painter, QPointF topLeft) {
                    paintAt(painter, topLeft + QPointF(left, 0), measured, colour);
                },
                {}});
        }
    }
}

void MinutesBlocks::addTitle(const QTimeZone& zone)
{
    addText(m_phrases(QT_TRANSLATE_NOOP("Wording", "Minutes of the workshop")), m_style.subtitle,
        m_palette.secondaryText(), 0);
    addText(workshopName(m_workshop, m_phrases), m_style.title, m_palette.text(), 0);
    addGap(gap);
    addFacts(facts(zone));
    addGap(gap);
}

std::vector<MinutesBlocks::Fact> MinutesBlocks::facts(const QTimeZone& zone) const
{
    std::vector<Fact> facts;
    const auto add = [&](const char* name, const QString& value) {
        facts.push_back({m_phrases(name), value});
    };
    const QDateTime start = m_workshop.startedAt.toTimeZone(zone);
    const QDateTime end = m_workshop.endedAt.toTimeZone(zone);
    const auto time = [](const QDateTime& moment) { return moment.toString(QStringLiteral("HH:mm")); };
    if (!m_workshop.startedAt.isValid()) {
        add(QT_TRANSLATE_NOOP("Wording", "Date"),
            m_phrases(QT_TRANSLATE_NOOP("Wording", "the session has not started")));
    } else {
        add(QT_TRANSLATE_NOOP("Wording", "Date"), sheet_words::date(start.date(), m_phrases));
        if (m_workshop.endedAt.isValid())
            add(QT_TRANSLATE_NOOP("Wording", "Time"),
                m_phrases(QT_TRANSLATE_NOOP("Wording", "%1 to %2 (%3)"))
                    .arg(time(start), time(end), workshop_words::duration(start.secsTo(end), m_phrases)));
        else
            add(QT_TRANSLATE_NOOP("Wording", "Time"),
                m_phrases(QT_TRANSLATE_NOOP("Wording", "from %1, not ended")).arg(time(start)));
    }
    if (!m_workshop.facilitator.simplified().isEmpty())
        add(QT_TRANSLATE_NOOP("Wording", "Facilitator"), m_workshop.facilitator);
    if (const QString people = workshop_words::participants(m_workshop, m_phrases); !people.isEmpty())
        add(QT_TRANSLATE_NOOP("Wording", "Participants"), people);
    return facts;
}

void MinutesBlocks::addFacts(const std::vector<Fact>& facts)
{
    double widest = 0;
    for (const Fact& fact : facts)
        widest = std::max(widest, WrappedText(fact.name, m_style.rowLabel, m_width, 1).width());
    for (const Fact& fact : facts) {
        const double left = widest + 2 * gap;
        const WrappedText name(fact.name, m_style.rowLabel, widest + gap, 1);
        const WrappedText value(fact.value, m_style.rowLabel, m_width - left, mostLabelLines);
        m_blocks.push_back({false, value.height(), 0,
            [name, value, left, palette = m_palette](QPainter& painter, QPointF topLeft) {
                paintAt(painter, topLeft, name, palette.secondaryText());
                paintAt(painter, topLeft + QPointF(left, 0), value, palette.text());
            },
            {}});
    }
}

// One row of swatches and words, or more where the width asks for it.
void MinutesBlocks::addLegend(const RatingScale& scale)
{
    struct Entry {
        Rating rating;
        WrappedText label;
        double left = 0;
    };
    const auto cells = std::make_shared<const CellPainter>(scale, Theme::Light);
    std::vector<std::vector<Entry>> lines(1);
    double left = 0;
    for (const Rating rating : scale.legendOrder()) {
        const QString word = rating.isNotRated() ? noOpinionText(m_phrases)
                                                 : scale.entry(rating).label.in(m_phrases.language());
        WrappedText label(word, m_style.note, m_width - swatch.width(), 1);
        const double width = swatch.width() + gap / 2 + label.width() + 2 * gap;
        if (left > 0 && left + width - 2 * gap > m_width) {
            lines.emplace_back();
            left = 0;
        }
        lines.back().push_back({rating, std::move(label), left});
        left += width;
    }
    for (const std::vector<Entry>& entries : lines) {
        m_blocks.push_back({false, swatch.height() + gap / 2, 0,
            [cells, entries, font = m_style.figure](QPainter& painter, QPointF topLeft) {
                for (const Entry& entry : entries) {
                    const QRectF cell(topLeft + QPointF(entry.left, 0), swatch);
                    cells->paintCell(painter, cell, entry.rating, font);
                    painter.setPen(cells->palette().text());
                    entry.label.paint(painter, cell.translated(swatch.width() + gap / 2, 0),
                        Qt::AlignLeft | Qt::AlignVCenter);
                }
            },
            {}});
    }
}

QString MinutesBlocks::placeLine(const AgendaPlace& place) const
{
    QStringList parts{place.competence, place.domain};
    if (m_namesFamilies)
        parts.append(place.familyTitle());
    if (!place.position)
        parts.append(workshop_words::cellIsGone(m_phrases));
    return parts.join(QStringLiteral(" \u00B7 "));
}

void MinutesBlocks::addItem(const AgendaPlace& place, bool withNotes)
{
    addItemHeading(place);
    addOutcome(place);
    int number = 0;
    for (const VoteRound& round : place.item->rounds) {
        ++number;
        if (round.isRevealed())
            addRound(place, round, number);
    }
    addText(workshop_words::hiddenComments(*place.item, m_phrases), m_style.note, m_palette.secondaryText(), indent);
    if (const std::optional<Decision>& decision = place.item->outcome.decision) {
        addText(withColon(m_phrases(QT_TRANSLATE_NOOP("Wording", "Decided from")), m_phrases) + u' '
                + basisText(*place.item, *place.scale, m_phrases),
            m_style.rowLabel, m_palette.text(), indent);
        addText(withColon(m_phrases(QT_TRANSLATE_NOOP("Wording", "Reason")), m_phrases) + u' '
                + reasonText(*decision, m_phrases),
            m_style.rowLabel, m_palette.text(), indent);
    }
    if (withNotes && !place.item->notes.trimmed().isEmpty())
        addText(withColon(m_phrases(QT_TRANSLATE_NOOP("Wording", "Notes")), m_phrases) + u' '
                + place.item->notes.trimmed(),
            m_style.rowLabel, m_palette.secondaryText(), indent);
    addGap(sectionGap);
}

void MinutesBlocks::addItemHeading(const AgendaPlace& place)
{
    const double width = m_width - indent;
    const WrappedText number(m_phrases.locale().toString(place.number), m_style.groupTitle, indent, 1);
    const WrappedText title(place.subCompetence, m_style.groupTitle, width, mostLabelLines);
    const WrappedText where(placeLine(place), m_style.note, width, mostLabelLines);
    const WrappedText again(sheet_words::continued(place.subCompetence, m_phrases), m_style.note, width, 1);
    const auto line = [palette = m_palette, whole = m_width](QPainter& painter, QPointF topLeft) {
        painter.setPen(QPen(palette.grid(), 1.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(topLeft, topLeft + QPointF(whole, 0));
    };
    m_blocks.push_back({true, gap + title.height() + where.height() + gap / 2, gap + again.height() + gap / 2,
        [number, title, where, line, palette = m_palette](QPainter& painter, QPointF topLeft) {
            line(painter, topLeft);
            paintAt(painter, topLeft + QPointF(0, gap), number, palette.text());
            paintAt(painter, topLeft + QPointF(indent, gap), title, palette.text());
            paintAt(painter, topLeft + QPointF(indent, gap + title.height()), where, palette.secondaryText());
        },
        [number, again, line, palette = m_palette](QPainter& painter, QPointF topLeft) {
            line(painter, topLeft);
            paintAt(painter, topLeft + QPointF(0, gap), number, palette.secondaryText());
            paintAt(painter, topLeft + QPointF(indent, gap), again, palette.secondaryText());
        }});
}

/// The rating before and after, in swatches and words, and how the item ended at the right.
void MinutesBlocks::addOutcome(const AgendaPlace& place)
{
    const AgendaItem& item = *place.item;
    const std::optional<Decision>& decision = item.outcome.decision;
    QString end = stateText(endOf(item), m_phrases);
    if (item.secondsUsed > 0)
        end += QStringLiteral(" \u00B7 ") + workshop_words::duration(item.secondsUsed, m_phrases);
    const WrappedText state(end, m_style.rowLabel, m_width / 2, 1);
    std::vector<Rating> ratings;
    if (decision)
        ratings = {decision->before, decision->rating};
    else if (const std::optional<Rating> current = place.current())
        ratings = {*current};
    const double room = m_width - indent - state.width() - 2 * gap - arrowWidth;
    std::vector<WrappedText> labels;
    double height = swatch.height();
    for (const Rating rating : ratings) {
        labels.emplace_back(place.scale->entry(rating).label.in(m_phrases.language()), m_style.rowLabel,
            room / 2 - swatch.width() - gap, mostLabelLines);
        height = std::max(height, labels.back().height());
    }
    m_blocks.push_back({false, height + gap, 0,
        [=, whole = m_width, font = m_style.figure, cells = CellPainter(*place.scale, Theme::Light)](
            QPainter& painter, QPointF topLeft) {
            double left = topLeft.x() + indent;
            for (std::size_t index = 0; index < ratings.size(); ++index) {
                painter.setPen(cells.palette().text());
                if (index > 0) {
                    SignLine(font, nullptr)
                        .add(SignLine::Sign::Arrow)
                        .paint(painter, {left + arrowWidth / 2 - gap / 2, topLeft.y() + height / 2});
                    left += arrowWidth;
                }
                const QRectF cell(QPointF(left, topLeft.y() + (height - swatch.height()) / 2), swatch);
                cells.paintCell(painter, cell, ratings[index], font);
                left += swatch.width() + gap;
                labels[index].paint(painter, QRectF(left, topLeft.y(), labels[index].width(), height),
                    Qt::AlignLeft | Qt::AlignVCenter);
                left += labels[index].width() + gap;
            }
            painter.setPen(cells.palette().secondaryText());
            state.paint(painter, QRectF(topLeft, QSizeF(whole, height)), Qt::AlignRight | Qt::AlignVCenter);
        },
        {}});
}

void MinutesBlocks::addRound(const AgendaPlace& place, const VoteRound& round, int number)
{
    const auto painted = std::make_shared<const RoundPainter>(
        *place.scale, round.counts, number, m_phrases, m_style, m_width - indent, round.participants);
    m_blocks.push_back({false, painted->height() + gap, 0,
        [painted](
            QPainter& painter, QPointF topLeft) { painted->paint(painter, topLeft + QPointF(indent, 0)); },
        {}});
    if (round.comments.empty())
        return;
    addText(withColon(m_phrases(QT_TRANSLATE_NOOP("Wording", "Comments on the ballots")), m_phrases),
        m_style.note, m_palette.secondaryText(), indent);
    for (const BallotComment& comment : round.comments) {
        addText(QStringLiteral("\u2013 ") + workshop_words::comment(comment, m_phrases), m_style.note,
            m_palette.text(), indent);
    }
}

void MinutesBlocks::addParked()
{
    const auto isParked = [](const AgendaPlace& place) { return endOf(*place.item) == ItemEnd::Parked; };
    if (std::none_of(m_places.begin(), m_places.end(), isParked))
        return;
    const QString text = m_phrases(QT_TRANSLATE_NOOP("Wording", "Parked, to be taken up again"));
    const WrappedText title(text, m_style.groupTitle, m_width, 2);
    const auto paint = [title, colour = m_palette.text()](QPainter& painter, QPointF topLeft) {
        paintAt(painter, topLeft + QPointF(0, gap), title, colour);
    };
    m_blocks.push_back({true, title.height() + 2 * gap, title.height() + 2 * gap, paint, paint});
    for (const AgendaPlace& place : m_places) {
        if (!isParked(place))
            continue;
        const double width = m_width - indent;
        const WrappedText number(m_phrases.locale().toString(place.number), m_style.rowLabel, indent, 1);
        const WrappedText label(place.subCompetence, m_style.rowLabel, width, mostLabelLines);
        const WrappedText where(placeLine(place), m_style.note, width, mostLabelLines);
        m_blocks.push_back({false, label.height() + where.height() + gap, 0,
            [number, label, where, palette = m_palette](QPainter& painter, QPointF topLeft) {
                paintAt(painter, topLeft, number, palette.text());
                paintAt(painter, topLeft + QPointF(indent, 0), label, palette.text());
                paintAt(painter, topLeft + QPointF(indent, label.height()), where, palette.secondaryText());
            },
            {}});
    }
}

} // namespace atlas
