// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the help from the real windows on the study, in both languages, and those of the README:
//     take_help_pictures FOLDER SCREENSHOTS
// writes FOLDER/fr/pictures/NAME.png, FOLDER/en/pictures/NAME.png and SCREENSHOTS/NAME.png. Off screen, with settings
// and data of its own.
#include "models/navigation_model.h"
#include "storage/atlas_repository.h"
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "support/two_screens.h"
#include "ui/boards/board_grid_view.h"
#include "ui/editors/details_panel.h"
#include "ui/exchange/export_dialog.h"
#include "ui/workshop/workshop_console.h"

#include <QComboBox>
#include <QDir>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace atlas;

namespace {

constexpr int MostColours = 256;
constexpr int MostWidth = 1200;
constexpr QSize WindowSize(1366, 768); ///< of the laptops that most people have

/// The colours that matter most: what is left takes the nearest.
QList<QRgb> mainColours(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&counts](QRgb a, QRgb b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    return colours.mid(0, MostColours);
}

/// Plays the user in one language and keeps what the windows show.
class Photographer {
public:
    Photographer(const QString& folder, const QString& screenshots, const QString& language)
        : m_folder(QStringLiteral("%1/%2/pictures").arg(folder, language))
        , m_screenshots(screenshots)
        , m_french(language == QLatin1String("fr"))
    {
        QDir().mkpath(m_folder);
        RunningAtlas::set(QStringLiteral("view/language"), language);
    }

    bool run()
    {
        const QString path = m_atlas.newAtlas(say("Banque du Port.atlas", "Harbour Bank.atlas"));
        addWorkshop(path);
        if (!m_atlas.start(path))
            return false;
        m_atlas.window().showNormal();
        m_atlas.window().resize(WindowSize);
        m_atlas.window().findChild<QSplitter*>()->setSizes({230, 800, 336});
        settle();
        takeHeatmap();
        takeRating();
        takeAllFamilies();
        takeChanges();
        takeExport();
        takeWorkshop();
        m_atlas.window().console()->close();
        return m_complete;
    }

private:
    QString say(const char* french, const char* english) const
    {
        return QString::fromUtf8(m_french ? french : english);
    }

    static void settle() { QTest::qWait(400); }

    void write(const char* name, const QPixmap& pixmap)
    {
        QImage image = pixmap.toImage();
        if (image.width() > MostWidth)
            image = image.scaledToWidth(MostWidth, Qt::SmoothTransformation);
        write(m_folder, name, image);
    }

    /// The README is in English.
    void writeScreenshot(const char* name, const QImage& image)
    {
        if (!m_french)
            write(m_screenshots, name, image);
    }

