#include "plan/first_fit.h"
#include "plan/layout.h"
#include "plan/plan_writer.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace stepscope;

namespace {

/// What FirstFit promises, by looking at each block for each other.
std::vector<std::int64_t> lowest_offsets(std::vector<Block> blocks) {
    std::vector<std::int64_t> offsets;
    std::vector<Block> placed; // by offset
    for (Block& block : blocks) {
        block.offset = 0;
        for (const Block& other : placed) {
            if (other.last < block.first || block.last < other.first) continue;
            if (other.offset >= block.offset + block.bytes) break;
            block.offset = std::max(block.offset, other.offset + other.bytes);
        }
        placed.insert(std::ranges::upper_bound(placed, block.offset, {}, &Block::offset), block);
        offsets.push_back(block.offset);
    }
    return offsets;
}

std::vector<std::int64_t> fitted_offsets(std::vector<Block> blocks) {
    int ops = 0;
    for (const Block& block : blocks)
        ops = std::max(ops, block.last + 1);
    FirstFit arena(ops);
    std::vector<std::int64_t> offsets;
    std::int64_t peak = 0;
    for (Block& block : blocks) {
        arena.place(block);
        offsets.push_back(block.offset);
        peak = std::max(peak, block.offset + block.bytes);
    }
    return arena.peak() == peak ? offsets : std::vector<std::int64_t>{-1};
}

/// Ops that each read one tensor and write the next.
struct Chain {
    PlanWriter writer{{}, {}};
    TensorId add(std::int64_t elements, Role role = Role::Activation) {
        return writer.add_tensor("t", {elements}, DType::F32, role);
    }
    void cast(TensorId from, TensorId to) { writer.add_op(OpKind::Cast, {from}, {to}); }
};

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void blocks_lie_at_the_lowest_offset_data() {
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("sizes");
        QTest::newRow("short lives, few sizes") << 5 << 3;
        QTest::newRow("short lives, many sizes") << 5 << 1'000;
        QTest::newRow("long lives, few sizes") << 2'000 << 3;
        QTest::newRow("long lives, many sizes") << 2'000 << 1'000;
        QTest::newRow("one size") << 200 << 1;
    }

