#pragma once

#include "ui/accessible/told_chart.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QRectF>
#include <QStringList>

#include <optional>

class QPainter;

namespace stepscope {

/// Rows below one another under the pointer and the keyboard, which scroll where they have not the room: what
/// stands under the pointer is read, and the arrows, the keys for pages, Home and End go from row to row.
class ScrolledRows : public QAbstractScrollArea, public ToldChart {
    Q_OBJECT
public:
    explicit ScrolledRows(QWidget* parent = nullptr);

    /// What is said of what is read, line by line; empty: nothing is.
    virtual QStringList reading() const = 0;
    QString saidOfCurrent() const override;

protected:
    /// Where they lie while nothing is scrolled.
    struct Rows {
        QRectF area;       ///< in which they are seen
        double height = 1; ///< of each
        int count = 0;
    };
    /// Lays out all that is drawn for a size.
    virtual Rows layOut(QSizeF size, const QFont& font) = 0;
    virtual void paintRows(QPainter& painter, const Colors& colors) const = 0;
    virtual QStringList readingAt(QPointF position) const = 0;
    virtual void readAt(QPointF position) = 0;
    virtual void readNothing() = 0;
    virtual void readRow(int row) = 0;   ///< one that there is
    virtual int rowOfKeys() const = 0;   ///< from which keys go on
    virtual QRectF readArea() const = 0; ///< of what is read, in the viewport

    void arrange(); ///< what is drawn is other than before
    double scroll() const;
    void bringIntoSight(int row);
    void moveTo(int row);  ///< or to the nearest that there is: reads it, and shows its tip
    void readingChanged(); ///< tells it to screen readers, and paints
    void showTip();        ///< of what is read
    /// Of an area in the viewport what is in sight, in the widget.
    QRectF inSight(const QRectF& area) const;

    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    Rows rows_;
};

} // namespace stepscope
