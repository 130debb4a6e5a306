#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace stepscope {

class MutedLabel;

/// A field for what is looked for in a timeline, with the way to the next and the previous of what is found,
/// or of what is marked for another reason.
class TimelineSearch : public QWidget {
    Q_OBJECT
public:
    explicit TimelineSearch(QWidget* parent = nullptr);

    QString words() const;
    void setWords(const QString& words);
    /// "3 of 12", or of none; `place` from 0, -1: none of them is chosen. `found` -1: nothing is marked.
    void tell(int place, int found);
    QString told() const;

    QLineEdit* field() const { return field_; }
    QToolButton* nextButton() const { return next_; }
    QToolButton* previousButton() const { return previous_; }

signals:
    void wordsChanged(const QString& words);
    void stepWanted(int direction); ///< +1 or -1
    void left();                    ///< the keys are to be the lanes' again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* field_;
    QToolButton *previous_, *next_;
    MutedLabel* told_;
};

} // namespace stepscope
