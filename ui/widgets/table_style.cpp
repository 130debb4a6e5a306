#include "ui/widgets/table_style.h"

#include <QHeaderView>
#include <QProxyStyle>
#include <QTableView>

namespace stepscope {

namespace {

/// Right-aligned figures beside left-aligned words need more room than styles give them.
class RoomyStyle : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        if (metric == PM_FocusFrameHMargin) return 6;
        if (metric == PM_HeaderMargin) return 7;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override {
        if (element != SE_HeaderArrow) return QProxyStyle::subElementRect(element, option, widget);
        constexpr int size = 9; // the styles' own place depends on the margin, and leaves the middle
        return {option->rect.right() - size - 3, option->rect.center().y() - size / 2 + 1, size, size};
    }
};

} // namespace

void styleTable(QTableView* table) {
    auto* style = new RoomyStyle;
    style->setParent(table);
    table->setStyle(style);
    table->horizontalHeader()->setStyle(style);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab goes on to the next control
}

} // namespace stepscope
