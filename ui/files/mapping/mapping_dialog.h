#pragma once

#include "tables/mapping/guess/guess.h"
#include "tables/mapping/import_table.h"
#include "ui/controller/waiting/background.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace stepscope {

class ColumnBoxes;
class ConstantsForm;
class ValueBoxes;

/// Asks what the columns of somebody's table hold: shows the table, what is guessed of it, what is missing,
/// and which rows cannot be placed. Begins with what was said of a table of the same shape before, and keeps
/// what is said now. Tables that take longer than a moment to read are read off the GUI thread: what is said
/// meanwhile begins it anew, and closing the dialog ends it.
class MappingDialog : public QDialog {
    Q_OBJECT
public:
    /// `tables`: at least one. `file`: its name. `purpose`: of the button that takes the table.
    MappingDialog(std::vector<RawTable> tables, const QString& file, const QString& purpose, QWidget* parent);

    /// As the answers have it.
    Results takeResults() { return std::move(imported_.results); }

    void accept() override;

    /// Whether a table is being read.
    bool isReading() const { return reads_; }

private:
    using Stop = std::stop_token;

    void build(const QString& file, const QString& purpose);
    QWidget* buildOptions();
    void chooseTable(int place);
    /// What was said before, or what is guessed.
    void begin();
    /// Guesses anew, of the table with so many lines of names; none: as many as it seems to have.
    void guess(std::optional<int> headerLines);
    /// Calls take(work(stop)) on this thread, work on another where that takes a while; nothing can be taken
    /// of the table until then.
    template <typename Work, typename Take>
    void compute(Work work, Take take);
    void showMapping();
    void layAcross();
    void readAnswers();
    /// Reads the table as the answers have it, and tells what comes of it.
    void refresh();
    void tellOutcome(const QString& wrong); ///< `wrong`: a field that holds no value
    void listNotes(const QString& wrong);
    QString summary(const QString& wrong) const;

    const RawTable& table() const { return (*tables_)[place_]; }

    std::shared_ptr<const std::vector<RawTable>> tables_; // which another thread reads, too
    bool large_;                                          // all of them together
    std::size_t place_ = 0;
    GuessedMapping guess_;
    bool remembered_ = false;
    bool isGuessed_ = false; // of the chosen table
    bool hasBegun_ = false;  // it has shown columns
    bool reads_ = false;
    ImportedTable imported_;
    ColumnBoxes* columns_;
    ValueBoxes* values_;
    ConstantsForm* constants_;
    QComboBox *whichTable_, *across_, *commas_;
    QSpinBox* headerLines_;
    QCheckBox *runs_, *alike_;
    QLabel *origin_, *summary_;
    QListWidget* notes_;
    QPushButton* take_;
    Background background_{this}; // last: ends before what it reads
};

} // namespace stepscope
