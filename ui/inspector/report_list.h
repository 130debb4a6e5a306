#pragma once

#include "records/results.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace stepscope {

class RunController;
class Selection;

/// The reports of profilers that a cell has: each can be shown here, opened in the tool's own program, found
/// in its folder, or moved to the trash. What was read of a report stays in the session without it.
class ReportList : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the list.
    ReportList(const RunController& controller, Selection& selection, QWidget* parent = nullptr);

    /// Looks for the reports beside the session that is on show.
    void setCell(const CellResult& cell);

private:
    /// A report, and what can be done with it now.
    struct Row {
        std::shared_ptr<const Profile> profile;
        std::optional<std::filesystem::path> report; ///< none: it is not there
        std::optional<std::filesystem::path> viewer; ///< none: the tool's program is not
        friend bool operator==(const Row&, const Row&) = default;
    };
    void look();
    void fill();
    void addRow(const Row& row);
    void open(const std::filesystem::path& program, const std::filesystem::path& report);
    void askAndDelete(const std::filesystem::path& report);
    void tell(const QString& problem);

    const RunController& controller_;
    Selection& selection_;
    std::vector<std::shared_ptr<const Profile>> profiles_; // of the cell, the latest one last
    std::vector<Row> shown_;                               // the latest one first
    QVBoxLayout* rows_;
};

} // namespace stepscope
