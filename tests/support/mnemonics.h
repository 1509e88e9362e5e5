#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace atlas {

/// Collects texts that are reached with Alt and a letter and tells which letters are asked for twice.
class Mnemonics {
public:
    void add(const QString& text)
    {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            m_texts[key.toString()] << text;
    }
    QStringList clashes() const
    {
        QStringList found;
        for (const QStringList& texts : m_texts) {
            if (texts.size() > 1)
                found << texts.join(QStringLiteral(" / "));
        }
        return found;
    }

private:
    QHash<QString, QStringList> m_texts;
};

/// Of one menu and those below it.
inline QStringList clashesIn(const QMenu& menu)
{
    Mnemonics mnemonics;
    QStringList below;
    for (const QAction* action : menu.actions()) {
        mnemonics.add(action->text());
        if (action->menu())
            below += clashesIn(*action->menu());
    }
    return mnemonics.clashes() + below;
}

/// Of the titles of the menus, and of fields and buttons that are in sight.
inline QStringList clashesIn(const QWidget& window)
{
    Mnemonics mnemonics;
    QStringList found;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window)) {
        for (const QAction* action : main->menuBar()->actions()) {
            mnemonics.add(action->text());
            if (action->menu())
                found += clashesIn(*action->menu());
        }
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            mnemonics.add(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            mnemonics.add(button->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                mnemonics.add(tabs->tabText(tab));
        }
    }
    return found + mnemonics.clashes();
}

} // namespace atlas
