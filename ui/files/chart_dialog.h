#pragma once

#include "ui/plot/drawing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace stepscope {

/// Asks how a chart is to be written: kind, size, resolution, which part of it; shows what comes out.
/// Remembers the answers.
class ChartDialog : public QDialog {
    Q_OBJECT
public:
    struct Chart {
        QString of;          ///< the view that it is of
        QString warning;     ///< where that is not the one that the person sees; else empty
        bool zoomed = false; ///< only a part of it is in sight
        std::function<Drawing(const DrawingOptions&)> draw; ///< as the answers have it
    };
    ChartDialog(const DrawingFormat& format, Chart chart, QWidget* parent);

    const DrawingFormat& format() const;
    DrawingOptions options() const;

    void accept() override;

private:
    void buildForm(const DrawingFormat& format);
    void refresh();
    QString outcome() const; ///< in words: "2400 × 1350 pixels"

    Chart chart_;
    QComboBox *kind_, *resolution_;
    QSpinBox *width_, *height_;
    QRadioButton *whole_, *visible_;
    QLabel *outcome_, *preview_;
};

} // namespace stepscope
