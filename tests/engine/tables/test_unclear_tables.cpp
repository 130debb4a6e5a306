// Tables of others whose names and numbers could be taken for something else: what is read of them, what is
// said of the rest, and what is refused. No value may be read wrongly without a word.
#include "records/figures.h"
#include "tables/formats.h"
#include "tables/table.h"

#include <QtTest>

using namespace stepscope;

namespace {

/// What is known under the name of an axis, a figure or "status" of a cell; "?" where nothing is.
QString known(const CellResult& result, const QString& name) {
    if (name == "status") return result.status ? QString::fromLatin1(name_of(*result.status).data()) : "?";
    for (const Axis& axis : axes())
        if (name == QString::fromLatin1(axis.name.data())) {
            const std::string text = text_of(axis, result.cell);
            return text.empty() ? "?" : QString::fromStdString(text);
        }
    const auto value = figure(name.toStdString()).value(result);
    return value ? QString::number(*value, 'g', 8) : "?";
}

/// "1 cells", "0.mean=0.0107", "says ..." of the messages; of a text that is refused "refused ..." only.
QString first_untrue(const std::string& text, Results (*read)(std::string_view), const QStringList& told) {
    Results results;
    QString messages;
    try {
        results = read(text);
        for (const Message& message : results.messages())
            messages += QString::fromStdString(message.text) + "\n";
    } catch (const TableError& error) {
        messages = QString("refused ") + error.what();
    }
    for (const QString& each : told) {
        if (each.startsWith("refused ") || messages.startsWith("refused ")) {
            const bool true_here = each.startsWith("refused ") && messages.startsWith("refused ") &&
                                   messages.contains(each.mid(8));
            if (!true_here) return each + " of: " + messages;
        } else if (each.startsWith("says ")) {
            if (!messages.contains(each.mid(5))) return each + " of: " + messages;
        } else if (each.startsWith("!says ")) {
            if (messages.contains(each.mid(6))) return each + " of: " + messages;
        } else if (each.endsWith(" cells")) {
            if (static_cast<int>(results.cells().size()) != each.section(' ', 0, 0).toInt())
                return each + " of: " + QString::number(results.cells().size());
        } else {
            const CellResult* const cell = results.find(each.section('.', 0, 0).toInt());
            const QString name = each.section('.', 1).section('=', 0, 0);
            if (cell == nullptr) return each;
            if (name + "=" + known(*cell, name) != each.section('.', 1))
                return each + " of: " + known(*cell, name);
        }
    }
    return {};
}

} // namespace

