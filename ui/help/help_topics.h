#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <QStringList>

class QWidget;

namespace atlas {

/// The pages of the help by their file names, in the order of the list.
QStringList helpTopics();

/// Where a topic lies in the language of the windows: "qrc:/help/fr/heatmap.html".
QString helpAddress(const QString& topic);

/// The topic that speaks of \a widget or of what it stands in; empty if none does.
QString helpTopicOf(const QWidget* widget);

} // namespace atlas
