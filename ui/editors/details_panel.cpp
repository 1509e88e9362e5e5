// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/details_panel.h"

#include "domain/steady_text.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/after_painting.h"
#include "ui/kit/appearance.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/kit/reading_widgets.h"
#include "ui/ratings/level_chooser.h"
#include "wording/rating_text.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

QLabel* caption(const QString& text, QWidget* buddy = nullptr)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("caption"));
    label->setBuddy(buddy);
    return label;
}

QLabel* wrapped(const char* role = nullptr)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no word widens the panel
    if (role)
        label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

DetailsPanel::DetailsPanel(AtlasDocument& document, HeatmapModel& model, HeatmapView& view,
    HeatmapEditor& editor, Theme theme, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_model(model)
    , m_view(view)
    , m_editor(editor)
    , m_theme(theme)
    , m_history(new CellHistoryModel(document, model.language(), this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the fields in it take the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(scaledToText(isTextLarge() ? 190 : 264));
    new AfterPainting(*viewport(), [this] { fill(); });
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::fill()
{
    QWidget* content = build();
    const QItemSelectionModel* selection = m_view.selectionModel();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DetailsPanel::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DetailsPanel::showCurrent);
    connect(selection, &QItemSelectionModel::currentChanged, this, &DetailsPanel::showCurrent);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &DetailsPanel::showCurrent);
    connect(m_history, &QAbstractItemModel::modelReset, this, &DetailsPanel::showHistory);
    if (m_model.family())
        showCurrent();
    setWidget(content);
    keepRoomForBar(*this);
    content->show();
}

QWidget* DetailsPanel::build()
{
    auto* content = new QWidget(viewport());
    content->setObjectName(QStringLiteral("details"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(4);
    m_title = wrapped("title");
    m_domain = wrapped("subtitle");
    m_competence = wrapped("hint");
    m_placeholder = wrapped("hint");
    m_placeholder->setText(tr("Choose a cell of the heatmap to see and change what is known of it."));
    for (QWidget* widget : {m_title, m_domain, m_competence, m_placeholder})
        layout->addWidget(widget);

    m_fields = new QWidget(content);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addSpacing(8);
    if (m_document.isReadOnly()) {
        auto* notice = wrapped("problem");
        notice->setObjectName(QStringLiteral("readOnlyNotice"));
        notice->setText(tr("Read-only: nothing can be changed or typed here."));
        fields->addWidget(notice);
        fields->addSpacing(8);
    }
    fields->addWidget(caption(tr("Change of the competence")));
    m_levelsLayout = new QVBoxLayout;
    fields->addLayout(m_levelsLayout);
    m_rating = wrapped();
    fields->addWidget(m_rating);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(
        m_document.isReadOnly() ? tr("No reason is given.") : tr("Why this rating? Others will read it."));
    m_reason->setFixedHeight(5 * fontMetrics().lineSpacing() + 14);
    m_source = new QLineEdit;
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(
        m_document.isReadOnly() ? tr("No source is given.") : tr("Document, interview, figure…"));
    fields->addSpacing(8);
    fields->addWidget(caption(tr("&Reason"), m_reason));
    fields->addWidget(m_reason);
    fields->addSpacing(8);
    fields->addWidget(caption(tr("S&ource"), m_source));
    fields->addWidget(m_source);
    fields->addSpacing(8);
    fields->addWidget(caption(tr("Certainty")));
    fields->addWidget(buildCertainty());
    fields->addSpacing(8);
    // Comes and goes with each rating: below what is clicked and typed in.
    m_study = wrapped("hint");
    m_restore = new QToolButton;
    m_restore->setDefaultAction(m_editor.restoreAction());
    m_restore->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fields->addWidget(m_study);
    fields->addWidget(m_restore, 0, Qt::AlignLeft);
    m_author = wrapped("hint");
    fields->addWidget(m_author);
    fields->addSpacing(8);
    fields->addWidget(caption(tr("History")));
    m_historyText = new ReadingLabel;
    m_historyText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_historyText->setTextFormat(Qt::RichText);
    fields->addWidget(m_historyText);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    m_reason->installEventFilter(this);
    m_source->installEventFilter(this);
    connect(m_source, &QLineEdit::returnPressed, this, &DetailsPanel::takeOverTexts);
    return content;
}

QWidget* DetailsPanel::buildLevels()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_levelButtons = new QButtonGroup(row);
    // In the order of the number keys, then the two that are no level.
    std::vector<Rating> order = m_painter->scale().legendOrder();
    std::reverse(order.begin(), order.end() - 2);
    const QSize picture = scaledToText(QSize(31, 24)); // six in a line
    for (const Rating rating : order) {
        auto* button = new QToolButton;
        button->setProperty("role", QStringLiteral("level"));
        button->setCheckable(true);
        button->setIcon(ratingIcon(*m_painter, rating, picture, font()));
        button->setIconSize(picture);
        const QString label = m_painter->scale().entry(rating).label.in(m_model.language());
        button->setAccessibleName(label);
        button->setToolTip(withKey(label, ratingShortcut(m_painter->scale(), rating)));
        layout->addWidget(button);
        m_levelButtons->addButton(button, m_painter->scale().index(rating));
    }
    walkByArrows(*m_levelButtons, ArrowsIn::Move);
    connect(m_levelButtons, &QButtonGroup::idClicked, this, [this](int id) {
        takeOverTexts();
        m_editor.rate(m_painter->scale().fromIndex(id));
        showCurrent();
    });
    return row;
}

QWidget* DetailsPanel::buildCertainty()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_certainty = new QButtonGroup(this);
    for (const Certainty certainty :
        {Certainty::Unstated, Certainty::Observed, Certainty::Expected, Certainty::Contested}) {
        auto* button = new QToolButton;
        button->setProperty("role", QStringLiteral("segment"));
        button->setCheckable(true);
        button->setProperty("tight", true); // three in a line of a narrow panel
        button->setText(certaintyText(certainty, m_model.language()));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_certainty->addButton(button, static_cast<int>(certainty));
        layout->addWidget(button);
    }
    walkByArrows(*m_certainty, ArrowsIn::Move);
    connect(m_certainty, &QButtonGroup::idClicked, this, [this](int id) {
        explain(static_cast<Certainty>(id));
        showCurrent();
    });
    return row;
}

void DetailsPanel::adaptToScale()
{
    if (m_painter && m_painter->scale() == m_model.scale())
        return;
    delete m_levels;
    m_painter = std::make_unique<CellPainter>(m_model.scale(), m_theme);
    m_levels = buildLevels();
    m_levelsLayout->addWidget(m_levels);
    orderFocus();
}

/// As the eye goes: what was made late would else come last in the window.
void DetailsPanel::orderFocus()
{
    QList<QWidget*> order;
    for (QAbstractButton* button : m_levelButtons->buttons())
        order << button;
    order << m_reason << m_source;
    for (QAbstractButton* button : m_certainty->buttons())
        order << button;
    order << m_restore << m_historyText;
    atlas::orderFocus(m_view, order);
}

void DetailsPanel::showCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    const auto cell = m_model.cell(current);
    if (m_cell.isValid() && (!cell || *cell != m_cell)) {
        if (!m_staying && !takeOverTexts())
            stayOnCell();
        if (m_staying)
            return;
    }
    const bool any = cell.has_value();
    m_fields->setVisible(any);
    m_title->setVisible(any);
    m_domain->setVisible(any);
    m_competence->setVisible(any);
    m_placeholder->setVisible(!any);
    if (!any) {
        m_cell = {};
        return;
    }
    int chosen = 0;
    for (const QModelIndex& index : m_view.chosenCells())
        chosen += m_model.isGroup(index.row()) ? 0 : 1;
    showCell(current, chosen);
}

