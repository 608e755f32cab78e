// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "session.h"
#include "settingspage.h"
#include "settingspages.h"
#include "targetdelegate.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "targetlistmodel.h"
#include "theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetSettings)
};

// Those of the two defaults whose URL is watched already stay as they are.
void restoreDefaults(const TargetList &targets, TargetEditor &editor)
{
    QList<Target> missing;
    for (const Target &standard : defaultTargets()) {
        const QList<Target> &known = targets.targets();
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Target &target) {
            return target.scrape.url == standard.scrape.url;
        });
        if (!isKnown)
            missing.append(standard);
    }
    if (!missing.isEmpty())
        editor.add(missing, Text::tr("restore the default targets"));
}

QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QHBoxLayout *buildButtons(QListView *list, TargetListModel *model,
                          const SettingsSurroundings &surroundings)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto current = [list, model] {
        return model->idAt(list->currentIndex());
    };
    TargetEditor &editor = surroundings.editor;
    QObject::connect(addButton(row, Text::tr("Add…"), u"addTarget"_s), &QPushButton::clicked, list,
                     surroundings.addTarget);
    auto *edit = addButton(row, Text::tr("Edit…"), u"editTarget"_s);
    QObject::connect(edit, &QPushButton::clicked, list,
                     [current, act = surroundings.editTarget] { act(current()); });
    auto *remove = addButton(row, Text::tr("Remove"), u"removeTarget"_s);
    QObject::connect(remove, &QPushButton::clicked, list,
                     [current, &editor] { editor.remove(current()); });
    row->addStretch();
    QObject::connect(addButton(row, Text::tr("Restore the defaults"), u"restoreTargets"_s),
                     &QPushButton::clicked, list, [&session = surroundings.session, &editor] {
                         restoreDefaults(session.targets(), editor);
                     });
    const auto refresh = [list, edit, remove] {
        edit->setEnabled(list->currentIndex().isValid());
        remove->setEnabled(list->currentIndex().isValid());
    };
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, list, refresh);
    refresh();
    return row;
}

} // namespace

void targetSettings(SettingsPage &page, const SettingsSurroundings &surroundings)
{
    page.addSection(Text::tr("Watched endpoints"));
    page.addNote(Text::tr("The URL, interval, password, headers and compose service of each are "
                          "in its dialog. Whatever is done here can be undone in the window."));
    auto *box = new QWidget(&page);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto *list = new QListView(box);
    auto *model = new TargetListModel(surroundings.session, list);
    list->setObjectName(u"targets"_s);
    list->setModel(model);
    list->setItemDelegate(new TargetDelegate(surroundings.theme, list));
    list->setMinimumHeight(260);
    list->setAccessibleName(Text::tr("Targets"));
    QObject::connect(list, &QListView::doubleClicked, list,
                     [model, act = surroundings.editTarget](const QModelIndex &index) {
                         act(model->idAt(index));
                     });
    column->addWidget(list, 1);
    column->addLayout(buildButtons(list, model, surroundings));
    page.addWidget(box, Text::tr("add edit remove URL endpoint service port password headers"));
}

} // namespace vigie
