// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_hint.h"

#include "ui/kit/plain_words.h"

#include <QAction>
#include <QCoreApplication>

namespace atlas {

namespace {

/// Asked for by Qt itself, in menus as well. Ours come before Qt's own where the language has better ones.
[[maybe_unused]] constexpr const char* KeyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"), QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"), QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Del")};

} // namespace

QString keyText(const QKeySequence& key)
{
    if (key.isEmpty())
        return {};
    // Both keys are "Enter" to whoever looks at the keyboard.
    const QKeyCombination first = key[0];
    const QKeySequence shown = first.key() == Qt::Key_Return
        ? QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter))
        : key;
    return shown.toString(QKeySequence::NativeText);
}

QString withKey(const QString& words, const QKeySequence& key)
{
    return key.isEmpty() ? words
                         : QCoreApplication::translate("atlas::KeyHint", "%1 (%2)", "words of a tooltip, key")
                               .arg(words, keyText(key));
}

void tellKey(QAction& action, const QString& words)
{
    action.setToolTip(withKey(words.isEmpty() ? unmarked(action.text()) : words, action.shortcut()));
}

} // namespace atlas
