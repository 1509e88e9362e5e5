// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_tools.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/key_hint.h"
#include "ui/workshop/room_menu.h"
#include "ui/workshop/room_view.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>

namespace atlas {

RoomTools::RoomTools(RoomView& view, const RoomMenu& commands, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_layout(new FlowLayout(this))
{
    setObjectName(QStringLiteral("roomTools"));
    setAccessibleName(tr("Room"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(10, 6, 10, 6);
    m_layout->setSpacing(6);
    m_modes = addChoices({{static_cast<int>(AudienceMode::Matrix), tr("Matrix")},
                             {static_cast<int>(AudienceMode::Row), tr("Row")},
                             {static_cast<int>(AudienceMode::Cell), tr("Cell")}},
        keys::NextMode, [&view](int mode) { view.setMode(static_cast<AudienceMode>(mode)); });
    m_spotlights = addChoices({{static_cast<int>(Spotlight::None), tr("No spotlight")},
                                  {static_cast<int>(Spotlight::Row), tr("On the row")},
                                  {static_cast<int>(Spotlight::Column), tr("On the column")},
                                  {static_cast<int>(Spotlight::Cell), tr("On the cell")}},
        keys::NextSpotlight, [&view](int light) { view.setSpotlight(static_cast<Spotlight>(light)); });
    for (QAction* action : {&commands.columns(), &commands.hideRating(), &commands.freeze(), &commands.black()})
        tellKey(*action);
    commands.columns().setIconText(tr("By column"));
    commands.hideRating().setIconText(tr("Hide ratings"));
    add(commands.columns());
    add(commands.hideRating());
    m_layout->addStretch();
    add(commands.freeze());
    add(commands.black());
}

void RoomTools::add(QAction& action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setProperty("role", QStringLiteral("segment"));
    button->setFocusPolicy(Qt::NoFocus); // the keyboard belongs to the commands
    m_layout->addWidget(button);
}

QActionGroup* RoomTools::addChoices(const std::vector<std::pair<int, QString>>& entries,
    const QKeySequence& next, const std::function<void(int)>& choose)
{
    auto* group = new QActionGroup(this);
    for (const auto& [value, text] : entries) {
        QAction* action = group->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setToolTip(tr("%1 (next: %2)").arg(text, keyText(next)));
        connect(action, &QAction::triggered, this, [choose, value = value] { choose(value); });
        add(*action);
    }
    auto* gap = new QWidget(this);
    gap->setFixedWidth(8);
    m_layout->addWidget(gap);
    return group;
}

void RoomTools::follow()
{
    const AudienceView& view = m_view.view();
    for (const auto& [group, value] : {std::pair(m_modes, static_cast<int>(view.mode)),
             std::pair(m_spotlights, static_cast<int>(view.spotlight))}) {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == value);
    }
}

} // namespace atlas
