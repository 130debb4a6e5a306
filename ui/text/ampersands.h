#pragma once

#include <QString>

namespace stepscope {

/// What a label with a letter for the keyboard reads as: "Save session…" for "&Save session…", "シーケンス"
/// for "シーケンス(&S)", as languages have it whose words hold no such letter, "R&D" for "R&&D".
QString withoutMnemonic(const QString& label);

} // namespace stepscope
