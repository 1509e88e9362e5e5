// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_watch.h"

#include "analysis/cell_differences.h"
#include "cli/atlas_source.h"
#include "editing/atlas_document.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/ways_on_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/merge_dialog.h"

#include <QApplication>
#include <QFileInfo>

#include <utility>

namespace atlas {

namespace {

constexpr int LookingMilliseconds = 1000;
constexpr qint64 BetweenRenewals = qint64{60} * 60 * 1000; // milliseconds

} // namespace

FileWatch::FileWatch(AtlasDocument& document, AtlasRepository& repository)
    : m_document(document)
    , m_repository(repository)
{
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    connect(&document, &AtlasDocument::editFailed, this, &FileWatch::tellRefused);
}

void FileWatch::setWindow(MainWindow& window, Language language)
{
    m_window = &window;
    m_language = language;
}

void FileWatch::start()
{
    m_timer.start(LookingMilliseconds);
}

void FileWatch::look()
{
    // A dialog looks at the atlas as it is; while another window takes the place of this, nobody would hear.
    if (!m_window || QApplication::activeModalWidget())
        return;
    if (m_document.isReadOnly())
        follow();
    else
        watch();
}

QString FileWatch::fileName() const
{
    return QFileInfo(m_repository.path()).fileName();
}

QString FileWatch::whyReadOnly() const
{
    switch (m_repository.readOnlyReason()) {
    case ReadOnlyReason::None:
        break;
    case ReadOnlyReason::Requested:
    case ReadOnlyReason::FileProtected:
        return tr("This file or its folder is write-protected: you can read and export, not change. Save a "
                  "copy to work on it.");
    case ReadOnlyReason::DiskFull:
    case ReadOnlyReason::DiskFailing:
    case ReadOnlyReason::NameTooLong:
    case ReadOnlyReason::LocksRefused:
    case ReadOnlyReason::MadeByLaterVersion:
        return whyNotChanged(m_repository.readOnlyReason(), m_repository.path());
    case ReadOnlyReason::OpenElsewhere:
        return m_repository.lockHolder().isEmpty()
            ? tr("This atlas is open in another window: here you can read and export, not change. When the "
                 "other one is closed, this window offers to change it.")
            : tr("This atlas is open elsewhere (%1): here you can read and export, not change. When it is "
                 "closed there, this window offers to change it.")
                  .arg(m_repository.lockHolder());
    }
    return {};
}

void FileWatch::explainReadOnly()
{
    m_toldWritable = false;
    const QString why = whyReadOnly();
    if (why.isEmpty())
        return;
    const MessageBar::Action act = m_repository.isHolderLongGone()
        ? MessageBar::Action{tr("Take it over…"), [this] { later(&FileWatch::takeOverLock); }}
        : MessageBar::Action{tr("Save a copy as…"), [this] { Q_EMIT copyRequested(); }};
    m_window->messages().showLasting(why, MessageKind::ReadOnly, act);
}

/// What is only read may be written to by somebody else.
void FileWatch::follow()
{
    if (const auto changed = m_repository.changedElsewhere())
        m_behind |= *changed;
    if (m_behind) {
        auto atlas = loadWithThemes(m_repository);
        if (!atlas)
            return; // it is being written: the next time
        m_behind = false;
        m_document.follow(std::move(*atlas));
    }
    if (!m_toldWritable && m_repository.mayBeWrittenAgain()) {
        m_toldWritable = true;
        m_window->messages().showLasting(m_repository.readOnlyReason() == ReadOnlyReason::DiskFull
                ? tr("There is room on the disk again: this atlas can be changed.")
                : tr("This atlas is no longer open elsewhere: it can be changed here."),
            MessageKind::Note,
            {tr("Open to change it"), [this] { Q_EMIT openRequested(m_repository.path()); }});
    }
}

/// The file that is written here alone, as long as nothing that synchronises folders thinks otherwise.
void FileWatch::watch()
{
    if (!m_lockRenewed.isValid() || m_lockRenewed.hasExpired(BetweenRenewals)) {
        m_repository.renewLock();
        m_lockRenewed.start();
    }
    const AtlasRepository::Fate fate = m_repository.fate();
    if (std::exchange(m_fate, fate) != fate)
        tellFate();
}

void FileWatch::tellFate()
{
    MessageBar& messages = m_window->messages();
    switch (m_fate) {
    case AtlasRepository::Fate::Kept:
        messages.endLasting();
        messages.showPassing(tr("“%1” is back. You can go on.").arg(fileName()));
        break;
    case AtlasRepository::Fate::Replaced:
        messages.showLasting(
            tr("“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing is "
               "stored until you choose what to do.")
                .arg(fileName()),
            MessageKind::Refused, {tr("Choose…"), [this] { later(&FileWatch::offerReplaced); }});
        break;
    case AtlasRepository::Fate::Gone:
        messages.showLasting(
            tr("“%1” is not there any more: it was moved, renamed or deleted. Put it back, or save a copy of what you "
               "see.")
                .arg(fileName()),
            MessageKind::Refused, {tr("Save a copy as…"), [this] { Q_EMIT copyRequested(); }});
        break;
    }
}

/// What the file did not take: if it is another one by now, that is what has to be settled.
void FileWatch::tellRefused(const Error& error)
{
    const bool isFree = !QApplication::activeModalWidget();
    if (m_window && isFree)
        watch();
    if (m_fate == AtlasRepository::Fate::Replaced && isFree)
        later(&FileWatch::offerReplaced);
    else
        Q_EMIT failed(error);
}

/// Once what is being handled has come to its end: the way on may take a new window.
void FileWatch::later(void (FileWatch::*act)())
{
    QMetaObject::invokeMethod(this, [this, act] { (this->*act)(); }, Qt::QueuedConnection);
}

void FileWatch::offerReplaced()
{
    WaysOnDialog::ask(tr("“%1” was changed by another program").arg(fileName()),
        tr("What you see here and what the file holds are no longer the same. Nothing is lost so far: what you see is "
           "kept in this window, and the file is left as it is."),
        {{tr("&Compare and merge…"), tr("Choose cell by cell what the file is to hold."),
             [this] { compareAndMerge(); }},
            {tr("&Reload"), tr("Goes on with what the file holds. What only this window shows is lost."),
                [this] { reload(); }},
            {tr("&Save mine as a copy…"), tr("What you see becomes a file of its own; the other stays as it is."),
                [this] { Q_EMIT copyRequested(); }}},
        tr("Decide later"), m_window);
}

/// What the file holds becomes what the window shows.
bool FileWatch::reload()
{
    const auto reopened = m_repository.reopen();
    auto atlas = reopened ? loadWithThemes(m_repository) : tl::unexpected(reopened.error());
    if (!atlas) {
        Q_EMIT failed(atlas.error());
        return false;
    }
    m_fate = AtlasRepository::Fate::Kept;
    m_window->messages().endLasting();
    m_document.follow(std::move(*atlas));
    return true;
}

void FileWatch::compareAndMerge()
{
    if (!m_window->takeOverTexts())
        return;
    const auto stored = m_repository.loadAnew();
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    QStringList notes;
    if (changeBetween(m_document.atlas(), *stored).isOtherShape())
        notes << tr("Families, rows, columns, scales or their names differ as well; those of the file stay, and what is only "
                    "here goes. To keep yours, save a copy first.");
    if (stored->workshops != m_document.atlas().workshops)
        notes << tr("Workshops and their votes differ as well; those of the file stay. To keep yours, save a copy first.");
    MergeDialog dialog(
        m_document.atlas(), cellDifferences(*stored, m_document.atlas()), notes.join(u' '), m_language, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto kept = dialog.kept();
    if (!reload())
        return;
    if (const auto merged = m_document.takeOver(kept, tr("Merge with a changed file")); merged)
        m_window->messages().showPassing(tr("Merged: %n cell(s) kept as they were here.", nullptr,
                                             static_cast<int>(kept.size())),
            MessageKind::Done);
}

/// From a computer that has not been seen for long, and only after a question.
void FileWatch::takeOverLock()
{
    const QString path = m_repository.path();
    WaysOnDialog::ask(tr("“%1” is marked as open elsewhere").arg(fileName()),
        tr("It was opened by: %1. That computer has not been seen for more than thirty days. If the atlas is open there "
           "all the same, two people would write to one file.")
            .arg(m_repository.lockHolder()),
        {{tr("&Take it over"), tr("You can change the atlas here."), [this, path] {
              if (AtlasRepository::takeLockAway(path))
                  Q_EMIT openRequested(path);
          }}},
        tr("Go on reading only"), m_window);
}

} // namespace atlas
