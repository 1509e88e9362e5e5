#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace atlas {

/// A file in the making, in the folder of its target, which it replaces when committed; goes without a trace
/// otherwise.
class OutputFile final : public QFile {
public:
    /// \a target, or the file that it links to.
    explicit OutputFile(const QString& target);
    ~OutputFile() override;

    /// As it was given.
    const QString& target() const { return m_target; }
    /// What went wrong first; empty if nothing did.
    const QString& problem() const { return m_problem; }

    /// Whether the target has the new content, whatever came after that.
    bool isInPlace() const { return m_inPlace; }

    bool begin();
    /// Brings what was written to the disk and to its place, name included.
    bool commit();

protected:
    qint64 writeData(const char* data, qint64 length) override;

private:
    bool fail(const QString& problem);

    QString m_target;
    QString m_place; ///< of the target, links followed
    QString m_problem;
    bool m_begun = false;
    bool m_inPlace = false;
};

/// A file to be written beside \a path and renamed by commitOutput(); destroyed before that, it leaves what
/// was there. The errors name the path and say what is in the way: a folder, a device or a pipe, a link to
/// nothing, a file set read-only, an atlas. Through a link, the file that it names is written.
Result<std::unique_ptr<OutputFile>> openOutput(const QString& path);

/// Puts the finished file in place. Fails too if anything written before did not reach the disk.
Result<void> commitOutput(OutputFile& file);

/// The same for all of \a files, or for none: after a failure what was there is put back.
Result<void> commitOutputs(const std::vector<std::unique_ptr<OutputFile>>& files);

/// Whether the name at the end of \a path promises another kind of file than \a suffix does ("x.csv", "svg").
bool contradicts(const QString& path, const QString& suffix);
/// \a path as the name of a file with \a suffix: added, or put in the place of one that contradicts it.
QString withSuffix(const QString& path, const QString& suffix);

/// The error of a file that did not take all that was written.
tl::unexpected<Error> failedOutput(const OutputFile& file);

/// \a stem as a name that every file system takes: no separators, no reserved characters or device names, not
/// hidden, not empty.
QString safeFileStem(const QString& stem);

} // namespace atlas
