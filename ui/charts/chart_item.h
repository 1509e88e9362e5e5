#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace atlas {

/// One bar of a chart: a domain, a family, a sub-competence or a theme with the ratings beneath it.
struct ChartItem {
    QString label;
    QString context; ///< what the label belongs to, such as the family of a domain; may be empty
    Distribution counts;
};

/// One line of a radar; a value for each theme, none where no cell holds a level.
struct RadarSeries {
    /// How many cells hold a level, how many say that the impact is marginal, and how many there are.
    struct Resting {
        int levels = 0;
        int cells = 0;
        int marginal = 0;
    };
    QString label;
    std::vector<std::optional<OrdinalMedian>> values;
    std::vector<Resting> resting = {}; ///< what each value rests on
};

/// The numbers of a chart as a table. A column has a name for programs, the level codes among them, and words
/// for people; a cell is a text, a number or invalid where there is no value.
struct ChartTable {
    struct Column {
        QString key;
        QString words;
    };
    std::vector<Column> columns;
    std::vector<QList<QVariant>> rows;
};

} // namespace atlas
