#include "ui/text/engine_sentences.h"

#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace stepscope {

namespace {

/// Of several that fit the first is taken: what says more stands before what says less.
constexpr std::array sentences = {
    QT_TRANSLATE_NOOP("engine",
                      "no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the CUDA driver supports version %1, older than the %2 this build needs: update the driver"),
    QT_TRANSLATE_NOOP("engine", "the CUDA driver finds no device: check that one is plugged in and not "
                                "hidden by CUDA_VISIBLE_DEVICES"),
    QT_TRANSLATE_NOOP("engine",
                      "all CUDA devices are busy or unavailable: another program may hold them exclusively"),
    QT_TRANSLATE_NOOP("engine", "the CUDA driver ran out of memory while it started: close other programs"),
    QT_TRANSLATE_NOOP(
        "engine", "a CUDA device of compute capability %1.0 or newer is needed; the newest here has %2.x"),
    QT_TRANSLATE_NOOP("engine", "the CUDA driver cannot start: %1"),
    QT_TRANSLATE_NOOP("engine", "the %1 backend is not installed: %2 is not in %3"),
    QT_TRANSLATE_NOOP("engine", "%1 cannot be loaded: %2"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 was built from other sources than this program: build or install both together"),
    QT_TRANSLATE_NOOP("engine", "device \"%1\" is not there; devices of this machine: %2 (%3 backend: %4)"),
    QT_TRANSLATE_NOOP("engine", "device \"%1\" is not there; devices of this machine: %2"),
    QT_TRANSLATE_NOOP("engine", "%1 is not offered by %2; it offers %3"),
    QT_TRANSLATE_NOOP("engine", "%1 is not offered by %2"),
    QT_TRANSLATE_NOOP("engine", "the host ran out of memory"),
    QT_TRANSLATE_NOOP("engine", "memory limit: %1 needed, %2 available"),
    QT_TRANSLATE_NOOP("engine", "%1: %2 needed, %3 available"),
    QT_TRANSLATE_NOOP("engine", "another %1 of memory are needed and cannot be had: close other programs, or "
                                "raise the limits of this one (ulimit -v, ulimit -d)"),
    QT_TRANSLATE_NOOP("engine", "stopped after %1 of %2 steps"),
    QT_TRANSLATE_NOOP("engine", "the program ended in this cell twice, at the same step; to learn why, "
                                "resume with --isolation process"),
    QT_TRANSLATE_NOOP("engine", "the cell's process said nothing for %1 s and was killed"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 was ended by %2 (signal %3, %4), often sent by the system when memory runs out"),
    QT_TRANSLATE_NOOP("engine", "%1 was ended by %2 (signal %3, %4)"),
    QT_TRANSLATE_NOOP("engine", "%1 ended with status %2 before %3 (\"%4\")"),
    QT_TRANSLATE_NOOP("engine", "%1 ended with status %2 before %3"),
    QT_TRANSLATE_NOOP("engine", "the cell's process"),
    QT_TRANSLATE_NOOP("engine", "the process that traces"),
    QT_TRANSLATE_NOOP("engine", "the cell was done"),
    QT_TRANSLATE_NOOP("engine", "it told what it saw"),
    QT_TRANSLATE_NOOP("engine", "the process that traces said nothing for %1 s and was killed"),
    QT_TRANSLATE_NOOP("engine", "no timeline: %1"),
    QT_TRANSLATE_NOOP(
        "engine",
        "it needs the command-line program beside this one, and it was not found; install stepscope-cli"),
    QT_TRANSLATE_NOOP("engine", "process needs the command-line program beside this one, and it was not "
                                "found; choose thread or install stepscope-cli"),
    QT_TRANSLATE_NOOP("engine", "a sweep is running; stop it first"),
    QT_TRANSLATE_NOOP("engine", "%1 is not allowed; give a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("engine", "%1 is not allowed; a number must not be negative"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 is not allowed with %2 steps, which count the warm-up steps in; give %3, or more steps"),
    QT_TRANSLATE_NOOP("engine", "%1 heads do not divide d_model %2; choose a divisor of %3"),
    QT_TRANSLATE_NOOP("engine", "%1 heads of d_model %2 have the odd size %3, which RoPE cannot rotate in "
                                "pairs; choose heads so that d_model/heads is even"),
    QT_TRANSLATE_NOOP("engine", "%1 is not allowed; give %2"),
    QT_TRANSLATE_NOOP("engine", "%1 would have more than 2^48 elements; choose smaller sizes"),
    QT_TRANSLATE_NOOP("engine", "the attention weights"),
    QT_TRANSLATE_NOOP("engine", "the feed-forward weights"),
    QT_TRANSLATE_NOOP("engine", "the embedding and head"),
    QT_TRANSLATE_NOOP("engine", "the feed-forward activations"),
    QT_TRANSLATE_NOOP("engine", "the attention activations"),
    QT_TRANSLATE_NOOP("engine", "the attention scores"),
    QT_TRANSLATE_NOOP("engine", "there is no model; add one"),
    QT_TRANSLATE_NOOP("engine", "has no value; give at least one"),
    QT_TRANSLATE_NOOP("engine", "holds %1 twice; remove one"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is the name of another model too; give each its own"),
    QT_TRANSLATE_NOOP("engine", "is empty; give the model a name"),
    QT_TRANSLATE_NOOP("engine", "must not hold | , quotes or control characters"),
    QT_TRANSLATE_NOOP("engine",
                      "batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence"),
    QT_TRANSLATE_NOOP("engine", "must be at least one byte; leave it out for no limit"),
    QT_TRANSLATE_NOOP(
        "engine", "the axes multiply to more than %1 cells; remove values from an axis or split the sweep"),
    QT_TRANSLATE_NOOP("engine", "%1 of %2 is not allowed; give what the device can do, such as 989 TFLOP/s"),
    QT_TRANSLATE_NOOP("engine",
                      "a given peak is of one device, and the sweep has %1; run them apart, or leave it out"),
    QT_TRANSLATE_NOOP("engine",
                      "Nsight Compute (ncu) is not in PATH, in a CUDA toolkit's folder or in %1: %2"),
    QT_TRANSLATE_NOOP("engine",
                      "Nsight Systems (nsys) is not in PATH, in a CUDA toolkit's folder or in %1: %2"),
    QT_TRANSLATE_NOOP("engine",
                      "it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute"),
    QT_TRANSLATE_NOOP("engine", "it comes with the CUDA toolkit (package cuda-nsight-systems), and from "
                                "developer.nvidia.com/nsight-systems"),
    QT_TRANSLATE_NOOP("engine", "the cell runs on %1, and Nsight profiles NVIDIA's devices: for what a step "
                                "does there, see its breakdown and its timeline"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the driver does not let this account read the device's counters: run as root, or have the line "
        "`options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the "
        "machine started anew; Nsight Systems (nsys) and timelines need no counters"),
    QT_TRANSLATE_NOOP("engine",
                      "the driver does not let this account read the device's counters: run as root, or have "
                      "the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in "
                      "/etc/modprobe.d and the machine started anew"),
    QT_TRANSLATE_NOOP("engine", "this takes long: choose a phase or a pattern for kernels, or the set basic"),
    QT_TRANSLATE_NOOP("engine", "steps %1: give one step or a range of %2 at most, counted from 0"),
    QT_TRANSLATE_NOOP("engine", "the step has no phase \"%1\"; it has %2"),
    QT_TRANSLATE_NOOP("engine", "the pattern for kernels is no regular expression: %1; close its brackets, "
                                "and put \\ before a sign that stands for itself"),
    QT_TRANSLATE_NOOP(
        "engine", "Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu"),
    QT_TRANSLATE_NOOP("engine", "no kernel matched: look at the phase and the pattern for kernels"),
    QT_TRANSLATE_NOOP("engine", "the disk is full: free some space, or write the report elsewhere"),
    QT_TRANSLATE_NOOP("engine", "%1 wrote no report: %2"),
    QT_TRANSLATE_NOOP("engine", "%1 wrote no report and ended with status %2"),
    QT_TRANSLATE_NOOP("engine", "stopped; what the tool had recorded by then is in %1"),
    QT_TRANSLATE_NOOP("engine", "stopped; the tool wrote no report"),
    QT_TRANSLATE_NOOP("engine", "%1: cannot be read: there is no such file"),
    QT_TRANSLATE_NOOP("engine", "%1: cannot be read: you have no permission to"),
    QT_TRANSLATE_NOOP("engine", "%1: is a directory, not a file"),
    QT_TRANSLATE_NOOP("engine", "%1: exists already and is not replaced unasked; choose another name"),
    QT_TRANSLATE_NOOP("engine", "%1: cannot be written, nothing there has changed: %2"),
    QT_TRANSLATE_NOOP("engine", "%1: free some space or choose another place"),
    QT_TRANSLATE_NOOP("engine", "%1: choose a place you may write to"),
    QT_TRANSLATE_NOOP("engine", "%1: create the directory first or choose another place"),
    QT_TRANSLATE_NOOP("engine", "%1: is being written by a run; choose another name"),
    QT_TRANSLATE_NOOP("engine", "%1: there is no such session file"),
    QT_TRANSLATE_NOOP("engine", "%1: holds no run: its program ended before it began"),
    QT_TRANSLATE_NOOP("engine", "%1: holds no run that can be: %2"),
    QT_TRANSLATE_NOOP("engine", "%1: holds no run that can be read: it is nested too deep"),
    // where something is wrong with a table of somebody's: before what it is
    QT_TRANSLATE_NOOP("engine", "line %1, column %2: %3"),
    QT_TRANSLATE_NOOP("engine", "character %1: %2"),
    QT_TRANSLATE_NOOP("engine", "table %1, of %2, is left out: %3"),
    QT_TRANSLATE_NOOP("engine", "the column %1 is left out: it does not say of which kind of step it is "
                                "(forward, forward+backward or train), beside columns that do"),
    QT_TRANSLATE_NOOP("engine",
                      "what stands behind ± in the column %1 is left out: only that of a mean is known"),
    QT_TRANSLATE_NOOP("engine", "%1 is left out: %2"),
    QT_TRANSLATE_NOOP("engine", "table %1: %2"),
    // why a row of somebody's table is no cell; what its reading left out
    QT_TRANSLATE_NOOP("engine", "the row has %1 entries, the table %2 columns"),
    QT_TRANSLATE_NOOP("engine", "the row sums up others"),
    QT_TRANSLATE_NOOP("engine", "the row tells no measurement"),
    QT_TRANSLATE_NOOP("engine", "the mode is %1, of which the row has no time, but %2 is of another; correct "
                                "one of them, or leave the mode out"),
    QT_TRANSLATE_NOOP("engine", "only forward is \"%1\" here, but the mode is %2; correct one of them, or "
                                "leave one out"),
    QT_TRANSLATE_NOOP("engine", "%1 says \"%2\", and what stands in the brackets could be anything, as %3; "
                                "write ± before a deviation, or leave it out"),
    QT_TRANSLATE_NOOP("engine", "other entries of the column have none"),
    QT_TRANSLATE_NOOP("engine", "only a mean has a deviation"),
    QT_TRANSLATE_NOOP("engine", "%1 says \"%2\", of which one number has another unit than the column; write "
                                "the unit behind both"),
    QT_TRANSLATE_NOOP("engine", "%1 says \"%2\", which is a rate; write the time of a step, as the longest "
                                "is of the least rate, and so on"),
    QT_TRANSLATE_NOOP("engine", "%1 says \"%2\", and no step takes so long or so short a time (from %3 to %4 "
                                "s); see whether its unit is right"),
    QT_TRANSLATE_NOOP("engine", "%1 says \"%2\", whose comma could stand before decimals or between "
                                "thousands; write a point, or no comma"),
    QT_TRANSLATE_NOOP("engine", "%1 says \"%2\", whose point could stand before decimals or between "
                                "thousands, as other numbers of the table have commas before decimals; write "
                                "all numbers in one way"),
    QT_TRANSLATE_NOOP("engine", "%1 tells tokens in a time, of which a step has as many as batch times "
                                "sequence length, and the row does not say the sequence length"),
    QT_TRANSLATE_NOOP("engine", "%1 tells tokens in a time, of which a step has as many as batch times "
                                "sequence length, and the row does not say the batch"),
    QT_TRANSLATE_NOOP("engine", "%1 tells sequences in a time, of which a step has as many as the batch, and "
                                "the row does not say the batch"),
    QT_TRANSLATE_NOOP("engine", "%1 must not be negative, but is \"%2\""),
    QT_TRANSLATE_NOOP("engine",
                      "%1 must be more than 0, but is \"%2\"; write nan where nothing was measured"),
    QT_TRANSLATE_NOOP("engine", "%1 must be a number of seconds or nan, not \"%2\""),
    QT_TRANSLATE_NOOP("engine", "%1 must be a whole number from %2 to %3, not \"%4\""),
    QT_TRANSLATE_NOOP("engine", "%1 must list times of steps, and \"%2\" is none"),
    QT_TRANSLATE_NOOP("engine", "%1 lists %2 steps and does not say whether the %3 warm-up steps are among "
                                "them; give the number of all steps in a column \"steps\""),
    QT_TRANSLATE_NOOP("engine", "%1 does not say its unit; write \"%2 (s)\", (ms) or (us)"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 and %2 both say the %3 of this step, and not the same; leave one of them out"),
    QT_TRANSLATE_NOOP("engine", "the status must be one of %1, %2, %3 or %4, not \"%5\""),
    QT_TRANSLATE_NOOP("engine", "must be true or false, not \"%1\""),
    QT_TRANSLATE_NOOP("engine", "the model's name has %1 characters; leave %2 or fewer"),
    QT_TRANSLATE_NOOP("engine", "it asks for more than %1 %2 that do not stand in it; leave rows or columns "
                                "out"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is not known; allowed are %2"),
    QT_TRANSLATE_NOOP("engine",
                      "numbers of %1 have another unit than the column, and are read in theirs (%2)"),
    QT_TRANSLATE_NOOP("engine", "rows that tell no measurement are left out (%1)"),
    QT_TRANSLATE_NOOP("engine", "a row's one status or error is of the kind of step that has no time there; "
                                "the one that has one is OK (%1)"),
    QT_TRANSLATE_NOOP("engine", "rows that sum up others are left out (%1)"),
    QT_TRANSLATE_NOOP("engine", "the sequence length is unknown where the table does not say it (%1)"),
    QT_TRANSLATE_NOOP("engine", "the model has no name where the table does not say it; a name is not taken "
                                "from the row above (%1)"),
    QT_TRANSLATE_NOOP("engine", "the memory is unknown where it is no number with a unit (%1)"),
    QT_TRANSLATE_NOOP("engine", "a preset needs a name"),
    QT_TRANSLATE_NOOP("engine", "the name is longer than %1 bytes: choose a shorter one"),
    QT_TRANSLATE_NOOP("engine", "a name has letters, digits, spaces and - _ . + only"),
    QT_TRANSLATE_NOOP("engine", "a name begins with a letter or a digit, and ends with no space"),
    QT_TRANSLATE_NOOP("engine", "%1 is a preset of the program: choose another name"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is there and cannot be read: mend it or move it away, or choose another name"),
    QT_TRANSLATE_NOOP("engine", "there is a preset %1 already: choose another name"),
    QT_TRANSLATE_NOOP("engine",
                      "there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory"),
    QT_TRANSLATE_NOOP("engine", "the file is larger than any sweep"),
    QT_TRANSLATE_NOOP("engine", "%1: the folder of presets cannot be made: %2"),
    QT_TRANSLATE_NOOP("engine", "this account may read them"),
    QT_TRANSLATE_NOOP("engine", "no NVIDIA driver says who may read them"),
    QT_TRANSLATE_NOOP("engine", "%1 (not there yet)"),
    QT_TRANSLATE_NOOP("engine", "%1 (is no folder: move it away)"),
    QT_TRANSLATE_NOOP("engine", "the table does not say all sizes of %1; they are those of the presets of "
                                "these names"),
    QT_TRANSLATE_NOOP("engine", "the units of %1 are powers of 1,000; some programs write MB for MiB"),
    QT_TRANSLATE_NOOP("engine", "columns left out: %1"),
    QT_TRANSLATE_NOOP("engine", "and %1 more like these"),
    // rows of tables, lanes of timelines
    QT_TRANSLATE_NOOP("engine", "table %1, %2"),
    QT_TRANSLATE_NOOP("engine", "line %1"),
    QT_TRANSLATE_NOOP("engine", "entry %1"),
    QT_TRANSLATE_NOOP("engine", "calling thread"),
    QT_TRANSLATE_NOOP("engine", "the text is not UTF-8; save it as UTF-8 and try again"),
};

/// A sentence cut at its placeholders: one piece more than there are of those.
QStringList piecesOf(const QString& sentence) {
    QStringList out;
    qsizetype from = 0;
    for (int place = 1; place <= 9; ++place) {
        const QString mark = QLatin1Char('%') + QString::number(place);
        const qsizetype at = sentence.indexOf(mark, from);
        if (at < 0) break;
        out.push_back(sentence.mid(from, at - from));
        from = at + mark.size();
    }
    out.push_back(sentence.mid(from));
    return out;
}

struct Pattern {
    const char* english;
    QStringList pieces;
};

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> out;
        out.reserve(sentences.size());
        for (const char* sentence : sentences)
            out.push_back({sentence, piecesOf(QString::fromUtf8(sentence))});
        return out;
    }();
    return all;
}

/// What a text has in place of the placeholders; none: it is another sentence. Each reaches to where what
/// follows it stands first, the last one to what the sentence ends with.
std::optional<QStringList> filledIn(const QString& text, const QStringList& pieces) {
    if (!text.startsWith(pieces.front()) || !text.endsWith(pieces.back())) return std::nullopt;
    if (pieces.size() == 1) return text == pieces.front() ? std::optional(QStringList()) : std::nullopt;
    QStringList out;
    qsizetype from = pieces.front().size();
    const qsizetype end = text.size() - pieces.back().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        const qsizetype at = last ? end : text.indexOf(pieces[i], from);
        if (at <= from || at > end) return std::nullopt;
        out.push_back(text.mid(from, at - from));
        from = at + pieces[i].size();
    }
    return out;
}

/// As QString::arg of them all at once, which leaves a % in what is filled in alone.
QString withParts(const QString& sentence, const QStringList& parts) {
    QString out;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place =
            sentence[at] == QLatin1Char('%') && at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (place >= 1 && place <= parts.size()) {
            out += parts[place - 1];
            ++at;
        } else {
            out += sentence[at];
        }
    }
    return out;
}

QString translated(const QString& text, int depth) {
    constexpr int most_depth = 3; // an error within a reason within a note
    constexpr qsizetype most_letters =
        4096; // sentences are short, what a file says in their place may not be
    if (text.size() > most_letters || depth > most_depth) return text;
    for (const Pattern& pattern : patterns()) {
        std::optional<QStringList> parts = filledIn(text, pattern.pieces);
        if (!parts) continue;
        for (QString& part : *parts)
            part = translated(part, depth + 1);
        return withParts(QCoreApplication::translate(engine_context, pattern.english), *parts);
    }
    return text;
}

} // namespace

std::span<const char* const> engineSentences() {
    return sentences;
}

QString toldText(std::string_view english) {
    return toldText(QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size())));
}

QString toldText(const QString& english) {
    QStringList lines = english.split(QLatin1Char('\n'));
    if (lines.size() == 1) return shownLines(translated(english, 0));
    for (QString& line : lines) // several sentences, such as all that is wrong with a row
        line = translated(line, 0);
    const QString all = lines.join(QLatin1Char('\n'));
    return shownLines(all != english ? all : translated(english, 0));
}

} // namespace stepscope
