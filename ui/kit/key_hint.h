#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QKeySequence>
#include <QString>

class QAction;

namespace atlas {

/// Keys of commands that stand in a menu and, elsewhere, on a button.
namespace keys {
inline constexpr QKeyCombination FitToWindow = Qt::CTRL | Qt::Key_9;
inline constexpr QKeyCombination ZoomIn = Qt::CTRL | Qt::Key_Plus;
inline constexpr QKeyCombination ZoomOut = Qt::CTRL | Qt::Key_Minus;
inline constexpr QKeyCombination GoBack = Qt::ALT | Qt::Key_Up;
inline constexpr QKeyCombination NextMode = Qt::Key_M;
inline constexpr QKeyCombination NextSpotlight = Qt::Key_L;
inline constexpr QKeyCombination Reveal = Qt::Key_R;
inline constexpr QKeyCombination SecondRound = Qt::Key_S;
inline constexpr QKeyCombination ImportAnswers = Qt::CTRL | Qt::Key_I;
inline constexpr QKeyCombination Record = Qt::CTRL | Qt::Key_Return;
inline constexpr QKeyCombination Earlier = Qt::CTRL | Qt::Key_Up;
inline constexpr QKeyCombination Later = Qt::CTRL | Qt::Key_Down;
inline constexpr QKeyCombination Tick = Qt::Key_Space;
} // namespace keys

/// A key as the platform and the language write it: "Ctrl+Del", "Ctrl+Suppr".
QString keyText(const QKeySequence& key);

/// The words of a tooltip with the key that does the same: "Undo (Ctrl+Z)". Without key just the words.
QString withKey(const QString& words, const QKeySequence& key);

/// Puts the action's first key into its tooltip, after \a words or else its own text.
void tellKey(QAction& action, const QString& words = {});

} // namespace atlas
