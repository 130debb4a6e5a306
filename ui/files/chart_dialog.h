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
    /// `draw` draws the chart as the answers have it; `zoomed`: only a part of it is in sight.
    ChartDialog(const DrawingFormat& format, bool zoomed, std::function<Drawing(const DrawingOptions&)> draw,
                QWidget* parent);

    const DrawingFormat& format() const;
    DrawingOptions options() const;

    void accept() override;

private:
    void buildForm(const DrawingFormat& format, bool zoomed);
    void refresh();
    QString outcome() const; ///< in words: "2400 × 1350 pixels"

    std::function<Drawing(const DrawingOptions&)> draw_;
    QComboBox *kind_, *resolution_;
    QSpinBox *width_, *height_;
    QRadioButton *whole_, *visible_;
    QLabel *outcome_, *preview_;
};

} // namespace stepscope
