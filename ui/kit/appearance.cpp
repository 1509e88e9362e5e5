// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"

#include <QApplication>
#include <QFontInfo>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleHints>
#include <QStyleOptionSlider>

#include <algorithm>
#include <optional>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace atlas {

namespace {

/// High contrast as Windows knows it; elsewhere the choice is made here.
std::optional<Theme> systemHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW state{};
    state.cbSize = sizeof(state);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0)
        && (state.dwFlags & HCF_HIGHCONTRASTON)) {
        const COLORREF window = GetSysColor(COLOR_WINDOW);
        const bool dark = qGray(GetRValue(window), GetGValue(window), GetBValue(window)) < 128;
        return dark ? Theme::HighContrastDark : Theme::HighContrastLight;
    }
#endif
    return std::nullopt;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // Asked once: afterwards the palette is our own.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 110;
    return dark;
#endif
}

} // namespace

Theme themeFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrastLight:
        return Theme::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return Theme::HighContrastDark;
    case ThemeChoice::System:
        break;
    }
    return systemHighContrast().value_or(systemIsDark() ? Theme::Dark : Theme::Light);
}

namespace {

struct Tones {
    QColor window, base, alternate, text, muted, line, button, accent, accentText, hover, chosen;
};

Tones tonesOf(Theme theme)
{
    const Palette palette(RatingScale(), theme);
    Tones tones{palette.surface(), palette.background(), QColor(0xF9FAFB), palette.text(),
        palette.secondaryText(), palette.grid(), QColor(0xFFFFFF), palette.accent(), QColor(0xFFFFFF),
        QColor(0xEDF1F6), palette.selection()};
    if (isDark(theme)) {
        tones.alternate = QColor(0x1A1D20);
        tones.button = QColor(0x2A2E33);
        tones.accentText = QColor(0x06182C);
        tones.hover = QColor(0x2A2F36);
    }
    if (isHighContrast(theme)) {
        tones.alternate = tones.base;
        tones.button = tones.base;
        tones.hover = tones.chosen;
        tones.line = tones.text;
        tones.accentText = tones.base;
    }
    return tones;
}

QPalette qtPalette(const Tones& tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.accent);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.accentText);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Mid, tones.line);
    palette.setColor(QPalette::Dark, tones.line);
    palette.setColor(QPalette::Light, tones.base);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
            QColor(tones.muted.red(), tones.muted.green(), tones.muted.blue(), 150));
    return palette;
}

/// A standard picture, read when it is first painted: most of those that Qt's own parts fetch are never seen.
class StandardIconEngine final : public QIconEngine {
public:
    StandardIconEngine(const QStyle* style, QStyle::StandardPixmap picture)
        : m_style(style)
        , m_picture(picture)
    {
    }

    QIconEngine* clone() const override { return new StandardIconEngine(m_style, m_picture); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, mode, state);
    }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return icon().availableSizes(mode, state);
    }

private:
    QIcon icon() const { return m_style ? m_style->standardIcon(m_picture) : QIcon(); }

    QPointer<const QStyle> m_style;
    QStyle::StandardPixmap m_picture;
};

/// Fusion on every platform: the native Windows style cannot be dark with Qt 6.4.
class AtlasStyle final : public QProxyStyle {
public:
    explicit AtlasStyle(bool highContrast)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_highContrast(highContrast)
    {
    }

    /// Views place their check boxes by these; the style sheet paints them as large.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return scaledToText(QProxyStyle::pixelMetric(metric, option, widget));
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    QIcon standardIcon(
        StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (picture) {
        case SP_LineEditClearButton:
        case SP_ToolBarHorizontalExtensionButton:
        case SP_ToolBarVerticalExtensionButton:
            return QIcon(new StandardIconEngine(baseStyle(), picture));
        default:
            return QProxyStyle::standardIcon(picture, option, widget);
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override
    {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (control == CC_ScrollBar && bar)
            paintScrollBar(*bar, *painter, widget);
        else
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox)
            paintEdge(*option, option->rect, *painter);
        else if (control == CC_Slider)
            paintEdge(*option, proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget), *painter);
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_PushButtonBevel)
            paintEdge(*option, option->rect, *painter);
        else if (element == CE_TabBarTabShape && (option->state & State_Selected))
            painter->fillRect(
                QRect(option->rect.left() + 1, option->rect.bottom() - 2, option->rect.width() - 2, 3),
                option->palette.color(QPalette::Highlight));
    }

