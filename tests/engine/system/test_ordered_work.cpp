#include "system/processes/ordered_work.h"

#include <QtTest>

#include <atomic>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <vector>

using namespace stepscope;

class TestOrderedWork : public QObject {
    Q_OBJECT

private slots:
    void results_come_in_the_order_of_the_pieces_data() {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("pieces");
        for (const int threads : {0, 1, 2, 3, 8})
            for (const int pieces : {0, 1, 2, 7, 1000})
                QTest::addRow("%d threads, %d pieces", threads, pieces) << threads << pieces;
    }

    void results_come_in_the_order_of_the_pieces() {
        QFETCH(int, threads);
        QFETCH(int, pieces);
        std::atomic<int> runs = 0;
        OrderedWork<std::unique_ptr<int>, int> work(
            [&runs](const std::unique_ptr<int>& piece) {
                ++runs;
                // The earlier ones take longer.
                volatile int sum = 0;
                for (int i = 0; i < 2000 / (*piece + 1); ++i)
                    sum = sum + i;
                return *piece * 2;
            },
            threads);
        std::vector<int> out;
        for (int piece = 0; piece < pieces; ++piece) {
            work.add(std::make_unique<int>(piece));
            while (work.size() > 5)
                out.push_back(work.take());
        }
        while (work.size() > 0)
            out.push_back(work.take());
        std::vector<int> wanted(static_cast<std::size_t>(pieces));
        std::iota(wanted.begin(), wanted.end(), 0);
        for (int& each : wanted)
            each *= 2;
        QVERIFY(out == wanted);
        QCOMPARE(runs.load(), pieces);
    }

    void one_piece_at_a_time_is_done_where_it_is_asked_for() {
        OrderedWork<int, std::thread::id> work([](int) { return std::this_thread::get_id(); }, 4);
        for (int piece = 0; piece < 10; ++piece) {
            work.add(piece);
            QVERIFY(work.take() == std::this_thread::get_id());
        }
    }

    void an_error_is_told_in_the_place_of_its_result() {
        for (const int threads : {1, 3}) {
            OrderedWork<int, int> work(
                [](int piece) {
                    if (piece % 3 == 1) throw std::runtime_error(std::to_string(piece));
                    return piece;
                },
                threads);
            for (int piece = 0; piece < 30; ++piece)
                work.add(piece);
            for (int piece = 0; piece < 30; ++piece) {
                if (piece % 3 != 1) {
                    QCOMPARE(work.take(), piece);
                    continue;
                }
                try {
                    work.take();
                    QFAIL("no error");
                } catch (const std::runtime_error& error) {
                    QCOMPARE(std::string(error.what()), std::to_string(piece));
                }
            }
            QCOMPARE(work.size(), std::size_t{0});
        }
    }

    /// Nothing is begun any more, and what was begun ends before what it uses does.
    void what_nobody_asks_for_is_left() {
        for (int trial = 0; trial < 200; ++trial) {
            std::vector<int> used(100, 0);
            OrderedWork<int, int> work([&used](int piece) { return ++used[static_cast<std::size_t>(piece)]; },
                                       3);
            for (int piece = 0; piece < 100; ++piece)
                work.add(piece);
            for (int taken = 0; taken < trial % 20; ++taken)
                QCOMPARE(work.take(), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestOrderedWork)
#include "test_ordered_work.moc"
