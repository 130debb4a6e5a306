#pragma once

#include "cpu/kernels/product.h"

/// Causal attention of one head at a time, a block of queries after the other. A block's scores are kept
/// transposed, (keys, queries): queries fill vector lanes, so that a softmax needs no sums across lanes and
/// its result is already the operand of the next product. No more than (S, block) scores exist at any time in
/// a thread. The backward recomputes them from the log-sum-exp, as in Dao, "FlashAttention-2", 2023.
namespace stepscope::cpu {
namespace {

template <typename A>
constexpr int query_block = tile_columns<A>;

/// Hands out parts of a thread's scratch, each aligned to a cache line; of no scratch at all, to learn its
/// size.
template <typename A>
class ScratchParts {
public:
    explicit ScratchParts(void* scratch) : at_(static_cast<char*>(scratch)) {}
    A* take(std::int64_t elements) {
        A* part = at_ == nullptr ? nullptr : reinterpret_cast<A*>(at_ + used_);
        used_ += round_up(elements * static_cast<std::int64_t>(sizeof(A)), 64);
        return part;
    }
    std::int64_t used() const { return used_; }

private:
    char* at_;
    std::int64_t used_ = 0;
};

/// One head's rows, which lie far apart among those of other heads and of q, k and v, brought together as
/// (S,D) of what arithmetic is done in. It pays in fp32, too: at most strides that models have, rows in place
/// evict each other from the first cache.
template <typename T>
STEPSCOPE_INLINE const Arithmetic<T>* gather_rows(const T* from, std::int64_t stride, std::int64_t seq,
                                                  std::int64_t head_dim, Arithmetic<T>* rows) {
    using A = Arithmetic<T>;
    for (std::int64_t row = 0; row < seq; ++row)
        for_vectors<A>(head_dim, [&](std::int64_t i, auto n) {
            store(rows + row * head_dim + i, load(from + row * stride + i, n), n);
        });
    return rows;
}

/// columns (D, block) from `count` rows beginning at `first`; lanes beyond them are 0.
template <typename A>
STEPSCOPE_INLINE void transpose_block(const A* rows, std::int64_t first, std::int64_t count,
                                      std::int64_t head_dim, A* columns) {
    constexpr int block = query_block<A>;
    for (std::int64_t d = 0; d < head_dim; ++d)
        for (std::int64_t lane = 0; lane < block; ++lane)
            columns[d * block + lane] = lane < count ? rows[(first + lane) * head_dim + d] : A(0);
}

/// `count` rows of T from columns (D, block).
template <typename T>
STEPSCOPE_INLINE void store_transposed(const Arithmetic<T>* columns, std::int64_t count,
                                       std::int64_t head_dim, T* to, std::int64_t stride) {
    using A = Arithmetic<T>;
    constexpr int block = query_block<A>;
    for (std::int64_t row = 0; row < count; ++row)
        for_vectors<A>(head_dim, [&](std::int64_t d, auto n) {
            A lane[lanes<A>];
            for (int i = 0; i < lanes<A>; ++i)
                lane[i] = columns[min_of(d + i, head_dim - 1) * block + row];
            store(to + row * stride + d, load(lane), n);
        });
}

/// Lanes of vector j of a block that may see key `distance` places after the block's first query.
template <typename A>
STEPSCOPE_INLINE auto sees(std::int64_t distance, int j) {
    typedef Bits<A> Integer __attribute__((vector_size(vector_bytes)));
    Integer lane;
    for (int i = 0; i < lanes<A>; ++i)
        lane[i] = static_cast<Bits<A>>(j) * lanes<A> + i;
    return lane >= static_cast<Bits<A>>(distance);
}

template <typename T>
struct AttentionScratch {
    using A = Arithmetic<T>;
    A *q, *k, *v;     // (S,D)
    A* query_columns; // (D, block)
    A* scores;        // (S, block)
    A* out_columns;   // (D, block)
    std::int64_t bytes;

