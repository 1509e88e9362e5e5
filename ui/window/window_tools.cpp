// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_tools.h"

#include "ui/history/undo_actions.h"
#include "ui/kit/appearance.h"
#include "ui/kit/key_hint.h"

#include <QAction>
#include <QToolButton>

namespace atlas {

WindowTools::WindowTools(
    QWidget& search, QAction& reminder, const UndoActions& undo, QAction& exporting, QWidget* parent)
    : QToolBar(tr("Tools"), parent)
{
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(scaledToText(QSize(18, 18)));
    addWidget(&search);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    addAction(&reminder);
    if (auto* button = qobject_cast<QToolButton*>(widgetForAction(&reminder)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(&undo.undo());
    addAction(&undo.redo());
    tellKey(exporting);
    m_export = new QToolButton;
    m_export->setDefaultAction(&exporting);
    m_export->setText(tr("Export…"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_export->setProperty("role", QStringLiteral("primary"));
    addWidget(m_export);
}

} // namespace atlas
