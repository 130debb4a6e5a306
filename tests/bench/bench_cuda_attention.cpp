// Checks the fused attention kernels against a float64 reference on the host, then times them.
//
//   bench_cuda_attention [check] [time] [capability N] [type bf16|tf32|fp32] [model NAME] [seq N] [batch N]
//
// check: every precision over regular and odd shapes: relative norms, poisoned outputs, guard bytes, same
// bits twice. time: CUDA graphs of launches over rotating buffers; microseconds and TFLOP/s, counting
// 4*B*H*S*S*D/2 forward and 2.5 times that backward. `capability 80` chooses the kernels of an older device.
// Both where neither is named.

#include "cuda/attention/attention.h"
#include "cuda/runtime/stream_capture.h"

#include <cuda_bf16.h>
#include <cuda_runtime_api.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace stepscope::cuda;

namespace {

struct DeviceFree {
    void operator()(void* pointer) const { cudaFree(pointer); }
};

/// Device memory with guard bytes behind it.
class DeviceBuffer {
public:
    explicit DeviceBuffer(std::size_t bytes) : bytes_(bytes) {
        void* pointer = nullptr;
        STEPSCOPE_CHECK(cudaMalloc(&pointer, bytes + guard_bytes));
        memory_.reset(pointer);
        STEPSCOPE_CHECK(cudaMemset(pointer, 0xFF, bytes + guard_bytes));
    }
    void* get() const { return memory_.get(); }
    /// All bytes 0xFF: NaN in fp32 and bf16.
    void poison() { STEPSCOPE_CHECK(cudaMemset(get(), 0xFF, bytes_)); }
    void write(const void* source) {
        STEPSCOPE_CHECK(cudaMemcpy(get(), source, bytes_, cudaMemcpyHostToDevice));
    }
    std::vector<unsigned char> read() const {
        std::vector<unsigned char> result(bytes_);
        STEPSCOPE_CHECK(cudaMemcpy(result.data(), get(), bytes_, cudaMemcpyDeviceToHost));
        return result;
    }
    bool guard_intact() const {
        std::vector<unsigned char> guard(guard_bytes);
        STEPSCOPE_CHECK(cudaMemcpy(guard.data(), static_cast<unsigned char*>(get()) + bytes_, guard_bytes,
                                   cudaMemcpyDeviceToHost));
        return std::all_of(guard.begin(), guard.end(), [](unsigned char b) { return b == 0xFF; });
    }

private:
    static constexpr std::size_t guard_bytes = 4096;
    std::size_t bytes_;
    std::unique_ptr<void, DeviceFree> memory_;
};

struct Precision {
    const char* name;
    AttentionPrecision value;
    double tolerance;
    bool bf16() const { return value == AttentionPrecision::Bf16; }
    std::size_t element_bytes() const { return bf16() ? 2 : 4; }
};
constexpr Precision precisions[] = {{"fp32", AttentionPrecision::Fp32, 1e-5},
                                    {"tf32", AttentionPrecision::Tf32, 2e-3},
                                    {"bf16", AttentionPrecision::Bf16, 1e-2}};

/// Normal values as the precision stores them, in `bytes`, and what they are exactly, in `values`.
struct Values {
    std::vector<unsigned char> bytes;
    std::vector<double> values;

    Values(std::size_t count, const Precision& precision, std::uint32_t seed)
        : bytes(count * precision.element_bytes()) {
        std::mt19937 engine(seed);
        std::normal_distribution<float> normal;
        values.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const float x = normal(engine);
            if (precision.bf16()) {
                const __nv_bfloat16 rounded = __float2bfloat16(x);
                std::memcpy(bytes.data() + 2 * i, &rounded, 2);
                values.push_back(__bfloat162float(rounded));
            } else {
                std::memcpy(bytes.data() + 4 * i, &x, 4);
                values.push_back(x);
            }
        }
    }
};

std::vector<double> to_double(const std::vector<unsigned char>& bytes, bool bf16) {
    std::vector<double> result(bytes.size() / (bf16 ? 2 : 4));
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (bf16) {
            __nv_bfloat16 x;
            std::memcpy(&x, bytes.data() + 2 * i, 2);
            result[i] = __bfloat162float(x);
        } else {
            float x = 0;
            std::memcpy(&x, bytes.data() + 4 * i, 4);
            result[i] = x;
        }
    }
    return result;
}

struct Reference {
    std::vector<double> o, lse, dqkv;
};

