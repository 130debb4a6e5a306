#include "cpu/host/thread_pool.h"

#include <QtTest>

#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

using stepscope::cpu::ThreadPool;

class TestThreadPool : public QObject {
    Q_OBJECT

private slots:
    void every_item_once_data() {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("items");
        for (const int threads : {1, 2, 3, 8})
            for (const int items : {0, 1, 2, 7, 1000})
                QTest::addRow("%d threads, %d items", threads, items) << threads << items;
    }

    void every_item_once() {
        QFETCH(int, threads);
        QFETCH(int, items);
        ThreadPool pool(threads);
        QCOMPARE(pool.threads(), threads);
        std::vector<int> runs(static_cast<std::size_t>(items),
                              0); // each written by one worker, read after run()
        std::atomic<bool> in_range = true;
        pool.run(items, [&](std::int64_t item, int worker) {
            ++runs[static_cast<std::size_t>(item)];
            if (worker < 0 || worker >= threads) in_range = false;
        });
        QVERIFY(in_range);
        QVERIFY(runs == std::vector<int>(static_cast<std::size_t>(items), 1));
    }

    /// Each item waits for the other, so that both threads have one.
    void a_log_has_what_the_other_threads_did() {
        ThreadPool pool(2);
        stepscope::cpu::PoolLog log;
        log.threads.resize(1);
        const auto run_both = [&pool] {
            std::atomic<int> arrived = 0;
            pool.run(2, [&arrived](std::int64_t, int) {
                ++arrived;
                while (arrived < 2)
                    std::this_thread::yield();
            });
        };
        run_both();
        QCOMPARE(log.threads[0].size(), std::size_t{0}); // not kept yet
        pool.keep_log(&log);
        const auto begin = stepscope::cpu::PoolLog::Clock::now();
        run_both();
        run_both();
        pool.run(1, [](std::int64_t, int) {}); // by the calling thread
        const auto end = stepscope::cpu::PoolLog::Clock::now();
        pool.keep_log(nullptr);
        run_both();
        QCOMPARE(log.threads[0].size(), std::size_t{2});
        QVERIFY(begin <= log.threads[0][0].begin && log.threads[0][0].begin <= log.threads[0][0].end);
        QVERIFY(log.threads[0][0].end <= log.threads[0][1].begin && log.threads[0][1].end <= end);
    }

    /// Short jobs, so that workers often wake when theirs is over and the next has begun.
    void many_short_jobs() {
        ThreadPool pool(4);
        std::vector<std::int64_t> values(64, 0);
        constexpr int jobs = 3000;
        for (int job = 0; job < jobs; ++job)
            pool.run(static_cast<std::int64_t>(values.size()),
                     [&](std::int64_t item, int) { values[static_cast<std::size_t>(item)] += item; });
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(values[i], static_cast<std::int64_t>(i) * jobs);
    }

    /// A worker's number belongs to it alone while it runs: scratch by worker is never shared.
    void workers_do_not_share_scratch() {
        ThreadPool pool(4);
        std::vector<int> inside(4, 0);
        std::atomic<int> clashes = 0;
        for (int job = 0; job < 200; ++job)
            pool.run(100, [&](std::int64_t, int worker) {
                int& mine = inside[static_cast<std::size_t>(worker)];
                if (++mine != 1) ++clashes;
                --mine;
            });
        QCOMPARE(clashes.load(), 0);
    }

    void ends_without_work() {
        for (int i = 0; i < 50; ++i)
            ThreadPool pool(3);
    }
};

QTEST_GUILESS_MAIN(TestThreadPool)
#include "test_thread_pool.moc"