private:
    /// Fusion's edges are darker than the window, which may be black.
    void paintEdge(const QStyleOption& option, const QRect& rect, QPainter& painter) const
    {
        if (!m_highContrast)
            return;
        const bool focus = option.state & State_HasFocus;
        const qreal width = focus ? 2 : 1;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(option.palette.color(focus ? QPalette::Highlight : QPalette::ButtonText), width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
        painter.restore();
    }

    /// Flat: Qt hands the gradients of Fusion to threads, which takes longer than the painting.
    void paintScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget) const
    {
        painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
        const bool upright = bar.orientation == Qt::Vertical;
        const std::pair<SubControl, PrimitiveElement> arrows[] = {
            {SC_ScrollBarSubLine, upright ? PE_IndicatorArrowUp : PE_IndicatorArrowLeft},
            {SC_ScrollBarAddLine, upright ? PE_IndicatorArrowDown : PE_IndicatorArrowRight}};
        for (const auto& [part, arrow] : arrows) {
            QStyleOption button = bar;
            button.rect = proxy()->subControlRect(CC_ScrollBar, &bar, part, widget).adjusted(3, 3, -3, -3);
            proxy()->drawPrimitive(arrow, &button, &painter, widget);
        }
        if (bar.maximum == bar.minimum)
            return;
        const bool held = (bar.state & State_MouseOver) || (bar.activeSubControls & SC_ScrollBarSlider);
        const QRect handle = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
        painter.fillRect(upright ? handle.adjusted(4, 1, -4, -1) : handle.adjusted(1, 4, -1, -4),
            bar.palette.color(held ? QPalette::Text : QPalette::PlaceholderText));
    }

    bool m_highContrast;
};

const char* const StyleSheet = R"(
QLabel[role="heading"] { font-size: %18px; font-weight: 600; }
QLabel[role="title"] { font-size: %15px; font-weight: 600; }
QLabel[role="subtitle"] { color: %muted; }
QLabel[role="hint"] { color: %muted; }
QLabel[role="caption"] { color: %muted; font-size: %11px; font-weight: 600; }
QWidget#matrixPage, QWidget#tablePage, QWidget#boardPage { background: %base; }
QWidget#details { background: %window; }
QToolBar { background: %base; border: none; border-bottom: 1px solid %line; spacing: 6px; padding: 6px 10px; }
QWidget#roomTools { background: %base; border: none; border-bottom: 1px solid %line; }
QToolBar QToolButton, QToolButton[role="segment"], QToolButton[role="menu"], QToolButton#plain {
    background: %button; border: 1px solid %line; border-radius: 5px; padding: 4px 10px; }
QToolBar QToolButton:hover, QToolButton[role="segment"]:hover, QToolButton[role="menu"]:hover { background: %hover; }
QToolBar QToolButton:focus, QToolButton[role="segment"]:focus, QToolButton[role="menu"]:focus, QToolButton#plain:focus { border: 2px solid %accent; padding: 3px 9px; }
QToolButton[role="segment"][tight="true"] { padding: 4px 5px; }
QToolButton[role="segment"][tight="true"]:focus { padding: 3px 4px; }
QToolBar QToolButton:disabled { color: %muted; background: %window; }
QToolBar QToolButton[role="primary"] { background: %accent; color: %accentText; border-color: %accent; }
QToolBar QToolButton:checked, QToolButton[role="segment"]:checked { background: %accent; color: %accentText; border-color: %accent; }
QToolBar QToolButton[role="primary"]:focus, QToolBar QToolButton:checked:focus, QToolButton[role="segment"]:checked:focus { border: 2px solid %text; padding: 3px 9px; }
QToolButton[role="segment"][tight="true"]:checked:focus { padding: 3px 4px; }
QPushButton#tourSkip { border: 2px solid transparent; border-radius: 5px; padding: 3px 9px; }
QPushButton#tourSkip:focus { border-color: %accent; }
QPushButton[role="primary"] { background: %accent; color: %accentText; border: 1px solid %accent; border-radius: 5px;
    padding: 5px 12px; }
