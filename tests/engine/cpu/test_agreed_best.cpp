// The shortest time of something on a machine that others use, from timings that are told.
#include "cpu/host/agreed_best.h"

#include <QtTest>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <random>
#include <stdexcept>
#include <vector>

using stepscope::cpu::agreed_best;
using stepscope::cpu::Timing;

namespace {

constexpr double no_budget = 1e9;

/// Tells these, one after the other, and then the last for ever.
struct Timings {
    std::vector<double> seconds;
    std::size_t asked = 0;

    std::function<Timing()> timed() {
        return [this] { return Timing{.wall = seconds[std::min(asked++, seconds.size() - 1)]}; };
    }
};

} // namespace

class TestAgreedBest : public QObject {
    Q_OBJECT
private slots:
    void a_quiet_machine_is_asked_four_times() {
        Timings quiet{.seconds = {1.02, 1.0, 1.01, 1.03}};
        QCOMPARE(agreed_best(quiet.timed(), 0, no_budget), 1.0);
        QCOMPARE(quiet.asked, std::size_t{4});
    }

    /// Four timings that were all disturbed, as differently as others are: the first that is not is not taken
    /// for the best until others agree.
    void it_goes_on_until_the_shortest_agree() {
        Timings loaded{.seconds = {9, 60, 12, 7, 5, 30, 1.02, 8, 1.0, 22, 1.03, 0.1}};
        QCOMPARE(agreed_best(loaded.timed(), 0, no_budget), 1.0);
        QCOMPARE(loaded.asked, std::size_t{11});
    }

    /// One timing in six undisturbed, the others up to sixty times as long: at different starts the same.
    void starts_under_load_agree() {
        int wrong = 0;
        for (unsigned seed = 0; seed < 200; ++seed) {
            std::mt19937 random(seed);
            std::bernoulli_distribution undisturbed(1.0 / 6);
            std::uniform_real_distribution<double> longer(1, 60);
            const double best = agreed_best(
                [&] { return Timing{.wall = undisturbed(random) ? 1 : longer(random)}; }, 0, no_budget);
            wrong += best > 1.1 ? 1 : 0;
        }
        QVERIFY2(wrong <= 4, QByteArray::number(wrong).constData());
    }

    /// As a product was seen on two loaded processors: 4 ms of work for each thread in 130 ms, so alike that
    /// the best of them agree. By the wall it is 30 times as slow as it is.
    void what_waits_for_a_processor_counts_as_what_it_worked() {
        const std::vector<Timing> loaded = {{.wall = 134e-3, .processor = 7.9e-3},
                                            {.wall = 132e-3, .processor = 8.0e-3},
                                            {.wall = 136e-3, .processor = 7.8e-3},
                                            {.wall = 348e-3, .processor = 17.8e-3}};
        std::size_t asked = 0;
        const auto timed = [&] { return loaded[asked++ % loaded.size()]; };
        QCOMPARE(agreed_best(timed, 2, no_budget), 3.9e-3);
        QCOMPARE(asked, std::size_t{4});
        // What is not shared in equal parts, or whose work nobody knows, goes by the wall; so does what waits
        // for little.
        QCOMPARE(agreed_best(timed, 0, no_budget), 132e-3);
        QCOMPARE(agreed_best([] { return Timing{.wall = 4.4e-3, .processor = 8e-3}; }, 2, no_budget), 4.4e-3);
        QCOMPARE(agreed_best([] { return Timing{.wall = 9e-3}; }, 2, no_budget), 9e-3);
    }

    void it_ends_with_its_budget_or_after_so_many() {
        Timings slow{.seconds = {30, 20, 40, 60, 10}};
        QCOMPARE(agreed_best(slow.timed(), 0, 100), 20.0);
        QCOMPARE(slow.asked, std::size_t{4});
        double next = 1;
        int asked = 0;
        const auto never_alike = [&] {
            ++asked;
            return Timing{.wall = next *= 1.1};
        };
        QCOMPARE(agreed_best(never_alike, 0, no_budget), 1.1);
        QCOMPARE(asked, 64);
    }

    void what_timing_throws_ends_it() {
        QVERIFY_THROWS_EXCEPTION(
            std::runtime_error,
            agreed_best([]() -> Timing { throw std::runtime_error("stopped"); }, 0, no_budget));
    }
};

QTEST_APPLESS_MAIN(TestAgreedBest)
#include "test_agreed_best.moc"