    void write(const QString& folder, const char* name, const QImage& any)
    {
        const QImage image = any.convertToFormat(QImage::Format_RGB32);
        const QString file = QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name));
        const bool written = !image.isNull()
            && image.convertToFormat(QImage::Format_Indexed8, mainColours(image), Qt::ThresholdDither)
                   .save(file, "PNG", 0);
        if (!written)
            std::fprintf(stderr, "%s was not written\n", qPrintable(file));
        m_complete = m_complete && written;
    }

    QWidget& page() const { return *m_atlas.window().findChild<QStackedWidget*>()->currentWidget(); }

    void open(NavigationKind kind) const
    {
        QAbstractItemModel& list = *m_atlas.navigation().model();
        for (int row = 0; row < list.rowCount(); ++row) {
            const QModelIndex entry = list.index(row, 0);
            if (entry.data(NavigationModel::KindRole).toInt() == static_cast<int>(kind))
                m_atlas.navigation().setCurrentIndex(entry);
        }
        settle();
    }

    void takeHeatmap()
    {
        m_atlas.show("client");
        m_atlas.goTo(2, 1);
        settle();
        write("window", m_atlas.window().grab());
        writeScreenshot("main-window", m_atlas.window().grab().toImage());
        write("heatmap", m_atlas.view().grab());
        QWidget& legend = m_atlas.part<QWidget>("legend");
        write("levels", legend.grab(QRect(0, 0, 640, legend.height())));
    }

    void takeRating()
    {
        QTest::keyClick(&m_atlas.view(), '4');
        m_atlas.reason().setFocus();
        QTest::keyClicks(&m_atlas.reason(),
            say("Les simulations prennent moins de temps.", "Simulations take less time."));
        auto& source = m_atlas.part<QLineEdit>("source");
        source.setFocus();
        QTest::keyClicks(&source, say("Pilote de mars", "Pilot of March"));
        QTest::keyClick(&source, Qt::Key_Return);
        auto* details = m_atlas.window().findChild<DetailsPanel*>();
        for (QToolButton* button : details->findChildren<QToolButton*>()) {
            if (button->property("role") == QLatin1String("segment")) {
                button->click();
                break;
            }
        }
        m_atlas.goTo(3, 1);
        QTest::keyClick(&m_atlas.view(), '2');
        m_atlas.goTo(2, 1);
        settle();
        MainWindow& window = m_atlas.window();
        const int top = details->mapTo(&window, QPoint()).y();
        write("rating", window.grab(QRect(window.width() - 900, top, 900, details->height())));
    }

    void takeAllFamilies()
    {
        open(NavigationKind::Overview);
        auto* side = page().findChild<QTabWidget*>();
        auto* grid = page().findChild<BoardGridView*>();
        grid->setCurrentIndex(grid->model()->index(1, 1));
        settle();
        grid->setFocus();
        write("all-families", m_atlas.window().grab());
        writeScreenshot("all-families", m_atlas.window().grab().toImage());
        side->setCurrentIndex(1);
        settle();
        write("charts", side->grab());
        side->setCurrentIndex(0);
        open(NavigationKind::Similarity);
        write("similarity", page().grab());
    }

    void takeChanges()
    {
        open(NavigationKind::Differences);
        write("changes", page().grab());
    }

    void takeExport()
    {
        const Atlas& study = m_atlas.stored();
        ExportDialog dialog(study, study.families.front().id, m_french ? Language::French : Language::English,
            &m_atlas.window());
        dialog.findChild<QLineEdit*>(QStringLiteral("output"))
            ->setText(say("Documents/Métiers orientés client.csv", "Documents/Client-facing jobs.csv"));
        auto* format = dialog.findChild<QComboBox*>(QStringLiteral("format"));
        format->setCurrentIndex(1);
        dialog.findChild<QLineEdit*>(QStringLiteral("output"))
            ->setText(say("Documents/Métiers orientés client.csv", "Documents/Client-facing jobs.csv"));
        dialog.show();
        settle();
        dialog.resize(dialog.sizeHint() + QSize(0, 30)); // words that wrap ask for their height too late
        settle();
        write("export", dialog.grab());
    }

    void addWorkshop(const QString& path) const
    {
        const auto repository = AtlasRepository::open(path);
        if (!repository)
            qFatal("the atlas does not open");
        const Atlas atlas = *(*repository)->load();
        Workshop workshop = plainWorkshop(atlas.families.front(), firstCells(atlas.families.front(), 6));
        workshop.title = say("Atelier de printemps", "Spring workshop");
        workshop.facilitator = say("Claire Moreau", "Claire Moreau");
        if (!saveWorkshop(**repository, workshop))
            qFatal("the workshop was not stored");
    }

    void takeWorkshop()
    {
        m_atlas.window().openWorkshop({7});
        QTest::qWait(800);
        WorkshopConsole& console = *m_atlas.window().console();
        console.showNormal();
        console.resize(WindowSize);
        console.activateWindow();
        settle();
        const std::pair<Qt::Key, int> votes[] = {
            {Qt::Key_4, 6}, {Qt::Key_3, 3}, {Qt::Key_2, 2}, {Qt::Key_A, 1}};
        for (const auto& [key, count] : votes) {
            for (int vote = 0; vote < count; ++vote)
                QTest::keyClick(&console, key);
        }
        QTest::keyClick(&console, Qt::Key_R);
        QTest::keyClick(&console, Qt::Key_M);
        settle();
        write("console", console.grab());
        write("room", console.audience().grab().scaledToWidth(960, Qt::SmoothTransformation));
        static constexpr QSize Half(996, 560);
        QImage both(2 * Half.width(), Half.height(), QImage::Format_RGB32);
        QPainter painter(&both);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const auto half = [](QWidget& window) {
            return window.grab().toImage().scaled(Half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        painter.drawImage(0, 0, half(console));
        painter.drawImage(Half.width(), 0, half(console.audience()));
        painter.end();
        writeScreenshot("workshop", both);
    }

    RunningAtlas m_atlas;
    QString m_folder;
    QString m_screenshots;
    bool m_french;
    bool m_complete = true;
};

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    useTwoScreens(folder);
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "take_help_pictures FOLDER SCREENSHOTS\n");
        return 2;
    }
    bool complete = true;
    for (const char* language : {"fr", "en"})
        complete = Photographer(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), QLatin1String(language)).run() && complete;
    return complete ? 0 : 1;
}
