// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every kind of chart in both themes to PNG, to be looked at:
// chartgallery [FOLDER [SCALE]]
#include "chartview.h"
#include "exampledata.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;
constexpr QSize cell(420, 240);
constexpr int spacing = 12;

std::unique_ptr<ChartView> viewOf(const ExampleChart &example, const ChartTheme &theme)
{
    auto view = std::make_unique<ChartView>();
    view->resize(cell);
    view->setTheme(theme);
    view->setTimeZone(QTimeZone::utc());
    view->setSpec(example.spec);
    view->setTimeRange(exampleEndMs - exampleSpanMs, exampleEndMs);
    view->setGaps(example.gaps);
    view->setResults(example.results, example.stepMs);
    return view;
}

QImage gallery(const ChartTheme &theme, double scale, bool withCursor)
{
    const std::vector<ExampleChart> examples = exampleCharts();
    const int rows = (int(examples.size()) + columns - 1) / columns;
    const QSize size(columns * (cell.width() + spacing) + spacing,
                     rows * (cell.height() + spacing) + spacing);
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.window);
    QPainter painter(&image);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto view = viewOf(examples[i], theme);
        view->show();
        if (withCursor) {
            view->setCursorTime(exampleEndMs - exampleSpanMs / 3);
            if (i % 2 == 0)
                QTest::mouseMove(view->viewport(), view->plotArea().center().toPoint());
        }
        QApplication::processEvents();
        const int x = spacing + int(i) % columns * (cell.width() + spacing);
        const int y = spacing + int(i) / columns * (cell.height() + spacing);
        view->viewport()->render(&painter, QPoint(x, y));
    }
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const double scale = arguments.value(2, u"1"_s).toDouble();
    for (const bool dark : {false, true}) {
        for (const bool withCursor : {false, true}) {
            const QString name = u"charts-"_s + (dark ? u"dark"_s : u"light"_s) +
                                 (withCursor ? u"-cursor.png"_s : u".png"_s);
            if (!gallery(ChartTheme::of(dark), scale, withCursor).save(folder.filePath(name)))
                return 1;
            std::printf("%s\n", qPrintable(folder.filePath(name)));
        }
    }
    return 0;
}