    AttentionScratch(void* scratch, std::int64_t seq, std::int64_t head_dim) {
        constexpr int block = query_block<A>;
        ScratchParts<A> parts(scratch);
        q = parts.take(seq * head_dim);
        k = parts.take(seq * head_dim);
        v = parts.take(seq * head_dim);
        query_columns = parts.take(head_dim * block);
        scores = parts.take(seq * block);
        out_columns = parts.take(head_dim * block);
        bytes = parts.used();
    }
};

template <typename T>
std::int64_t attention_scratch(const AttentionArgs<T>& args) {
    return AttentionScratch<T>(nullptr, args.seq, args.head_dim).bytes;
}

template <typename T>
void attention(const AttentionArgs<T>& args, Range heads, void* scratch) {
    using A = Arithmetic<T>;
    constexpr int block = query_block<A>;
    const std::int64_t seq = args.seq;
    const std::int64_t head_dim = args.head_dim;
    const std::int64_t width = args.heads * head_dim;
    const A scale = static_cast<A>(args.scale);
    const AttentionScratch<T> parts(scratch, seq, head_dim);

    for (std::int64_t bh = heads.begin; bh < heads.end; ++bh) {
        const std::int64_t b = bh / args.heads;
        const std::int64_t h = bh % args.heads;
        const T* qkv = args.qkv + b * seq * 3 * width + h * head_dim;
        const A* q = gather_rows<T>(qkv, 3 * width, seq, head_dim, parts.q);
        const A* k = gather_rows<T>(qkv + width, 3 * width, seq, head_dim, parts.k);
        const A* v = gather_rows<T>(qkv + 2 * width, 3 * width, seq, head_dim, parts.v);
        for (std::int64_t first = 0; first < seq; first += block) {
            const std::int64_t count = min_of<std::int64_t>(block, seq - first);
            const std::int64_t keys = first + count;
            transpose_block<A>(q, first, count, head_dim, parts.query_columns);
            multiply_panel<A, false>(keys, head_dim, k, head_dim, 1, parts.query_columns, block, parts.scores,
                                     block);

            Vec<A> largest[tile_vectors];
            Vec<A> sum[tile_vectors] = {};
            for (Vec<A>& lane_maxima : largest)
                lane_maxima = broadcast(-static_cast<A>(__builtin_huge_val()));
            for (std::int64_t key = 0; key < keys; ++key) {
                for (int j = 0; j < tile_vectors; ++j) {
                    A* score = parts.scores + key * block + j * lanes<A>;
                    Vec<A> s = load(score);
                    if (key > first) {
                        s = sees<A>(key - first, j) ? s : broadcast(-static_cast<A>(__builtin_huge_val()));
                        store(score, s);
                    }
                    largest[j] = maximum<A>(s, largest[j]);
                }
            }
            for (std::int64_t key = 0; key < keys; ++key) {
                for (int j = 0; j < tile_vectors; ++j) {
                    A* score = parts.scores + key * block + j * lanes<A>;
                    const Vec<A> e = exponential<A>((load(score) - largest[j]) * scale);
                    sum[j] += e;
                    store(score, e);
                }
            }
            multiply_panel<A, false>(head_dim, keys, v, 1, head_dim, parts.scores, block, parts.out_columns,
                                     block);

            for (int j = 0; j < tile_vectors; ++j) {
                const Vec<A> inverse = A(1) / sum[j];
                for (std::int64_t d = 0; d < head_dim; ++d) {
                    A* out = parts.out_columns + d * block + j * lanes<A>;
                    store(out, load(out) * inverse);
                }
                for (int i = 0; i < lanes<A>; ++i) {
                    const std::int64_t query = first + j * lanes<A> + i;
                    if (query < seq)
                        args.lse[bh * seq + query] = largest[j][i] * scale + logarithm(sum[j][i]);
                }
            }
            store_transposed<T>(parts.out_columns, count, head_dim,
                                args.o + (b * seq + first) * width + h * head_dim, width);
        }
    }
}

template <typename T>
struct AttentionBackwardScratch {
    using A = Arithmetic<T>;
    std::int64_t padded;                        // D, up to whole tiles
    A *q, *k, *v, *o, *d_o;                     // (S,D)
    A *query_columns, *do_columns, *dq_columns; // (D, block)
    A *query_rows, *do_rows;                    // (block, padded)
    A *probs, *dscores;                         // (S, block)
    A *dk, *dv;                                 // (S, padded)
    std::int64_t bytes;

