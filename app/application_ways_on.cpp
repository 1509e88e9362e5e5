// SPDX-License-Identifier: GPL-3.0-or-later
// A file that cannot be opened: the study in its place, other files, and what is sound in it as a new one.
#include "application.h"

#include "application_files.h"
#include "editing/atlas_document.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/ways_on_dialog.h"
#include "ui/window/main_window.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace atlas {

/// A window there is in any case: the study, to be read, in the place of a file that cannot be opened.
bool Application::showStudyInstead(const QString& file, const Error& problem)
{
    auto standIn = std::make_unique<StandIn>();
    standIn->missed = QFileInfo(file).absoluteFilePath();
    standIn->problem = problem;
    const QString study = standIn->folder.filePath(tr("The study.atlas"));
    const auto shown =
        readStudy()
            .and_then([&study](const Atlas& atlas) { return AtlasRepository::create(study, atlas); })
            .and_then([&] { return open(study, std::move(standIn)); });
    if (shown)
        QMetaObject::invokeMethod(this, &Application::offerWaysOnFromStandIn, Qt::QueuedConnection);
    else
        tell(problem);
    return shown.has_value();
}

void Application::offerWaysOnFromStandIn()
{
    if (m_standIn)
        offerWaysOn(QString(m_standIn->missed), Error(m_standIn->problem)); // which may go meanwhile
}

void Application::offerWaysOn(const QString& missed, const Error& problem)
{
    std::vector<WaysOnDialog::Way> ways;
    if (problem.kind == ErrorKind::Damaged) {
        if (const auto recovery = AtlasRepository::recoverable(missed)) {
            ways.push_back({tr("&Recover into a new file…"),
                tr("The damaged file stays as it is. The new one will hold: %1").arg(shownContent(*recovery)),
                [this, missed] { recoverAndOpen(missed); }});
        }
    }
    const QStringList others = otherAtlases(missed);
    for (const QString& other : others) {
        const QFileInfo info(other);
        ways.push_back({tr("Open “%1”").arg(withoutMarks(info.fileName())),
            tr("Changed on %1, in %2")
                .arg(QLocale().toString(info.lastModified(), QLocale::ShortFormat),
                    QDir::toNativeSeparators(info.absolutePath())),
            [this, other] { openOrTell(other); }});
    }
    ways.push_back({tr("&Open another atlas…"), tr("For example a copy, or the atlas that a colleague has."),
        [this] { chooseAndOpen(); }});
    ways.push_back({tr("&New atlas from the study…"), tr("It begins with the ratings as they were published."),
        [this] { chooseAndCreate(); }});
    WaysOnDialog::ask(tr("“%1” cannot be opened").arg(QFileInfo(missed).fileName()), problem.message,
        std::move(ways), m_standIn ? tr("Only read the study") : tr("Stay with the atlas that is open"),
        m_window.get());
}

void Application::recoverAndOpen(const QString& damaged)
{
    const QFileInfo file(damaged);
    const QString target = chooseAtlasFile(m_window.get(), tr("Recover into a new file"),
        file.absolutePath(), tr("%1 (recovered).atlas").arg(file.completeBaseName()));
    if (target.isEmpty() || !m_window->takeOverTexts())
        return;
    const auto recovery = AtlasRepository::recover(damaged, target, true);
    if (!recovery)
        return tell(recovery.error());
    if (const auto opened = open(target); !opened)
        return tell(opened.error());
    tellRecovered(damaged, *recovery);
}

void Application::tellRecovered(const QString& damaged, const Recovery& recovery)
{
    const QString name = QFileInfo(damaged).fileName();
    if (recovery.losses.isEmpty()) {
        m_window->messages().showLasting(
            tr("Everything in “%1” could be kept. %2").arg(name, shownContent(recovery)), MessageKind::Done);
        return;
    }
    const QString losses = recovery.losses.join(u'\n');
    m_window->messages().showLasting(
        tr("Not everything in “%1” could be kept. %2").arg(name, shownContent(recovery)), MessageKind::Refused,
        {tr("What is lost…"), [this, losses] {
            QMessageBox box(
                QMessageBox::Information, tr("What is lost"), losses, QMessageBox::Ok, m_window.get());
            box.exec();
        }});
}

} // namespace atlas
