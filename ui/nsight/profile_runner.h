#pragma once

#include "nsight/preflight.h"
#include "nsight/profile_session.h"
#include "ui/controller/waiting/background.h"
#include "ui/nsight/arrived_lines.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace stepscope {

class RunController;

/// Takes a profile off the GUI thread: the command-line program runs under a tool of NVIDIA's, the window
/// never does. What it told is appended to the session and added to what is on show. One at a time; no run
/// can start meanwhile.
class ProfileRunner : public QObject {
    Q_OBJECT
public:
    /// How far it is.
    struct Progress {
        ProfilerTool tool = ProfilerTool::Ncu;
        int cell = 0;
        std::size_t kernels = 0;  ///< that are done; of Nsight Compute
        std::size_t expected = 0; ///< about so many
        double seconds = 0;       ///< since it began
        bool stopping = false;
    };

    /// `controller` outlives this.
    explicit ProfileRunner(RunController& controller, QObject* parent = nullptr);

    bool isRunning() const { return background_.busy(); }
    /// None: nothing is profiled.
    std::optional<Progress> progress() const;
    /// The last lines that the tool or the program printed, since it began.
    const QStringList& printed() const { return printed_; }

    /// `session`: to which the profile is appended. Not while one is taken.
    void start(const ProfileJob& job, const Preflight& before, const std::filesystem::path& session);
    void cancel(); ///< it ends within seconds

signals:
    void started();
    void progressed();
    /// That the tool or the program printed: one or several, of very many that came at once the last ones.
    void linesArrived(const QString& lines);
    /// It is in the session and among the cell's profiles. `warning`: what went wrong with the former; empty:
    /// nothing.
    void taken(const std::shared_ptr<const stepscope::Profile>& profile, const QString& warning);
    void failed(const QString& reason);  ///< nothing was read; where a report was written, it says so
    void cancelled(const QString& what); ///< by the person; what there is of it
    void ended();                        ///< after each of these; another may start

private:
    struct Taken {
        std::shared_ptr<const Profile> profile;
        QString warning;
    };
    void takeLines(ArrivedLines& lines);

    RunController& controller_;
    Progress progress_;
    QStringList printed_;
    QElapsedTimer clock_;
    std::stop_source stop_;
    Background background_{this}; // last: ends before what it reads
};

} // namespace stepscope
