#pragma once

#include "ui/nsight/profile_model.h"
#include "ui/widgets/tables/sorted_rows.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace stepscope {

class ElidedLabel;
class ProfileRunner;
class Selection;

/// What a profiler does now and what it prints, with a button that ends it; beside that what a report of
/// Nsight Compute told, kernel by kernel.
class ProfilePanel : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the panel.
    ProfilePanel(ProfileRunner& runner, Selection& selection, QWidget* parent = nullptr);

    /// Fills the table; a report of Nsight Systems has none.
    void setReport(const std::shared_ptr<const Profile>& profile);

    /// What one of an earlier window shows.
    void takeOver(const ProfilePanel& earlier);

    const ProfileModel& model() const { return model_; }
    QTableView* table() const { return table_; }
    QPlainTextEdit* output() const { return output_; }
    QPushButton* cancelButton() const { return cancel_; }
    QProgressBar* bar() const { return bar_; }
    QString stateText() const;

    void copyText() const; ///< the table, or of it the rows where several are chosen, for a spreadsheet

    QSize sizeHint() const override { return {600, 220}; }

signals:
    void wanted(); ///< is to be seen

private:
    QWidget* buildOutput();
    QWidget* buildReport();
    void begin();
    void tellProgress();
    void showProgress();
    void tellEnd(const QString& text);
    void tellAdvice();
    void fitColumns();

    ProfileRunner& runner_;
    ProfileModel model_;
    std::shared_ptr<const Profile> report_; // in the table; null: none
    SortedRows rows_;
    bool hasBegun_ = false; // a profile, in this window or one before it
    QTimer clock_;
    QTabWidget* pages_;
    ElidedLabel *state_, *title_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QPlainTextEdit* output_;
    QTableView* table_;
    ElidedLabel* advice_;
};

} // namespace stepscope
