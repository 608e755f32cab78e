// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateicons.h"

#include "icons.h"
#include "stateshape.h"

#include <QPainter>

namespace vigie {

QIcon trayIcon(TargetState::Status status)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = appIcon().pixmap(QSize(size, size));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const double badge = size * 0.56;
        const QRectF disc(size - badge, size - badge, badge, badge);
        const double gap = size * 0.05;
        painter.setPen(Qt::NoPen);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setBrush(Qt::black);
        painter.drawEllipse(disc.adjusted(-gap, -gap, gap, gap));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(darkTokens().window);
        painter.drawEllipse(disc);
        const double inset = badge * 0.2;
        paintStateShape(painter, disc.adjusted(inset, inset, -inset, -inset), status, darkTokens());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

TargetState::Status statusOf(const Notification &notice)
{
    switch (notice.kind) {
    case Notification::Kind::Down:
        return TargetState::Status::Down;
    case Notification::Kind::Unstable:
    case Notification::Kind::AlertFiring:
        return TargetState::Status::Slow;
    case Notification::Kind::Recovered:
    case Notification::Kind::AlertResolved:
        return TargetState::Status::Up;
    case Notification::Kind::Note:
        break;
    }
    return TargetState::Status::Waiting;
}

QImage noticeImage(const Notification &notice)
{
    return trayIcon(statusOf(notice)).pixmap(QSize(64, 64)).toImage();
}

} // namespace vigie
