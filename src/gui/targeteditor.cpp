// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targeteditor.h"

#include "targetlist.h"

#include <QUndoCommand>

namespace vigie {

namespace {

class AddCommand final : public QUndoCommand
{
public:
    AddCommand(TargetList &list, int index, const Target &target)
        : m_list(list)
        , m_index(index)
        , m_target(target)
    {}
    void redo() override { m_list.insert(m_index, m_target); }
    void undo() override { m_list.remove(m_target.id); }

private:
    TargetList &m_list;
    int m_index;
    Target m_target;
};

class RemoveCommand final : public QUndoCommand
{
public:
    RemoveCommand(TargetList &list, int index, const Target &target)
        : m_list(list)
        , m_index(index)
        , m_target(target)
    {}
    void redo() override { m_list.remove(m_target.id); }
    void undo() override { m_list.insert(m_index, m_target); }

private:
    TargetList &m_list;
    int m_index;
    Target m_target;
};

class ReplaceCommand final : public QUndoCommand
{
public:
    ReplaceCommand(TargetList &list, const Target &before, const Target &after)
        : m_list(list)
        , m_before(before)
        , m_after(after)
    {}
    void redo() override { m_list.replace(m_after); }
    void undo() override { m_list.replace(m_before); }

private:
    TargetList &m_list;
    Target m_before;
    Target m_after;
};

class MoveCommand final : public QUndoCommand
{
public:
    MoveCommand(TargetList &list, int from, int to)
        : m_list(list)
        , m_from(from)
        , m_to(to)
    {}
    void redo() override { m_list.move(m_from, m_to); }
    void undo() override { m_list.move(m_to, m_from); }

private:
    TargetList &m_list;
    int m_from;
    int m_to;
};

} // namespace

TargetEditor::TargetEditor(TargetList &targets, QObject *parent)
    : QObject(parent)
    , m_targets(targets)
{
    m_stack.setUndoLimit(100);
}

void TargetEditor::add(const Target &target)
{
    auto *command = new AddCommand(m_targets, m_targets.size(), target);
    command->setText(tr("add %1").arg(target.name));
    m_stack.push(command);
}

void TargetEditor::add(const QList<Target> &targets, const QString &text)
{
    m_stack.beginMacro(text);
    for (const Target &target : targets) {
        add(target);
    }
    m_stack.endMacro();
}

void TargetEditor::remove(const TargetId &id)
{
    const auto target = m_targets.find(id);
    if (!target)
        return;
    auto *command = new RemoveCommand(m_targets, m_targets.indexOf(id), *target);
    command->setText(tr("remove %1").arg(target->name));
    m_stack.push(command);
}

void TargetEditor::replace(const Target &target)
{
    const auto before = m_targets.find(target.id);
    if (!before || *before == target)
        return;
    auto *command = new ReplaceCommand(m_targets, *before, target);
    command->setText(tr("change %1").arg(target.name));
    m_stack.push(command);
}

void TargetEditor::setPaused(const TargetId &id, bool paused)
{
    const auto before = m_targets.find(id);
    if (!before || before->paused == paused)
        return;
    Target after = *before;
    after.paused = paused;
    auto *command = new ReplaceCommand(m_targets, *before, after);
    command->setText(paused ? tr("pause %1").arg(after.name) : tr("resume %1").arg(after.name));
    m_stack.push(command);
}

void TargetEditor::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_targets.size() || to >= m_targets.size())
        return;
    auto *command = new MoveCommand(m_targets, from, to);
    command->setText(tr("move %1").arg(m_targets.targets().at(from).name));
    m_stack.push(command);
}

} // namespace vigie
