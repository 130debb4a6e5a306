#pragma once

#include <QByteArray>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <utility>
#include <vector>

namespace stepscope::testing {

/// Names below a folder, with what is in the files: a made-up /proc and /sys.
using FileTree = std::vector<std::pair<QByteArray, QByteArray>>;

/// Makes the files, and the folders that they are in.
inline void make(const std::filesystem::path& root, const FileTree& files) {
    for (const auto& [name, content] : files) {
        const std::filesystem::path path = root / name.toStdString();
        std::filesystem::create_directories(path.parent_path());
        std::ofstream file(path, std::ios::binary);
        QVERIFY(file << content.toStdString() << std::flush);
    }
}

} // namespace stepscope::testing