/// Head h of sequence b, in float64, straight from the formulas.
void reference_head(const AttentionShape& shape, const std::vector<double>& qkv,
                    const std::vector<double>& d_o, int b, int h, Reference& result) {
    const auto S = static_cast<std::size_t>(shape.seq), H = static_cast<std::size_t>(shape.heads),
               D = static_cast<std::size_t>(shape.head_dim);
    const auto at = [&](std::size_t s, std::size_t part) { return (((b * S + s) * 3 + part) * H + h) * D; };
    const auto at_o = [&](std::size_t s) { return ((b * S + s) * H + h) * D; };
    const auto dot = [&](const double* x, const double* y) {
        double sum = 0.0;
        for (std::size_t d = 0; d < D; ++d)
            sum += x[d] * y[d];
        return sum;
    };
    const auto add = [&](double* to, double factor, const double* from) {
        for (std::size_t d = 0; d < D; ++d)
            to[d] += factor * from[d];
    };
    std::vector<double> p(S);
    for (std::size_t i = 0; i < S; ++i) {
        double top = -INFINITY, sum = 0.0;
        for (std::size_t j = 0; j <= i; ++j) {
            p[j] = shape.scale * dot(&qkv[at(i, 0)], &qkv[at(j, 1)]);
            top = std::max(top, p[j]);
        }
        for (std::size_t j = 0; j <= i; ++j)
            sum += p[j] = std::exp(p[j] - top);
        result.lse[(b * H + h) * S + i] = top + std::log(sum);
        double* o = &result.o[at_o(i)];
        for (std::size_t j = 0; j <= i; ++j)
            add(o, p[j] /= sum, &qkv[at(j, 2)]);
        const double* d = &d_o[at_o(i)];
        const double delta = dot(o, d);
        for (std::size_t j = 0; j <= i; ++j) {
            const double ds = shape.scale * p[j] * (dot(d, &qkv[at(j, 2)]) - delta);
            add(&result.dqkv[at(i, 0)], ds, &qkv[at(j, 1)]);
            add(&result.dqkv[at(j, 1)], ds, &qkv[at(i, 0)]);
            add(&result.dqkv[at(j, 2)], p[j], d);
        }
    }
}

Reference reference(const AttentionShape& shape, const std::vector<double>& qkv,
                    const std::vector<double>& d_o) {
    Reference result{std::vector<double>(d_o.size()),
                     std::vector<double>(shape.batch * shape.heads * shape.seq),
                     std::vector<double>(qkv.size())};
    std::vector<std::jthread> threads;
    for (int b = 0; b < shape.batch; ++b)
        for (int h = 0; h < shape.heads; ++h)
            threads.emplace_back([&, b, h] { reference_head(shape, qkv, d_o, b, h, result); });
    threads.clear();
    return result;
}

/// ||x - y|| / ||y|| over the elements of part `part` of `parts` interleaved runs of `run` elements.
double relative_error(const std::vector<double>& x, const std::vector<double>& y, std::size_t run = 1,
                      std::size_t parts = 1, std::size_t part = 0) {
    double difference = 0.0, norm = 0.0, norm_of_all = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        norm_of_all += y[i] * y[i];
        if (i / run % parts != part) continue;
        difference += (x[i] - y[i]) * (x[i] - y[i]);
        norm += y[i] * y[i];
    }
    // dq and dk of a single position are zero: measured against dv instead.
    return std::sqrt(difference / (norm > 0.0 ? norm : norm_of_all));
}

const char* name_of(AttentionKernel kernel) {
    switch (kernel) {
    case AttentionKernel::None:
        return "none";
    case AttentionKernel::WarpGroupMma:
        return "warpgroup";
    case AttentionKernel::WarpMma:
        return "warp";
    case AttentionKernel::Fma:
        return "fma";
    case AttentionKernel::AnyHeadDim:
        return "any";
    }
    return "?";
}

AttentionShape shape_of(std::int64_t batch, std::int64_t heads, std::int64_t seq, std::int64_t head_dim) {
    return {batch, seq, heads, head_dim, 1.0 / std::sqrt(static_cast<double>(head_dim))};
}

/// Tensors of one problem on the device.
struct Problem {
    DeviceBuffer qkv, o, lse, d_o, dqkv, workspace;

