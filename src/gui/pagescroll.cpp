// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagescroll.h"

#include <QScrollArea>

namespace vigie {

using namespace Qt::StringLiterals;

void makePageArea(QScrollArea &area)
{
    area.setProperty("role", u"page"_s);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidgetResizable(true);
}

void scrollAsPage(QScrollArea &area, QWidget *content)
{
    makePageArea(area);
    content->setProperty("role", u"page"_s);
    area.setWidget(content);
}

} // namespace vigie
