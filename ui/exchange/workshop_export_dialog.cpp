// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/workshop_export_dialog.h"

#include "ui/exchange/board_export_dialog.h"
#include "ui/exchange/page_question.h"
#include "ui/kit/appearance.h"
#include "ui/kit/long_task.h"
#include "ui/kit/preferences.h"
#include "ui/kit/primary_button.h"
#include "ui/kit/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atlas {

namespace {

enum Format { Pdf, Spreadsheet, Exchange };

} // namespace

WorkshopExportDialog::WorkshopExportDialog(
    const Atlas& atlas, WorkshopId workshop, WorkshopSheets sheets, Language language, QWidget* parent)
    : QDialog(parent)
    , m_atlas(atlas)
    , m_workshop(workshop)
    , m_sheets(sheets)
    , m_format(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_signatures(new QSpinBox(this))
    , m_notes(new QCheckBox(tr("With the facilitator’s &notes"), this))
    , m_form(new QFormLayout)
    , m_problem(new ProblemLabel(this))
{
    const bool ballots = sheets == WorkshopSheets::Ballots;
    setWindowTitle(ballots ? tr("Ballot sheets") : tr("Minutes"));
    setMinimumWidth(scaledToText(460));
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItem(ballots ? tr("PDF to print and tick by hand") : tr("PDF document"), Pdf);
    m_format->addItem(
        ballots ? tr("CSV to fill in with a spreadsheet") : tr("CSV for a spreadsheet"), Spreadsheet);
    m_format->addItem(tr("CSV for exchange (codes, RFC 4180)"), Exchange);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
    m_paper->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("A3"), static_cast<int>(QPageSize::A3));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(Preferences::load(language).paper)));
    m_signatures->setRange(0, 12);
    m_signatures->setSpecialValueText(tr("none"));
    m_notes->setToolTip(tr("The room has not seen them."));
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Paper"), m_paper);
    m_form->addRow(tr("Lines to &sign"), m_signatures);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    makePrimary(*buttons->button(QDialogButtonBox::Save));
    buttons->button(QDialogButtonBox::Save)->setText(tr("Export…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_notes);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkshopExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &WorkshopExportDialog::adaptToFormat);
    adaptToFormat();
}

void WorkshopExportDialog::adaptToFormat()
{
    const bool pdf = m_format->currentData().toInt() == Pdf;
    const bool minutes = m_sheets == WorkshopSheets::Minutes;
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_paper, pdf);
    show(m_signatures, pdf && minutes);
    m_notes->setVisible(minutes);
    adjustSize();
}

WorkshopExportRequest WorkshopExportDialog::request() const
{
    const int format = m_format->currentData().toInt();
    WorkshopExportRequest request;
    request.workshop = m_workshop;
    request.kind = m_sheets == WorkshopSheets::Minutes ? WorkshopPaper::Minutes
        : format == Pdf                                ? WorkshopPaper::Ballot
                                                       : WorkshopPaper::BallotTemplate;
    request.format = format == Pdf ? ExportFormat::Pdf : ExportFormat::CsvLong;
    request.preset = format == Exchange ? CsvPreset::Interchange : CsvPreset::Excel;
    request.language = static_cast<Language>(m_language->currentData().toInt());
    request.paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    request.signatures = m_signatures->value();
    request.withNotes = m_notes->isChecked();
    return request;
}

void WorkshopExportDialog::accept()
{
    WorkshopExportRequest wanted = request();
    const QString suffix = fileSuffix(formatOf(wanted));
    wanted.output =
        chooseExportFile(this, suggestedFileName(wanted, m_atlas), {QStringLiteral("*.%1").arg(suffix)});
    if (wanted.output.isEmpty())
        return;
    LongTask task(tr("Exporting…"), this);
    wanted.askPages = pageQuestion(task);
    const auto written = task.run([atlas = m_atlas, &wanted](const Progress& progress) {
        return exportWorkshop(atlas, wanted, progress);
    });
    if (!written) {
        if (written.error().kind != ErrorKind::Cancelled)
            m_problem->tell(written.error().message);
        return;
    }
    m_written = *written;
    QDialog::accept();
}

QString exportWorkshopSheets(
    const Atlas& atlas, WorkshopId workshop, WorkshopSheets sheets, Language language, QWidget* parent)
{
    WorkshopExportDialog dialog(atlas, workshop, sheets, language, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.writtenFile() : QString();
}

} // namespace atlas
