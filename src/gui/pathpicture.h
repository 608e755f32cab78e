// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QWidget>

#include <vector>

namespace vigie {

class Theme;

// One station on the way from the URL to the process that answers.
struct PathNode
{
    enum class State { Unknown, Fine, Suspect, Broken };

    QString title;
    QString detail;
    State state = State::Unknown;
    bool operator==(const PathNode &) const = default;
};

// URL → host port → engine → container port → process, with the one that is broken. Without a
// container engine in the report the way is shorter.
[[nodiscard]] std::vector<PathNode> pathOf(const Report &report);

class PathPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit PathPicture(const Theme &theme, QWidget *parent = nullptr);

    void setPath(std::vector<PathNode> path);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNode(QPainter &painter, const PathNode &node, const QRect &box, int detailRoom) const;
    void paintLink(QPainter &painter, const PathNode &to, int from, int until, int y) const;

    const Theme &m_theme;
    std::vector<PathNode> m_path;
};

} // namespace vigie
