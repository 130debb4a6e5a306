#pragma once

#include "records/record.h"
#include "timeline/kernel_table.h"
#include "ui/controller/step_part.h"

#include <QString>

#include <string>
#include <vector>

namespace stepscope {

/// Which events of a trace are meant, one for each event: what is marked in the lanes.
using EventMarks = std::vector<char>;

/// The work that a row of the table of kernels counts.
EventMarks marksOfRow(const Timeline& timeline, KernelGrouping grouping, const std::string& name);
/// All that was done for some operations.
EventMarks marksOfPart(const Timeline& timeline, const StepPart& part);
/// What has each of the words in its name, operation, phase or layer ("layer3"), in whatever letters.
/// Without words it is none.
EventMarks marksOfWords(const Timeline& timeline, const QString& words);

int countOf(const EventMarks& marks);
/// The next one (+1) or the previous one (-1) that is marked, by its begin, the last one being followed by
/// the first; from -1 on the first or the last. -1: none is marked.
int nextMarked(const EventMarks& marks, int from, int direction);

} // namespace stepscope
