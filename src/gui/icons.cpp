// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// A drawing of the resources. Qt's own engine for them is a plugin that systems package apart from
// the library, so that it may be missing.
class DrawingIconEngine : public QIconEngine
{
public:
    explicit DrawingIconEngine(const QString &name)
    {
        QFile file(u":/vigie/icons/%1.svg"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            m_source = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(m_source).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawingIconEngine(*this); }

protected:
    [[nodiscard]] const QByteArray &source() const { return m_source; }

private:
    QByteArray m_source;
};

// The icons are drawn in black; this engine paints them in a token's colour.
class ThemedIconEngine final : public DrawingIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, const QString &name, QColor Tokens::*color)
        : DrawingIconEngine(name)
        , m_theme(theme)
        , m_color(color)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = m_theme.tokens();
        const QColor color =
            mode == QIcon::Disabled ? tokens.line.darker(tokens.dark ? 60 : 130) : tokens.*m_color;
        QByteArray svg = source();
        svg.replace("#000", color.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    const Theme &m_theme;
    QColor Tokens::*m_color;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, QColor Tokens::*color)
{
    return QIcon(new ThemedIconEngine(theme, name, color));
}

QIcon appIcon()
{
    return QIcon(new DrawingIconEngine(u"vigie"_s));
}

} // namespace vigie
