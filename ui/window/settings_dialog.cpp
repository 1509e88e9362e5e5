// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_dialog.h"

#include "ui/kit/focus_order.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/kit/primary_button.h"
#include "ui/workshop/room_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace atlas {

namespace {

template <class Value>
void choose(QComboBox& box, Value value)
{
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(value))));
}

template <class Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, const QString& systemName, QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_author(new QLineEdit(this))
    , m_reason(new QCheckBox(tr("&Ask for a reason on each change"), this))
    , m_theme(new QComboBox(this))
    , m_text(new QComboBox(this))
    , m_lastFolder(new QRadioButton(tr("The folder &used last"), this))
    , m_fixedFolder(new QRadioButton(tr("Al&ways this folder:"), this))
    , m_folder(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_csv(new QComboBox(this))
    , m_room(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    const std::pair<QWidget*, const char*> names[] = {{m_language, "language"}, {m_author, "author"},
        {m_reason, "reason"}, {m_theme, "theme"}, {m_text, "text"}, {m_lastFolder, "lastFolder"},
        {m_fixedFolder, "fixedFolder"}, {m_folder, "folder"}, {m_problem, "problem"}, {m_paper, "paper"},
        {m_csv, "csv"}, {m_room, "room"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));

    auto* sections = new QWidget(this);
    auto* page = new QVBoxLayout(sections);
    buildGeneral(addSection(page, tr("General")), systemName);
    buildAppearance(addSection(page, tr("Appearance")));
    buildExports(addSection(page, tr("Exports")));
    buildWorkshop(addSection(page, tr("Workshop")));
    page->addStretch(1);

    m_scroll = new PlainScrollArea(sections, this);
    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    makePrimary(*buttons->button(QDialogButtonBox::Ok));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        Preferences defaults;
        defaults.language = chosen<Language>(*m_language); // nobody wants another language back
        show(defaults);
    });

    alignLabels();
    show(preferences);
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    // As large as it needs, which its fields know now, unless the screen is too small: then it scrolls.
    const QSize content =
        m_scroll->widget()->sizeHint() + QSize(m_scroll->verticalScrollBar()->sizeHint().width(), 4);
    const QSize rest = layout()->sizeHint() - m_scroll->sizeHint();
    if (!event->spontaneous())
        resize((content + rest).boundedTo(screen()->availableSize() - QSize(40, 80)));
    QDialog::showEvent(event);
}

QFormLayout* SettingsDialog::addSection(QVBoxLayout* page, const QString& title)
{
    auto* heading = new QLabel(title, this);
    heading->setProperty("role", QStringLiteral("title"));
    if (page->count() > 0)
        page->addSpacing(fontMetrics().height() / 2);
    page->addWidget(heading);
    auto* form = new QFormLayout;
    form->setContentsMargins(12, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    page->addLayout(form);
    return form;
}

void SettingsDialog::alignLabels()
{
    int widest = 0;
    QList<QWidget*> labels;
    for (const QFormLayout* form : findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget()) {
                labels << item->widget();
                widest = std::max(widest, item->widget()->sizeHint().width());
            }
        }
    }
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

void SettingsDialog::buildGeneral(QFormLayout* form, const QString& systemName)
{
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_author->setPlaceholderText(systemName);
    m_reason->setToolTip(tr("After each change of a rating a small window asks why. It can be left empty."));
    form->addRow(tr("&Langue / Language:"), m_language);
    form->addRow(tr("Your &name in the journal:"), m_author);
    form->addRow(QString(), m_reason);
}

void SettingsDialog::buildAppearance(QFormLayout* form)
{
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, light"), static_cast<int>(ThemeChoice::HighContrastLight));
    m_theme->addItem(tr("High contrast, dark"), static_cast<int>(ThemeChoice::HighContrastDark));
    for (const int percent : TextPercents)
        m_text->addItem(tr("%1%").arg(QLocale().toString(percent)), percent);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Si&ze of the text:"), m_text);
}

