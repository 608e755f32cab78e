// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleeditor.h"

#include "alerting.h"

#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>

namespace vigie {

namespace {

class SettingsCommand final : public QUndoCommand
{
public:
    SettingsCommand(Alerting &alerting, const RuleSettings &after)
        : m_alerting(alerting)
        , m_before(alerting.settings())
        , m_after(after)
    {}
    void redo() override { m_alerting.edit(m_after); }
    void undo() override { m_alerting.edit(m_before); }

private:
    Alerting &m_alerting;
    RuleSettings m_before;
    RuleSettings m_after;
};

} // namespace

RuleEditor::RuleEditor(Alerting &alerting, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_alerting(alerting)
    , m_stack(stack)
{}

void RuleEditor::change(const RuleSettings &settings, const QString &text)
{
    if (settings == m_alerting.settings())
        return;
    auto *command = new SettingsCommand(m_alerting, settings);
    command->setText(text);
    m_stack.push(command);
}

void RuleEditor::setThreshold(const Threshold &threshold)
{
    RuleSettings settings = m_alerting.settings();
    const auto known = std::find_if(settings.thresholds.begin(), settings.thresholds.end(),
                                    [&](const Threshold &t) { return t.id == threshold.id; });
    if (known == settings.thresholds.end()) {
        settings.thresholds.append(threshold);
        change(settings, tr("add the threshold %1").arg(threshold.name));
        return;
    }
    *known = threshold;
    change(settings, tr("change the threshold %1").arg(threshold.name));
}

void RuleEditor::removeThreshold(const QString &id)
{
    const auto threshold = m_alerting.threshold(id);
    if (!threshold)
        return;
    RuleSettings settings = m_alerting.settings();
    settings.thresholds.removeIf([&](const Threshold &t) { return t.id == id; });
    change(settings, tr("remove the threshold %1").arg(threshold->name));
}

void RuleEditor::setEnabled(const QString &thresholdId, bool enabled)
{
    auto threshold = m_alerting.threshold(thresholdId);
    if (!threshold)
        return;
    threshold->enabled = enabled;
    setThreshold(*threshold);
}

void RuleEditor::openFile(const QString &path)
{
    RuleSettings settings = m_alerting.settings();
    const QFileInfo info(path);
    if (!settings.files.contains(info.absoluteFilePath()))
        settings.files.append(info.absoluteFilePath());
    change(settings, tr("open %1").arg(info.fileName()));
}

void RuleEditor::closeFile(const QString &path)
{
    RuleSettings settings = m_alerting.settings();
    settings.files.removeAll(path);
    change(settings, tr("close %1").arg(QFileInfo(path).fileName()));
}

void RuleEditor::setMuted(const QString &ruleId, bool muted)
{
    RuleSettings settings = m_alerting.settings();
    settings.muted.removeAll(ruleId);
    if (muted)
        settings.muted.append(ruleId);
    change(settings, muted ? tr("mute a rule") : tr("unmute a rule"));
}

} // namespace vigie