void DetailsPanel::showCell(const QModelIndex& index, int chosen)
{
    adaptToScale();
    const JobFamily& family = *m_model.family();
    const int row = m_model.matrixRow(index.row());
    const CellState state = family.state(row, index.column());
    const CellRef cell = family.cellAt(row, index.column());
    const bool other = cell != m_cell || m_family != family.id;
    m_family = family.id;
    m_cell = cell;
    if (other)
        m_history->setCell(family.id, cell);

    m_title->setText(family.rows[static_cast<std::size_t>(row)].label);
    m_domain->setText(family.domains[static_cast<std::size_t>(index.column())].label);
    m_competence->setText(family.competenceOf(row).label);
    const bool editable = index.flags() & Qt::ItemIsEditable;
    for (QAbstractButton* button : m_levelButtons->buttons()) {
        button->setChecked(m_levelButtons->id(button) == m_model.scale().index(state.rating));
        button->setEnabled(editable);
    }
    const QString label = ratingText(m_model.scale(), state.rating, m_model.language());
    m_rating->setText(chosen > 1
            ? tr("%1\nThese buttons rate all %n selected cells; what follows belongs to this cell.", nullptr,
                chosen)
                  .arg(label)
            : label);
    showStudyRating(family, row, index.column());

    // A refresh must not take away words that are not stored yet, nor move the cursor for nothing.
    const bool reasonStands =
        m_reason->document()->isModified() || m_reason->toPlainText() == state.rationale.reason;
    if (other || !reasonStands)
        m_reason->setPlainText(state.rationale.reason);
    if (other || !(m_source->isModified() || m_source->text() == state.rationale.source))
        m_source->setText(state.rationale.source);
    m_reason->setReadOnly(!editable);
    m_source->setReadOnly(!editable);
    for (QAbstractButton* button : m_certainty->buttons()) {
        button->setChecked(m_certainty->id(button) == static_cast<int>(state.rationale.certainty));
        button->setEnabled(editable);
    }
    m_author->setVisible(state.rationale.changedAt.isValid());
    const QString& author = state.rationale.author;
    const QString date = QLocale().toString(state.rationale.changedAt.toLocalTime(), QLocale::ShortFormat);
    m_author->setText(author.isEmpty() ? tr("Last changed on %1").arg(date) : tr("Last changed by %1 on %2").arg(author, date));
}

