#include "cuda/trace/activity_buffers.h"
#include "cuda/trace/cupti.h"
#include "cuda/trace/occupancy.h"
#include "cuda/trace/tracing_session.h"
#include "device/errors.h"
#include "fake_cupti.h"

#include <QtTest>

#include <algorithm>
#include <cstddef>
#include <dlfcn.h>
#include <string>
#include <vector>

#ifdef HAVE_CUPTI_HEADERS
#include <cupti.h>
#endif

using namespace stepscope;
using namespace stepscope::cuda;

namespace {

/// The stand-in, as the test and as the code under test see it.
class Stand {
public:
    Stand() {
        void* const library = dlopen(FAKE_CUPTI, RTLD_NOW | RTLD_LOCAL);
        if (!library) qFatal("%s", dlerror());
        state_ = reinterpret_cast<FakeCuptiState*>(dlsym(library, "fake_cupti_state"))();
        add_ = reinterpret_cast<FakeCuptiAdd*>(dlsym(library, "fake_cupti_add"));
        clone_ = reinterpret_cast<FakeCuptiClone*>(dlsym(library, "fake_cupti_clone"));
        *state_ = {};
    }
    FakeCupti& state() { return *state_; }
    template <typename Record>
    void add(const Record& record) {
        add_(&record, sizeof record);
    }
    void clone(std::uintptr_t original, std::uintptr_t node) {
        clone_(reinterpret_cast<void*>(original), reinterpret_cast<void*>(node));
    }

private:
    FakeCupti* state_;
    FakeCuptiAdd* add_;
    FakeCuptiClone* clone_;
};

Cupti stand_in() {
    return Cupti({FAKE_CUPTI});
}

cupti::KernelRecord kernel(std::uint64_t start, std::uint64_t end, std::uint32_t correlation,
                           std::uint64_t node = 0) {
    cupti::KernelRecord out{};
    out.kind = cupti::kind_kernel;
    out.name = "_ZN9stepscope4normIfLi4EEEvPT_i"; // void stepscope::norm<float, 4>(float*, int)
    out.start = start;
    out.end = end;
    out.stream = 7;
    out.correlation = correlation;
    out.graph_node = node;
    out.registers = 40;
    out.grid_x = 8;
    out.grid_y = out.grid_z = out.block_y = out.block_z = 1;
    out.block_x = 256;
    out.static_shared = 16;
    out.dynamic_shared = 1024;
    return out;
}

cupti::ExternalCorrelationRecord external(std::uint32_t correlation, std::uint64_t id) {
    cupti::ExternalCorrelationRecord out{};
    out.kind = cupti::kind_external_correlation;
    out.external_kind = cupti::correlation_custom;
    out.external = id;
    out.correlation = correlation;
    return out;
}

template <typename Call>
std::string error_of(const Call& call) {
    try {
        call();
    } catch (const BackendError& error) {
        return error.what();
    }
    return "no error";
}

const auto no_occupancy = [](const KernelShape&) { return std::optional<double>(); };

/// As NVIDIA states it of compute capability 9.0.
cudaDeviceProp hopper() {
    cudaDeviceProp out{};
    out.major = 9;
    out.maxThreadsPerBlock = 1024;
    out.maxThreadsPerMultiProcessor = 2048;
    out.regsPerBlock = 65'536;
    out.regsPerMultiprocessor = 65'536;
    out.warpSize = 32;
    out.sharedMemPerBlock = 49'152;
    out.sharedMemPerMultiprocessor = 233'472;
    out.sharedMemPerBlockOptin = 232'448;
    out.reservedSharedMemPerBlock = 1024;
    out.multiProcessorCount = 132;
    return out;
}

} // namespace

#ifdef HAVE_CUPTI_HEADERS
#define SAME(ours, our_member, theirs, their_member)                                                         \
    static_assert(offsetof(cupti::ours, our_member) == offsetof(theirs, their_member) &&                     \
                  sizeof(cupti::ours::our_member) == sizeof(theirs::their_member))
