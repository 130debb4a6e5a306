#include "ui/accessible/chart_table.h"

#include "ui/accessible/told_chart.h"
#include "ui/text/words.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "ui/widgets/tables/column_widths.h"
#include "ui/widgets/tables/number_delegate.h"
#include "ui/widgets/tables/table_style.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

ChartTable::ChartTable(const ToldChart& chart, QWidget* parent)
    : QDialog(parent), points_(chart.points()), table_(new QTableView) {
    setWindowTitle(tr("%1 as a table").arg(chart.name()));
    auto* summary = new WrappedLabel;
    summary->setText(chart.summary());
    rows_.setSortRole(PointsModel::SortRole);
    rows_.setSortLocaleAware(true);
    rows_.setSourceModel(&points_);
    rows_.sort(-1); // as the chart has them
    table_->setModel(&rows_);
    table_->setAccessibleName(chart.title());
    styleTable(table_);
    table_->setAlternatingRowColors(true);
    table_->setItemDelegate(new NumberDelegate(table_));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("The chosen rows, or all, with the headings: for a spreadsheet"));
    connect(copyButton, &QPushButton::clicked, this, &ChartTable::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* copyKey = new QAction(tr("Copy"), table_);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    connect(copyKey, &QAction::triggered, this, &ChartTable::copy);
    table_->addAction(copyKey);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(table_, 1);
    layout->addWidget(buttons);
    fitColumns();
    table_->setCurrentIndex(rows_.mapFromSource(points_.index(std::max(0, chart.currentPoint()), 0)));
    table_->setFocus();
}

/// As wide as they need, the window as wide as they are, as far as that looks well.
void ChartTable::fitColumns() {
    constexpr int widest_column = 360;
    constexpr int around = 60;
    int all = around;
    for (int column = 0; column < rows_.columnCount(); ++column) {
        const int width = std::min(fittingWidth(table_, column), widest_column);
        table_->setColumnWidth(column, width);
        all += width;
    }
    resize(std::clamp(all, 420, 900), 480);
}

void ChartTable::copy() const {
    QModelIndexList chosen = table_->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    const bool isAll = chosen.size() < 2; // one is where the keys are, and not chosen to be copied alone
    const qsizetype count = isAll ? rows_.rowCount() : chosen.size();
    QStringList lines;
    for (qsizetype line = -1; line < count; ++line) {
        const int row = line < 0 || isAll ? static_cast<int>(line) : chosen[line].row();
        QStringList words;
        for (int column = 0; column < rows_.columnCount(); ++column)
            words.push_back(line < 0 ? points_.headerData(column, Qt::Horizontal).toString()
                                     : rows_.index(row, column).data().toString());
        lines.push_back(words.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void showChartTable(QWidget* plot) {
    const auto* chart = dynamic_cast<const ToldChart*>(plot);
    if (!chart) return;
    auto* table = new ChartTable(*chart, plot->window());
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->open();
}

void offerChartTable(QMenu& menu, QWidget* plot) {
    QAction* show = menu.addAction(Words::tr("Show as &table…"));
    QObject::connect(show, &QAction::triggered, plot, [plot] { showChartTable(plot); });
}

void popUpChartMenu(QWidget* plot, const QContextMenuEvent& event) {
    auto* menu = new QMenu(plot);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerChartTable(*menu, plot);
    menu->popup(event.globalPos());
}

QWidget* chartIn(const QWidget& parent) {
    QWidget* const focused = QApplication::focusWidget();
    if (focused && parent.isAncestorOf(focused) && dynamic_cast<ToldChart*>(focused)) return focused;
    for (QWidget* each : parent.findChildren<QWidget*>())
        if (const auto* chart = dynamic_cast<const ToldChart*>(each);
            chart && each->isVisible() && chart->points()->count > 0)
            return each;
    return nullptr;
}

} // namespace stepscope
