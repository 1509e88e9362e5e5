// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_preview.h"

#include "ui/workshop/audience_window.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace atlas {

RoomPreview::RoomPreview(QWidget* parent)
    : QWidget(parent)
    , m_picture(new SlideWidget(this))
    , m_warning(new QLabel(this))
{
    m_picture->setObjectName(QStringLiteral("preview"));
    m_picture->setAccessibleName(tr("What the room sees"));
    m_picture->setFocusPolicy(Qt::StrongFocus);
    m_picture->setMinimumHeight(72);
    m_picture->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(m_picture);
    m_warning->setObjectName(QStringLiteral("roomWarning"));
    m_warning->setProperty("role", QStringLiteral("problem"));
    m_warning->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_warning);
}

void RoomPreview::setTheme(Theme theme)
{
    m_picture->setTheme(theme);
}

void RoomPreview::showSlide(
    const AudienceSlide& slide, const AudienceView& asked, const RoomSetup& room, const QSize& size)
{
    m_asked = asked;
    m_picture->setRoom(room);
    m_picture->setPictureSize(size);
    m_picture->setSlide(slide);
    const QString text = warning(room);
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

QString RoomPreview::warning(const RoomSetup& room) const
{
    if (m_asked.black || m_picture->isReadable(room))
        return {};
    const double arc = m_picture->arcMinutes(room);
    const double share = arc / LeastArcMinutes;
    const QLocale locale;
    QStringList helps;
    if (m_asked.mode == AudienceMode::Matrix)
        helps << tr("one row at a time (M)");
    else if (m_asked.mode == AudienceMode::Row)
        helps << tr("one cell at a time (M)");
    helps
        << tr("seats no farther than %1 m")
               .arg(locale.toString(std::floor(room.distance * share * 10) / 10, 'f', 1))
        << tr("a picture of %1 m").arg(locale.toString(std::ceil(room.imageWidth / share * 10) / 10, 'f', 1));
    return tr("From the last row (%1 m) the smallest type fills %2′ (minutes of arc); %3′ can be read. What "
              "helps: %4.")
        .arg(locale.toString(room.distance), locale.toString(std::floor(arc * 10) / 10),
            locale.toString(LeastArcMinutes), helps.join(tr(", or ", "between what helps")));
}

} // namespace atlas
