// SPDX-License-Identifier: GPL-3.0-or-later
// An atlas that is only read: why, what another instance changes in it, and when that one is gone.
#include "application.h"

#include "cli/atlas_source.h"
#include "editing/atlas_document.h"
#include "storage/atlas_repository.h"
#include "ui/kit/message_bar.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace atlas {

void Application::explainReadOnly()
{
    m_toldWritable = false;
    if (m_standIn) {
        m_window->messages().showLasting(
            tr("“%1” cannot be opened and was left as it is. You see the study, to be read.")
                .arg(QFileInfo(m_standIn->missed).fileName()),
            MessageKind::Refused, {tr("Go on otherwise…"), [this] {
                later(&Application::offerWaysOnFromStandIn);
            }});
        return;
    }
    QString why;
    switch (m_repository->readOnlyReason()) {
    case ReadOnlyReason::None:
        return;
    case ReadOnlyReason::Requested:
    case ReadOnlyReason::FileProtected:
        why = tr("This file or its folder is write-protected: you can read and export, not change. Save a "
                 "copy to work on it.");
        break;
    case ReadOnlyReason::DiskFull:
    case ReadOnlyReason::DiskFailing:
    case ReadOnlyReason::NameTooLong:
    case ReadOnlyReason::LocksRefused:
    case ReadOnlyReason::MadeByLaterVersion:
        why = whyNotChanged(m_repository->readOnlyReason(), m_repository->path());
        break;
    case ReadOnlyReason::OpenElsewhere:
        why = m_repository->lockHolder().isEmpty()
            ? tr("This atlas is open in another window: here you can read and export, not change. When the "
                 "other one is closed, this window offers to change it.")
            : tr("This atlas is open elsewhere (%1): here you can read and export, not change. When it is "
                 "closed there, this window offers to change it.")
                  .arg(m_repository->lockHolder());
        break;
    }
    if (m_repository->isHolderLongGone()) {
        m_window->messages().showLasting(
            why, MessageKind::ReadOnly, {tr("Take it over…"), [this] { later(&Application::takeOverLock); }});
        return;
    }
    m_window->messages().showLasting(
        why, MessageKind::ReadOnly, {tr("Save a copy as…"), [this] { chooseAndCopy(); }});
}

/// What is only read may be written to by somebody else.
void Application::followFile()
{
    if (QApplication::activeModalWidget())
        return; // a dialog looks at the atlas as it is
    if (const auto changed = m_repository->changedElsewhere())
        m_behind |= *changed;
    if (m_behind) {
        auto atlas = loadWithThemes(*m_repository);
        if (!atlas)
            return; // it is being written: the next time
        m_behind = false;
        m_document->follow(std::move(*atlas));
    }
    if (!m_toldWritable && m_repository->mayBeWrittenAgain()) {
        m_toldWritable = true;
        m_window->messages().showLasting(m_repository->readOnlyReason() == ReadOnlyReason::DiskFull
                ? tr("There is room on the disk again: this atlas can be changed.")
                : tr("This atlas is no longer open elsewhere: it can be changed here."),
            MessageKind::Note, {tr("Open to change it"), [this] {
                const auto again = [this] { openOrTell(m_repository->path()); };
                QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
            }});
    }
}

} // namespace atlas
