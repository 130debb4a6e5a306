#pragma once

#include "records/record.h"

#include <mutex>
#include <utility>
#include <vector>

namespace stepscope {

/// Engine thread to window: pushed one by one, drained whole.
class RecordQueue {
public:
    void push(const Record& record) {
        const std::scoped_lock lock(mutex_);
        records_.push_back(record);
    }
    std::vector<Record> drain() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(records_, {});
    }

private:
    std::mutex mutex_;
    std::vector<Record> records_;
};

} // namespace stepscope
