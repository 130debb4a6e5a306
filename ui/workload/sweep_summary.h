#pragma once

#include "run/estimate/forecast.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace stepscope {

/// What a sweep will take, and what keeps it from running.
class SweepSummary : public QWidget {
    Q_OBJECT
public:
    explicit SweepSummary(QWidget* parent = nullptr);

    void showProblems(const QStringList& problems);
    /// The predictions are being made, or wait for the end of a run.
    void showPending(std::int64_t cells, bool held);
    void showForecast(const Forecast& forecast);
    void showUnknown(std::int64_t cells, const QString& reason);

    QString text() const;       ///< all that it says but for the list, for a screen reader
    QStringList listed() const; ///< cells that do not fit or cannot run, with what each needs

protected:
    void changeEvent(QEvent* event) override;

private:
    void setWarning(const QString& iconName, const QString& text, const QString& toolTip);
    void setList(const QStringList& lines);
    void updateInk();

    QLabel *cells_, *detail_, *warningIcon_, *warning_, *list_;
    QScrollArea* listArea_; // of `list_`, which may be longer than there is room
    QString iconName_;
    bool grave_ = false; // the warning is an error
};

} // namespace stepscope
