#include "tell.h"

#include "system/processes/standard_streams.h"
#include "system/text/shown_message.h"

namespace stepscope {

void tell(const QString& message) {
    write_standard_error(
        with_hanging_lines(shown_message("stepscope: " + message.toStdString(), Lines::Several)) + "\n");
}

} // namespace stepscope
