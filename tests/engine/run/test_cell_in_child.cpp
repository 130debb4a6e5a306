#include "run/process/child.h"
#include "workload/presets.h"

#include <QtTest>

#include <fstream>

using namespace stepscope;

/// What becomes of a cell whose process is a program that does as a test says.
class TestCellInChild : public QObject {
    Q_OBJECT

private:
    QTemporaryDir directory_;
    std::vector<Record> records_;

    Status run(const std::string& program) {
        Cell cell;
        cell.index = 3;
        cell.model = find_model("nano");
        RunOptions options;
        options.child_program = program;
        records_.clear();
        return run_cell_in_child(
            cell, std::nullopt, [this](const Record& record) { records_.push_back(record); }, {}, options);
    }
    Status run_script(const std::string& script) {
        const std::filesystem::path program = directory_.filePath("child").toStdString();
        std::ofstream(program) << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        return run(program.string());
    }
    /// Of the CellDone that ends the records, which begin with a CellStarted.
    std::string reason() const {
        if (records_.size() < 2 || !std::holds_alternative<CellStarted>(records_.front())) return "no start";
        const auto* const done = std::get_if<CellDone>(&records_.back());
        return done != nullptr && done->cell == 3 ? done->reason : "no end";
    }

private slots:
    void its_last_words_are_the_reason() {
        QCOMPARE(run_script("echo first >&2; echo 'last words' >&2; exit 9"), Status::Failed);
        QCOMPARE(
            reason(),
            std::string("the cell's process ended with status 9 before the cell was done (\"last words\")"));
        QCOMPARE(run_script("exit 9"), Status::Failed);
        QCOMPARE(reason(), std::string("the cell's process ended with status 9 before the cell was done"));
    }

    void the_end_of_much_is_kept() {
        run_script("head -c 100000 /dev/zero | tr '\\0' x >&2; echo >&2; echo 'last words' >&2; exit 9");
        QVERIFY2(reason().ends_with("(\"last words\")"), reason().c_str());
        run_script("head -c 100000 /dev/zero | tr '\\0' x >&2; printf END >&2; exit 9");
        QVERIFY2(reason().ends_with("xxxEND\")"), reason().c_str());
        const std::string kept = reason();
        QCOMPARE(std::count(kept.begin(), kept.end(), 'x'), std::ptrdiff_t{2'000 - 3});
        run_script("head -c 1997 /dev/zero | tr '\\0' x >&2; printf END >&2; exit 9"); // no byte too many
        QCOMPARE(reason(), kept);
    }

    void a_signal_is_named() {
        run_script("kill -KILL $$");
        QVERIFY2(QString::fromStdString(reason()).contains("SIGKILL (signal 9, Killed), often sent"),
                 reason().c_str());
    }

    void what_is_no_record_is_said() {
        QCOMPARE(run_script("echo hello"), Status::Failed);
        QVERIFY2(QString::fromStdString(reason()).startsWith("the cell's process said what is no record: "),
                 reason().c_str());
    }

    void a_program_that_is_not_there_is_said() {
        QCOMPARE(run("/no/such/program"), Status::Failed);
        QVERIFY2(QString::fromStdString(reason()).startsWith("/no/such/program could not be started"),
                 reason().c_str());
    }
};

QTEST_APPLESS_MAIN(TestCellInChild)
#include "test_cell_in_child.moc"
