// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "mainwindow.h"
#include "options.h"

#include <QDialog>
#include <QPixmap>

namespace vigie {

namespace {

constexpr qint64 settleMs = 700;    // for what follows the first data: layout, sparklines
constexpr qint64 giveUpMs = 60'000; // then the window is shown as it is

} // namespace

Screenshot::Screenshot(MainWindow &window, const Options &options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(options.screenshot)
    , m_family(options.family)
    , m_afterMs(qRound64(options.afterSeconds * 1000))
{
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(50);
}

void Screenshot::look()
{
    const qint64 now = m_since.elapsed();
    if ((m_window.isFilled() || m_window.findChild<QDialog *>() != nullptr) && m_filledAtMs < 0) {
        m_filledAtMs = now;
        if (!m_family.isEmpty())
            m_window.showFamily(m_family);
    }
    const bool ready = m_filledAtMs >= 0 && now - m_filledAtMs >= settleMs && now >= m_afterMs;
    if (!ready && now < giveUpMs + m_afterMs)
        return;
    m_timer.stop();
    // A dialog in front is what was asked for.
    auto *dialog = m_window.findChild<QDialog *>();
    QWidget *shown = &m_window;
    if (dialog != nullptr && dialog->isVisible())
        shown = dialog;
    Q_EMIT done(shown->grab().save(m_file, "PNG"));
}

} // namespace vigie
