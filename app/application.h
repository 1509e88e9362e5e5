#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"
#include "files/work_folder.h"
#include "storage/atlas_repository.h"
#include "translations.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/preferences.h"
#include "ui/kit/view_settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QApplication;

namespace atlas {

class AtlasDocument;
class MainWindow;

/// The program with windows: wires files and exports to the user interface. Owns the open document and its
/// window; lives as long as the event loop.
class Application final : public QObject {
    Q_OBJECT
public:
    explicit Application(QApplication& application);
    ~Application() override;

    /// Opens \a path; if it is empty, the atlas worked on last, or at the first start the user's own, made
    /// from the study. What cannot be opened has the study shown in its place, with ways to go on. False if
    /// there is nothing to show; the user has been told why.
    bool start(const QString& path);

    MainWindow* window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The study, shown to be read while there is no atlas of the user's.
    struct StandIn {
        WorkFolder folder;
        QString missed; ///< what cannot be opened
        Error problem;
    };

    Result<void> open(const QString& path, std::unique_ptr<StandIn> standIn = {});
    bool showStudyInstead(const QString& file, const Error& problem);
    /// What to do in the place of opening \a missed.
    void offerWaysOn(const QString& missed, const Error& problem);
    void offerWaysOnFromStandIn();
    void recoverAndOpen(const QString& damaged);
    void tellRecovered(const QString& damaged, const Recovery& recovery);
    QString missedOrOpen() const;
    void openOrTell(const QString& path);
    void showWindow();
    void connectWindow();
    void connectWorkshops();
    void explainReadOnly();
    void followFile();
    void watchFile();
    void later(void (Application::*act)());
    void offerReplaced();
    bool reload();
    void compareAndMerge();
    void takeOverLock();
    void chooseAndCreate();
    void createAndOpen(const Result<Atlas>& atlas, const QString& title, const QString& name);
    void chooseAndOpen();
    void chooseAndCopy();
    void exportShown();
    void tellExported(const Result<QString>& file);
    void tellFailed(const Error& error);
    void printShown();
    void connectPreferences();
    /// Who the journal says made a change, and who is told to have the file open.
    void takeOverAuthor();
    void takeOverFacilitator(WorkshopId workshop);
    void changeSettings();
    /// Stores what is wanted and shows it; another look or language takes a new window in the place of the
    /// old one.
    void apply(const Preferences& wanted);
    void changeLook(const ViewSettings& view, const Preferences& wanted);
    void followSystem();
    void tell(const Error& error) const;
    void tellRefused(const Error& error);

    QApplication& m_application;
    PlainWords m_plainWords;
    ViewSettings m_view;
    int m_textPercent = 100;
    Translations m_translations;
    std::unique_ptr<StandIn> m_standIn; ///< outlives the document that reads from its folder
    std::unique_ptr<AtlasDocument> m_document;
    AtlasRepository* m_repository = nullptr; ///< owned by the document, as its store
    QTimer m_following; ///< looks whether anybody else has changed the file
    AtlasRepository::Fate m_fate = {};
    QElapsedTimer m_lockRenewed;
    QSet<WorkshopId> m_askedForFacilitator;
    QString m_facilitator; ///< of the workshop in front, where nobody else is known
    bool m_behind = false; ///< the file has changed and could not be read yet
    bool m_toldWritable = false;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace atlas
