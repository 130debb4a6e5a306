#pragma once

#include "ui/views/compare/comparer.h"

#include <QWidget>

class QLabel;

namespace stepscope {

class ElidedLabel;
class FlowLayout;

/// A comparison at a glance: the geometric mean, how many cells have which verdict, and what must be known of
/// all of them.
class CompareSummary : public QWidget {
    Q_OBJECT
public:
    explicit CompareSummary(QWidget* parent = nullptr);

    /// Whether what is to be known is cut to a line, of which the tooltip has the rest: where there is little
    /// height.
    void setBrief(bool brief);
    void show(const ComparedRuns& compared);
    QString text() const; ///< all of it

private:
    QLabel* addFigure(const QString& icon);

    QLabel* mean_;
    std::map<Verdict, QWidget*> badges_;
    std::map<Verdict, QLabel*> counts_;
    ElidedLabel* notes_;
};

} // namespace stepscope
