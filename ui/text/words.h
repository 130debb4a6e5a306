#pragma once

#include <QCoreApplication>

namespace stepscope {

/// Texts of the window outside of QObjects: Words::tr("Out of memory").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace stepscope
