#include "ui/text/lists.h"

#include "ui/text/words.h"

namespace stepscope {

QString listOf(const QStringList& things) {
    return things.join(Words::tr(", ", "between the things of a list"));
}

} // namespace stepscope
