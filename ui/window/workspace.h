#pragma once

#include "sessions/catalog.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/file_commands.h"
#include "ui/messages/messages_model.h"
#include "ui/messages/offers.h"
#include "ui/nsight/profile_runner.h"
#include "workload/own_presets.h"

#include <utility>

namespace stepscope {

/// What a window shows and works on, and what goes on whichever window there is. Whoever opens a window makes
/// its workspace first and so ends it last: widgets hold references into it, and outlive the members of the
/// window that they lie in.
struct Workspace {
    Workspace(std::shared_ptr<const BackendRegistry> backends, SessionCatalog kept, OwnPresets own = {})
        : sessions(std::move(kept)), presets(std::move(own)), controller(std::move(backends)) {}

    SessionCatalog sessions;
    OwnPresets presets;
    RunController controller;
    Selection selection{controller};
    FileCommands files;
    MessagesModel messages;
    ProfileRunner profiler{controller};
    Offers offers;
};

} // namespace stepscope
