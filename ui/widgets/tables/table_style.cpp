#include "ui/widgets/tables/table_style.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTableView>
#include <QToolTip>
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
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header && element == CE_Header && header->orientation == Qt::Horizontal)
            return drawHeading(*header, painter, widget);
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && element == CE_ItemViewItem && item->direction == Qt::RightToLeft) {
            // Each text by itself: a number is not turned round with its unit, and dots stand where it is
            // cut.
            constexpr QChar by_its_own_letters(0x2068), as_before(0x2069);
            QStyleOptionViewItem own(*item);
            own.displayAlignment = ofNumbers(item->displayAlignment);
            if (!item->text.isEmpty()) own.text = by_its_own_letters + item->text + as_before;
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }

    /// Upwards where values ascend: what points where is each style's own idea.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element != PE_IndicatorHeaderArrow || !header)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        QStyleOptionHeader turned(*header);
        turned.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortDown
                                   ? QStyleOptionHeader::SortUp
                                   : QStyleOptionHeader::SortDown;
        QProxyStyle::drawPrimitive(element, &turned, painter, widget);
    }

private:
    /// Beside an arrow styles leave half the heading's height and margins more, which the arrow does not need
    /// where it stands here, and draw no word where no more is left. A heading without room is cut at its
    /// end: the view itself counts on narrower margins.
    void drawHeading(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const {
        const QStyle* const style = proxy();
        constexpr int arrow_size = 9;
        constexpr int arrow_end = 7;  // to the edge of the heading
        constexpr int arrow_room = 5; // of what is not in the margin
        const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
        const QRect& whole = header.rect;
        const auto placed = [&header, &whole](const QRect& place) {
            return visualRect(header.direction, whole, place);
        };
        painter->save();
        painter->setClipRect(whole, Qt::IntersectClip);
        style->drawControl(CE_HeaderSection, &header, painter, widget);
        const int margin = style->pixelMetric(PM_HeaderMargin, &header, widget);
        QStyleOptionHeader words(header);
        words.rect = placed(whole.adjusted(margin, 0, -margin - (sorted ? arrow_room + margin : 0), 0));
        words.text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, words.rect.width());
        words.textAlignment = ofNumbers(header.textAlignment);
        style->drawControl(CE_HeaderLabel, &words, painter, widget);
        if (sorted) {
            QStyleOptionHeader arrow(header);
            arrow.rect = placed(QRect(whole.right() + 1 - arrow_end - arrow_size,
                                      whole.center().y() - arrow_size / 2, arrow_size, arrow_size));
            style->drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
        }
        painter->restore();
    }

    /// Digits stand below one another, whichever way words are read.
    static Qt::Alignment ofNumbers(Qt::Alignment alignment) {
        return alignment.testFlag(Qt::AlignRight) ? alignment | Qt::AlignAbsolute : alignment;
    }
};

/// Says a heading that is cut whole where the pointer rests on it, before what the model has to say of it.
class HeadingTips : public QObject {
public:
    explicit HeadingTips(QHeaderView* header) : QObject(header), header_(header) {
        header->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ToolTip) return QObject::eventFilter(watched, event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = header_->logicalIndexAt(help->pos());
        if (section < 0) return false;
        QToolTip::showText(help->globalPos(), headingTip(header_, section), header_);
        return true;
    }

private:
    QHeaderView* header_;
};

void styleCommon(QAbstractItemView* view, QHeaderView* header) {
    auto* style = new RoomyStyle;
    style->setParent(view);
    view->setStyle(style);
    header->setStyle(style);
    header->setHighlightSections(false);
    new HeadingTips(header);
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

QString headingTip(const QHeaderView* header, int section) {
    const QAbstractItemModel* const model = header->model();
    const QString heading = model->headerData(section, header->orientation()).toString();
    QString told = model->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
    const bool isWhole = headingWidth(header, section) <= header->sectionSize(section);
    if (isWhole || told.startsWith(heading)) return told;
    return told.isEmpty() ? heading : heading + QLatin1Char('\n') + told;
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
