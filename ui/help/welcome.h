#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stepscope {

/// For somebody who has never measured anything: what the window is for, in three lines, and something to
/// begin with.
class Welcome : public QWidget {
    Q_OBJECT
public:
    explicit Welcome(QWidget* parent = nullptr);

    QPushButton* quickButton() const { return quick_; }
    QPushButton* sampleButton() const { return sample_; }
    QPushButton* baselineButton() const { return baseline_; }

    /// Whether the sample is what runs are held against.
    void setCompared(bool on);

signals:
    void quickWanted();    ///< a run that takes seconds
    void sampleWanted();   ///< the table that the program brings along, on show
    void baselineWanted(); ///< the same, to hold runs against

private:
    QPushButton *quick_, *sample_, *baseline_;
    QLabel* note_;
};

} // namespace stepscope
