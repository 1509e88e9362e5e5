#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/snapshot_document.h"
#include "models/navigation_model.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/played_workshop.h"
#include "ui/exchange/ballot_import_dialog.h"
#include "ui/exchange/ballot_reading_dialog.h"
#include "ui/exchange/board_export_dialog.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/workshop_export_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/history/version_window.h"
#include "ui/kit/plain_words.h"
#include "ui/kit/ways_on_dialog.h"
#include "ui/ratings/reason_dialog.h"
#include "ui/window/merge_dialog.h"
#include "ui/window/settings_dialog.h"
#include "ui/workshop/add_items_dialog.h"
#include "ui/workshop/audience_window.h"
#include "ui/workshop/room_dialog.h"
#include "ui/workshop/workshop_dialog.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace atlas {

/// Makes each dialog and window beside the main window and the console, over the study with a workshop that
/// has been held.
class EveryWindow {
public:
    using Maker = std::function<std::unique_ptr<QWidget>()>;

    /// \a words stand at the end of each name that is no part of the atlas.
    explicit EveryWindow(
        Language language, Theme theme = Theme::Light, const Atlas& shown = study(), const QString& words = {})
        : open(shown)
        , m_language(language)
        , m_theme(theme)
        , m_words(words)
    {
        const Atlas& atlas = open.document.atlas();
        Workshop played = playedWorkshop(atlas, family());
        played.title += words;
        m_workshop = open.document.addWorkshop(played).value().id;
        m_version = open.document.addVersion(QStringLiteral("Committee") + words).value().id;
    }

    JobFamily family() const { return open.document.atlas().families.front(); }
    WorkshopId workshop() const { return m_workshop; }

    std::vector<std::pair<QByteArray, Maker>> makers()
    {
        const ViewSettings settings{m_language, m_theme};
        const Atlas& atlas = open.document.atlas();
        return {
            {"reason", [this] { return std::make_unique<ReasonDialog>(QStringLiteral("−  →  +") + m_words); }},
            {"export",
                [&atlas, this] { return std::make_unique<ExportDialog>(atlas, family().id, m_language); }},
            {"board export",
                [&atlas, this] {
                    BoardExportRequest request;
                    request.language = m_language;
                    return std::make_unique<BoardExportDialog>(atlas, request);
                }},
            {"ballots",
                [&atlas, this] {
                    return std::make_unique<WorkshopExportDialog>(
                        atlas, m_workshop, WorkshopSheets::Ballots, m_language);
                }},
            {"ballot import", [&atlas, this] { return ballotImport(atlas); }},
            {"ballot reading", [this] { return ballotReading(); }},
            {"add items",
                [settings, this] {
                    return std::make_unique<AddItemsDialog>(open.document, m_workshop, family().id, settings);
                }},
            {"workshop", [this] { return std::make_unique<WorkshopDialog>(heldWorkshop()); }},
            {"room", [] { return std::make_unique<RoomDialog>(RoomSetup()); }},
            {"version",
                [&atlas, settings, this] {
                    return std::make_unique<VersionWindow>(
                        openSnapshot(atlas, *open.document.snapshot(m_version)),
                        QStringLiteral("Committee") + m_words, settings, nullptr);
                }},
            {"ways on",
                [this] {
                    return std::make_unique<WaysOnDialog>(
                        QStringLiteral("“bank.atlas” cannot be opened") + m_words,
                        QStringLiteral("“bank.atlas” is damaged.") + m_words,
                        std::vector<WaysOnDialog::Way>{
                            {QStringLiteral("&Recover"), QStringLiteral("Families: 8, cells: 603."), {}},
                            {QStringLiteral("Open “bank.before-v3.atlas”") + withoutMarks(m_words),
                                QStringLiteral("Of today") + m_words, {}}},
                        QStringLiteral("Only read the study"), nullptr);
                }},
            {"merge",
                [&atlas] {
                    const JobFamily& family = atlas.families.front();
                    CellState mine = family.state(0, 0);
                    mine.rating = Rating::notApplicable();
                    return std::make_unique<MergeDialog>(atlas,
                        std::vector<CellChange>{{family.id, family.cellAt(0, 0), family.state(0, 0), mine}},
                        QString(), Language::English, nullptr);
                }},
            {"settings",
                [] { return std::make_unique<SettingsDialog>(Preferences(), QStringLiteral("Léa Martin")); }},
            {"help",
                [] {
                    auto help = std::make_unique<HelpWindow>(nullptr);
                    help->showTopic(QStringLiteral("start"));
                    return help;
                }},
            {"about", [] { return std::make_unique<AboutDialog>(nullptr); }},
            {"audience", [] { return std::make_unique<AudienceWindow>(); }},
        };
    }

    OpenStudy open;

private:
    Workshop heldWorkshop() const { return *open.document.atlas().workshop(m_workshop); }

    std::unique_ptr<QWidget> ballotImport(const Atlas& atlas) const
    {
        BallotAnswers answers;
        answers.furtherProblems = 2;
        answers.participants = {{QStringLiteral("fox"), QStringLiteral("Farid.csv") + m_words, 0, {}},
            {QStringLiteral("fox"), QStringLiteral("Farid (1).csv"), 0,
                QStringLiteral("It seems to be a copy of “Farid.csv”, or another file of the same name.")}};
        for (const AgendaItem& item : heldWorkshop().items) {
            for (const int participant : {0, 1})
                answers.answers.push_back({participant, item.id, levelAt(1)});
        }
        return std::make_unique<BallotImportDialog>(atlas, heldWorkshop(), answers);
    }

    std::unique_ptr<QWidget> ballotReading() const
    {
        BallotQuestion question;
        question.file = QStringLiteral("Farid.csv") + m_words;
        question.rows = {
            {QStringLiteral("N°"), QStringLiteral("Sous-compétence"), QStringLiteral("Votre choix")},
            {QStringLiteral("1"), QStringLiteral("Écouter"), QStringLiteral("++")}};
        question.encoding = TextEncoding::Windows;
        question.asksEncoding = true;
        question.asksColumn = true;
        question.likelyColumn = 2;
        return std::make_unique<BallotReadingDialog>(question);
    }

    Language m_language;
    Theme m_theme;
    WorkshopId m_workshop;
    VersionId m_version;
    QString m_words;
};

} // namespace atlas
