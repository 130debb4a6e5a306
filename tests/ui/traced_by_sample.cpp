#include "traced_by_sample.h"

#include "records/json/record_json.h"
#include "support/runs/sample_timeline.h"
#include "ui/controller/run_controller.h"

#include <filesystem>
#include <fstream>

namespace stepscope::testing {

void traceBySample(WindowFixture& fixture) {
    const auto file = [&fixture](const char* name) {
        return fixture.path(QLatin1String(name)).toStdString();
    };
    std::ofstream(file("told")) << record_line(sample_timeline());
    std::ofstream(file("tracer")) << "#!/bin/sh\necho \"$@\" >> '" << file("traced") << "'\ncat '"
                                  << file("told") << "'\n";
    std::filesystem::permissions(file("tracer"), std::filesystem::perms::owner_all);
    fixture->controller().setChildProgram(file("tracer"));
}

} // namespace stepscope::testing
