// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraperesult.h"
#include "target.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class TargetDialog;
}

namespace vigie {

class Scraper;
class Theme;

// Adds or edits a target. What is wrong with the URL is said while it is typed, the corrected one
// is a button; "Test" makes one scrape.
class TargetDialog final : public QDialog
{
    Q_OBJECT

public:
    // The target to edit; one with an empty URL: add.
    TargetDialog(const Target &target, const Theme &theme, QWidget *parent = nullptr);
    ~TargetDialog() override;

    void setUrl(const QString &url);
    [[nodiscard]] Target target() const; // as the fields say now

Q_SIGNALS:
    void targetAccepted(const vigie::Target &target);

private:
    void sayTexts();
    void fill(const Target &target);
    void analyze();
    void addFinding(const QString &message, const QString &corrected, const QString &role);
    void suggestName();
    void test();
    void showTested(const ScrapeResult &result);
    void showResult(const QString &text, const QString &role);
    void refreshAuthentication();
    void chooseCaFile();
    void finish();

    std::unique_ptr<Ui::TargetDialog> m_form;
    const Theme &m_theme;
    Target m_target;
    bool m_isNew;
    bool m_nameTyped = false;
    Scraper *m_scraper;
    QTimer m_typing;
};

} // namespace vigie
