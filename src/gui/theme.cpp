// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

// The resources are in a static library: without a reference the linker would leave them out.
static void initResources()
{
    Q_INIT_RESOURCE(vigie);
}

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int basePixels = 13;

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.failure);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::ToolTipBase, t.card);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.card);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.muted);
    }
    return p;
}

// The tokens' names in the style sheet are @name; longer names first, so that none is a prefix
// of one that is replaced later.
QString styleSheetOf(const Tokens &t)
{
    QFile file(u":/vigie/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> rows = {
        {u"@failureGround"_s, t.failureGround},
        {u"@selection"_s, t.selection},
        {u"@onAccent"_s, t.onAccent},
        {u"@failure"_s, t.failure},
        {u"@warning"_s, t.warning},
        {u"@accent"_s, t.accent},
        {u"@window"_s, t.window},
        {u"@panel"_s, t.panel},
        {u"@hover"_s, t.hover},
        {u"@muted"_s, t.muted},
        {u"@card"_s, t.card},
        {u"@line"_s, t.line},
        {u"@text"_s, t.text},
    };
    for (const auto &[name, color] : rows) {
        sheet.replace(name, color.name());
    }
    sheet.replace(u"@icons"_s, t.dark ? u":/vigie/icons/dark"_s : u":/vigie/icons/light"_s);
    return sheet;
}

} // namespace

Theme::Theme(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    initResources();
    m_darkAtStart = app.palette().color(QPalette::Window).lightness() < 128;
    chooseFonts();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    apply();
}

void Theme::setChoice(Settings::Theme choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setLook(const Settings &settings)
{
    const bool sameShape = m_density == settings.density && m_zone == settings.zone &&
                           m_clock == settings.clock && m_axisTimes == settings.axisTimes;
    m_choice = settings.theme;
    m_palette = settings.palette;
    m_density = settings.density;
    m_zone = settings.zone;
    m_clock = settings.clock;
    m_axisTimes = settings.axisTimes;
    const Tokens before = m_tokens;
    apply();
    if (m_tokens == before && !sameShape)
        Q_EMIT changed();
}

QTimeZone Theme::timeZone() const
{
    return m_zone == Settings::Zone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

QString Theme::timeOfDay(std::int64_t timeMs) const
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(timeMs, timeZone()).time();
    return hasHours12() ? QLocale::c().toString(time, u"h:mm:ss AP"_s)
                        : time.toString(u"HH:mm:ss"_s);
}

QString Theme::momentNear(std::int64_t timeMs) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, timeZone());
    const QString clock =
        hasHours12() ? QLocale::c().toString(time.time(), u"h:mm AP"_s) : time.toString(u"HH:mm"_s);
    const bool isToday =
        time.date() == QDateTime::currentDateTimeUtc().toTimeZone(timeZone()).date();
    return isToday ? clock : QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_darkAtStart;
}

void Theme::apply()
{
    const bool dark =
        m_choice == Settings::Theme::System ? systemIsDark() : m_choice == Settings::Theme::Dark;
    Tokens tokens = dark ? darkTokens() : lightTokens();
    tokens.series = seriesColors(m_palette, dark);
    if (m_tokens == tokens)
        return;
    m_tokens = tokens;
    QApplication::setFont(m_base);
    QApplication::setPalette(paletteOf(m_tokens));
    m_app.setStyleSheet(styleSheetOf(m_tokens));
    Q_EMIT changed();
}

// Without a desktop (offscreen, a bare X server) Qt's default font is whatever fontconfig lists
// first; a good one that is installed is better then.
void Theme::chooseFonts()
{
    m_base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    m_mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const bool bare = QGuiApplication::platformName() == "offscreen"_L1 ||
                      QGuiApplication::desktopSettingsAware() == false ||
                      qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
#ifdef Q_OS_LINUX
    if (bare) {
        const QStringList families = QFontDatabase::families();
        for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s}) {
            if (families.contains(family)) {
                m_base = QFont(family);
                break;
            }
        }
    }
#endif
    const int pixels = bare ? basePixels : qBound(basePixels, QFontInfo(m_base).pixelSize(), 24);
    m_base.setPixelSize(pixels);
    m_mono.setPixelSize(pixels);
    m_mono.setStyleHint(QFont::Monospace);
}

QFont Theme::font(Font role) const
{
    const auto scaled = [](QFont font, double factor) {
        font.setPixelSize(qRound(font.pixelSize() * factor));
        return font;
    };
    QFont strong = m_base;
    strong.setWeight(QFont::DemiBold);
    switch (role) {
    case Font::Base:
        return m_base;
    case Font::Strong:
        return strong;
    case Font::Secondary:
        return scaled(m_base, 0.9);
    case Font::Heading:
        return scaled(strong, 1.08);
    case Font::Title:
        return scaled(strong, 1.31);
    case Font::Figure:
        return scaled(strong, 1.46);
    case Font::Mono:
        return m_mono;
    case Font::SmallMono:
        return scaled(m_mono, 0.92);
    }
    return m_base;
}

} // namespace vigie