QPushButton[role="primary"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[role="primary"]:disabled { background: %window; color: %muted; border-color: %line; }
QLabel[role="clock"] { font-size: %30px; font-weight: 600; }
QLabel[role="key"] { border: 1px solid %line; border-radius: 4px; padding: 1px 6px; min-width: %12px; }
QLabel[role="problem"] { font-weight: 600; }
QScrollArea#plain, QScrollArea#plain > QWidget > QWidget { background: %window; }
QToolButton[role="level"] { border: 2px solid transparent; border-radius: 6px; padding: 0px; background: transparent; }
QToolButton[role="level"]:hover { border-color: %line; }
QToolButton[role="level"]:checked { border: 2px solid %text; }
QToolButton[role="level"]:focus { border: 2px solid %accent; background: %chosen; }
QLineEdit, QPlainTextEdit { background: %base; border: 1px solid %line; border-radius: 5px; padding: 4px 7px;
    selection-background-color: %accent; selection-color: %accentText; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid %accent; padding: 3px 6px; }
QPlainTextEdit[refused="true"] { border: 2px dashed %text; padding: 3px 6px; }
QTextBrowser { border: 2px solid transparent; }
QTextBrowser:focus { border-color: %accent; }
QToolButton[role="menu"]::menu-indicator { image: none; }
QToolButton[role="menu"]:disabled { color: %muted; background: %window; }
QListView#helpTopics::item { padding: 4px 6px; }
QListView#cellList { background: %base; border: none; outline: none; }
QTabWidget::pane { border: none; }
QListView#navigation { background: %window; border: none; outline: none; }
QSplitter::handle { background: %line; }
QTableView#table { background: %base; alternate-background-color: %alternate; border: none; gridline-color: %line;
    selection-background-color: %chosen; selection-color: %text; }
QTableView#table::item { padding: 5px 8px; border: none; }
QHeaderView::section { background: %base; color: %muted; border: none; border-bottom: 1px solid %line; padding: 6px 8px;
    font-weight: 600; }
QRadioButton { border: 2px solid transparent; border-radius: 5px; padding: 1px; }
QRadioButton:focus { border-color: %accent; }
QRadioButton::indicator { width: %12px; height: %12px; border: 1px solid %muted; border-radius: %round; background: %base; }
QRadioButton::indicator:checked { background: %accent; border-color: %accent; }
QListView::indicator, QCheckBox::indicator { width: %13px; height: %13px; border: 1px solid %muted; border-radius: 3px;
    background: %base; }
QListView::indicator:checked, QCheckBox::indicator:checked { background: %accent; border-color: %accent;
    image: url(:/icons/%check.svg); }
QToolTip { color: %text; background: %base; border: 1px solid %line; padding: 4px; }
QWidget#legend { background: %base; border-top: 1px solid %line; }
)";

QString styleSheet(const Tones& tones, int textPercent)
{
    QString sheet = QString::fromLatin1(StyleSheet);
    sheet.replace(QLatin1String("%check"),
        tones.accentText.lightness() > 128 ? QStringLiteral("check-light") : QStringLiteral("check-dark"));
    // Longer names first: one is the beginning of another.
    const std::pair<const char*, QColor> colours[] = {{"%accentText", tones.accentText},
        {"%accent", tones.accent}, {"%alternate", tones.alternate}, {"%window", tones.window},
        {"%base", tones.base}, {"%text", tones.text}, {"%muted", tones.muted}, {"%line", tones.line},
        {"%button", tones.button}, {"%hover", tones.hover}, {"%chosen", tones.chosen}};
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    // Half of the circle with its edge: with more it would be a square.
    sheet.replace(QLatin1String("%round"), QStringLiteral("%1px").arg(12 * textPercent / 100 / 2 + 1));
    for (const int size : {11, 12, 13, 15, 18, 30})
        sheet.replace(
            QStringLiteral("%%1px").arg(size), QStringLiteral("%1px").arg(size * textPercent / 100));
    return sheet;
}

QFont scaledFont(const QFont& font, int percent)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        scaled.setPixelSize(font.pixelSize() * percent / 100);
    return scaled;
}

} // namespace

void applyAppearance(QApplication& application, Theme theme, int textPercent)
{
    static const QFont systemFont = QApplication::font();
    const Tones tones = tonesOf(theme);
    application.setStyle(new AtlasStyle(isHighContrast(theme)));
    application.setPalette(qtPalette(tones));
    const QFont font = scaledFont(systemFont, textPercent);
    if (font != QApplication::font())
        QApplication::setFont(font);
    application.setStyleSheet(styleSheet(tones, textPercent));
}

int scaledToText(int pixels)
{
    return std::max(pixels, pixels * QFontInfo(QApplication::font()).pixelSize() / 13);
}

QSize scaledToText(const QSize& pixels)
{
    return {scaledToText(pixels.width()), scaledToText(pixels.height())};
}

void keepPlaceholderWhole(QLineEdit& field)
{
    // The frame, and the cross that clears it.
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + scaledToText(40));
}

bool isTextLarge()
{
    return scaledToText(100) >= 140;
}

} // namespace atlas