SAME(KernelRecord, registers, CUpti_ActivityKernel9, registersPerThread);
SAME(KernelRecord, start, CUpti_ActivityKernel9, start);
SAME(KernelRecord, end, CUpti_ActivityKernel9, end);
SAME(KernelRecord, stream, CUpti_ActivityKernel9, streamId);
SAME(KernelRecord, grid_x, CUpti_ActivityKernel9, gridX);
SAME(KernelRecord, block_z, CUpti_ActivityKernel9, blockZ);
SAME(KernelRecord, static_shared, CUpti_ActivityKernel9, staticSharedMemory);
SAME(KernelRecord, dynamic_shared, CUpti_ActivityKernel9, dynamicSharedMemory);
SAME(KernelRecord, correlation, CUpti_ActivityKernel9, correlationId);
SAME(KernelRecord, name, CUpti_ActivityKernel9, name);
SAME(KernelRecord, graph_node, CUpti_ActivityKernel9, graphNodeId);
SAME(MemcpyRecord, copy_kind, CUpti_ActivityMemcpy5, copyKind);
SAME(MemcpyRecord, bytes, CUpti_ActivityMemcpy5, bytes);
SAME(MemcpyRecord, start, CUpti_ActivityMemcpy5, start);
SAME(MemcpyRecord, correlation, CUpti_ActivityMemcpy5, correlationId);
SAME(MemcpyRecord, graph_node, CUpti_ActivityMemcpy5, graphNodeId);
SAME(MemsetRecord, bytes, CUpti_ActivityMemset4, bytes);
SAME(MemsetRecord, end, CUpti_ActivityMemset4, end);
SAME(MemsetRecord, memory_kind, CUpti_ActivityMemset4, memoryKind);
SAME(MemsetRecord, correlation, CUpti_ActivityMemset4, correlationId);
SAME(MemsetRecord, graph_node, CUpti_ActivityMemset4, graphNodeId);
SAME(ApiRecord, callback, CUpti_ActivityAPI, cbid);
SAME(ApiRecord, end, CUpti_ActivityAPI, end);
SAME(ApiRecord, correlation, CUpti_ActivityAPI, correlationId);
SAME(ExternalCorrelationRecord, external_kind, CUpti_ActivityExternalCorrelation, externalKind);
SAME(ExternalCorrelationRecord, external, CUpti_ActivityExternalCorrelation, externalId);
SAME(ExternalCorrelationRecord, correlation, CUpti_ActivityExternalCorrelation, correlationId);
SAME(GraphData, node, CUpti_GraphData, node);
SAME(GraphData, original_node, CUpti_GraphData, originalNode);
SAME(ResourceData, descriptor, CUpti_ResourceData, resourceDescriptor);
static_assert(cupti::kind_memcpy == CUPTI_ACTIVITY_KIND_MEMCPY &&
              cupti::kind_memset == CUPTI_ACTIVITY_KIND_MEMSET &&
              cupti::kind_driver == CUPTI_ACTIVITY_KIND_DRIVER &&
              cupti::kind_runtime == CUPTI_ACTIVITY_KIND_RUNTIME &&
              cupti::kind_kernel == CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL &&
              cupti::kind_external_correlation == CUPTI_ACTIVITY_KIND_EXTERNAL_CORRELATION &&
              cupti::correlation_custom == CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM0 &&
              cupti::flush_forced == CUPTI_ACTIVITY_FLAG_FLUSH_FORCED);
static_assert(cupti::domain_driver == CUPTI_CB_DOMAIN_DRIVER_API &&
              cupti::domain_runtime == CUPTI_CB_DOMAIN_RUNTIME_API &&
              cupti::domain_resource == CUPTI_CB_DOMAIN_RESOURCE &&
              cupti::resource_graph_node_cloned == CUPTI_CBID_RESOURCE_GRAPHNODE_CLONED);
