#include "records/breakdown/time_division.h"

#include "plan/op_traits.h"
#include "system/text/translatable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace stepscope {

namespace {

/// "forward/attention" of "forward/attention/qkv" for a depth of 2.
std::string_view beginning_of(std::string_view path, int depth) {
    std::size_t end = 0;
    for (int i = 0; i < depth; ++i) {
        end = path.find('/', i == 0 ? 0 : end + 1);
        if (end == std::string_view::npos) return path;
    }
    return path.substr(0, end);
}

std::string pass_of(const PhaseTime& phase, const OpFact* /*fact*/) {
    return std::string(beginning_of(phase.path, 1));
}

std::string phase_of(const PhaseTime& phase, const OpFact* /*fact*/) {
    return std::string(beginning_of(phase.path, 2));
}

/// Of an op that no table of ops has any more, or not yet, nothing is known.
OpGroup group_of(const PhaseTime& phase) {
    const OpTraits* const traits = find_traits(phase.op);
    return traits != nullptr ? traits->group : OpGroup::Else;
}

/// Of scores, softmax and values: not of the linear layers around them.
bool is_attention_core(const PhaseTime& phase, OpGroup group) {
    for (const std::string_view name : {"attention/scores", "attention/softmax", "attention/values"})
        if (phase.path.ends_with(name)) return true;
    return group == OpGroup::FusedAttention;
}

bool is_computed_again(const PhaseTime& phase) {
    return phase.path.find("/recompute/") != std::string::npos;
}

// A log of an earlier version does not name its ops: they are of no part.

std::string product_part(const PhaseTime& phase, const OpFact* /*fact*/) {
    if (phase.op.empty()) return {};
    const OpGroup group = group_of(phase);
    if (group == OpGroup::Product) return "products";
    return group == OpGroup::FusedAttention ? "fused_attention" : "else";
}

std::string attention_part(const PhaseTime& phase, const OpFact* /*fact*/) {
    if (phase.op.empty()) return {};
    const OpGroup group = group_of(phase);
    if (!is_attention_core(phase, group)) return {};
    if (group == OpGroup::Product) return "attention_products";
    return group == OpGroup::FusedAttention ? "fused_attention" : "softmax";
}

std::string recompute_part(const PhaseTime& phase, const OpFact* /*fact*/) {
    return is_computed_again(phase) ? "again" : "once";
}

std::string bits_part(const PhaseTime& /*phase*/, const OpFact* fact) {
    return fact != nullptr ? std::to_string(fact->bits) : std::string();
}

std::string tensor_core_part(const PhaseTime& /*phase*/, const OpFact* fact) {
    return fact != nullptr ? std::string(name_of(fact->tensor_cores)) : std::string();
}

constexpr std::array product_parts = {
    DivisionPart{"products", STEPSCOPE_TEXT("divisions", "matrix products")},
    DivisionPart{"fused_attention", STEPSCOPE_TEXT("divisions", "fused attention")},
    DivisionPart{"else", STEPSCOPE_TEXT("divisions", "everything else")}};

constexpr std::array attention_parts = {
    DivisionPart{"attention_products", STEPSCOPE_TEXT("divisions", "products")},
    DivisionPart{"softmax", STEPSCOPE_TEXT("divisions", "softmax")},
    DivisionPart{"fused_attention", STEPSCOPE_TEXT("divisions", "fused attention")}};

constexpr std::array recompute_parts = {DivisionPart{"once", STEPSCOPE_TEXT("divisions", "computed once")},
                                        DivisionPart{"again", STEPSCOPE_TEXT("divisions", "computed again")}};

constexpr std::array bits_parts = {DivisionPart{"16", STEPSCOPE_TEXT("divisions", "16 bit")},
                                   DivisionPart{"32", STEPSCOPE_TEXT("divisions", "32 bit")},
                                   DivisionPart{"64", STEPSCOPE_TEXT("divisions", "64 bit")}};

constexpr std::array tensor_core_parts = {
    DivisionPart{"used", STEPSCOPE_TEXT("divisions", "used, by plan")},
    DivisionPart{"could", STEPSCOPE_TEXT("divisions", "could be, in tf32 or bf16")},
    DivisionPart{"none", STEPSCOPE_TEXT("divisions", "not for this")}};

constexpr std::array division_rows = {
    TimeDivision{"phases",
                 STEPSCOPE_TEXT("divisions", "Phases"),
                 STEPSCOPE_TEXT("divisions", "The parts of the model in each pass, in order of execution"),
                 {},
                 phase_of,
                 true,
                 false},
    TimeDivision{"passes",
                 STEPSCOPE_TEXT("divisions", "Passes"),
                 STEPSCOPE_TEXT("divisions", "Forward, backward and optimizer"),
                 {},
                 pass_of,
                 true,
                 false},
    TimeDivision{"products", STEPSCOPE_TEXT("divisions", "Matrix products"),
                 STEPSCOPE_TEXT("divisions",
                                "Matrix products; fused attention, which is products and softmax "
                                "in one; norms, activations, loss, optimizer and all else"),
                 product_parts, product_part, false, false},
    TimeDivision{"attention", STEPSCOPE_TEXT("divisions", "Attention"),
                 STEPSCOPE_TEXT("divisions",
                                "Of scores, softmax and values alone: the products and the softmax; "
                                "fused attention does both in one and cannot be told apart"),
                 attention_parts, attention_part, false, false},
    TimeDivision{"recompute", STEPSCOPE_TEXT("divisions", "Recomputation"),
                 STEPSCOPE_TEXT("divisions",
                                "What the backward computes again because the forward did not keep "
                                "it, and all else"),
                 recompute_parts, recompute_part, false, false},
    TimeDivision{"bits", STEPSCOPE_TEXT("divisions", "Numbers"),
                 STEPSCOPE_TEXT("divisions",
                                "By the size of the numbers in each operation's first operand, as the "
                                "plan has them; sums are of 32 bit even so"),
                 bits_parts, bits_part, false, true},
    TimeDivision{"tensor_cores", STEPSCOPE_TEXT("divisions", "Tensor cores"),
                 STEPSCOPE_TEXT("divisions",
                                "Whether operations run on them, by plan and not measured: products "
                                "in bf16, mixed and tf32 do, products in fp32 could"),
                 tensor_core_parts, tensor_core_part, false, true},
};

} // namespace

