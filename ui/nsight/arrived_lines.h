#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <deque>
#include <mutex>

namespace stepscope {

/// Lines that come on one thread, maybe faster than another takes them: of those that wait the last ones, and
/// how many kernels all of them tell of.
class ArrivedLines {
public:
    static constexpr std::size_t most_lines = 5000;
    static constexpr qsizetype most_characters = qsizetype{4} << 20; ///< but the last line, however long

    struct Taken {
        QStringList lines;
        std::size_t kernels = 0;
    };

    /// Whether it is the first that waits: whoever takes them is to be told, once.
    bool add(const QString& line, bool tells_of_kernel);
    /// None waits afterwards.
    Taken take();

private:
    std::mutex mutex_;
    std::deque<QString> lines_;
    qsizetype characters_ = 0;
    std::size_t kernels_ = 0;
};

} // namespace stepscope
