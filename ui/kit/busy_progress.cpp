// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/busy_progress.h"

#include <QApplication>
#include <QProgressDialog>

namespace atlas {

namespace {

constexpr qint64 Frame = 16; ///< milliseconds; what takes longer is told by the cursor
constexpr qint64 Patience = 500; ///< milliseconds; what takes longer, by a dialog
constexpr qint64 Beat = 60; ///< between two updates of the dialog

} // namespace

BusyProgress::BusyProgress(const QString& what, QWidget* parent)
    : m_what(what)
    , m_parent(parent)
{
    m_since.start();
}

BusyProgress::~BusyProgress()
{
    delete m_dialog;
    if (m_busyCursor)
        QApplication::restoreOverrideCursor();
}

bool BusyProgress::operator()(int done, int total)
{
    const qint64 now = m_since.elapsed();
    if (now > Frame && !m_busyCursor) {
        m_busyCursor = true;
        QApplication::setOverrideCursor(Qt::BusyCursor);
    }
    if (now < Patience || (m_dialog && now - m_shownAt < Beat))
        return true;
    m_shownAt = now;
    if (!m_dialog) {
        m_dialog = new QProgressDialog(m_what, tr("Stop"), 0, total, m_parent);
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setMinimumDuration(0);
        m_dialog->setAutoClose(false);
        m_dialog->setAutoReset(false);
    }
    m_dialog->setMaximum(total);
    m_dialog->setValue(done); // also handles events, of this dialog alone
    return !m_dialog->wasCanceled();
}

} // namespace atlas
