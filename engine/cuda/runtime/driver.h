#pragma once

#include <cuda.h>

#include <string>

namespace stepscope::cuda {

/// A version of CUDA as the runtime and the driver number them: "12.8" of 12080.
std::string version_text(int version);

/// A device context of its own. The runtime and cuBLASLt work in whichever context is current on the thread,
/// so a fresh one is cold: modules, handles and graphs are loaded and built again in it, while other contexts
/// of the process, and the process, stay as they are. The driver's functions are found at run time: nothing
/// links libcuda.
class DriverContext {
public:
    /// Throws BackendError where the driver cannot give a context, OutOfMemory where the device has no room
    /// for one, DeviceLost where it gives this process none any more.
    explicit DriverContext(int device);
    ~DriverContext();
    DriverContext(const DriverContext&) = delete;
    DriverContext& operator=(const DriverContext&) = delete;

    int device() const { return device_; }

    /// Makes the context current on this thread for a scope.
    class Use {
    public:
        explicit Use(const DriverContext& context);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
    };

private:
    int device_;
    CUcontext context_ = nullptr;
};

} // namespace stepscope::cuda
