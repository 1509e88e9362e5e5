// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

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
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace atlas {

namespace {

template <class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value)
{
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(value))));
}

} // namespace

ExportDialog::ExportDialog(const Atlas& atlas, FamilyId current, Language language, QWidget* parent)
    : QDialog(parent)
    , m_atlas(atlas)
    , m_format(new QComboBox)
    , m_families(new QListWidget)
    , m_preset(new QComboBox)
    , m_language(new QComboBox)
    , m_paper(new QComboBox)
    , m_scale(new QSpinBox)
    , m_theme(new QComboBox)
    , m_output(new QLineEdit)
    , m_outputLabel(new QLabel)
    , m_explanation(new QLabel)
    , m_problem(new ProblemLabel)
    , m_form(new QFormLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(scaledToText(560));
    const std::pair<QWidget*, const char*> names[] = {{m_format, "format"}, {m_families, "families"},
        {m_preset, "preset"}, {m_language, "language"}, {m_paper, "paper"}, {m_scale, "scale"},
        {m_theme, "theme"}, {m_output, "output"}, {m_outputLabel, "outputLabel"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));
    buildFamilies(current);
    build(language);
    const QSettings settings;
    m_folder = exportStartFolder();
    choose(*m_format,
        static_cast<ExportFormat>(
            settings.value(QStringLiteral("export/format"), static_cast<int>(ExportFormat::Pdf)).toInt()));
    choose(*m_preset,
        static_cast<CsvPreset>(
            settings.value(QStringLiteral("export/preset"), static_cast<int>(CsvPreset::Excel)).toInt()));
    choose(*m_paper,
        static_cast<QPageSize::PageSizeId>(
            settings.value(QStringLiteral("export/paper"), static_cast<int>(QPageSize::A4)).toInt()));
    adaptToFormat();
}

void ExportDialog::buildFamilies(FamilyId current)
{
    for (const JobFamily& family : m_atlas.families) {
        auto* item = new QListWidgetItem(family.title, m_families);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(family.id == current || !current.isValid() ? Qt::Checked : Qt::Unchecked);
    }
    m_families->setAccessibleName(tr("Job families"));
    const int lines = std::clamp(m_families->count(), 3, 10);
    m_families->setSpacing(2);
    m_families->setFixedHeight(
        (m_families->sizeHintForRow(0) + 4) * lines + 2 * m_families->frameWidth() + 6);
    connect(m_families, &QListWidget::itemChanged, this, &ExportDialog::proposeOutput);
}

void ExportDialog::build(Language language)
{
    m_format->addItem(tr("PDF document"), static_cast<int>(ExportFormat::Pdf));
    m_format->addItem(tr("CSV, one table a family"), static_cast<int>(ExportFormat::CsvWide));
    m_format->addItem(tr("CSV, one line a cell"), static_cast<int>(ExportFormat::CsvLong));
    m_format->addItem(tr("PNG image"), static_cast<int>(ExportFormat::Png));
    m_format->addItem(tr("SVG drawing"), static_cast<int>(ExportFormat::Svg));
    m_preset->addItem(tr("For a spreadsheet (words and weights)"), static_cast<int>(CsvPreset::Excel));
    m_preset->addItem(
        tr("For exchange (codes, for other programs)"), static_cast<int>(CsvPreset::Interchange));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    choose(*m_language, language);
    m_paper->addItem(tr("A4 landscape"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("A3 landscape"), static_cast<int>(QPageSize::A3));
    m_scale->setRange(1, 8);
    m_scale->setValue(2);
    m_scale->setPrefix(QStringLiteral("× "));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_explanation->setWordWrap(true);
    // Two lines from the start: the fields below stay in their places.
    m_explanation->setMinimumHeight(2 * m_explanation->fontMetrics().lineSpacing());
    m_explanation->setProperty("role", QStringLiteral("hint"));

    auto* all = new QToolButton;
    all->setObjectName(QStringLiteral("plain"));
    all->setText(tr("All"));
    auto* none = new QToolButton;
    none->setObjectName(QStringLiteral("plain"));
    none->setText(tr("None"));
    const auto checkAll = [this](Qt::CheckState state) {
        for (int row = 0; row < m_families->count(); ++row)
            m_families->item(row)->setCheckState(state);
    };
    connect(all, &QToolButton::clicked, this, [checkAll] { checkAll(Qt::Checked); });
    connect(none, &QToolButton::clicked, this, [checkAll] { checkAll(Qt::Unchecked); });
    auto* choice = new QHBoxLayout;
    choice->addWidget(all);
    choice->addWidget(none);
    choice->addStretch(1);
    auto* families = new QVBoxLayout;
    families->addWidget(m_families);
    families->addLayout(choice);

    auto* output = new QHBoxLayout;
    auto* browse = new QToolButton;
    browse->setObjectName(QStringLiteral("plain"));
    browse->setText(tr("Choose…"));
    output->addWidget(m_output, 1);
    output->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, &ExportDialog::browse);
    connect(m_output, &QLineEdit::textEdited, this, [this] { m_outputTyped = true; });

    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(QString(), m_explanation);
    auto* familiesLabel = new QLabel(tr("&Job families"));
    familiesLabel->setBuddy(m_families);
    m_form->addRow(familiesLabel, families);
    m_form->addRow(tr("&Content"), m_preset);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Paper"), m_paper);
    m_form->addRow(tr("&Size"), m_scale);
    m_form->addRow(tr("&Colours"), m_theme);
    m_form->addRow(m_outputLabel, output);
    m_outputLabel->setBuddy(m_output);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makePrimary(*m_buttons->button(QDialogButtonBox::Save));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Export"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon({});
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::adaptToFormat);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest result;
    result.format = chosen<ExportFormat>(*m_format);
    for (int row = 0; row < m_families->count(); ++row) {
        if (m_families->item(row)->checkState() == Qt::Checked)
            result.families.push_back(m_atlas.families[static_cast<std::size_t>(row)].id);
    }
    result.preset = chosen<CsvPreset>(*m_preset);
    result.language = chosen<Language>(*m_language);
    result.paper = chosen<QPageSize::PageSizeId>(*m_paper);
    result.imageScale = m_scale->value();
    result.imageTheme = chosen<Theme>(*m_theme);
    result.output = QDir::fromNativeSeparators(m_output->text().trimmed());
    if (!QFileInfo(result.output).isDir() && !needsFolder(result, m_atlas))
        result.output = withSuffix(result.output, fileSuffix(result.format));
    return result;
}

