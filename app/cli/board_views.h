#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_definition.h"

#include <QStringList>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace atlas {

/// A board as the command line asks for it.
struct BoardView {
    const char* name; ///< of --view
    QStringList options; ///< that no other view has
    /// What is wrong with the options, or nothing.
    QString (*problem)(const QCommandLineParser& parser);
    /// What the options ask for, of these families of \a atlas; all where there are none.
    Result<std::shared_ptr<const BoardDefinition>> (*read)(const QCommandLineParser& parser,
        const Atlas& atlas, const std::vector<FamilyId>& families, Language language);
};

const std::vector<BoardView>& boardViews();

} // namespace atlas
