#pragma once

#include <QWidget>

namespace stepscope {

class ElidedLabel;
class Selection;

/// The filter that all views share, as a line with a way to take it away; hidden where there is none. For
/// views that have no field to type it into.
class FilterStrip : public QWidget {
    Q_OBJECT
public:
    explicit FilterStrip(Selection& selection, QWidget* parent = nullptr);

private:
    void showWhich();

    Selection& selection_;
    ElidedLabel* text_;
};

} // namespace stepscope
