#include "tables/text/table_text.h"

#include "system/characters/encoding.h"
#include "tables/errors.h"

namespace stepscope {

std::string as_table_text(std::string_view bytes) {
    try {
        return as_utf8(bytes);
    } catch (const EncodingError& error) {
        throw TableError(error.what());
    }
}

} // namespace stepscope