static_assert(cupti::end_of_buffer == CUPTI_ERROR_MAX_LIMIT_REACHED &&
              cupti::no_privileges == CUPTI_ERROR_INSUFFICIENT_PRIVILEGES &&
              cupti::other_subscriber == CUPTI_ERROR_MULTIPLE_SUBSCRIBERS_NOT_SUPPORTED &&
              cupti::no_virtual_privileges == CUPTI_ERROR_VIRTUALIZED_DEVICE_INSUFFICIENT_PRIVILEGES);
#endif

/// What is made of CUPTI's records, and said where it cannot be used, by a stand-in for its library.
class TestCudaTracing : public QObject {
    Q_OBJECT

private slots:
    void why_it_cannot_be_used_is_one_sentence() {
        Stand stand;
        const std::string missing = error_of([] { Cupti({"/no/such/libcupti.so.13"}); });
        QVERIFY2(missing.find("/no/such/libcupti.so.13): install") != std::string::npos, missing.c_str());
        const std::string other = error_of([] { Cupti({"/no/such/libcupti.so.13", "libm.so.6"}); });
        QVERIFY2(other.find("libm.so.6 has no function cuptiGetVersion") != std::string::npos, other.c_str());
        stand.state().version = 17;
        const std::string old = error_of([] { stand_in(); });
        QVERIFY2(old.find("is too old (its interface has version 17)") != std::string::npos, old.c_str());
        for (const std::string& said : {missing, other, old})
            QVERIFY2(said.find('\n') == std::string::npos, said.c_str());
    }

    void versions_have_names() {
        Stand stand;
        QCOMPARE(stand_in().name(), std::string("CUPTI 13.0"));
        stand.state().version = 130'200;
        QCOMPARE(stand_in().name(), std::string("CUPTI 13.2"));
        stand.state().version = 24;
        QCOMPARE(stand_in().name(), std::string("CUPTI, version 24 of its interface"));
    }

    void another_profiler_is_named_data() {
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("part");
        QTest::newRow("busy") << 39 << "another profiler traces this process already";
        QTest::newRow("no right") << 35 << "may not be used on this machine by this user";
        QTest::newRow("no right on a virtual device") << 40 << "may not be used on this machine by this user";
        QTest::newRow("with a name") << 999 << "cuptiSubscribe: CUPTI_ERROR_UNKNOWN (999)";
        QTest::newRow("without") << 7 << "cuptiSubscribe: an error without a name (7)";
    }
    void another_profiler_is_named() {
        QFETCH(int, result);
        QFETCH(QString, part);
        Stand stand;
        stand.state().subscribe_result = result;
        const Cupti cupti = stand_in();
        const QString said = QString::fromStdString(error_of([&] { TracingSession session(cupti); }));
        QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(stand.state().subscribers, 0);
    }

    void what_cannot_begin_leaves_nothing_on() {
        Stand stand;
        stand.state().enable_result = 999;
        const Cupti cupti = stand_in();
        QVERIFY(error_of([&] { TracingSession session(cupti); }).starts_with("cuptiActivityEnable"));
        QCOMPARE(stand.state().subscribers, 0);
        stand.state().enable_result = 0;
        {
            const TracingSession session(cupti);
            QCOMPARE(stand.state().enabled, 6);
            QVERIFY(error_of([&] { TracingSession another(cupti); }).find("traces already") !=
                    std::string::npos);
        }
        QCOMPARE(stand.state().subscribers, 0);
        QCOMPARE(stand.state().enabled, 0);
    }