void SettingsDialog::buildExports(QFormLayout* form)
{
    m_folder->setAccessibleName(tr("Folder for exports"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_paper->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    m_paper->addItem(tr("A3"), static_cast<int>(QPageSize::A3));
    m_csv->addItem(tr("For a spreadsheet (words and weights)"), 1);
    m_csv->addItem(tr("For exchange (codes, for other programs)"), 0);
    auto* browseButton = new QPushButton(tr("C&hoose…"), this);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browseButton);
    form->addRow(tr("Exports start in:"), m_lastFolder);
    form->addRow(QString(), m_fixedFolder);
    form->addRow(QString(), folder);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&CSV files:"), m_csv);
    orderFocus(*m_folder, {browseButton});
    connect(browseButton, &QPushButton::clicked, this, &SettingsDialog::browse);
    connect(m_fixedFolder, &QRadioButton::toggled, m_folder, &QWidget::setEnabled);
    connect(m_folder, &QLineEdit::textChanged, m_problem, &QWidget::hide);
}

void SettingsDialog::buildWorkshop(QFormLayout* form)
{
    m_room->addItem(tr("Dark, for a room with the blinds down"), 0);
    m_room->addItem(tr("Bright, for a room in daylight"), 1);
    auto* room = new QPushButton(tr("S&ize of the room…"), this);
    room->setToolTip(
        tr("How wide the picture is and how far the last row sits, for the screens connected now."));
    auto* row = new QHBoxLayout;
    row->addWidget(room);
    row->addStretch(1);
    form->addRow(tr("The pr&ojector’s picture:"), m_room);
    form->addRow(QString(), row);
    connect(room, &QPushButton::clicked, this, &SettingsDialog::askRoom);
}

void SettingsDialog::show(const Preferences& preferences)
{
    choose(*m_language, preferences.language);
    m_author->setText(preferences.author);
    m_reason->setChecked(preferences.asksForReason);
    choose(*m_theme, preferences.theme);
    choose(*m_text, preferences.textPercent);
    const bool fixed = !preferences.exportFolder.isEmpty();
    (fixed ? m_fixedFolder : m_lastFolder)->setChecked(true);
    m_folder->setEnabled(fixed);
    m_folder->setText(QDir::toNativeSeparators(fixed ? preferences.exportFolder : exportStartFolder()));
    choose(*m_paper, preferences.paper);
    choose(*m_csv, preferences.spreadsheetCsv ? 1 : 0);
    choose(*m_room, preferences.brightRoom ? 1 : 0);
}

Preferences SettingsDialog::preferences() const
{
    Preferences result;
    result.language = chosen<Language>(*m_language);
    result.author = m_author->text().trimmed();
    result.asksForReason = m_reason->isChecked();
    result.theme = chosen<ThemeChoice>(*m_theme);
    result.textPercent = m_text->currentData().toInt();
    if (m_fixedFolder->isChecked())
        result.exportFolder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    result.paper = chosen<QPageSize::PageSizeId>(*m_paper);
    result.spreadsheetCsv = m_csv->currentData().toInt() != 0;
    result.brightRoom = m_room->currentData().toInt() != 0;
    return result;
}

void SettingsDialog::accept()
{
    const QFileInfo folder(preferences().exportFolder);
    if (m_fixedFolder->isChecked() && (!folder.isAbsolute() || !folder.isDir() || !folder.isWritable())) {
        m_problem->setText(folder.isDir() ? tr("Nothing can be written into this folder. Choose another one.")
                                          : tr("There is no such folder. Choose one that exists."));
        m_problem->show();
        m_folder->setFocus();
        return;
    }
    QDialog::accept();
}

void SettingsDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for exports"), QDir::fromNativeSeparators(m_folder->text()));
    if (folder.isEmpty())
        return;
    m_fixedFolder->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void SettingsDialog::askRoom()
{
    RoomDialog dialog(m_screens.room(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_screens.setRoom(dialog.room());
}

} // namespace atlas
