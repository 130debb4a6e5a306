// A backend library whose device does what the environment says at the step it says: what a broken driver, a
// crash, a hang or a lost device does to a run is tested with it, through the real command-line program.
//
//   STEPSCOPE_FAULT     "KIND:STEP[:SEQ]": at that step (of cells with that sequence length)
//                       abort, segv, kill, exit, hang, throw, lost, memory; gone: lost, and for this process
//                       for good
//   STEPSCOPE_STEP_US   how long every step takes

#include "backend/plugin.h"
#include "support/scripted_backend.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <sstream>
#include <string>
#include <thread>
#include <unistd.h>

namespace {

using namespace stepscope;
using namespace stepscope::testing;

struct Fault {
    std::string kind;
    int step = -1;
    std::int64_t seq = 0; ///< 0: any
};

Fault read_fault() {
    Fault out;
    const char* const text = std::getenv("STEPSCOPE_FAULT");
    if (text == nullptr) return out;
    std::istringstream in(text);
    char colon = 0;
    std::getline(in, out.kind, ':');
    in >> out.step;
    if (in >> colon) in >> out.seq;
    return out;
}

void strike(const std::string& kind) {
    std::fprintf(stderr, "fault: %s\n", kind.c_str()); // for a test that waits for it
    if (kind == "abort") std::abort();
    if (kind == "segv") ::raise(SIGSEGV);
    if (kind == "kill") ::kill(::getpid(), SIGKILL);
    if (kind == "exit") ::_exit(7);
    if (kind == "throw") throw BackendError("scripted call failed with code 999");
    if (kind == "lost" || kind == "gone") throw DeviceLost("scripted device fell off the bus");
    if (kind == "memory") throw std::bad_alloc();
    while (kind == "hang")
        std::this_thread::sleep_for(std::chrono::hours(1));
}

std::shared_ptr<Script> read_script() {
    auto script = std::make_shared<Script>();
    const Fault fault = read_fault();
    const char* const microseconds = std::getenv("STEPSCOPE_STEP_US");
    const std::chrono::microseconds pause(microseconds != nullptr ? std::atoi(microseconds) : 0);
    script->on_step = [fault, pause, gone = false](const StepPlan& plan, int step) mutable {
        std::this_thread::sleep_for(pause);
        if (gone) throw DeviceLost("scripted device is lost to this process");
        if (step != fault.step || (fault.seq != 0 && plan.options.seq != fault.seq)) return;
        gone = fault.kind == "gone";
        strike(fault.kind);
    };
    return script;
}

const char* probe() {
    return nullptr;
}

Backend* create() {
    return std::make_unique<ScriptedBackend>(read_script()).release();
}

} // namespace

STEPSCOPE_PLUGIN_EXPORT const stepscope::Plugin stepscope_plugin{stepscope::plugin_fingerprint, probe,
                                                                 create};
