// A tool in NVTX's sense: a library that NVTX_INJECTION64_PATH names. Writes one line for each call to the
// file that NVTX_RECORD names: "domain NAME", "push DEPTH PAYLOAD NAME" and "pop DEPTH".
#define NVTX_NO_IMPL
#include <nvtx3/nvToolsExt.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

class Recorder {
public:
    static Recorder& instance() {
        static Recorder recorder;
        return recorder;
    }
    void line(const std::string& text) {
        const std::scoped_lock lock(mutex_);
        if (!file_) return;
        std::fputs((text + "\n").c_str(), file_.get());
        std::fflush(file_.get());
    }
    /// Handles stay valid for as long as the program: NVTX's clients keep them.
    const std::string* keep(const char* text) {
        const std::scoped_lock lock(mutex_);
        texts_.push_back(std::make_unique<std::string>(text));
        return texts_.back().get();
    }
    int depth = 0; ///< of the one thread that the test runs

private:
    Recorder() {
        if (const char* path = std::getenv("NVTX_RECORD")) file_.reset(std::fopen(path, "w"));
    }
    std::mutex mutex_;
    std::unique_ptr<std::FILE, Close> file_;
    std::vector<std::unique_ptr<std::string>> texts_;
};

nvtxDomainHandle_t NVTX_API domain_create(const char* name) {
    Recorder::instance().line(std::string("domain ") + name);
    return reinterpret_cast<nvtxDomainHandle_t>(const_cast<std::string*>(Recorder::instance().keep(name)));
}

nvtxStringHandle_t NVTX_API register_string(nvtxDomainHandle_t, const char* text) {
    return reinterpret_cast<nvtxStringHandle_t>(const_cast<std::string*>(Recorder::instance().keep(text)));
}

int NVTX_API range_push(nvtxDomainHandle_t, const nvtxEventAttributes_t* event) {
    Recorder& recorder = Recorder::instance();
    const std::string name = event->messageType == NVTX_MESSAGE_TYPE_REGISTERED
                                 ? *reinterpret_cast<const std::string*>(event->message.registered)
                                 : std::string("not registered");
    const std::string payload = event->payloadType == NVTX_PAYLOAD_TYPE_INT64
                                    ? std::to_string(event->payload.llValue)
                                    : std::string("-");
    recorder.line("push " + std::to_string(recorder.depth) + " " + payload + " " + name);
    return recorder.depth++;
}

int NVTX_API range_pop(nvtxDomainHandle_t) {
    Recorder& recorder = Recorder::instance();
    recorder.line("pop " + std::to_string(--recorder.depth));
    return recorder.depth;
}

template <typename Function>
void install(NvtxFunctionTable table, unsigned size, unsigned id, Function function) {
    if (id < size && table[id] != nullptr) *table[id] = reinterpret_cast<NvtxFunctionPointer>(function);
}

} // namespace

extern "C" __attribute__((visibility("default"))) int
InitializeInjectionNvtx2(NvtxGetExportTableFunc_t get_table) {
    const auto* callbacks = static_cast<const NvtxExportTableCallbacks*>(get_table(NVTX_ETID_CALLBACKS));
    NvtxFunctionTable table = nullptr;
    unsigned size = 0;
    if (!callbacks || !callbacks->GetModuleFunctionTable(NVTX_CB_MODULE_CORE2, &table, &size)) return 0;
    install(table, size, NVTX_CBID_CORE2_DomainCreateA, domain_create);
    install(table, size, NVTX_CBID_CORE2_DomainRegisterStringA, register_string);
    install(table, size, NVTX_CBID_CORE2_DomainRangePushEx, range_push);
    install(table, size, NVTX_CBID_CORE2_DomainRangePop, range_pop);
    Recorder::instance().line("attached");
    return 1;
}
