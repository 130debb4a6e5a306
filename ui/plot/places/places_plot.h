#pragma once

#include "ui/plot/places/places_chart.h"
#include "ui/plot/read_plot.h"

#include <QPixmap>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace stepscope {

/// Shows a chart of places: the pointer reads one, a click or the arrows choose one, further clicks those
/// that lie beneath it, a double click or Enter opens it. What it looks like is painted once; marks and
/// readings lie over it.
class PlacesPlot : public ReadPlot {
    Q_OBJECT
public:
    explicit PlacesPlot(QWidget* parent = nullptr);

    /// Null: nothing is shown. Marks stay as `setChosen` says next.
    void setChart(std::shared_ptr<PlacesChart> chart);
    PlacesChart* chart() const { return chart_.get(); }
    /// The chosen places, of which `current` is the one that keys go on from; -1: none.
    void setChosen(std::vector<int> places, int current);
    const std::vector<int>& chosen() const { return chosen_; }
    int current() const { return current_; }

    /// What is said of a place, line by line.
    void setReader(std::function<QStringList(int place)> reader) { reader_ = std::move(reader); }
    /// Of the place under the pointer; empty for none.
    QStringList reading() const override;

    int currentPoint() const override;
    QString saidOfCurrent() const override;
    void goToPoint(int point) override;
    QRectF areaOfPoint(int point) const override;

signals:
    void chosenByPerson(int place);
    void opened(int place);
    void menuWanted(int place, const QPoint& globalPosition); ///< -1: of the chart alone

protected:
    void layOut() override;
    void readAt(QPointF position) override;
    void readNothing() override { point(-1, 0); }

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ToldPoints tell() const override;
    void paintChart();
    void point(int place, std::size_t beneath);
    void drawReading(QPainter& painter) const;

    std::shared_ptr<PlacesChart> chart_;
    std::function<QStringList(int)> reader_;
    std::vector<int> places_; // of the chart, by point
    std::vector<int> chosen_;
    int current_ = -1;
    int pointed_ = -1;
    std::size_t beneath_ = 0; // others that lie where the pointed one does
    QPixmap picture_;         // of the chart; null: to be painted
};

} // namespace stepscope
