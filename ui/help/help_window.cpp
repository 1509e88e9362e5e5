// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "analysis/search.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/kit/appearance.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/screen_set.h"

#include <QAction>
#include <QCloseEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace atlas {

namespace {

QString htmlOf(const QString& topic)
{
    QFile file(u':' + QUrl(helpAddress(topic)).path());
    return file.open(QIODevice::ReadOnly) ? withKeysWritten(QString::fromUtf8(file.readAll())) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_filter(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_splitter(new PanelSplitter(this))
    , m_page(new HelpPage(m_splitter))
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help — Competence Atlas"));
    buildTopics();
    buildTools();
    buildLayout();
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpWindow::followPage);
    const QSettings settings;
    m_page->setZoomSteps(settings.value(QStringLiteral("help/zoom")).toInt());
    if (!restoreGeometry(settings.value(QStringLiteral("help/geometry")).toByteArray()))
        resize(scaledToText(QSize(1000, 740)).boundedTo(screen()->availableSize() * 0.9));
    if (!m_splitter->restoreState(settings.value(panelsKey(QStringLiteral("help"))).toByteArray()))
        m_splitter->setSizes({250, 750});
}

void HelpWindow::buildTopics()
{
    m_filter->setObjectName(QStringLiteral("helpFilter"));
    m_filter->setPlaceholderText(tr("Search the help…"));
    m_filter->setAccessibleName(tr("Search the help"));
    m_filter->setClearButtonEnabled(true);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setWordWrap(true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString& topic : helpTopics()) {
        QTextDocument document;
        document.setHtml(htmlOf(topic));
        auto* item = new QListWidgetItem(document.metaInformation(QTextDocument::DocumentTitle), m_topics);
        item->setData(Qt::UserRole, topic);
        m_texts.insert(topic, foldedForSearch(document.toPlainText()));
    }
    connect(m_filter, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            showTopic(item->data(Qt::UserRole).toString());
    });
}

void HelpWindow::buildTools()
{
    const auto tool = [this](const QString& text, const QString& tip, const QList<QKeySequence>& shortcuts,
                          auto act) {
        auto* action = new QAction(text, this);
        action->setShortcuts(shortcuts);
        tellKey(*action, tip);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setProperty("role", QStringLiteral("menu"));
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        m_tools << button;
        return button;
    };
    m_back = tool(QStringLiteral("‹  ") + tr("Back"), tr("The page before"),
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_page->backward(); });
    m_forward = tool(tr("Forward") + QStringLiteral("  ›"), tr("The page after"),
        {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_page->forward(); });
    tool(QStringLiteral("A−"), tr("Smaller text"), {keys::ZoomOut},
        [this] { m_page->setZoomSteps(m_page->zoomSteps() - 1); });
    tool(QStringLiteral("A"), tr("Text of the usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { m_page->setZoomSteps(0); });
    tool(QStringLiteral("A+"), tr("Larger text"), {keys::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_page->setZoomSteps(m_page->zoomSteps() + 1); });
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_filter->setToolTip(withKey(tr("Search the help"), QKeySequence::Find));
    m_back->defaultAction()->setEnabled(false);
    m_forward->defaultAction()->setEnabled(false);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back->defaultAction(), &QAction::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward->defaultAction(), &QAction::setEnabled);
}

void HelpWindow::buildLayout()
{
    auto* side = new QWidget(m_splitter);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(10, 10, 10, 10);
    sideLayout->addWidget(m_filter);
    sideLayout->addWidget(m_topics, 1);
    side->setMinimumWidth(150);
    auto* reading = new QWidget(m_splitter);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 10);
    for (QToolButton* button : m_tools) {
        bar->addWidget(button);
        if (button == m_forward)
            bar->addStretch(1);
    }
    auto* readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(0, 0, 0, 0);
    readingLayout->setSpacing(0);
    readingLayout->addLayout(bar);
    readingLayout->addWidget(m_page, 1);
    m_splitter->addWidget(side);
    m_splitter->addWidget(reading);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    QWidget* before = m_filter;
    for (QWidget* next : QList<QWidget*>{m_topics, m_page}) {
        setTabOrder(before, next);
        before = next;
    }
}

void HelpWindow::showTopic(const QString& topic)
{
    if (topic != m_topic)
        m_page->setSource(QUrl(helpAddress(topic)), QTextDocument::HtmlResource);
}

void HelpWindow::followPage(const QUrl& page)
{
    m_topic = page.fileName().section(u'.', 0, 0);
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem* item = m_topics->item(row);
        if (item->data(Qt::UserRole).toString() != m_topic)
            continue;
        m_topics->setCurrentItem(item);
        m_page->setAccessibleName(tr("Help: %1").arg(item->text()));
    }
    m_page->markWords(m_filter->text().split(u' ', Qt::SkipEmptyParts));
}

void HelpWindow::filter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem* item = m_topics->item(row);
        const QString& content = m_texts[item->data(Qt::UserRole).toString()];
        const bool holdsAll = std::all_of(words.begin(), words.end(),
            [&content](const QString& word) { return content.contains(foldedForSearch(word)); });
        item->setHidden(!holdsAll);
        if (holdsAll && !first)
            first = item;
    }
    const QListWidgetItem* current = m_topics->currentItem();
    if (first && (!current || current->isHidden()))
        m_topics->setCurrentItem(first);
    else
        m_page->markWords(words);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_filter->text().isEmpty())
        m_filter->clear();
    else
        close();
}

void HelpWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(QStringLiteral("help/geometry"), saveGeometry());
    settings.setValue(panelsKey(QStringLiteral("help")), m_splitter->saveState());
    settings.setValue(QStringLiteral("help/zoom"), m_page->zoomSteps());
    settings.setValue(QStringLiteral("help/topic"), topic());
    QWidget::closeEvent(event);
}

namespace {

HelpWindow* helpOf(const QWidget& owner)
{
    return owner.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void openHelp(QWidget& over, const QString& topic)
{
    QWidget* owner = over.window();
    HelpWindow* help = helpOf(*owner);
    if (!help)
        help = new HelpWindow(owner);
    const QString last = QSettings().value(QStringLiteral("help/topic")).toString();
    help->showTopic(!topic.isEmpty() ? topic : helpTopics().contains(last) ? last : helpTopics().first());
    help->show();
    help->raise();
    help->activateWindow();
}

QString closeHelp(QWidget& owner)
{
    HelpWindow* help = helpOf(owner);
    if (!help || !help->isVisible())
        return {};
    help->close();
    return help->topic();
}

} // namespace atlas