std::span<const TimeDivision> time_divisions() {
    return division_rows;
}

const TimeDivision& time_division(std::string_view id) {
    const auto* const found = std::ranges::find(division_rows, id, &TimeDivision::id);
    if (found == division_rows.end())
        throw std::logic_error("there is no division \"" + std::string(id) + "\"");
    return *found;
}

const OpFact* fact_of(const OpFacts& facts, const std::string& path, const std::string& op) {
    if (facts.empty()) return nullptr;
    const auto found = facts.find({path, op});
    return found != facts.end() ? &found->second : nullptr;
}

std::vector<PartTime> divide(const TimeDivision& division, std::span<const PhaseTime> phases,
                             const OpFacts& facts) {
    std::vector<PartTime> out;
    for (const DivisionPart& part : division.parts)
        out.push_back({.part = std::string(part.id)});
    double all = 0;
    for (const PhaseTime& phase : phases) {
        if (!(phase.seconds > 0) || !std::isfinite(phase.seconds)) continue;
        std::string part = division.part_of(phase, fact_of(facts, phase.path, phase.op));
        if (part.empty()) continue;
        auto place = std::ranges::find(out, part, &PartTime::part);
        if (place == out.end()) place = out.insert(out.end(), {.part = std::move(part)});
        place->seconds += phase.seconds;
        all += phase.seconds;
    }
    std::erase_if(out, [](const PartTime& part) { return !(part.seconds > 0); });
    for (PartTime& part : out)
        part.share = part.seconds / all;
    return out;
}

std::string_view label_of(const TimeDivision& division, std::string_view part) {
    const auto found = std::ranges::find(division.parts, part, &DivisionPart::id);
    return found != division.parts.end() ? std::string_view(found->label) : part;
}

} // namespace stepscope
