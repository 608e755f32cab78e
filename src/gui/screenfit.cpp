// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenfit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr int reachable = 64; // pixels of the title that suffice to take hold of it

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

void fit(QWidget &window)
{
    if (window.isFullScreen() || window.isMaximized())
        return;
    const QRect frame = window.frameGeometry();
    const QRect fitted = fittedTo(frame, screenAreas());
    if (fitted == frame)
        return;
    window.resize(window.size() - (frame.size() - fitted.size()));
    window.move(fitted.topLeft());
}

} // namespace

QRect fittedTo(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return frame;
    const QRect all = std::accumulate(screens.begin(), screens.end(), QRect(),
                                      [](const QRect &a, const QRect &b) { return a | b; });
    const bool isTooLarge = frame.width() > all.width() || frame.height() > all.height();
    const bool isReachable = std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
        const QRect title(frame.topLeft(), QSize(frame.width(), 1));
        const QRect seen = title.intersected(screen);
        return seen.width() >= std::min(reachable, frame.width());
    });
    if (isReachable && !isTooLarge)
        return frame;
    const auto overlap = [&](const QRect &screen) {
        const QRect common = frame.intersected(screen);
        return qint64(common.width()) * common.height();
    };
    const QRect home =
        *std::max_element(screens.begin(), screens.end(),
                          [&](const QRect &a, const QRect &b) { return overlap(a) < overlap(b); });
    QRect fitted(frame.topLeft(), frame.size().boundedTo(home.size()));
    fitted.moveLeft(std::clamp(fitted.left(), home.left(), home.right() - fitted.width() + 1));
    fitted.moveTop(std::clamp(fitted.top(), home.top(), home.bottom() - fitted.height() + 1));
    return fitted;
}

void keepOnScreens(QWidget &window, QGuiApplication &app)
{
    const auto again = [&window] {
        // The desktop moves windows by itself first, where it does.
        QMetaObject::invokeMethod(
            &window, [&window] { fit(window); }, Qt::QueuedConnection);
    };
    const auto watch = [&window, again](QScreen *screen) {
        QObject::connect(screen, &QScreen::availableGeometryChanged, &window, again);
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    std::for_each(screens.begin(), screens.end(), watch);
    QObject::connect(&app, &QGuiApplication::screenAdded, &window, watch);
    QObject::connect(&app, &QGuiApplication::screenRemoved, &window, again);
    again();
}

} // namespace vigie