    /// They come in any order: what was pushed around a launch, after the kernel that it is of.
    void records_may_come_in_any_order() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        session.op_begins(3);
        QCOMPARE(stand.state().last_pushed, 4u);
        session.op_ended();
        stand.add(kernel(2500, 2600, 12));
        stand.add(kernel(2000, 2300, 11));
        cupti::ApiRecord call{};
        call.kind = cupti::kind_runtime;
        call.callback = 211;
        call.start = 1500;
        call.end = 1600;
        call.correlation = 12;
        stand.add(call);
        stand.add(external(12, 4));
        stand.add(external(11, 1));
        cupti::ExternalCorrelationRecord of_others = external(12, 9);
        of_others.external_kind = 5; // somebody else's ids
        stand.add(of_others);
        const StepTrace trace = session.take(1000, no_occupancy);
        QCOMPARE(trace.events.size(), std::size_t{3});
        QCOMPARE(trace.origin, std::string("CUPTI 13.0"));
        QCOMPARE(trace.events[0].start_ns, 500);
        QCOMPARE(trace.kinds.at(static_cast<std::size_t>(trace.events[0].kind)).name,
                 std::string("cudaLaunchKernel"));
        QCOMPARE(trace.events[0].op, 3);
        QCOMPARE(trace.events[1].start_ns, 1000);
        QCOMPARE(trace.events[1].duration_ns, 300);
        QCOMPARE(trace.events[1].op, 0);
        QCOMPARE(trace.events[1].correlation, 11u);
        QCOMPARE(trace.events[2].op, 3);
        const TracedKind& kind = trace.kinds.at(static_cast<std::size_t>(trace.events[2].kind));
        QCOMPARE(kind.name, std::string("void stepscope::norm<float, 4>(float*, int)"));
        QCOMPARE(kind.short_name, std::string("norm"));
        QCOMPARE(kind.shape.value().registers, 40);
        QCOMPARE(kind.shape.value().grid[0], 8);
        QCOMPARE(kind.shape.value().block[0], 256);
        QCOMPARE(kind.shape.value().dynamic_shared_bytes, 1024);
        QCOMPARE(trace.events[1].kind, trace.events[2].kind);
        QCOMPARE(trace.lanes.at(static_cast<std::size_t>(trace.events[2].lane)), std::string("stream 7"));
    }

    /// Records name the nodes of the graph that was made ready, of which the capture knows the originals.
    void a_node_has_the_op_of_the_one_it_was_cloned_from() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        session.add_node(reinterpret_cast<void*>(0x100), 5);
        session.add_node(reinterpret_cast<void*>(0x200), 6);
        stand.clone(0x200, 0x900);
        stand.clone(0x100, 0x800);
        stand.clone(0x300, 0x700); // of nobody's capture
        for (const std::uint64_t node : {0x700, 0x800, 0x900})
            stand.add(kernel(1000 + node, 1001 + node, 1, node));
        const StepTrace trace = session.take(1000, no_occupancy);
        std::vector<int> ops;
        for (const TraceEvent& event : trace.events)
            ops.push_back(event.op);
        QCOMPARE(ops, (std::vector<int>{-1, 5, 6}));
        QCOMPARE(trace.events[1].node, 0x800u);
    }

    void times_that_cannot_be_are_counted_and_left_out() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        stand.add(kernel(0, 0, 1));
        stand.add(kernel(2000, 1900, 2));
        stand.add(kernel(0, 2000, 3));
        stand.add(kernel(2000, 2000, 4)); // shorter than the clock tells
        stand.add(kernel(2100, 2200, 5));
        const StepTrace trace = session.take(1000, no_occupancy);
        QCOMPARE(trace.faulty, 3);
        QCOMPARE(trace.events.size(), std::size_t{2});
        QCOMPARE(trace.events[0].duration_ns, 0);
    }

    void what_was_lost_is_counted_from_the_traced_step_on() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        stand.add(kernel(500, 600, 1)); // of the warm-up
        stand.state().dropped = 7;
        session.discard();
        stand.add(kernel(2000, 2100, 2));
        stand.state().dropped = 3;
        const StepTrace trace = session.take(1000, no_occupancy);
        QCOMPARE(trace.dropped, 3);
        QCOMPARE(trace.events.size(), std::size_t{1});
    }

    /// The step before runs under the tracer as well, and nothing of it is told.
    void what_ended_before_the_traced_step_is_left_out() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        cupti::KernelRecord before = kernel(500, 1000, 1);
        before.stream = 9;
        stand.add(before);
        stand.add(kernel(1000, 1100, 2));
        const StepTrace trace = session.take(1000, no_occupancy);
        QCOMPARE(trace.events.size(), std::size_t{1});
        QCOMPARE(trace.events[0].start_ns, 0);
        QCOMPARE(trace.faulty, 0);
        QCOMPARE(trace.lanes, (std::vector<std::string>{"stream 7"}));
    }

    void a_step_without_a_kernel_is_an_error() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        const std::string said = error_of([&] { session.take(1000, no_occupancy); });
        QVERIFY2(said.starts_with("CUPTI 13.0 told of no kernel"), said.c_str());
    }

    /// More than one buffer has room for.
    void many_records_all_come() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        constexpr std::uint64_t count = 60'000;
        for (std::uint64_t i = count; i-- > 0;)
            stand.add(kernel(2000 + 10 * i, 2005 + 10 * i, 1));
        const StepTrace trace = session.take(1000, no_occupancy);
        QCOMPARE(trace.events.size(), std::size_t{count});
        QVERIFY(std::ranges::is_sorted(trace.events, {}, &TraceEvent::start_ns));
        QCOMPARE(trace.kinds.size(), std::size_t{1});
    }

    void copies_and_fills_are_told_with_their_bytes() {
        Stand stand;
        const Cupti cupti = stand_in();
        TracingSession session(cupti);
        cupti::MemcpyRecord copy{};
        copy.kind = cupti::kind_memcpy;
        copy.copy_kind = 8;
        copy.source_kind = copy.destination_kind = 3;
        copy.bytes = 4096;
        copy.start = 2000;
        copy.end = 2100;
        stand.add(copy);
        copy.copy_kind = 200; // of a later version
        copy.start = 2200;
        copy.end = 2300;
        stand.add(copy);
        cupti::MemsetRecord fill{};
        fill.kind = cupti::kind_memset;
        fill.memory_kind = 3;
        fill.bytes = 64;
        fill.start = 2400;
        fill.end = 2450;
        stand.add(fill);
        stand.add(kernel(2500, 2600, 1));
        const StepTrace trace = session.take(1000, no_occupancy);
        QCOMPARE(trace.kinds.at(0).name, std::string("Memcpy DtoD (Device -> Device)"));
        QCOMPARE(trace.kinds.at(0).bytes, 4096);
        QCOMPARE(trace.kinds.at(1).name, std::string("Memcpy Unknown (Device -> Device)"));
        QVERIFY(trace.kinds.at(2).activity == Activity::Fill);
        QCOMPARE(trace.kinds.at(2).name, std::string("Memset (Device)"));
    }

    /// By hand, for compute capability 9.0: 64 warps, 65,536 registers in pieces of 256 for each warp, 228
    /// KiB of shared memory of which each block takes 1 KiB more than it asks for, 32 blocks.
    void occupancy_is_what_the_scarcest_resource_allows() {
        const cudaDeviceProp device = hopper();
        KernelShape shape;
        shape.block = {256, 1, 1};
        shape.registers = 64; // 4 blocks of 8 warps
        QCOMPARE(theoretical_occupancy(device, shape), std::optional(0.5));
        shape.registers = 32; // 8 blocks
        QCOMPARE(theoretical_occupancy(device, shape), std::optional(1.0));
        shape.dynamic_shared_bytes = 100 * 1024; // 2 blocks
        QCOMPARE(theoretical_occupancy(device, shape), std::optional(0.25));
        shape.dynamic_shared_bytes = 0;
        shape.block = {32, 1, 1}; // 32 blocks of one warp
        QCOMPARE(theoretical_occupancy(device, shape), std::optional(0.5));
        shape.block = {4096, 1, 1}; // no such block
        QVERIFY(theoretical_occupancy(device, shape).value_or(0) == 0);
    }
};

QTEST_APPLESS_MAIN(TestCudaTracing)
#include "test_cuda_tracing.moc"
