// SPDX-License-Identifier: GPL-3.0-or-later
// A file that other programs write to as well: a synchronised or shared folder.
#include "application.h"

#include "cli/atlas_source.h"
#include "editing/atlas_document.h"
#include "storage/atlas_repository.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/ways_on_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/merge_dialog.h"

#include <QApplication>
#include <QFileInfo>

namespace atlas {

namespace {

constexpr qint64 BetweenRenewals = qint64{60} * 60 * 1000; // milliseconds

} // namespace

/// The file that is written here alone, as long as nothing that synchronises folders thinks otherwise.
void Application::watchFile()
{
    if (QApplication::activeModalWidget())
        return; // it says what it does with the atlas as it is
    if (!m_lockRenewed.isValid() || m_lockRenewed.hasExpired(BetweenRenewals)) {
        m_repository->renewLock();
        m_lockRenewed.start();
    }
    const AtlasRepository::Fate fate = m_repository->fate();
    if (std::exchange(m_fate, fate) == fate)
        return;
    const QString name = QFileInfo(m_repository->path()).fileName();
    switch (fate) {
    case AtlasRepository::Fate::Kept:
        m_window->messages().endLasting();
        m_window->messages().showPassing(tr("“%1” is back. You can go on.").arg(name));
        break;
    case AtlasRepository::Fate::Replaced:
        m_window->messages().showLasting(
            tr("“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing is "
               "stored until you choose what to do.")
                .arg(name),
            MessageKind::Refused, {tr("Choose…"), [this] { later(&Application::offerReplaced); }});
        break;
    case AtlasRepository::Fate::Gone:
        m_window->messages().showLasting(
            tr("“%1” is not there any more: it was moved, renamed or deleted. Put it back, or save a copy of what you "
               "see.")
                .arg(name),
            MessageKind::Refused, {tr("Save a copy as…"), [this] { chooseAndCopy(); }});
        break;
    }
}

/// What the file did not take: if it is another one by now, that is what has to be settled.
void Application::tellRefused(const Error& error)
{
    watchFile();
    if (m_fate == AtlasRepository::Fate::Replaced && !QApplication::activeModalWidget())
        later(&Application::offerReplaced);
    else
        tell(error);
}

/// Once what is being handled has come to its end: the way on may take a new window.
void Application::later(void (Application::*act)())
{
    QMetaObject::invokeMethod(this, [this, act] { (this->*act)(); }, Qt::QueuedConnection);
}

void Application::offerReplaced()
{
    const QString name = QFileInfo(m_repository->path()).fileName();
    WaysOnDialog::ask(tr("“%1” was changed by another program").arg(name),
        tr("What you see here and what the file holds are no longer the same. Nothing is lost so far: what you see is "
           "kept in this window, and the file is left as it is."),
        {{tr("&Compare and merge…"), tr("Choose cell by cell what the file is to hold."),
             [this] { compareAndMerge(); }},
            {tr("&Reload"), tr("Goes on with what the file holds. What only this window shows is lost."),
                [this] { reload(); }},
            {tr("&Save mine as a copy…"), tr("What you see becomes a file of its own; the other stays as it is."),
                [this] { chooseAndCopy(); }}},
        tr("Decide later"), m_window.get());
}

/// What the file holds becomes what the window shows.
bool Application::reload()
{
    const auto reopened = m_repository->reopen();
    auto atlas = reopened ? loadWithThemes(*m_repository) : tl::unexpected(reopened.error());
    if (!atlas) {
        tell(atlas.error());
        return false;
    }
    m_fate = AtlasRepository::Fate::Kept;
    m_window->messages().endLasting();
    m_document->follow(std::move(*atlas));
    return true;
}

void Application::compareAndMerge()
{
    if (!m_window->takeOverTexts())
        return;
    const auto stored = m_repository->loadAnew();
    if (!stored)
        return tell(stored.error());
    auto changes = m_document->differencesFrom(*stored);
    if (!changes) {
        return tell({ErrorKind::Conflict,
            tr("The file has other families, rows or columns now and cannot be merged cell by cell. Reload it, or save "
               "yours as a copy."),
            {}});
    }
    const QString note = stored->workshops == m_document->atlas().workshops
        ? QString()
        : tr("Workshops and their votes differ as well; those of the file stay. To keep yours, save a copy first.");
    MergeDialog dialog(m_document->atlas(), std::move(*changes), note, m_view.language, m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto kept = dialog.kept();
    if (!reload())
        return;
    if (const auto merged = m_document->takeOver(kept, tr("Merge with a changed file")); merged)
        m_window->messages().showPassing(tr("Merged: %n cell(s) kept as they were here.", nullptr,
                                             static_cast<int>(kept.size())),
            MessageKind::Done);
}

/// From a computer that has not been seen for long, and only after a question.
void Application::takeOverLock()
{
    const QString path = m_repository->path();
    WaysOnDialog::ask(tr("“%1” is marked as open elsewhere").arg(QFileInfo(path).fileName()),
        tr("It was opened by: %1. That computer has not been seen for more than thirty days. If the atlas is open there "
           "all the same, two people would write to one file.")
            .arg(m_repository->lockHolder()),
        {{tr("&Take it over"), tr("You can change the atlas here."), [this, path] {
              if (AtlasRepository::takeLockAway(path))
                  openOrTell(path);
          }}},
        tr("Go on reading only"), m_window.get());
}

} // namespace atlas
