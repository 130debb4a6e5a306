#pragma once

#include "diagnostics/diagnostics.h"
#include "ui/controller/waiting/background.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QTreeWidget;

namespace stepscope {

class FileCommands;
class MessagesModel;

/// Help › Diagnostics: what somebody who looks for a fault has to know, to read and to copy. Libraries and
/// profilers are asked in the background and fill in. The page and its text iterate one list.
class DiagnosticsPage : public QDialog {
    Q_OBJECT
public:
    struct Sources {
        const BackendRegistry& backends;
        std::filesystem::path sessions; ///< the folder
        const MessagesModel& messages;
        FileCommands& files;
        ToolPlaces tools = ToolPlaces::usual();
    };

    DiagnosticsPage(const Sources& sources, QWidget* window);

    /// Markdown, for a bug report, in English.
    QString text() const;
    QTreeWidget* tree() const { return tree_; }

public slots:
    void copy();
    void save();

private:
    void fill();
    void take(const DiagnosticGroup& group);
    void ask(const Sources& sources);

    FileCommands& files_;
    std::vector<DiagnosticGroup> groups_; ///< those that are asked for have no rows yet
    QTreeWidget* tree_;
    QLabel* note_;
    Background asking_{this};
};

} // namespace stepscope
