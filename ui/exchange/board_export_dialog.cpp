// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/board_export_dialog.h"

#include "interchange/output_file.h"
#include "ui/exchange/page_question.h"
#include "ui/kit/long_task.h"
#include "ui/kit/preferences.h"
#include "ui/kit/primary_button.h"
#include "ui/kit/problem_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

template <class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

void choose(QComboBox& box, int value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

ExportForm& formOf(ViewExportRequest& request)
{
    return std::visit([](ExportForm& form) -> ExportForm& { return form; }, request);
}

/// "pdf" of "PDF document (*.pdf)".
QString suffixOf(const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

/// \a path with a suffix that one of the filters offers, else that of the one chosen.
QString withSuffixOf(const QStringList& filters, const QString& chosen, const QString& path)
{
    const QString typed = QFileInfo(path).suffix().toLower();
    const bool offered = std::any_of(filters.begin(), filters.end(),
        [&typed](const QString& filter) { return suffixOf(filter) == typed; });
    return offered ? path : withSuffix(path, suffixOf(filters.contains(chosen) ? chosen : filters.first()));
}

bool confirmsReplacing(QWidget* parent, const QString& path)
{
    return QMessageBox::question(parent, BoardExportDialog::tr("Export"),
               BoardExportDialog::tr("“%1” exists already. Replace it?").arg(QFileInfo(path).fileName()),
               QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
        == QMessageBox::Yes;
}

} // namespace

QString chooseExportFile(QWidget* parent, const QString& name, const QStringList& filters, QString* filter)
{
    QString chosen;
    QString path = QDir(exportStartFolder()).filePath(name);
    for (;;) {
        path = QFileDialog::getSaveFileName(
            parent, BoardExportDialog::tr("Export"), path, filters.join(QStringLiteral(";;")), &chosen);
        if (path.isEmpty())
            return {};
        const QString typed = path;
        path = withSuffixOf(filters, chosen, typed);
        // The dialog has asked about the name as it was typed.
        if (path == typed || !QFileInfo::exists(path) || confirmsReplacing(parent, path))
            break;
    }
    if (filter)
        *filter = chosen;
    QSettings().setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
    return path;
}

BoardExportDialog::BoardExportDialog(const Atlas& atlas, ViewExportRequest request, QWidget* parent)
    : QDialog(parent)
    , m_atlas(atlas)
    , m_request(std::move(request))
    , m_format(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_signatures(new QSpinBox(this))
    , m_scale(new QSpinBox(this))
    , m_theme(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_problem(new ProblemLabel(this))
{
    setWindowTitle(tr("Export this view"));
    setMinimumWidth(scaledToText(460));
    const std::pair<QWidget*, const char*> names[] = {{m_format, "format"}, {m_preset, "preset"},
        {m_language, "language"}, {m_paper, "paper"}, {m_signatures, "signatures"}, {m_scale, "scale"},
        {m_theme, "theme"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));
    m_format->addItem(tr("PDF document"), static_cast<int>(ExportFormat::Pdf));
    m_format->addItem(tr("CSV table"), static_cast<int>(ExportFormat::CsvLong));
    if (isBoard()) {
        m_format->addItem(tr("PNG image"), static_cast<int>(ExportFormat::Png));
        m_format->addItem(tr("SVG drawing"), static_cast<int>(ExportFormat::Svg));
    }
    m_preset->addItem(tr("For a spreadsheet (words)"), static_cast<int>(CsvPreset::Excel));
    m_preset->addItem(
        tr("For exchange (codes, for other programs)"), static_cast<int>(CsvPreset::Interchange));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_paper->addItem(tr("A4 landscape"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("A3 landscape"), static_cast<int>(QPageSize::A3));
    m_signatures->setRange(0, 12);
    m_signatures->setSpecialValueText(tr("none"));
    m_scale->setRange(1, 8);
    m_scale->setValue(2);
    m_scale->setPrefix(QStringLiteral("× "));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    const QSettings settings;
    choose(*m_format,
        settings.value(QStringLiteral("export/boardFormat"), static_cast<int>(ExportFormat::Pdf)).toInt());
    choose(*m_preset,
        settings.value(QStringLiteral("export/preset"), static_cast<int>(CsvPreset::Excel)).toInt());
    choose(*m_paper, settings.value(QStringLiteral("export/paper"), static_cast<int>(QPageSize::A4)).toInt());
    choose(*m_language, static_cast<int>(formOf(m_request).language));
    // What changed goes to a committee.
    if (const auto* board = std::get_if<BoardExportRequest>(&m_request))
        m_signatures->setValue(board->signatures);

    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Content"), m_preset);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Paper"), m_paper);
    m_form->addRow(tr("Lines to &sign"), m_signatures);
    m_form->addRow(tr("&Size"), m_scale);
    m_form->addRow(tr("C&olours"), m_theme);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    makePrimary(*buttons->button(QDialogButtonBox::Save));
    buttons->button(QDialogButtonBox::Save)->setText(tr("Export…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &BoardExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &BoardExportDialog::adaptToFormat);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    adaptToFormat();
}

void BoardExportDialog::adaptToFormat()
{
    const auto format = chosen<ExportFormat>(*m_format);
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_preset, format == ExportFormat::CsvLong);
    show(m_paper, format == ExportFormat::Pdf);
    show(m_signatures, format == ExportFormat::Pdf && isBoard());
    show(m_scale, format == ExportFormat::Png);
    show(m_theme, format == ExportFormat::Png || format == ExportFormat::Svg);
    adjustSize();
}

ViewExportRequest BoardExportDialog::request() const
{
    ViewExportRequest result = m_request;
    ExportForm& form = formOf(result);
    form.format = chosen<ExportFormat>(*m_format);
    form.preset = chosen<CsvPreset>(*m_preset);
    form.language = chosen<Language>(*m_language);
    form.paper = chosen<QPageSize::PageSizeId>(*m_paper);
    form.imageScale = m_scale->value();
    form.imageTheme = chosen<Theme>(*m_theme);
    if (auto* board = std::get_if<BoardExportRequest>(&result))
        board->signatures = m_signatures->value();
    return result;
}

void BoardExportDialog::accept()
{
    ViewExportRequest wanted = request();
    ExportForm& form = formOf(wanted);
    form.output = chooseExportFile(this,
        std::visit([](const auto& view) { return suggestedFileName(view); }, wanted),
        {QStringLiteral("*.%1").arg(fileSuffix(form.format))});
    if (form.output.isEmpty())
        return;
    LongTask task(tr("Exporting…"), this);
    form.askPages = pageQuestion(task);
    const Result<QString> written = task.run([atlas = m_atlas, &wanted](const Progress& progress) {
        return std::visit(
            [&](const auto& view) {
                if constexpr (std::is_same_v<std::decay_t<decltype(view)>, BoardExportRequest>)
                    return exportBoard(atlas, view, progress);
                else
                    return exportTable(atlas, view, progress);
            },
            wanted);
    });
    if (!written) {
        if (written.error().kind != ErrorKind::Cancelled)
            m_problem->tell(written.error().message);
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("export/boardFormat"), static_cast<int>(form.format));
    settings.setValue(QStringLiteral("export/preset"), static_cast<int>(form.preset));
    settings.setValue(QStringLiteral("export/paper"), static_cast<int>(form.paper));
    m_written = *written;
    QDialog::accept();
}

} // namespace atlas