void ExportDialog::adaptToFormat()
{
    const auto format = chosen<ExportFormat>(*m_format);
    const bool csv = format == ExportFormat::CsvWide || format == ExportFormat::CsvLong;
    const bool image = format == ExportFormat::Png || format == ExportFormat::Svg;
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_preset, csv);
    show(m_paper, format == ExportFormat::Pdf);
    show(m_scale, format == ExportFormat::Png);
    show(m_theme, image);
    m_explanation->setText(format == ExportFormat::CsvWide
            ? tr("Ratings only: reasons, sources and certainty are left out. The CSV with one line a cell has them.")
            : csv ? tr("Every rating with its reason, source, certainty, author and date.")
            : format == ExportFormat::Pdf
            ? tr("For a committee or for printing: headers on each page, legend, the reasons at the end, "
                 "searchable text.")
            : format == ExportFormat::Png ? tr("For slides and documents.")
                                          : tr("For documents that scale it, and for drawing programs."));
    forgetTypedName();
    proposeOutput();
    adjustSize();
}

void ExportDialog::forgetTypedName()
{
    if (!m_outputTyped)
        return;
    m_outputTyped = false;
    const QFileInfo typed(QDir::fromNativeSeparators(m_output->text().trimmed()));
    const QString place = m_intoFolder ? typed.absoluteFilePath() : typed.absolutePath();
    if (QFileInfo(place).isDir())
        m_folder = place;
}

void ExportDialog::proposeOutput()
{
    const ExportRequest wanted = request();
    const bool folder = needsFolder(wanted, m_atlas);
    if (folder != m_intoFolder)
        forgetTypedName(); // a file is no place for several, nor a folder the name of one
    m_intoFolder = folder;
    m_outputLabel->setText(folder ? tr("&Into folder") : tr("Into f&ile"));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!wanted.families.empty());
    if (!m_outputTyped) {
        m_output->setText(QDir::toNativeSeparators(
            folder ? m_folder : QDir(m_folder).filePath(suggestedFileName(wanted, m_atlas))));
    }
}

void ExportDialog::browse()
{
    const ExportRequest wanted = request();
    const QString path = needsFolder(wanted, m_atlas)
        ? QFileDialog::getExistingDirectory(this, tr("Folder for the exported files"), m_folder)
        : QFileDialog::getSaveFileName(this, tr("Export"), wanted.output,
            QStringLiteral("*.%1").arg(fileSuffix(wanted.format)), nullptr,
            QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_outputTyped = true;
    m_output->setText(QDir::toNativeSeparators(path));
}

bool ExportDialog::confirmOverwriting(const ExportRequest& wanted)
{
    QStringList existing;
    if (!needsFolder(wanted, m_atlas)) {
        if (const QFileInfo target(wanted.output); target.isFile())
            existing << target.fileName();
    } else {
        for (const FamilyId family : wanted.families) {
            ExportRequest single = wanted;
            single.families = {family};
            const QFileInfo target(QDir(wanted.output).filePath(suggestedFileName(single, m_atlas)));
            if (target.isFile())
                existing << target.fileName();
        }
    }
    if (existing.isEmpty())
        return true;
    const QString question = existing.size() == 1
        ? tr("“%1” exists already. Replace it?").arg(existing.first())
        : tr("These files exist already: %1. Replace them?").arg(existing.join(QStringLiteral(", ")));
    return QMessageBox::question(
               this, tr("Export"), question, QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
        == QMessageBox::Yes;
}

Result<QStringList> ExportDialog::run(ExportRequest wanted)
{
    LongTask task(tr("Exporting…"), this);
    wanted.askPages = pageQuestion(task);
    return task.run([atlas = m_atlas, &wanted](const Progress& progress) { return exportAtlas(atlas, wanted, progress); });
}

void ExportDialog::accept()
{
    const ExportRequest wanted = request();
    if (wanted.output.isEmpty()) {
        m_problem->tell(tr("Choose where to export to."));
        return;
    }
    if (!confirmOverwriting(wanted))
        return;
    m_buttons->setEnabled(false);
    const auto written = run(wanted);
    m_buttons->setEnabled(true);
    if (!written) {
        const bool stopped = written.error().kind == ErrorKind::Cancelled;
        m_problem->tell(stopped ? tr("The export was cancelled; nothing was replaced.") : written.error().message);
        return;
    }
    m_written = *written;
    remember();
    QDialog::accept();
}

void ExportDialog::remember() const
{
    const ExportRequest wanted = request();
    QSettings settings;
    const QFileInfo target(wanted.output);
    settings.setValue(
        QStringLiteral("export/folder"), target.isDir() ? target.absoluteFilePath() : target.absolutePath());
    settings.setValue(QStringLiteral("export/format"), static_cast<int>(wanted.format));
    settings.setValue(QStringLiteral("export/preset"), static_cast<int>(wanted.preset));
    settings.setValue(QStringLiteral("export/paper"), static_cast<int>(wanted.paper));
}

} // namespace atlas
