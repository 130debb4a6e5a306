#pragma once

#include "ui/views/compare/comparer.h"

#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QLabel;
class QMenu;
class QToolButton;

namespace stepscope {

class FigureBox;
class RecentFiles;
class SessionCatalog;

/// What is compared with what, and by what: shows the wish of a comparer, and changes it.
class CompareOptions : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    CompareOptions(Comparer& comparer, RunController& controller, Selection& selection,
                   const SessionCatalog& sessions, QWidget* parent = nullptr);

    FigureBox* figure() const { return figure_; }
    QDoubleSpinBox* threshold() const { return threshold_; }
    QToolButton* baseline() const { return baseline_; }
    QToolButton* across() const { return across_; }

    /// Files and runs that were measured here, one of which becomes the baseline.
    RecentFiles* recent() const { return recent_; }
    /// Adds an entry for each two values of each axis in which cells of what is on show differ.
    void fillWithin(QMenu* menu);
    bool canCompareWithin() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFigure();
    bool bothHave(const Figure& figure) const;
    void buildThreshold();
    void buildBaseline();
    void buildAcross();
    void addPair(QMenu* menu, const CompareWish::Within& pair);
    void refresh();
    QWidget* captioned(const QString& text, QWidget* control);
    void fitInALine();
    template <typename Change>
    void change(Change change);

    Comparer& comparer_;
    RunController& controller_;
    Selection& selection_;
    FigureBox* figure_;
    QDoubleSpinBox* threshold_;
    QToolButton *baseline_, *across_;
    RecentFiles* recent_;
    std::vector<QLabel*> captions_; ///< in the order in which they may be missed
};

} // namespace stepscope
