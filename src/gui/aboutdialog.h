// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace vigie {

class Theme;
struct UpdateAnswer;

// A line of "what runs here": Qt, the system, the screens.
using AboutFact = std::pair<QString, QString>;

[[nodiscard]] QList<AboutFact> aboutFacts(const QList<AboutFact> &more = {});
// For a bug report, in English whatever the language; names no target, no path, no user.
[[nodiscard]] QString bugReport(const QList<AboutFact> &facts);

// The version, what it runs on, and all of it for a bug report.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    // more: what only the caller knows, for example how many targets there are.
    AboutDialog(const QList<AboutFact> &more, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] static QString updateText(const UpdateAnswer &answer); // rich text

Q_SIGNALS:
    void whatsNewRequested();

private:
    QLayout *buildHead(const Theme &theme);
    QLayout *buildFacts(const QList<AboutFact> &facts);
    QBoxLayout *buildOffers(const QList<AboutFact> &facts, const Theme &theme);
    QLayout *buildUpdate();
    void lookForUpdate(QPushButton *ask, QLabel *answer);
};

} // namespace vigie