class TestUnclearTables : public QObject {
    Q_OBJECT

private slots:
    void names_of_columns_data() {
        QTest::addColumn<QString>("entry"); ///< below the name, of model small and sequence length 128
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, const char* entry, const QStringList& told) {
            QTest::newRow(name) << QString::fromUtf8(entry) << told;
        };
        for (const char* rate :
             {"Step/s", "fwd/s", "forward/s", "avg_step_per_s", "fwd per second", "mean/sec"})
            row(rate, "10", {"refused column for the time of a step", QString("refused \"%1\"").arg(rate)});
        row("time/s", "10", {"0.mean=10"});
        // How many steps in a time, of which a step takes the inverse.
        for (const char* rate :
             {"it/s", "iter/s", "its/sec", "steps/s", "steps per second", "iters_per_second", "Speed (it/s)",
              "throughput [iterations/s]", "avg it/s", "mean steps / s"})
            row(rate, "50", {"0.mean=0.02", "0.mode=?"});
        row("fwd it/s", "50 ± 5", {"0.mean=0.02", "0.stddev=0.002", "0.mode=forward"});
        row("steps/ms", "50", {"0.mean=2e-05"});
        row("it/min", "50", {"0.mean=1.2"});
        row("train speed (it/s)", "50 ms", {"0.mean=0.05", "0.mode=train"}); // says its own unit
        for (const char* rate : {"min it/s", "std (it/s)", "median steps/s"})
            row(rate, "50", {"refused column for the time of a step"});
        for (const char* rate : {"tokens/s", "samples/s", "tokens per second"})
            row(rate, "50", {"refused column for the time of a step", QString("refused \"%1\"").arg(rate)});
        for (const char* time : {"s/it", "sec/iter", "s per iteration", "seconds_per_iter", "time (s/it)"})
            row(time, "0.5", {"0.mean=0.5"});
        row("mean (std) [ms]", "10 (2.5)", {"0.mean=0.01", "0.stddev=0.0025"});
        row("mean (ci95) ms", "10 (2.5)", {"0.mean=0.01", "0.stddev=?", "0.ci95=0.0025"});
        row("avg (sd) (ms)", "10", {"0.mean=0.01", "0.stddev=?"});
        row("step (std) ms", "10", {"refused column for the time of a step"});
        row("fwd time/ms", "10", {"0.mean=0.01", "0.mode=forward"});
        for (const char* minutes : {"time_min", "mean_min", "Time (min)", "Forward (min)", "fwd [min]"})
            row(minutes, "10", {"refused line 1, column 11: " + QString(minutes) + " could be the minimum"});
        row("Step(s)", "10", {"refused could be a number of steps or seconds"});
        row("Warmup Step(s)", "10", {"refused could be a number of steps or seconds"});
        row("step (s)", "10", {"0.mean=10"});
        row("time (minutes)", "2", {"0.mean=120"});
        for (const char* part : {"optimizer_ms", "opt (ms)", "bwd+opt (ms)", "train_fwd_ms",
                                 "training backward (ms)", "train optimizer ms"})
            row(part, "10", {"refused column for the time of a step", QString("refused \"%1\"").arg(part)});
        for (const char* whole :
             {"train_ms", "fwd+bwd+opt (ms)", "forward backward optimizer ms", "train+opt (ms)"})
            row(whole, "10", {"0.mode=train", "0.mean=0.01"});
        row("ms/token", "10", {"refused \"ms/token\""});
        for (const char* marked :
             {"Mean (ms) ↓", "ms/step", "ms per step", "time (ms) (lower is better)", "Mean (ms)†",
              "mean_ms*", "mean ± std (ms)", "time ± std dev [ms]", "latency_ms (↓)"})
            row(marked, "10", {"0.mean=0.01", "0.mode=?"});
        row("mean ± std [ms]", "10 ± 2", {"0.mean=0.01", "0.stddev=0.002"});
        row("mean ± ci95 (ms)", "10 ± 2", {"0.mean=0.01", "0.stddev=?", "0.ci95=0.002"});
        row("mean ± sem (ms)", "10 ± 2", {"refused column for the time of a step"});
        row("median ± iqr (ms)", "10 ± 2", {"refused column for the time of a step"});
        row("median (ms)", "10 ± 2", {"0.median=0.01", "0.stddev=?", "says behind ±"});
    }

    void names_of_columns() {
        QFETCH(QString, entry);
        QFETCH(QStringList, told);
        const QString text =
            "model,seq," + QString::fromUtf8(QTest::currentDataTag()) + "\nsmall,128," + entry + "\n";
        const QString untrue = first_untrue(text.toStdString(), from_csv, told);
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
    }

    /// What is written in milliseconds and so on is the number that the same figure in seconds is read as.
    void no_unit_costs_a_digit() {
        struct Unit {
            const char* name;
            int exponent;
        };
        for (const Unit& unit : {Unit{"ms", -3}, Unit{"us", -6}, Unit{"ns", -9}}) {
            std::string table =
                "model,seq,batch,mean (" + std::string(unit.name) + "),std " + unit.name + "\n";
            std::vector<std::string> numbers;
            for (int i = 1; i <= 2000; ++i)
                numbers.push_back(std::to_string(i / 7 + 1) + "." + std::to_string(1000 + i * 37 % 8999));
            for (std::size_t i = 0; i < numbers.size(); ++i)
                table += "a,8," + std::to_string(i + 1) + "," + numbers[i] + "," + numbers[i] + "\n";
            const Results results = from_csv(table);
            QCOMPARE(results.cells().size(), numbers.size());
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                const double exact = std::stod(numbers[i] + "e" + std::to_string(unit.exponent));
                QCOMPARE(QString::number(results.cells()[i].statistics.mean, 'g', 17),
                         QString::number(exact, 'g', 17));
                QCOMPARE(QString::number(results.cells()[i].statistics.stddev, 'g', 17),
                         QString::number(exact, 'g', 17));
            }
        }
    }

    void tables_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* name, const char* text, const QStringList& told) {
            QTest::newRow(name) << QString::fromUtf8(text) << told;
        };
        // Each half of a ± b has its own unit.
        row("two units", "model,seq,mode,time\nsmall,128,forward,1.02 s ± 11 ms\n",
            {"0.mean=1.02", "0.stddev=0.011"});
        row("two units, small", "model,seq,time_s\nsmall,128,1 ms ± 2 us\n",
            {"0.mean=0.001", "0.stddev=2e-06"});
        row("one unit behind both", "model,seq,time\nsmall,128,22.1 ± 0.3 ms\n",
            {"0.mean=0.0221", "0.stddev=0.0003"});
        row("one unit, that of the column", "model,seq,time_ms\nsmall,128,22.1 ± 0.3 ms\n",
            {"0.mean=0.0221", "0.stddev=0.0003"});
        row("another unit than the column's", "model,seq,mean_ms\nsmall,128,22.1 ± 300 us\n",
            {"refused line 2, column 11: mean_ms says \"22.1 ± 300 us\""});
        row("another unit, before", "model,seq,mean_ms\nsmall,128,0.02 s ± 3\n",
            {"refused unit behind both"});
        row("another unit behind both",
            "model,seq,mean (s)\nsmall,128,10.7 ± 1.81 ms\nbig,128,12 ± 0.5 msec\n",
            {"0.mean=0.0107", "0.stddev=0.00181", "1.mean=0.012", "1.stddev=0.0005",
             "says numbers of \"mean (s)\" have another unit than the column, and are read in theirs (line "
             "2, "
             "line 3)"});
        row("another unit behind the first", "model,seq,mean (s)\nsmall,128,10.7 ms ± 1.81\n",
            {"0.mean=0.0107", "0.stddev=0.00181"});
        row("other units, one by one",
            "model,seq,mean (s),median (s)\na,8,312 µs,0.4 ms\nb,8,312 us,\nc,8,10.7 "
            "msec,\nd,8,1.5,\ne,8,900 nsec,\n",
            {"0.mean=0.000312", "0.median=0.0004", "1.mean=0.000312", "2.mean=0.0107", "3.mean=1.5",
             "4.mean=9e-07", "says theirs (line 2, line 3, line 4, line 6)", "says \"median (s)\""});
        row("the column's own unit says nothing", "model,seq,mean (ms)\na,8,10.7 ms\nb,8,10.7 milliseconds\n",
            {"1.mean=0.0107", "!says another unit"});
        row("a time in a column of rates", "model,seq,it/s\na,8,10.7 ms\nb,8,50 it/s\nc,8,20\n",
            {"0.mean=0.0107", "1.mean=0.02", "2.mean=0.05", "says are read in theirs (line 2)"});
        row("other units of memory",
            "model,seq,mean_ms,peak memory (MiB)\na,8,1,1.5 GiB\nb,8,1,2 GB\nc,8,1,1536\nd,8,1,0.5TiB\n"
            "e,8,1,1.5GiB(12.5%)\nf,8,1,1.5 GiB (12 %)\ng,8,1,1.5 (a lot)\n",
            {"0.arena=1.6106127e+09", "1.arena=2e+09", "2.arena=1.6106127e+09", "3.arena=5.4975581e+11",
             "4.arena=1.6106127e+09", "5.arena=1.6106127e+09", "6.arena=?"});
        row("a unit behind brackets", "model,seq,time\nsmall,128,(22.1 ± 0.3) ms\nbig,8,(1 ± 0.5) s\n",
            {"0.mean=0.0221", "0.stddev=0.0003", "1.mean=1", "1.stddev=0.5"});
        row("units within and behind brackets", "model,seq,time\nsmall,128,(22.1 ± 0.3 us) ms\n",
            {"refused must be a number"});
        row("two deviations", "model,seq,mean_ms,std_ms\nsmall,128,22 ± 3,9\n", {"refused not the same"});
        row("a deviation and its digits", "model,seq,mean_ms,std_ms\nsmall,128,22 ± 3,3.12\n",
            {"0.stddev=0.00312"});
        // Units of a step, and rates, behind numbers.
        row("times of a step", "model,seq,time\na,8,1.5 s/it\nb,8,22 ms/step\nc,8,3s/it\n",
            {"0.mean=1.5", "1.mean=0.022", "2.mean=3"});
        row("rates", "model,seq,time\na,8,50 it/s\nb,8,4.0 ± 0.4 steps/s\nc,8,(4 ± 1) it/s\n",
            {"0.mean=0.02", "1.mean=0.25", "1.stddev=0.025", "2.stddev=0.0625"});
        row("rates in a column of times", "model,seq,mean_ms\na,8,50 it/s\nb,8,20\n",
            {"0.mean=0.02", "1.mean=0.02"});
        row("a rate of a deviation", "model,seq,mean_ms,std_ms\na,8,20,50 it/s\n",
            {"refused line 2, column 8: std_ms says \"50 it/s\", which is a rate"});
        row("two kinds of unit", "model,seq,time\na,8,50 it/s ± 3 ms\n", {"refused line 2, column 5"});
        row("a rate of nothing", "model,seq,it/s\na,8,0\n", {"refused must be more than 0"});
        row("a rate of nothing that failed", "model,seq,it/s,status\na,8,0,OOM\n",
            {"0.status=OOM", "0.mean=?"});
        row("a negative rate", "model,seq,it/s\na,8,-5\n", {"refused must not be negative"});
        row("a rate of tokens", "model,seq,time\na,8,50 tok/s\n", {"refused line 2, column 5"});
        row("a rate beside its time", "model,seq,it/s,mean_ms\na,8,47.6,21\n",
            {"0.mean=0.021", "says columns left out: \"it/s\""});
        row("a rate beside the time of a half", "model,seq,it/s,fwd_ms\na,8,47.6,21\n",
            {"0.mean=0.021", "says \"it/s\""});
        // What stands in brackets behind a number.
        row("deviations in brackets", "model,seq,mean_ms\na,8,22.1 (0.3)\nb,8,-\nc,8,20.0 (1.25)\n",
            {"0.mean=0.0221", "0.stddev=0.0003", "1.mean=0.02", "1.stddev=0.00125"});
        row("deviations in brackets with units",
            "model,seq,time\na,8,22.1 ms (0.3 ms)\nb,8,22.1 (0.3) ms\nc,8,22.1 ms (300.5 us)\n",
            {"0.stddev=0.0003", "1.mean=0.0221", "1.stddev=0.0003", "2.stddev=0.0003005"});
        row("plus and minus in brackets", "model,seq,mean_ms\na,8,22.1 (± 0.3)\nb,8,20\n",
            {"0.mean=0.0221", "0.stddev=0.0003", "1.mean=0.02"});
        row("brackets behind some", "model,seq,mean_ms\na,8,22.1 (0.3)\nb,8,20\n",
            {"refused line 2, column 5: mean_ms says \"22.1 (0.3)\", and what stands in the brackets"});
        row("brackets behind some, named", "model,seq,mean (std) ms\na,8,22.1 (0.3)\nb,8,20\n",
            {"0.stddev=0.0003", "1.mean=0.02", "1.stddev=?"});
        row("a whole number in brackets", "model,seq,mean_ms\na,8,22.1 (3)\n", {"refused line 2, column 5"});
        // As in metrology: the deviation of the last digits.
        row("last digits in brackets",
            "model,seq,mean_ms\na,8,10.7(18)\nb,8,10.70(5)\nc,8,0.2494(12)\nd,8,-\n",
            {"0.mean=0.0107", "0.stddev=0.0018", "1.mean=0.0107", "1.stddev=5e-05", "2.mean=0.0002494",
             "2.stddev=1.2e-06"});
        row("last digits and units",
            "model,seq,mean (s)\na,8,10.7(18) ms\nb,8,1.07(18)e-2\nc,8,1.07(18)e+1 ms\nd,8,4.00(40) it/s\n",
            {"0.mean=0.0107", "0.stddev=0.0018", "1.mean=0.0107", "1.stddev=0.0018", "2.mean=0.0107",
             "3.mean=0.25", "3.stddev=0.025"});
        row("last digits and commas", "model;seq;mean_ms\na;8;10,7(18)\nb;8;1.234,5(67)\n",
            {"0.mean=0.0107", "0.stddev=0.0018", "1.mean=1.2345", "1.stddev=0.0067"});
        row("last digits behind some", "model,seq,mean_ms\na,8,10.7(18)\nb,8,20\n",
            {"refused line 2, column 5"});
        row("no decimals before brackets", "model,seq,mean_ms\na,8,107(18)\n", {"refused line 2, column 5"});
        row("a point and no decimals", "model,seq,mean_ms\na,8,107.(18)\n", {"refused line 2, column 5"});
        row("thousands before brackets", "model;seq;mean_ms\na;8;1,234(5)\nb;8;1,234,567\n",
            {"refused line 2, column 5"});
        row("too many last digits", "model,seq,mean_ms\na,8,10.7(12345)\n", {"refused line 2, column 5"});
        row("something behind last digits", "model,seq,mean_ms\na,8,10.7(18) apples\nb,8,1.1(1)5\n",
            {"refused line 2, column 5", "refused line 3, column 5"});
        row("last digits of a median", "model,seq,median_ms\na,8,10.7(18)\n", {"refused line 2, column 5"});
        row("a word in brackets", "model,seq,mean_ms\na,8,22.1 (n=3)\n", {"refused line 2, column 5"});
        row("a share in brackets", "model,seq,mean_ms\na,8,22.1 (1.5 %)\n", {"refused line 2, column 5"});
        row("brackets behind a median", "model,seq,median_ms\na,8,22.1 (0.3)\n",
            {"refused line 2, column 5: median_ms says \"22.1 (0.3)\""});
        row("a deviation in brackets and its column", "model,seq,mean_ms,std_ms\na,8,22.1 (0.3),9\n",
            {"refused not the same"});
        // One status of a row with two halves.
        row("out of memory once", "model,seq,fwd_ms,train_ms,status\na,8,10,,OOM\n",
            {"2 cells", "0.mode=forward", "0.status=OK", "0.mean=0.01", "1.mode=train", "1.status=OOM",
             "says of the kind of step that has no time there"});
        row("out of memory once, true", "model,seq,fwd_ms,train_ms,oom\na,8,10,nan,True\nb,8,1,2,False\n",
            {"4 cells", "0.status=OK", "1.status=OOM", "2.status=OK", "3.status=OK"});
        row("an error once", "model,seq,fwd_ms,train_ms,error\na,8,10,0,CUDA error\n",
            {"2 cells", "0.status=OK", "1.status=FAILED", "1.mean=?"});
        row("out of memory, both without a time", "model,seq,fwd_ms,train_ms,status\na,8,,,OOM\n",
            {"2 cells", "0.status=OOM", "1.status=OOM"});
        row("out of memory in the place of a time", "model,seq,fwd_ms,train_ms,status\na,8,10,OOM,OOM\n",
            {"0.status=OK", "0.mean=0.01", "1.status=OOM"});
        // Columns of kinds of step beside others.
        row("optimizer beside forward", "model,seq,fwd_ms,optimizer_ms\nsmall,128,10,45\n",
            {"1 cells", "0.mode=forward", "0.mean=0.01", "says \"optimizer_ms\""});
        row("optimizer beside train", "model,seq,optimizer_ms,train_ms\nsmall,128,5,45\n",
            {"1 cells", "0.mode=train", "0.mean=0.045"});
        row("optimizer as a mode", "model,seq,mode,mean_ms\nsmall,128,optimizer,5\n",
            {"refused line 2, column 11: mode: \"optimizer\" is not known"});
        row("no kind of step beside one", "model,seq,fwd_ms,step_ms\nsmall,128,10,45\n",
            {"1 cells", "0.mean=0.01", "says the column \"step_ms\" is left out"});
        row("no kind of step before one", "model,seq,step_ms,fwd_ms\nsmall,128,45,10\n",
            {"1 cells", "0.mean=0.01", "says the column \"step_ms\" is left out"});
        row("no kind of step beside backward", "model,seq,bwd_ms,step_ms\nsmall,128,10,45\n",
            {"1 cells", "0.mean=?", "0.backward=0.01", "says \"step_ms\""});
        row("one deviation of two halves", "model,seq,fwd_ms,train_ms,std_ms\nsmall,128,10,45,1\n",
            {"2 cells", "0.stddev=?", "1.stddev=?", "says \"std_ms\""});
        row("a total beside a half", "model,seq,fwd_ms,total_ms\nsmall,128,10,45\n",
            {"0.mean=0.01", "0.total=?", "says \"total_ms\""});
        row("halves and a mode", "model,seq,mode,fwd_ms,bwd_ms,step_ms\nsmall,128,train,10,20,99\n",
            {"3 cells", "0.mean=0.01", "1.mean=?", "1.backward=0.02", "2.mode=train", "2.mean=0.099"});
        row("a status of the other half", "model,seq,fwd_ms,train_ms,status\nsmall,128,10,,OK\n",
            {"1 cells", "0.mode=forward", "0.status=OK"});
        row("a mode and its half", "model,seq,mode,fwd_ms,std_ms\nsmall,128,forward,10,2\n",
            {"1 cells", "0.mean=0.01", "0.stddev=0.002"});
        row("two times of a half", "model,seq,mode,fwd_ms,step_ms\nsmall,128,forward,10,20\n",
            {"refused \"fwd_ms\" and \"step_ms\" both say the mean"});
        row("mode of another half", "model,seq,mode,fwd_ms\nsmall,128,train,10\n",
            {"refused line 2, column 11: the mode is train"});
        row("mode of another half, with a status", "model,seq,mode,fwd_ms,status\nsmall,128,train,10,OK\n",
            {"refused line 2, column 11: the mode is train"});
        row("mode of a half that failed", "model,seq,mode,fwd_ms,status\nsmall,128,train,10,OOM\n",
            {"2 cells", "0.mean=0.01", "0.status=OK", "1.mode=train", "1.status=OOM"});
        row("modes in turns", "model,seq,mode,fwd_ms,train_ms\nsmall,128,fwd,10,\nsmall,128,train,,20\n",
            {"2 cells", "0.mode=forward", "0.mean=0.01", "1.mode=train", "1.mean=0.02"});
        row("only forward against the mode", "model,seq,mode,only_forward,mean_ms\nsmall,128,train,True,10\n",
            {"refused line 2, column 17: only forward is \"True\" here, but the mode is train"});
        row("the mode against only forward", "model,seq,only_forward,mode,mean_ms\nsmall,128,False,fwd,10\n",
            {"refused line 2, column 11: only forward is \"False\" here"});
        row("only forward as the mode says",
            "model,seq,mode,only_forward,mean_ms\nsmall,128,fwd,True,10\nsmall,128,train,False,20\n",
            {"0.mode=forward", "1.mode=train"});
        // One table has one kind of commas.
        row("a point beside decimal commas", "model;seq;mean_ms\nsmall;128;987,5\nsmall;256;1.234\n",
            {"refused line 3, column 11: mean_ms says \"1.234\", whose point"});
        row("both kinds of commas", "model;seq;mean_ms\nsmall;128;2,5\nsmall;256;1,234.5\n",
            {"refused line 2, column 11: mean_ms says \"2,5\"", "refused line 3, column 11: mean_ms says"});
        row("both kinds in one entry", "model;seq;mean_ms\nsmall;128;1.234 ± 0,5\n",
            {"refused line 2, column 11: mean_ms says \"1.234 ± 0,5\""});
        row("points between thousands", "model;seq;mean_ms\nsmall;128;1.987,5\nsmall;256;1.234\n",
            {"0.mean=1.9875", "1.mean=1.234"});
        row("points that are clear", "model;seq;mean_ms\nsmall;128;987,5\nsmall;256;0.234\nbig;8;12.5\n",
            {"1.mean=0.000234", "2.mean=0.0125"});
        row("points alone", "model,seq,mean_ms\nsmall,128,1.234\n", {"0.mean=0.001234"});
        row("whole numbers with points", "model;seq;mean_ms\nsmall;1.000;987,5\n", {"refused seq must be"});
        // Signs beside numbers, zeros, and rows that tell nothing.
        row("a number and a sign",
            "model,seq,mean_ms\na,8,22.1 ✅\nb,8,✔️ 22.1 ± 0.5\nc,8,22.1 †\nd,8,✅\n",
            {"0.mean=0.0221", "0.status=OK", "1.mean=0.0221", "1.stddev=0.0005", "2.mean=0.0221",
             "3.status=OK"});
        row("a number and a cross", "model,seq,mean_ms\na,8,22.1 ❌\n", {"refused line 2, column 5"});
        row("a number and a word", "model,seq,mean_ms\na,8,22.1 OK ✅\n", {"refused line 2, column 5"});
        for (const char* zero : {"0", "-0", "0.00", "0 ms", "0 ± 1"})
            row(zero,
                qPrintable(QString::fromUtf8("model,seq,mean_ms\na,8,%1\n").arg(QString::fromUtf8(zero))),
                {"refused line 2, column 5: mean_ms must be more than 0"});
        row("zero of what failed", "model,seq,mean_ms,status\na,8,0,OOM\n", {"0.status=OOM", "0.mean=?"});
        row("zeros of what failed", "model,seq,mean_ms,std_ms,oom\na,8,0,0,True\n",
            {"0.status=OOM", "0.mean=?", "0.stddev=?"});
        row("zero in a list", "model,seq,times_ms\na,8,\"[1, 0]\"\n", {"refused \"0\" is none"});
        row("no deviation at all", "model,seq,mean_ms,std_ms\na,8,1,0\n", {"0.stddev=0"});
        row("rows that tell nothing",
            "model,seq,mean_ms\na,1,nan\na,2,-\na,3,?\na,4,n/a\na,5,null\na,6,\na,7,1\n,,\n",
            {"1 cells", "0.seq=7", "says (line 2, line 3, line 4, line 5, line 6, line 7)"});
        row("sequence length 0", "model,seq,mean_ms\na,0,1\n",
            {"refused line 2, column 3: seq must be a whole number from 1"});
        row("sequence length unknown", "model,seq,mean_ms\na,nan,1\n",
            {"0.seq=?", "says the sequence length is unknown", "says line 2"});
        row("size 0", "model,seq,d_model,mean_ms\na,8,0,1\n", {"refused line 2, column 5: d_model must be"});
        row("merged names", "model,seq,mean_ms\na,8,1\n,16,2\n",
            {"2 cells", "says a name is not taken from the row above (line 3)"});
        row("summary rows", "model,seq,mean_ms\na,8,1\nAverage,,1\n**Total**,,1\n",
            {"1 cells", "says rows that sum up others are left out (line 3, line 4)"});
        row("a model named as a summary", "model,seq,mean_ms\nTotal,8,1\n", {"1 cells", "0.model=Total"});
    }

    void tables() {
        QFETCH(QString, text);
        QFETCH(QStringList, told);
        const QString untrue = first_untrue(text.toStdString(), from_csv, told);
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
    }

    void marks_of_markdown_data() {
        QTest::addColumn<QString>("entry"); ///< in a column of milliseconds
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char* entry, const QStringList& told) {
            QTest::newRow(entry) << QString::fromUtf8(entry) << told;
        };
        for (const char* entry :
             {"22.1[^2]", "22.1 [^note]", "22.1 <sup>a</sup>", "22.1<SUP>*</SUP>", "22.1 †",
              "<code>22.1</code>", "<b>22.1</b> ms", "**22.1** ✅", "`22.1`[^2]"})
            row(entry, {"0.mean=0.0221"});
        row("10<sup>3</sup>", {"refused must be a number"}); // a thousand, or a footnote
        row("22.1[^", {"refused must be a number"});
        row("22.1<sup>a", {"refused must be a number"});
    }

    void marks_of_markdown() {
        QFETCH(QString, entry);
        QFETCH(QStringList, told);
        const QString text =
            "| model[^1] | seq | mean (ms) |\n|-|-|-|\n| <code>small</code> [^1] | <code>128</code> | " +
            entry + " |\n";
        const QString untrue = first_untrue(text.toStdString(), from_markdown, told);
        QVERIFY2(untrue.isEmpty(), qPrintable(untrue));
        if (told.first().startsWith("0."))
            QCOMPARE(first_untrue(text.toStdString(), from_markdown, {"0.model=small", "0.seq=128"}),
                     QString());
    }

    /// What would take minutes if each character or column looked at all others.
    void large_entries_and_many_columns_are_read_once() {
        constexpr int many = 1'200'000;
        const std::string names = "| model | seq | mean (ms) |\n|-|-|-|\n| ";
        const std::string notes = "| model | seq | mean (ms) | note |\n|-|-|-|-|\n| a | 8 | 1 | ";
        for (const char* mark : {"&", "<", "[^"}) {
            std::string name;
            while (name.size() < many)
                name += mark;
            QCOMPARE(from_markdown(notes + name + " |\n").find(0)->statistics.mean, 1e-3);
            QVERIFY_THROWS_EXCEPTION(TableError, from_markdown(names + name + " | 8 | 1 |\n"));
        }
        std::string heading = "# batch 4";
        std::string columns;
        std::string markdown_columns;
        for (int i = 0; i < 100'000; ++i) {
            heading += ", batch 4";
            columns += ",x" + std::to_string(i);
            markdown_columns += " x |";
        }
        QCOMPARE(from_markdown(heading + "\n" + names + "a | 8 | 1 |\n").find(0)->cell.options.batch, 4);
        const QString brackets = QString(many, '(') + ")";
        QCOMPARE(first_untrue("model,seq,mean_ms," + brackets.toStdString() + "\na,8,1,2\n", from_csv,
                              {"0.mean=0.001"}),
                 QString());
        const std::string ones = QString(",1").repeated(100'000).toStdString();
        QCOMPARE(first_untrue("model,seq,mean_ms" + columns + "\na,8,1" + ones + "\n", from_csv,
                              {"0.mean=0.001", "says \"x19\" and 99980 more"}),
                 QString());
        QCOMPARE(first_untrue("| model | seq | mean (ms) |" + markdown_columns + "\n|-|-|-|" +
                                  QString("-|").repeated(100'000).toStdString() + "\n| a | 8 | 1 |\n",
                              from_markdown, {"0.mean=0.001"}),
                 QString());
        // Each object with a field of its own.
        std::string records = "[";
        for (int i = 1; i <= 20'000; ++i)
            records += QString(R"(%1{"model": "a", "seq": %2, "mean_ms": 1, "k%2": 2})")
                           .arg(i > 1 ? "," : "")
                           .arg(i)
                           .toStdString();
        QCOMPARE(first_untrue(records + "]", from_json, {"20000 cells", "19999.seq=20000"}), QString());
    }

    void wide_text_is_known_by_its_bytes() {
        const QString table = "model,seq,mean_ms\nsm\u00E5ll,128,10.5\n";
        const auto in_units = [&](int bytes, bool little, bool mark) {
            std::string out;
            for (const char32_t unit : (mark ? QString(QChar(0xFEFF)) + table : table).toStdU32String())
                for (int i = 0; i < bytes; ++i)
                    out += static_cast<char>(unit >> 8 * (little ? i : bytes - 1 - i) & 0xFF);
            return out;
        };
        for (const int bytes : {2, 4})
            for (const bool little : {true, false})
                for (const bool mark : {true, false}) {
                    const std::string text = in_units(bytes, little, mark);
                    QCOMPARE(first_untrue(text, from_csv, {"0.model=sm\u00E5ll", "0.mean=0.0105"}),
                             QString());
                    QVERIFY(recognised_format(text) == format_named("csv"));
                    QCOMPARE(first_untrue(text.substr(0, text.size() - 1), from_csv,
                                          {QString("refused is not whole UTF-%1").arg(8 * bytes)}),
                             QString());
                }
        std::string json;
        for (const char c : std::string(R"([{"model": "a", "seq": 8, "mean_ms": 1}])"))
            json += {c, '\0'};
        QCOMPARE(first_untrue(json, from_json, {"0.mean=0.001"}), QString());
        // A zero byte alone makes no other encoding.
        QCOMPARE(first_untrue(std::string("model,seq,mean_ms\na\0b,8,1\n", 26), from_csv, {"1 cells"}),
                 QString());
    }

    void the_separator_that_a_file_tells_is_obeyed() {
        for (const char* line : {"sep=;\n", "sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "\xEF\xBB\xBFsep=;\n"}) {
            const std::string text = std::string(line) + "model;seq;mean_ms,a,b,c,d\nsmall;128;1,5\n";
            QCOMPARE(first_untrue(text, from_csv, {"refused line 2, column 1"}), QString());
            const std::string good = std::string(line) + "model;seq;mean_ms\nsmall;128;1,5\nsmall;many;2\n";
            QCOMPARE(first_untrue(good, from_csv, {"refused line 4, column 7"}), QString());
            QCOMPARE(first_untrue(good.substr(0, good.rfind("small")), from_csv, {"0.mean=0.0015"}),
                     QString());
            QVERIFY(recognised_format(good) == format_named("csv"));
        }
        QCOMPARE(first_untrue("sep=|\nmodel|seq|mean_ms\nsmall|128|1\n", from_csv, {"0.mean=0.001"}),
                 QString());
    }
};

QTEST_APPLESS_MAIN(TestUnclearTables)
#include "test_unclear_tables.moc"
