// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "languagechange.h"
#include "palettemodel.h"
#include "theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, QFontMetrics(m_theme.font(Theme::Font::Base)).height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        QRect area = option.rect.adjusted(10, 0, -12, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QStyle::visualRect(option.direction, option.rect,
                                               {area.left(), area.center().y() - 7, 16, 16}));
        area = QStyle::visualRect(option.direction, option.rect, area.adjusted(26, 0, 0, 0));
        painter->setFont(m_theme.font(Theme::Font::Secondary));
        painter->setPen(tokens.muted);
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, detail);
        const int used = painter->fontMetrics().horizontalAdvance(detail) + 12;
        const QFontMetrics metrics(m_theme.font(Theme::Font::Base));
        painter->setFont(m_theme.font(Theme::Font::Base));
        painter->setPen(tokens.text);
        painter->drawText(
            area, Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width() - used));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setProperty("role", u"card"_s);
    setProperty("floating", true); // over the page, on purpose
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Command palette"));
        m_field->setAccessibleName(tr("Find a metric, a target or a command"));
    });
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setProperty("role", u"plain"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    hide();
}

int CommandPalette::shownCount() const
{
    return m_model->rowCount();
}

void CommandPalette::open(QList<PaletteEntry> entries, const QString &placeholder)
{
    m_field->clear();
    m_field->setPlaceholderText(placeholder);
    m_model->setEntries(std::move(entries));
    m_list->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget *host = parentWidget();
    const int width = std::min(600, host->width() - 48);
    const int height = std::min(440, host->height() - 96);
    setGeometry((host->width() - width) / 2, 56, width, height);
}

void CommandPalette::choose(int row)
{
    const PaletteEntry *entry = m_model->entryAt(row);
    if (entry == nullptr)
        return;
    const auto act = entry->act;
    hide();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool ours = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter ||
                      key == Qt::Key_Up || key == Qt::Key_Down;
    if (!ours)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Escape)
        hide();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        m_list->setCurrentIndex(m_model->index(
            std::clamp(row + (key == Qt::Key_Up ? -1 : 1), 0, m_model->rowCount() - 1)));
    else
        choose(row);
    return true;
}

} // namespace vigie
