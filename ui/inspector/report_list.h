#pragma once

#include "records/results.h"

#include <QWidget>

#include <filesystem>
#include <memory>
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
    void addRow(const std::shared_ptr<const Profile>& profile);
    void fill();
    void open(const std::filesystem::path& program, const std::filesystem::path& report);
    void askAndDelete(const std::filesystem::path& report);
    void tell(const QString& problem);

    const RunController& controller_;
    Selection& selection_;
    std::vector<std::shared_ptr<const Profile>> profiles_; // the latest one last
    QVBoxLayout* rows_;
};

} // namespace stepscope
