#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace stepscope {

/// What screen readers see of a chart (QAccessible::InterfaceFactory): the summary, and a child for each
/// point, made when it is asked for. Null for what is no `ToldChart`.
QAccessibleInterface* accessibleChart(const QString& className, QObject* object);

} // namespace stepscope
