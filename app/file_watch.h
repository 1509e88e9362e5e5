#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/language.h"
#include "storage/atlas_repository.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace atlas {

class AtlasDocument;
class MainWindow;

/// Looks after the file of the open atlas, which other programs may write to as well: says why it is only read,
/// follows what another instance changes, offers ways on where the file was replaced. Goes before the document.
class FileWatch final : public QObject {
    Q_OBJECT
public:
    FileWatch(AtlasDocument& document, AtlasRepository& repository);

    /// The window to speak in from now on.
    void setWindow(MainWindow& window, Language language);
    void start();
    void explainReadOnly();
    /// The file is another one by now than what the window shows.
    void offerReplaced();

Q_SIGNALS:
    void copyRequested();
    /// The file is to be opened again, perhaps to be changed this time.
    void openRequested(const QString& path);
    void failed(const atlas::Error& error);

private:
    void look();
    void follow();
    void watch();
    void tellFate();
    void tellRefused(const Error& error);
    void takeOverLock();
    bool reload();
    void compareAndMerge();
    QString whyReadOnly() const;
    QString fileName() const;
    void later(void (FileWatch::*act)());

    AtlasDocument& m_document;
    AtlasRepository& m_repository;
    QPointer<MainWindow> m_window;
    Language m_language = Language::French;
    QTimer m_timer; ///< looks whether anybody else has changed the file
    AtlasRepository::Fate m_fate = AtlasRepository::Fate::Kept;
    QElapsedTimer m_lockRenewed;
    bool m_behind = false; ///< the file has changed and could not be read yet
    bool m_toldWritable = false;
};

} // namespace atlas
