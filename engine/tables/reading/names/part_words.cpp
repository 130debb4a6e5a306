#include "tables/reading/names/part_words.h"

#include "tables/text/words.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace stepscope {

namespace {

bool means_forward(std::string_view word) {
    return is_one_of(word, {"fwd", "forward", "fw", "vorw\u00E4rts"});
}
bool means_backward(std::string_view word) {
    return is_one_of(word, {"bwd", "backward", "bw", "r\u00FCckw\u00E4rts"});
}
bool means_training(std::string_view word) {
    return is_one_of(word, {"train", "training"});
}
bool means_optimizer(std::string_view word) {
    return is_one_of(word, {"opt", "optim", "optimizer", "optimiser", "adamw"});
}

} // namespace

PartSaid take_part(std::vector<std::string>& words, Part& part) {
    bool forward = false;
    bool backward = false;
    bool training = false;
    bool optimizer = false;
    bool with_optimizer = false; // "train+opt": the whole step
    std::erase_if(words, [&](const std::string& word) {
        bool f = false;
        bool b = false;
        bool t = false;
        bool o = false;
        for (std::size_t start = 0; start <= word.size();) {
            const std::size_t end = std::min(word.find('+', start), word.size());
            const std::string_view piece = std::string_view(word).substr(start, end - start);
            const bool known = means_forward(piece) || means_backward(piece) || means_training(piece) ||
                               means_optimizer(piece);
            if (!known) return false;
            f = f || means_forward(piece);
            b = b || means_backward(piece);
            t = t || means_training(piece);
            o = o || means_optimizer(piece);
            start = end + 1;
        }
        forward = forward || f;
        backward = backward || b;
        training = training || t;
        optimizer = optimizer || o;
        with_optimizer = with_optimizer || (t && o);
        return true;
    });
    if (!forward && !backward && !training && !optimizer) return PartSaid::Nothing;
    const bool both = forward && backward;
    if (optimizer && !both && !with_optimizer) return PartSaid::Fraction;
    if (training && !optimizer && (forward || backward)) return PartSaid::Fraction;
    if (training || optimizer)
        part.mode = Mode::Train;
    else if (both)
        part.mode = Mode::ForwardBackward;
    else if (forward)
        part.mode = Mode::Forward;
    part.backward = backward && !forward && !training;
    return PartSaid::Whole;
}

} // namespace stepscope
