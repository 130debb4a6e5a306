#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stepscope {

/// A tensor's place in the arena: bytes that it occupies from its first op to its last.
struct Block {
    std::size_t tensor = 0;
    std::int64_t bytes = 0;
    int first = 0, last = 0;
    std::int64_t offset = 0;
};

/// Ranges of bytes that are taken, in order, apart from each other.
class TakenRanges {
public:
    void take(std::int64_t begin, std::int64_t end);
    /// The lowest offset, from `offset` on, at which `bytes` are not taken.
    std::int64_t next_free(std::int64_t offset, std::int64_t bytes) const;

private:
    struct Range {
        std::int64_t begin = 0, end = 0;
    };
    std::vector<Range> ranges_;
};

/// Blocks placed one after another, each at the lowest offset where no block that shares its lifetime lies.
///
/// A segment tree over the ops (Bentley 1977): what is taken throughout a node's ops, and what is taken at
/// any of them, lies in few ranges, since blocks leave few gaps. To look at each block for each other instead
/// would take the square of their number, and there are some for each of thousands of layers.
class FirstFit {
public:
    /// For lifetimes from op 0 to before `ops`.
    explicit FirstFit(int ops);

    /// Sets the offset of `block`.
    void place(Block& block);

    /// The end of the highest.
    std::int64_t peak() const { return peak_; }

private:
    struct Node {
        TakenRanges
            throughout;     ///< by blocks that live as long as the node's ops, and are not told of one above
        TakenRanges at_all; ///< by blocks that live at any of its ops, and not throughout one above
    };
    /// Nodes that cover the ops of a block together, and those above them, each once.
    struct Cover {
        std::vector<std::size_t> nodes, above;
    };
    Cover cover_of(int first, int last) const;

    std::size_t leaves_ = 1;  ///< a power of two
    std::vector<Node> nodes_; ///< [1] is the root, [2i] and [2i + 1] are below [i]
    std::int64_t peak_ = 0;
};

} // namespace stepscope
