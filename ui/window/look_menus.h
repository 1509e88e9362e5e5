#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/colour_vision.h"
#include "ui/kit/preferences.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace atlas {

/// The part of the view menu that is about how everything looks: theme, size of the text, colour vision,
/// language. Owned by the window; all but the vision is asked for by signals.
class LookMenus final : public QObject {
    Q_OBJECT
public:
    /// What \a coloured holds is shown as others see it.
    LookMenus(QMenu& view, const Preferences& preferences, QWidget& coloured, QObject* window);

    ColourVision seenWith() const { return m_vision; }
    /// Colours as people with this vision see them; a preview, not stored.
    void showAsSeenWith(ColourVision vision);

Q_SIGNALS:
    void languageRequested(atlas::Language language);
    void themeRequested(atlas::ThemeChoice choice);
    void textSizeRequested(int percent);

private:
    void buildThemes(QMenu& menu, ThemeChoice chosen);
    void buildTextSizes(QMenu& menu, int chosen);
    void buildVisions(QMenu& menu);
    void buildLanguages(QMenu& menu, Language chosen);

    QWidget& m_coloured;
    ColourVision m_vision = ColourVision::Common;
    QActionGroup* m_visions; ///< the entries of the menu, with their vision as data
};

} // namespace atlas