    void blocks_lie_at_the_lowest_offset() {
        QFETCH(int, longest);
        QFETCH(int, sizes);
        std::mt19937 random(7);
        const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        std::vector<Block> blocks(1'500); // several runs
        for (Block& block : blocks) {
            block.bytes = 256 * (1 + below(sizes));
            block.first = below(2'000);
            block.last = block.first + below(longest);
        }
        QCOMPARE(fitted_offsets(blocks), lowest_offsets(blocks));
        std::ranges::stable_sort(blocks, std::greater(), &Block::bytes); // as a plan has them
        QCOMPARE(fitted_offsets(blocks), lowest_offsets(blocks));
    }

    /// As saved activations of layers lie around each other, and what comes and goes beside them.
    void nested_blocks_lie_at_the_lowest_offset() {
        std::vector<Block> blocks;
        constexpr int layers = 700;
        for (int i = 0; i < layers; ++i)
            blocks.push_back({.bytes = 512, .first = i, .last = 2 * layers - i});
        for (int i = 0; i < 2 * layers; ++i)
            blocks.push_back({.bytes = i % 3 == 0 ? 256 : 1'024, .first = i, .last = i + 1});
        QCOMPARE(fitted_offsets(blocks), lowest_offsets(blocks));
        std::ranges::reverse(blocks);
        QCOMPARE(fitted_offsets(blocks), lowest_offsets(blocks));
    }

    void equals_keep_their_order() {
        Chain chain; // all alive at once, and of one size
        std::vector<TensorId> tensors;
        const TensorId source = chain.add(1'000);
        for (int i = 0; i < 20; ++i)
            chain.cast(source, tensors.emplace_back(chain.add(64)));
        for (const TensorId tensor : tensors)
            chain.cast(tensor, source);
        const StepPlan plan = std::move(chain.writer).finish({});
        // By size: the source first. The chain's own tensors live equally long two by two.
        for (std::size_t i = 0; i < tensors.size(); ++i)
            QCOMPARE(plan.tensor(tensors[i]).offset, 4'096 + static_cast<std::int64_t>(i) * arena_alignment);
    }

    void a_range_of_no_bytes_takes_nothing() {
        TakenRanges taken;
        taken.take(512, 512);
        QCOMPARE(taken.next_free(0, 1'024), 0);
        taken.take(512, 768);
        QCOMPARE(taken.next_free(0, 512), 0);
        QCOMPARE(taken.next_free(0, 513), 768);
    }

    /// Thousands of them, in more than one chunk, taken, joined and swallowed.
    void ranges_are_as_if_each_byte_were_looked_at() {
        constexpr int size = 40'000;
        std::mt19937 random(3);
        const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        TakenRanges taken;
        std::vector<bool> bytes(size, false);
        for (int i = 0; i < 6'000; ++i) {
            const int begin = below(size - 200);
            const int end = begin + 1 + below(i % 100 == 99 ? 200 : 4);
            taken.take(begin, end);
            std::fill(bytes.begin() + begin, bytes.begin() + end, true);
            const int from = below(size - 200);
            const int wanted = 1 + below(12);
            int free = from;
            for (int at = from; at < std::min(free + wanted, size); ++at)
                if (bytes[static_cast<std::size_t>(at)]) free = at + 1;
            QCOMPARE(taken.next_free(from, wanted), free);
        }
    }

    /// Whichever of the two orders is the better one, blocks of the same rank in it keep the plan's order.
    void the_better_order_is_taken_with_its_ties() {
        std::mt19937 random(1);
        const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        int longest_first = 0;
        for (int trial = 0; trial < 200; ++trial) {
            Chain chain;
            std::vector<TensorId> tensors;
            for (int i = 0; i < 20; ++i)
                tensors.push_back(chain.add(64 * (1 + below(3))));
            for (int i = 0; i < 40; ++i) {
                const int from = below(19);
                chain.cast(tensors[static_cast<std::size_t>(from)],
                           tensors[static_cast<std::size_t>(from + 1 + below(19 - from))]);
            }
            const StepPlan plan = std::move(chain.writer).finish({});
            std::vector<Block> by_size;
            for (std::size_t i = 0; i < plan.tensors.size(); ++i)
                if (const Tensor& tensor = plan.tensors[i]; tensor.first_op >= 0)
                    by_size.push_back({i, tensor.bytes(), tensor.first_op, tensor.last_op, 0});
            std::vector<Block> by_length = by_size;
            std::ranges::stable_sort(by_size, std::greater(), &Block::bytes);
            std::ranges::stable_sort(by_length, std::greater(), [](const Block& block) {
                return std::pair(block.last - block.first, block.bytes);
            });
            const auto peak_of = [](std::vector<Block>& blocks) {
                const std::vector<std::int64_t> offsets = lowest_offsets(blocks);
                std::int64_t peak = 0;
                for (std::size_t i = 0; i < blocks.size(); ++i) {
                    blocks[i].offset = offsets[i];
                    peak = std::max(peak, offsets[i] + blocks[i].bytes);
                }
                return peak;
            };
            const std::int64_t size_peak = peak_of(by_size);
            const std::int64_t length_peak = peak_of(by_length);
            QCOMPARE(plan.arena_bytes, std::min(size_peak, length_peak));
            longest_first += length_peak < size_peak ? 1 : 0;
            for (const Block& block : length_peak < size_peak ? by_length : by_size)
                QCOMPARE(plan.tensors[block.tensor].offset, block.offset);

            // As many as may be placed by length are; of one more, only the other order is tried.
            StepPlan at_most = plan;
            lay_out(at_most, by_length.size());
            QCOMPARE(at_most.arena_bytes, plan.arena_bytes);
            StepPlan too_many = plan;
            lay_out(too_many, by_length.size() - 1);
            QCOMPARE(too_many.arena_bytes, size_peak);
            for (const Block& block : by_size)
                QCOMPARE(too_many.tensors[block.tensor].offset, block.offset);
        }
        QVERIFY(longest_first > 10);
    }

    void gradients_alone_live_on_for_ops_that_run_late() {
        Chain chain;
        const TensorId a = chain.add(64);
        const TensorId b = chain.add(64);
        const TensorId gradient = chain.add(64, Role::Gradient);
        const TensorId c = chain.add(64);
        chain.cast(a, b);
        chain.cast(a, gradient);
        for (int i = 0; i < 4; ++i)
            chain.cast(c, chain.add(64));
        BackendNeeds needs;
        needs.late_gradient_ops = 2;
        const StepPlan plan = std::move(chain.writer).finish(needs);
        QCOMPARE(plan.tensor(b).last_op, 0);
        QCOMPARE(plan.tensor(gradient).last_op, 3); // made by op 1, which may run two later
        QCOMPARE(plan.tensor(a).last_op, 3);        // and reads it then
        QCOMPARE(plan.tensor(c).last_op, 5);
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
