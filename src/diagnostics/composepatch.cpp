// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composepatch.h"

#include "composeediting.h"
#include "composeyaml.h"
#include "textdiff.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

constexpr int maxBackups = 1000;

struct ComposePatchText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ComposePatch)
};

QStringList mappings(const QList<ComposePort> &ports)
{
    QStringList all;
    for (const ComposePort &port : ports)
        all.append(port.toShortForm());
    all.sort();
    return all;
}

// What the service must look like after the edit.
ComposeService expectedService(ComposeService service, const ComposeEdit &edit)
{
    const bool hadPorts = service.portsAt.has_value();
    switch (edit.kind) {
    case ComposeEdit::Kind::AddPort:
        service.ports.append(edit.port);
        break;
    case ComposeEdit::Kind::ChangePort:
        for (ComposePort &port : service.ports) {
            if (port.at == edit.at)
                port = edit.port;
        }
        break;
    case ComposeEdit::Kind::ExposeToPort:
        service.ports.append(edit.port);
        if (service.expose.size() == 1 && !hadPorts)
            service.expose.clear();
        break;
    case ComposeEdit::Kind::RemoveNetworkMode:
        service.networkMode.clear();
        break;
    }
    return service;
}

bool isAsExpected(const ComposeService &expected, const ComposeService *found)
{
    return found && mappings(found->ports) == mappings(expected.ports) &&
           mappings(found->expose) == mappings(expected.expose) &&
           found->networkMode == expected.networkMode &&
           std::none_of(found->ports.cbegin(), found->ports.cend(), [&](const ComposePort &port) {
               return port.baseSixty && !std::any_of(expected.ports.cbegin(), expected.ports.cend(),
                                                     [&](const ComposePort &each) {
                                                         return each.isSameMapping(port) &&
                                                                each.baseSixty;
                                                     });
           });
}

ComposePatch refused(ComposePatch patch, const QString &why)
{
    patch.after = patch.before;
    patch.diff.clear();
    patch.refusal = why;
    return patch;
}

bool isWritable(const QFileInfo &info)
{
    // For root every file is writable; whoever took the right away meant it.
    constexpr auto anyWrite =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return info.isWritable() && (info.permissions() & anyWrite);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxComposeFileSize + 1) : QByteArray();
}

QString writeBackup(const QString &path, const QByteArray &content)
{
    const QString base = path + u".vigie-backup"_s;
    for (int i = 0; i < maxBackups; ++i) {
        QFile file(i == 0 ? base : base + u"-%1"_s.arg(i));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (file.exists())
                continue;
            return {};
        }
        file.setPermissions(QFile::permissions(path));
        if (file.write(content) == content.size() && file.flush())
            return file.fileName();
        file.remove();
        return {};
    }
    return {};
}

QString replaceContent(const QString &path, const QByteArray &expected, const QByteArray &content)
{
    const QFileInfo info(path);
    if (!info.exists())
        return ComposePatchText::tr("the file is gone");
    if (!isWritable(QFileInfo(info.canonicalFilePath())))
        return ComposePatchText::tr("the file is read-only");
    if (contentOf(path) != expected)
        return ComposePatchText::tr("the file was changed in the meantime");
    QSaveFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(info.permissions());
    if (file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

ComposePatch patchComposeText(const QByteArray &text, const QString &path, const ComposeEdit &edit,
                              const Variables &variables)
{
    ComposePatch patch{path, text, text, {}, {}};
    const auto loaded = loadYaml(text, path);
    if (const auto *problem = std::get_if<ComposeProblem>(&loaded))
        return refused(patch, problem->toString());
    const YAML::Node &root = std::get<YAML::Node>(loaded);
    const ComposeFile file = readComposeTree(root, path, variables);
    const ComposeService *service = file.service(edit.service);
    try {
        ComposeText edited(text);
        if (const QString why = editCompose(edited, root, edit, variables); !why.isEmpty())
            return refused(patch, why);
        patch.after = edited.changed();
        const auto again = loadYaml(patch.after, path);
        const auto *tree = std::get_if<YAML::Node>(&again);
        const ComposeFile result = tree ? readComposeTree(*tree, path, variables) : ComposeFile();
        if (!tree || !service || !differOnlyInPorts(root, *tree, edit.service) ||
            !isAsExpected(expectedService(*service, edit), result.service(edit.service)) ||
            result.problems.size() > file.problems.size())
            return refused(patch,
                           ComposePatchText::tr("the change would touch more than it should"));
    } catch (const YAML::Exception &error) {
        return refused(patch, QString::fromStdString(error.msg));
    }
    patch.isDone = patch.after == patch.before;
    if (patch.isDone)
        return refused(patch, ComposePatchText::tr("the file says so already"));
    patch.diff = unifiedDiff(patch.before, patch.after, path);
    return patch;
}

ComposePatch patchComposeFile(const QString &path, const ComposeEdit &edit,
                              const Variables &variables)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return refused({path, {}, {}, {}, {}}, ComposePatchText::tr("the file cannot be read"));
    return patchComposeText(contentOf(path), path, edit, variables);
}

FileChange applyPatch(const ComposePatch &patch)
{
    FileChange change;
    if (!patch.isPossible()) {
        change.error = patch.refusal;
        return change;
    }
    const QFileInfo info(patch.file);
    if (!info.exists() || !isWritable(QFileInfo(info.canonicalFilePath()))) {
        change.error = info.exists() ? ComposePatchText::tr("the file is read-only")
                                     : ComposePatchText::tr("the file is gone");
        return change;
    }
    change.backup = writeBackup(patch.file, patch.before);
    if (change.backup.isEmpty()) {
        change.error = ComposePatchText::tr("no backup could be written beside the file");
        return change;
    }
    change.error = replaceContent(patch.file, patch.before, patch.after);
    change.done = change.error.isEmpty();
    if (!change.done) {
        QFile::remove(change.backup);
        change.backup.clear();
    }
    return change;
}

FileChange undoPatch(const ComposePatch &patch, const FileChange &applied)
{
    FileChange change;
    change.error = replaceContent(patch.file, patch.after, patch.before);
    change.done = change.error.isEmpty();
    if (change.done && !applied.backup.isEmpty())
        QFile::remove(applied.backup);
    return change;
}

} // namespace vigie