    AttentionBackwardScratch(void* scratch, std::int64_t seq, std::int64_t head_dim) {
        constexpr int block = query_block<A>;
        ScratchParts<A> parts(scratch);
        padded = round_up(head_dim, tile_columns<A>);
        const std::int64_t copy = seq * head_dim;
        q = parts.take(copy);
        k = parts.take(copy);
        v = parts.take(copy);
        o = parts.take(copy);
        d_o = parts.take(copy);
        query_columns = parts.take(head_dim * block);
        do_columns = parts.take(head_dim * block);
        dq_columns = parts.take(head_dim * block);
        query_rows = parts.take(block * padded);
        do_rows = parts.take(block * padded);
        probs = parts.take(seq * block);
        dscores = parts.take(seq * block);
        dk = parts.take(seq * padded);
        dv = parts.take(seq * padded);
        bytes = parts.used();
    }
};

template <typename T>
std::int64_t attention_backward_scratch(const AttentionArgs<T>& args) {
    return AttentionBackwardScratch<T>(nullptr, args.seq, args.head_dim).bytes;
}

/// rows (block, padded) from `count` rows beginning at `first`; zeros elsewhere.
template <typename A>
STEPSCOPE_INLINE void copy_block(const A* from, std::int64_t first, std::int64_t count, std::int64_t head_dim,
                                 std::int64_t padded, A* rows) {
    for (std::int64_t i = 0; i < query_block<A>; ++i)
        for (std::int64_t d = 0; d < padded; d += lanes<A>) {
            const std::int64_t present = i < count ? min_of<std::int64_t>(lanes<A>, head_dim - d) : 0;
            const A* source = from + (first + i) * head_dim + d;
            if (present == lanes<A>)
                store(rows + i * padded + d, load(source));
            else
                store(rows + i * padded + d, present > 0 ? load(source, Count{present}) : Vec<A>{});
        }
}

template <typename T>
STEPSCOPE_INLINE void store_rows(const Arithmetic<T>* rows, std::int64_t padded, std::int64_t seq,
                                 std::int64_t head_dim, T* to, std::int64_t stride) {
    using A = Arithmetic<T>;
    for (std::int64_t row = 0; row < seq; ++row)
        for_vectors<A>(head_dim, [&](std::int64_t d, auto n) {
            store(to + row * stride + d, load(rows + row * padded + d, n), n);
        });
}

/// With P the probabilities: dV = P^T dO, dP = dO V^T, dS = scale * P * (dP - rowsum(dO * O)), dQ = dS K, dK
/// = dS^T Q.
template <typename T>
void attention_backward(const AttentionArgs<T>& args, Range heads, void* scratch) {
    using A = Arithmetic<T>;
    constexpr int block = query_block<A>;
    const std::int64_t seq = args.seq;
    const std::int64_t head_dim = args.head_dim;
    const std::int64_t width = args.heads * head_dim;
    const A scale = static_cast<A>(args.scale);
    const AttentionBackwardScratch<T> parts(scratch, seq, head_dim);

    for (std::int64_t bh = heads.begin; bh < heads.end; ++bh) {
        const std::int64_t b = bh / args.heads;
        const std::int64_t h = bh % args.heads;
        const std::int64_t packed_at = b * seq * 3 * width + h * head_dim;
        const std::int64_t merged_at = b * seq * width + h * head_dim;
        const T* qkv = args.qkv + packed_at;
        T* dqkv = args.dqkv + packed_at;
        const A* q = gather_rows<T>(qkv, 3 * width, seq, head_dim, parts.q);
        const A* k = gather_rows<T>(qkv + width, 3 * width, seq, head_dim, parts.k);
        const A* v = gather_rows<T>(qkv + 2 * width, 3 * width, seq, head_dim, parts.v);
        const A* o = gather_rows<T>(args.o + merged_at, width, seq, head_dim, parts.o);
        const A* d_o = gather_rows<T>(args.d_o + merged_at, width, seq, head_dim, parts.d_o);
        for (std::int64_t i = 0; i < seq * parts.padded; i += lanes<A>) {
            store(parts.dk + i, Vec<A>{});
            store(parts.dv + i, Vec<A>{});
        }

        for (std::int64_t first = 0; first < seq; first += block) {
            const std::int64_t count = min_of<std::int64_t>(block, seq - first);
            const std::int64_t keys = first + count;
            transpose_block<A>(q, first, count, head_dim, parts.query_columns);
            transpose_block<A>(d_o, first, count, head_dim, parts.do_columns);
            copy_block<A>(q, first, count, head_dim, parts.padded, parts.query_rows);
            copy_block<A>(d_o, first, count, head_dim, parts.padded, parts.do_rows);

            // Lanes without a query get probability 0 from an infinite log-sum-exp.
            A lse[block];
            A delta[block] = {}; // rowsum(dO * O)
            for (std::int64_t i = 0; i < block; ++i) {
                lse[i] = static_cast<A>(__builtin_huge_val());
                if (i >= count) continue;
                lse[i] = args.lse[bh * seq + first + i];
                Vec<A> products = {};
                for_vectors<A>(head_dim, [&](std::int64_t d, auto n) {
                    products +=
                        load(d_o + (first + i) * head_dim + d, n) * load(o + (first + i) * head_dim + d, n);
                });
                delta[i] = sum_lanes<A>(products);
            }

            multiply_panel<A, false>(keys, head_dim, k, head_dim, 1, parts.query_columns, block, parts.probs,
                                     block);
            multiply_panel<A, false>(keys, head_dim, v, head_dim, 1, parts.do_columns, block, parts.dscores,
                                     block);
            for (std::int64_t key = 0; key < keys; ++key) {
                for (int j = 0; j < tile_vectors; ++j) {
                    A* prob = parts.probs + key * block + j * lanes<A>;
                    A* dscore = parts.dscores + key * block + j * lanes<A>;
                    Vec<A> p = exponential<A>(load(prob) * scale - load(lse + j * lanes<A>));
                    if (key > first) p = sees<A>(key - first, j) ? p : Vec<A>{};
                    store(prob, p);
                    store(dscore, scale * p * (load(dscore) - load(delta + j * lanes<A>)));
                }
            }

            multiply_panel<A, false>(head_dim, keys, k, 1, head_dim, parts.dscores, block, parts.dq_columns,
                                     block);
            store_transposed<T>(parts.dq_columns, count, head_dim, dqkv + first * 3 * width, 3 * width);
            for (std::int64_t d = 0; d < parts.padded; d += tile_columns<A>) {
                multiply_panel<A, true>(keys, block, parts.dscores, block, 1, parts.query_rows + d,
                                        parts.padded, parts.dk + d, parts.padded);
                multiply_panel<A, true>(keys, block, parts.probs, block, 1, parts.do_rows + d, parts.padded,
                                        parts.dv + d, parts.padded);
            }
        }
        store_rows<T>(parts.dk, parts.padded, seq, head_dim, dqkv + width, 3 * width);
        store_rows<T>(parts.dv, parts.padded, seq, head_dim, dqkv + 2 * width, 3 * width);
    }
}

} // namespace
} // namespace stepscope::cpu