    Problem(const AttentionShape& shape, const Precision& precision, const DeviceLimits& device)
        : qkv(rows(shape) * 3 * precision.element_bytes()), o(rows(shape) * precision.element_bytes()),
          lse(static_cast<std::size_t>(shape.batch * shape.heads * shape.seq) * 4),
          d_o(rows(shape) * precision.element_bytes()), dqkv(rows(shape) * 3 * precision.element_bytes()),
          workspace(attention_backward_workspace_bytes(shape, precision.value, device)) {}
    static std::size_t rows(const AttentionShape& shape) {
        return static_cast<std::size_t>(shape.batch * shape.seq * shape.heads * shape.head_dim);
    }
    void forward(const AttentionShape& shape, const Precision& precision, const DeviceLimits& device,
                 cudaStream_t stream) {
        launch_attention_forward(shape, precision.value, device, qkv.get(), o.get(),
                                 static_cast<float*>(lse.get()), stream);
    }
    void backward(const AttentionShape& shape, const Precision& precision, const DeviceLimits& device,
                  cudaStream_t stream) {
        launch_attention_backward(shape, precision.value, device, qkv.get(), o.get(),
                                  static_cast<const float*>(lse.get()), d_o.get(), dqkv.get(), nullptr,
                                  workspace.get(), stream);
    }
};

/// Prints one line; false where a tolerance, a guard or repeatability is broken.
bool check_shape(const AttentionShape& shape, const Precision& precision, const DeviceLimits& device) {
    const std::size_t count = Problem::rows(shape);
    const Values qkv(count * 3, precision, 1), d_o(count, precision, 2);
    Problem problem(shape, precision, device);
    problem.qkv.write(qkv.bytes.data());
    problem.d_o.write(d_o.bytes.data());
    std::vector<unsigned char> o, lse, dqkv;
    bool same = true, guards = true;
    for (int round = 0; round < 2; ++round) {
        for (DeviceBuffer* out : {&problem.o, &problem.lse, &problem.dqkv, &problem.workspace})
            out->poison();
        problem.forward(shape, precision, device, nullptr);
        problem.backward(shape, precision, device, nullptr);
        STEPSCOPE_CHECK(cudaDeviceSynchronize());
        if (round == 0) {
            o = problem.o.read();
            lse = problem.lse.read();
            dqkv = problem.dqkv.read();
        } else {
            same = o == problem.o.read() && lse == problem.lse.read() && dqkv == problem.dqkv.read();
        }
        for (const DeviceBuffer* out : {&problem.o, &problem.lse, &problem.dqkv, &problem.workspace})
            guards = guards && out->guard_intact();
    }
    const Reference expected = reference(shape, qkv.values, d_o.values);
    const auto run = static_cast<std::size_t>(shape.heads * shape.head_dim);
    const std::vector<double> gradient = to_double(dqkv, precision.bf16());
    double errors[5] = {relative_error(to_double(o, precision.bf16()), expected.o),
                        relative_error(to_double(lse, false), expected.lse)};
    for (std::size_t part = 0; part < 3; ++part)
        errors[2 + part] = relative_error(gradient, expected.dqkv, run, 3, part);
    bool good = same && guards;
    // One position has dq = dk = 0 exactly: what is left is the rounding of p and of delta, an absolute
    // error.
    for (double error : errors)
        good = good && error < precision.tolerance;
    std::printf("%s b%lld h%lld s%lld d%lld %s: o %.1e lse %.1e dq %.1e dk %.1e dv %.1e%s%s%s\n",
                precision.name, static_cast<long long>(shape.batch), static_cast<long long>(shape.heads),
                static_cast<long long>(shape.seq), static_cast<long long>(shape.head_dim),
                name_of(select_attention(shape, precision.value, device)), errors[0], errors[1], errors[2],
                errors[3], errors[4], same ? "" : " NOT REPEATABLE", guards ? "" : " WRITES OUTSIDE",
                good ? "" : " FAILED");
    return good;
}

/// Median microseconds of one of `launches` calls of launch(i, stream) in a graph.
template <typename Launch>
double time_graph(int launches, const Launch& launch) {
    STEPSCOPE_CHECK(cudaDeviceSynchronize()); // what the operands come from ran in another stream
    const Stream stream = make_stream();
    StreamCapture capture(stream.get());
    for (int i = 0; i < launches; ++i)
        launch(i, stream.get());
    const GraphExec graph = capture.end();
    const Event begin = make_event(), end = make_event();
    std::vector<double> times;
    for (int repeat = 0; repeat < 13; ++repeat) {
        STEPSCOPE_CHECK(cudaEventRecord(begin.get(), stream.get()));
        STEPSCOPE_CHECK(cudaGraphLaunch(graph.get(), stream.get()));
        STEPSCOPE_CHECK(cudaEventRecord(end.get(), stream.get()));
        STEPSCOPE_CHECK(cudaEventSynchronize(end.get()));
        if (repeat >= 2) times.push_back(seconds_between(begin, end));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2] * 1e6 / launches;
}

