#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace stepscope::testing {

/// A terminal of so many columns that a program can be given.
class Terminal {
public:
    explicit Terminal(unsigned short columns) : master_(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK)) {
        ::grantpt(master_);
        ::unlockpt(master_);
        winsize size{};
        size.ws_row = 24;
        size.ws_col = columns;
        ::ioctl(master_, TIOCSWINSZ, &size);
        slave_ = ::open(::ptsname(master_), O_RDWR | O_NOCTTY); // what is written stays until it is read
    }
    ~Terminal() {
        ::close(slave_);
        ::close(master_);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool valid() const { return slave_ >= 0; }
    QString name() const { return ::ptsname(master_); }
    QString shown() const {
        QByteArray out;
        std::array<char, 4096> block{};
        for (ssize_t got = 0; (got = ::read(master_, block.data(), block.size())) > 0;)
            out.append(block.data(), static_cast<int>(got));
        return QString::fromUtf8(out.replace("\r\n", "\n"));
    }

private:
    int master_ = -1;
    int slave_ = -1;
};

} // namespace stepscope::testing
