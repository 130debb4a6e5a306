#include "ui/widgets/tables/table_style.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QHeaderView>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

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
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != CE_HeaderLabel || !header)
            return QProxyStyle::drawControl(element, option, painter, widget);
        // A heading without room is cut at its end: the view itself counts on narrower margins.
        QStyleOptionHeader fitting(*header);
        // Beside an arrow styles leave half the heading's height and two margins more, which the arrow does
        // not need where it stands below.
        if (widget && header->sortIndicator != QStyleOptionHeader::None)
            fitting.rect.setWidth(header->rect.width() + widget->height() / 2 + 2);
        fitting.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, fitting.rect.width());
        QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != PE_IndicatorHeaderArrow || !header || !widget)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        QStyleOptionHeader middle(*header); // with a wide margin, styles put the arrow near the upper edge
        // Upwards where values ascend: what points where is each style's own idea.
        middle.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortDown
                                   ? QStyleOptionHeader::SortUp
                                   : QStyleOptionHeader::SortDown;
        constexpr int size = 9;
        constexpr int nearer = 8; // to the edge of the heading: styles leave two margins there
        middle.rect = QRect(header->rect.right() + nearer - size, (widget->height() - size) / 2, size, size);
        QProxyStyle::drawPrimitive(element, &middle, painter, widget);
    }
};

void styleCommon(QAbstractItemView* view, QHeaderView* header) {
    auto* style = new RoomyStyle;
    style->setParent(view);
    view->setStyle(style);
    header->setStyle(style);
    header->setHighlightSections(false);
    // By itself it is the widest character of the font, which in those of East Asia is wider than columns of
    // numbers.
    header->setMinimumSectionSize(28);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false); // Tab goes on to the next control
}

} // namespace

void styleTable(QTableView* table) {
    styleCommon(table, table->horizontalHeader());
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
}

int headingWidth(const QHeaderView* header, int column) {
    return headingWidth(header, column,
                        header->model()->headerData(column, header->orientation()).toString());
}

int headingWidth(const QHeaderView* header, int column, const QString& heading) {
    constexpr int around_words = 18;
    const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    return header->fontMetrics().horizontalAdvance(heading) + around_words + (sorted ? sort_arrow_room : 0);
}

void styleTree(QTreeView* tree) {
    styleCommon(tree, tree->header());
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setIndentation(14);
    tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->header()->setMinimumSectionSize(40);
    tree->header()->setStretchLastSection(false);
}

void drawItemWithoutText(QPainter* painter, QStyleOptionViewItem item) {
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

} // namespace stepscope
