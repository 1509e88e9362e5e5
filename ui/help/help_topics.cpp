// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include <QLocale>
#include <QWidget>

namespace atlas {

namespace {

/// By the names of the classes: what stands in ui/exchange must not be included here.
constexpr std::pair<const char*, const char*> Topics[] = {{"atlas::DetailsPanel", "rating"},
    {"atlas::ReasonDialog", "rating"}, {"atlas::MatrixPage", "heatmap"},
    {"atlas::OverviewPage", "all-families"}, {"atlas::SimilarityPage", "all-families"},
    {"atlas::DifferencePage", "versions"}, {"atlas::VersionsPage", "versions"},
    {"atlas::VersionWindow", "versions"}, {"atlas::JournalPage", "versions"},
    {"atlas::WorkshopsPage", "workshop"}, {"atlas::WorkshopConsole", "workshop"},
    {"atlas::WorkshopDialog", "workshop"}, {"atlas::RoomDialog", "workshop"},
    {"atlas::AddItemsDialog", "workshop"}, {"atlas::BallotImportDialog", "workshop"},
    {"atlas::BallotReadingDialog", "workshop"},
    {"atlas::WorkshopExportDialog", "workshop"}, {"atlas::ExportDialog", "take-away"},
    {"atlas::BoardExportDialog", "take-away"}, {"atlas::TablePage", "start"},
    {"atlas::ShortcutSheet", "keyboard"}, {"atlas::AboutDialog", "privacy"},
    {"atlas::SettingsDialog", "settings"}, {"atlas::WaysOnDialog", "files"}, {"atlas::MergeDialog", "files"},
    {"QPrintPreviewDialog", "take-away"}, {"QFileDialog", "files"}};

} // namespace

QStringList helpTopics()
{
    return {QStringLiteral("start"), QStringLiteral("heatmap"), QStringLiteral("rating"),
        QStringLiteral("all-families"), QStringLiteral("versions"), QStringLiteral("workshop"),
        QStringLiteral("take-away"), QStringLiteral("files"), QStringLiteral("settings"),
        QStringLiteral("keyboard"), QStringLiteral("privacy")};
}

QString helpAddress(const QString& topic)
{
    // The language of the windows is that of numbers and dates.
    return QStringLiteral("qrc:/help/%1/%2.html")
        .arg(QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en"), topic);
}

QString helpTopicOf(const QWidget* widget)
{
    QString found;
    for (; widget; widget = widget->parentWidget()) {
        for (const auto& [name, topic] : Topics) {
            if (!widget->inherits(name))
                continue;
            found = QLatin1String(topic);
            // A table may be part of a page that has more to say.
            if (!widget->inherits("atlas::TablePage"))
                return found;
        }
    }
    return found;
}

} // namespace atlas