void DetailsPanel::showStudyRating(const JobFamily& family, int row, int column)
{
    const bool changed = family.isChanged(row, column);
    m_study->setVisible(changed);
    m_restore->setVisible(changed);
    if (changed)
        m_study->setText(
            tr("Study: %1")
                .arg(ratingText(m_model.scale(), family.study.at(row, column), m_model.language())));
}

void DetailsPanel::showHistory()
{
    constexpr int Most = 30; // changes
    constexpr qsizetype Longest = 400; // characters of a reason
    QString html;
    QStringList spoken;
    const int shown = std::min(m_history->rowCount(), Most);
    for (int row = 0; row < shown; ++row) {
        const auto words = [this, row](int column, int role) {
            return inShort(m_history->index(row, column).data(role).toString(), Longest);
        };
        const auto text = [&words](int column) { return words(column, Qt::DisplayRole).toHtmlEscaped(); };
        for (int column = 0; column < CellHistoryModel::ColumnCount; ++column)
            spoken << words(column, Qt::AccessibleTextRole);
        const QString who = text(CellHistoryModel::Who);
        html += QStringLiteral("<p style='margin:0 0 6px 0'>%1%2<br><b>%3</b>")
                    .arg(text(CellHistoryModel::When), who.isEmpty() ? QString() : QStringLiteral(" · ") + who,
                        text(CellHistoryModel::Change));
        if (!text(CellHistoryModel::Why).isEmpty())
            html += QStringLiteral("<br><i>%1</i>").arg(text(CellHistoryModel::Why));
        html += QStringLiteral("</p>");
    }
    if (const int earlier = m_history->rowCount() - shown; earlier > 0) {
        spoken << tr("%n earlier change(s): see the journal", nullptr, earlier);
        html += QStringLiteral("<p>%1</p>").arg(spoken.back());
    }
    spoken.removeAll(QString());
    m_historyText->setAccessibleName(spoken.join(QStringLiteral(", ")));
    m_historyText->setText(html.isEmpty() ? tr("Unchanged since the study.") : html);
}

} // namespace atlas
