#pragma once

#include "patience.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QtTest>

#include <functional>
#include <utility>

namespace stepscope::testing {

/// How a program ended and what it said.
struct ProgramEnd {
    int status = -1; ///< -1: ended by a signal, or never started
    QByteArray out, err;
};

/// A program under test with its output, which is killed at the latest with this.
class Program {
public:
    using Environment = QList<std::pair<QString, QString>>;

    Program(const QString& path, const QStringList& arguments, const Environment& environment = {},
            const std::function<void()>& in_child = {}) {
        QProcessEnvironment full = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : environment)
            full.insert(name, value);
        process_.setProcessEnvironment(full);
        if (in_child) process_.setChildProcessModifier(in_child);
        process_.start(path, arguments);
        process_.closeWriteChannel();
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished();
    }

    QProcess& process() { return process_; }

    /// Waits until standard error holds `text`; false when the program ends or patience ends without.
    bool wait_for_error_text(const QByteArray& text) {
        QElapsedTimer clock;
        clock.start();
        process_.setReadChannel(QProcess::StandardError);
        while (!error_.contains(text)) {
            if (clock.elapsed() > patience) return false;
            const bool more = process_.waitForReadyRead(1'000);
            error_ += process_.readAllStandardError();
            if (!more && process_.state() == QProcess::NotRunning) return error_.contains(text);
        }
        return true;
    }

    ProgramEnd wait() {
        process_.waitForFinished(patience);
        ProgramEnd out;
        if (process_.state() == QProcess::NotRunning && process_.exitStatus() == QProcess::NormalExit)
            out.status = process_.exitCode();
        out.out = process_.readAllStandardOutput();
        out.err = error_ + process_.readAllStandardError();
        return out;
    }

private:
    QProcess process_;
    QByteArray error_; ///< read so far
};

/// What a program has written to a file; one that cannot be read is like no content that a test expects.
inline QByteArray bytes_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline ProgramEnd run_program(const QString& path, const QStringList& arguments,
                              const Program::Environment& environment = {},
                              const std::function<void()>& in_child = {}) {
    return Program(path, arguments, environment, in_child).wait();
}

} // namespace stepscope::testing
