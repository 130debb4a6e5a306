#pragma once

#include "ui/accessible/told_chart.h"

#include <QStringList>
#include <QWidget>

namespace stepscope {

/// A plot of which something is read under the pointer: laid out anew for each size and font, and asked for
/// what stands where the pointer goes.
class ReadPlot : public QWidget, public ToldChart {
    Q_OBJECT
public:
    /// How it tells what is read: by tips, which keys show as well, and it stays while the plot has the
    /// focus; or it draws the words itself, as long as the pointer is there.
    enum class Tells { ByTips, ByItself };
    explicit ReadPlot(Tells tells, QWidget* parent = nullptr);

    /// What is said of what is read, line by line; empty: nothing is.
    virtual QStringList reading() const = 0;
    QString saidOfCurrent() const override;

protected:
    virtual void layOut() = 0; ///< for the size and the font that it has now
    virtual void readAt(QPointF position) = 0;
    virtual void readNothing() = 0;

    void readingChanged();       ///< tells it to screen readers, and paints
    void showTip(QPointF place); ///< of what is read

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Tells tells_;
};

} // namespace stepscope
