#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/progress.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <type_traits>

class QWidget;

namespace atlas {

/// Has long work done in a thread of its own while its window waits: a busy cursor after a frame, after half a
/// second a dialog that tells how far it is, with a way to stop. The work is on copies: what changes meanwhile,
/// it does not see.
class LongTask {
    Q_DECLARE_TR_FUNCTIONS(atlas::LongTask)

public:
    LongTask(const QString& what, QWidget* parent);
    ~LongTask();
    LongTask(const LongTask&) = delete;
    LongTask& operator=(const LongTask&) = delete;

    /// A WorkRunner, passed on by std::ref().
    void operator()(const LongWork& work);

    /// The same for work that has a result.
    template <class Work>
    auto run(const Work& work)
    {
        std::optional<std::invoke_result_t<Work, const Progress&>> result;
        (*this)([&](const Progress& progress) { result.emplace(work(progress)); });
        return *std::move(result);
    }

    /// Whether the user has stopped the last work, which may have gone on to its end all the same.
    bool isStopped() const;

    /// For the work: has a question answered in the thread of the windows. False if the user has stopped.
    bool ask(const std::function<bool(QWidget* parent)>& question);

private:
    struct State; ///< between the threads

    bool waits(int milliseconds);
    void answer();
    void showProgress();

    QString m_what;
    QWidget* m_parent;
    std::unique_ptr<State> m_state;
};

} // namespace atlas
