// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/stage_panel.h"

#include "domain/held_signs.h"
#include "editing/workshop_session.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/workshop/room_preview.h"
#include "ui/workshop/vote_panel.h"
#include "wording/rating_text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <optional>

namespace atlas {

StagePanel::StagePanel(WorkshopSession& session, const ViewSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
{
    auto* stage = new QWidget;
    m_preview = new RoomPreview(stage);
    m_place = new QLabel(stage);
    m_place->setObjectName(QStringLiteral("itemPlace"));
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::RichText);
    m_votes = new VotePanel(session, settings, stage);
    auto* layout = new QVBoxLayout(stage);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_votes);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* area = new PlainScrollArea(stage, this);
    area->keepInSight(*m_votes);
    whole->addWidget(area, 1);
    auto* acts = new QVBoxLayout;
    acts->setContentsMargins(14, 0, 14, 10);
    acts->addWidget(m_votes->acts());
    whole->addLayout(acts);
}

void StagePanel::showItem(const AgendaItem& item)
{
    const JobFamily* there = m_session.document().atlas().family(item.family);
    const auto place = there ? there->position(item.cell) : std::nullopt;
    if (!place) {
        m_place->setText(QStringLiteral("<b>%1</b> · %2<br>%3")
                             .arg(item.labels.subCompetence.toHtmlEscaped(), item.labels.domain.toHtmlEscaped(),
                                 tr("This cell is no longer in the atlas.").toHtmlEscaped()));
        return;
    }
    const JobFamily& family = *there;
    const CellPosition at = *place;
    const QString now = tr("now: %1").arg(
        ratingText(m_session.scale(), family.current.at(at.row, at.column), m_settings.language));
    m_place->setText(QStringLiteral("<b>%1</b> · %2<br>%3")
                         .arg(family.rows[static_cast<std::size_t>(at.row)].label.toHtmlEscaped(),
                             family.domains[static_cast<std::size_t>(at.column)].label.toHtmlEscaped(),
                             heldSigns(now).toHtmlEscaped()));
}

} // namespace atlas
