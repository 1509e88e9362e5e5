// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_key.h"

#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/history/version_window.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace atlas {

HelpKey::HelpKey(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    QWidget* window = widget->window();
    if (!qobject_cast<QDialog*>(window) && !qobject_cast<VersionWindow*>(window))
        return false;
    openHelp(*window, helpTopicOf(widget));
    return true;
}

} // namespace atlas
