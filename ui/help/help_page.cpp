// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "ui/kit/key_hint.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr int Margin = 22; ///< pixels around the text
constexpr int LeastZoom = -4;
constexpr int MostZoom = 14;

QString resourcePath(const QUrl& name)
{
    return u':' + name.path();
}

} // namespace

QString withKeysWritten(QString html)
{
    static const QRegularExpression key(QStringLiteral("<kbd>([^<]*)</kbd>"));
    QRegularExpressionMatch match;
    while ((match = key.match(html)).hasMatch()) {
        const QString written = keyText(QKeySequence(match.captured(1), QKeySequence::PortableText));
        // No line break within a key.
        html.replace(match.capturedStart(), match.capturedLength(),
            QStringLiteral("<span class=\"key\">&#x202f;%1&#x202f;</span>")
                .arg(written.toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;"))));
    }
    return html;
}

HelpPage::HelpPage(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpPage"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures are as wide as what it leaves
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(Margin);
    document()->setDefaultStyleSheet(style());
    m_later.setSingleShot(true);
    m_later.setInterval(120);
    connect(&m_later, &QTimer::timeout, this, &HelpPage::layOutAgain);
}

QString HelpPage::style() const
{
    const auto name = [this](QPalette::ColorRole role) { return palette().color(role).name(); };
    return QStringLiteral(
        "a { color: %1; }"
        "h1 { font-size: xx-large; font-weight: 600; margin-top: 0px; margin-bottom: 10px; }"
        "h2 { font-size: large; font-weight: 600; margin-top: 20px; margin-bottom: 6px; }"
        "p { margin-top: 6px; margin-bottom: 6px; line-height: 130%; }"
        "p.picture { line-height: 100%; margin-top: 10px; margin-bottom: 10px; }"
        "li { margin-bottom: 4px; line-height: 125%; }"
        "table { margin-top: 8px; }"
        "td, th { padding: 4px 14px 4px 0px; }"
        "th { text-align: left; color: %2; }"
        ".ui { font-weight: 600; }"
        ".key { background-color: %3; font-weight: 600; }"
        ".hint { color: %2; }")
        .arg(name(QPalette::Link), name(QPalette::PlaceholderText), name(QPalette::Window));
}

int HelpPage::roomForPictures() const
{
    return std::max(160, viewport()->width() - 2 * Margin - 2);
}

QVariant HelpPage::picture(const QUrl& name) const
{
    QImage image(resourcePath(name));
    if (image.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(image.width(), roomForPictures());
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    // An edge of its own: pictures are of the light theme, whatever the page is.
    QPainter painter(&image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

QVariant HelpPage::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource)
        return picture(name);
    QFile file(resourcePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return withKeysWritten(QString::fromUtf8(file.readAll()));
}

void HelpPage::layOutAgain()
{
    m_laidOutFor = viewport()->width();
    const QScrollBar* bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0.0;
    document()->setDefaultStyleSheet(style());
    reload();
    markWords(m_words);
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void HelpPage::setZoomSteps(int steps)
{
    const int wanted = std::clamp(steps, LeastZoom, MostZoom);
    zoomIn(wanted - m_zoomSteps);
    m_zoomSteps = wanted;
}

void HelpPage::markWords(const QStringList& words)
{
    m_words = words;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat mark;
    mark.setBackground(palette().color(QPalette::Highlight));
    mark.setForeground(palette().color(QPalette::HighlightedText));
    for (const QString& word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found))
            marks.append({found, mark});
    }
    setExtraSelections(marks);
    const auto first = std::min_element(marks.begin(), marks.end(),
        [](const auto& a, const auto& b) { return a.cursor.position() < b.cursor.position(); });
    if (first == marks.end())
        return;
    QTextCursor place = first->cursor;
    place.clearSelection();
    setTextCursor(place);
}

void HelpPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_later.start();
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_laidOutFor)
        m_later.start();
}

void HelpPage::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomSteps(m_zoomSteps + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

} // namespace atlas
