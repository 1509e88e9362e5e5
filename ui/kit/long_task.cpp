// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/long_task.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace atlas {

namespace {

constexpr int Frame = 16; ///< milliseconds; what takes longer is told by the cursor
constexpr int Patience = 500; ///< milliseconds; what takes longer, by a dialog
constexpr int Beat = 50; ///< milliseconds between two looks at the work

} // namespace

struct LongTask::State {
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> isStopped = false;

    std::mutex mutex; ///< of what follows
    std::condition_variable changed;
    bool isFinished = false;
    const std::function<bool(QWidget*)>* question = nullptr; ///< that the work waits for
    bool yes = false; ///< the answer
};

LongTask::LongTask(const QString& what, QWidget* parent)
    : m_what(what)
    , m_parent(parent)
{
}

LongTask::~LongTask() = default;

void LongTask::operator()(const LongWork& work)
{
    m_state = std::make_unique<State>();
    State& state = *m_state;
    const std::unique_ptr<QThread> worker(QThread::create([&state, &work] {
        work([&state](int done, int total) {
            state.total = total;
            state.done = done;
            return !state.isStopped;
        });
        const std::lock_guard lock(state.mutex);
        state.isFinished = true;
        state.changed.notify_all();
    }));
    worker->start();
    // Short work lets no event in: nothing is half shown, nothing is clicked twice.
    if (waits(Frame)) {
        QApplication::setOverrideCursor(Qt::BusyCursor);
        if (waits(Patience - Frame))
            showProgress();
        QApplication::restoreOverrideCursor();
    }
    worker->wait();
}

bool LongTask::isStopped() const
{
    return m_state && m_state->isStopped;
}

/// Whether there is still something to wait for after that time.
bool LongTask::waits(int milliseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    std::unique_lock lock(m_state->mutex);
    while (m_state->changed.wait_until(lock, end, [this] { return m_state->isFinished || m_state->question; })) {
        if (m_state->isFinished)
            return false;
        lock.unlock();
        answer();
        lock.lock();
    }
    return true;
}

bool LongTask::ask(const std::function<bool(QWidget*)>& question)
{
    std::unique_lock lock(m_state->mutex);
    m_state->question = &question;
    m_state->changed.notify_all();
    m_state->changed.wait(lock, [this] { return !m_state->question; });
    return m_state->yes;
}

/// The question of the work, if it has one.
void LongTask::answer()
{
    std::unique_lock lock(m_state->mutex);
    const auto* question = m_state->question;
    if (!question)
        return;
    lock.unlock(); // the work waits for the answer and takes nothing back
    const bool yes = !m_state->isStopped && (*question)(m_parent);
    lock.lock();
    m_state->yes = yes;
    m_state->question = nullptr;
    m_state->changed.notify_all();
}

void LongTask::showProgress()
{
    const QPointer<QProgressDialog> dialog(new QProgressDialog(m_what, tr("Stop"), 0, m_state->total, m_parent));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(0);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    QEventLoop loop;
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [this] { m_state->isStopped = true; });
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&, this, isLooking = false]() mutable {
        if (std::exchange(isLooking, true)) // a question, or the dialog, lets events in
            return;
        if (dialog && !m_state->isStopped) {
            dialog->setMaximum(m_state->total);
            dialog->setValue(m_state->done);
        }
        if (waits(0))
            isLooking = false;
        else
            loop.quit();
    });
    beat.start(Beat);
    dialog->show();
    loop.exec();
    delete dialog;
}

} // namespace atlas
