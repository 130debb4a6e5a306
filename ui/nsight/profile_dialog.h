#pragma once

#include "nsight/preparation.h"
#include "ui/controller/profile_wish.h"
#include "ui/controller/waiting/background.h"
#include "ui/controller/waiting/waiting.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace stepscope {

/// Asks what of a cell is to be profiled, by which tool and how; says before it starts whether the tool is
/// there, whether counters may be read, what it will take and what may go wrong, and shows the command, which
/// can be changed and copied. What takes time, such as asking the tool for its version, goes on beside.
class ProfileDialog : public QDialog {
    Q_OBJECT
public:
    /// What it asks about, and what keeps that from being profiled, however it is asked.
    struct Subject {
        ProfileSubject profile;
        QString title;   ///< of the cell
        QString problem; ///< a sentence, with what helps; empty: nothing
    };
    /// `backends` outlives the dialog.
    ProfileDialog(Subject subject, const ProfileWish& wish, const BackendRegistry& backends, QWidget* parent);

    /// What keeps a profile from being taken now, such as a run; empty: nothing does.
    void setProblem(const QString& problem);

    /// As the answers have it, with the command as the person left it. For one that was accepted.
    ProfileJob job() const;
    const Preflight& before() const { return prepared_.before; }
    /// Beside which the report lies.
    const std::filesystem::path& session() const { return subject_.profile.session; }

    void accept() override;

private:
    void buildForm(const ProfileWish& wish);
    QWidget* buildCommand();
    void updateFields();
    void prepare();
    void take(PreparedProfile prepared);
    void tell();
    void grow();
    void tellFact(int row, const QString& text, bool isProblem = false);
    void restoreCommand();
    QString expectation() const;
    QString wrongAnswer() const; ///< what is wrong with an answer; empty: nothing is seen yet
    ProfileRequest request() const;
    bool isEdited() const;

    Subject subject_;
    const BackendRegistry& backends_;
    PreparedProfile prepared_;
    bool isPrepared_ = false; // as the answers have it
    QString command_;         // as it was made
    QComboBox *tool_, *set_, *phase_;
    QLineEdit *steps_, *kernel_;
    QWidget* page_; ///< that scrolls where the screen is small
    QFormLayout* form_;
    QGridLayout* facts_;
    QLabel* warnings_;
    QPlainTextEdit* line_;
    QLabel* edited_;
    QPushButton *restore_, *start_;
    Delay delay_{this};
    Background background_{this}; // last: ends before what it reads
};

} // namespace stepscope