void time_shape(const char* model, const AttentionShape& shape, const Precision& precision,
                const DeviceLimits& device) {
    constexpr int sets = 8, launches = 24;
    const std::size_t count = Problem::rows(shape);
    const Values qkv(count * 3, precision, 1), d_o(count, precision, 2);
    std::vector<std::unique_ptr<Problem>> problems;
    for (int i = 0; i < sets; ++i) {
        problems.push_back(std::make_unique<Problem>(shape, precision, device));
        problems.back()->qkv.write(qkv.bytes.data());
        problems.back()->d_o.write(d_o.bytes.data());
        problems.back()->forward(shape, precision, device, nullptr);
    }
    const double forward = time_graph(launches, [&](int i, cudaStream_t stream) {
        problems[static_cast<std::size_t>(i) % sets]->forward(shape, precision, device, stream);
    });
    const double backward = time_graph(launches, [&](int i, cudaStream_t stream) {
        problems[static_cast<std::size_t>(i) % sets]->backward(shape, precision, device, stream);
    });
    const double flops =
        2.0 * static_cast<double>(shape.batch * shape.heads * shape.seq * shape.seq * shape.head_dim);
    std::printf("%s %lld %s %s %.2f %.1f %.2f %.1f\n", model, static_cast<long long>(shape.seq),
                precision.name, name_of(select_attention(shape, precision.value, device)), forward,
                flops / forward / 1e6, backward, 2.5 * flops / backward / 1e6);
    std::fflush(stdout);
}

struct Model {
    const char* name;
    std::int64_t heads, head_dim;
};
constexpr Model models[] = {
    {"small", 12, 64}, {"medium", 16, 64}, {"large", 20, 64}, {"xl", 25, 64}, {"2.7B", 32, 80}};

struct Options {
    bool check = false, time = false;
    int capability = 0;
    std::int64_t seq = 0, batch = 4;
    std::string type, model;
};

Options parse(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const auto value = [&]() -> std::string {
            if (++i == argc) throw std::runtime_error(word + " needs a value");
            return argv[i];
        };
        if (word == "check")
            options.check = true;
        else if (word == "time")
            options.time = true;
        else if (word == "capability")
            options.capability = std::stoi(value());
        else if (word == "type")
            options.type = value();
        else if (word == "model")
            options.model = value();
        else if (word == "seq")
            options.seq = std::stoll(value());
        else if (word == "batch")
            options.batch = std::stoll(value());
        else
            throw std::runtime_error("unknown word " + word +
                                     "; the head of this program's source lists them");
    }
    if (!options.check && !options.time) options.check = options.time = true;
    return options;
}

int run(const Options& options) {
    DeviceLimits device = device_limits(0);
    if (options.capability != 0) device.compute_capability = options.capability;
    bool good = true;
    const auto wanted = [&](const Precision& precision) {
        return options.type.empty() || options.type == precision.name;
    };
    if (options.check) {
        constexpr std::int64_t shapes[][4] = {
            {2, 3, 128, 64},  {1, 2, 1024, 64}, {2, 2, 200, 80}, {1, 2, 1024, 80}, {1, 2, 333, 128},
            {2, 2, 2, 64},    {2, 3, 17, 64},   {1, 2, 65, 96},  {1, 2, 129, 72},  {2, 2, 100, 16},
            {1, 3, 70, 5},    {1, 2, 130, 100}, {1, 1, 50, 200}, {1, 2, 63, 8},    {1, 2, 257, 40},
            {1, 1, 130, 136}, {3, 1, 256, 64},  {1, 2, 512, 80}, {1, 1, 192, 120}, {1, 2, 384, 64},
            {2, 2, 1, 64}};
        for (const Precision& precision : precisions)
            for (const auto& s : shapes)
                if (wanted(precision) && (options.seq == 0 || s[2] <= options.seq))
                    good = check_shape(shape_of(s[0], s[1], s[2], s[3]), precision, device) && good;
        std::printf("check: %s\n", good ? "all good" : "FAILED");
    }
    if (options.time) {
        std::printf("model seq type kernel fwd_us fwd_tflops bwd_us bwd_tflops\n");
        for (const Precision& precision : precisions)
            for (const Model& model : models)
                for (const std::int64_t seq : {128, 256, 512, 1024})
                    if (wanted(precision) && (options.model.empty() || options.model == model.name) &&
                        (options.seq == 0 || options.seq == seq))
                        time_shape(model.name, shape_of(options.batch, model.heads, seq, model.head_dim),
                                   precision, device);
    }
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(parse(argc, argv));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_cuda_attention: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
