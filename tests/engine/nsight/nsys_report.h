#pragma once

#include <filesystem>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace stepscope::testing {

/// A database as Nsight Systems exports one, made of the statements that a test says.
inline void make_database(const std::filesystem::path& path, const std::string& statements) {
    sqlite3* database = nullptr;
    std::filesystem::remove(path);
    if (sqlite3_open(path.c_str(), &database) != SQLITE_OK) throw std::runtime_error("sqlite3_open");
    char* problem = nullptr;
    const bool failed = sqlite3_exec(database, statements.c_str(), nullptr, nullptr, &problem) != SQLITE_OK;
    const std::string text = problem ? problem : "";
    sqlite3_free(problem);
    sqlite3_close(database);
    if (failed) throw std::runtime_error(text);
}

/// Step 5 of a program, in the layout of version 2024: two launches in ops 3 and 4, a copy in none.
inline const std::string sample_report = R"(
CREATE TABLE META_DATA_EXPORT (name TEXT, value TEXT);
INSERT INTO META_DATA_EXPORT VALUES ('EXPORT_PRODUCT_VERSION', '2024.6.1.90'), ('HOST_NAME', 'secret-host');
CREATE TABLE StringIds (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO StringIds VALUES (1, 'void stepscope::gemm<float>(float*)'), (2, 'gemm'), (3, 'cudaLaunchKernel_v7000'),
  (4, 'step'), (5, 'op'), (6, 'forward'), (7, 'cudaMemcpyAsync_v3020');
CREATE TABLE NVTX_EVENTS (start INTEGER NOT NULL, "end" INTEGER, eventType INTEGER, rangeId INTEGER, text TEXT,
  textId INTEGER, globalTid INTEGER, domainId INTEGER, int64Value INTEGER, uint64Value INTEGER);
INSERT INTO NVTX_EVENTS VALUES
  (0, NULL, 75, NULL, 'stepscope', NULL, 77, 1, NULL, NULL),
  (0, NULL, 75, NULL, 'others', NULL, 77, 2, NULL, NULL),
  (1000, 9000, 59, NULL, NULL, 4, 77, 1, 5, NULL),
  (1100, 5000, 59, NULL, NULL, 6, 77, 1, NULL, NULL),
  (1200, 1400, 59, NULL, NULL, 5, 77, 1, 3, NULL),
  (1450, 1800, 59, NULL, 'op', NULL, 77, 1, 4, NULL),
  (1200, 1800, 59, NULL, 'op', NULL, 77, 2, 9, NULL),
  (1850, NULL, 59, NULL, NULL, 999, 77, 1, NULL, NULL);
CREATE TABLE CUPTI_ACTIVITY_KIND_RUNTIME (start INTEGER NOT NULL, "end" INTEGER NOT NULL, eventClass INTEGER,
  globalTid INTEGER, correlationId INTEGER, nameId INTEGER, returnValue INTEGER);
INSERT INTO CUPTI_ACTIVITY_KIND_RUNTIME VALUES (1250, 1300, 0, 77, 11, 3, 0), (1500, 1600, 0, 77, 12, 3, 0),
  (1900, 1950, 0, 77, 13, 7, 0);
CREATE TABLE CUPTI_ACTIVITY_KIND_KERNEL (start INTEGER NOT NULL, "end" INTEGER NOT NULL, deviceId INTEGER,
  streamId INTEGER, correlationId INTEGER, demangledName INTEGER, shortName INTEGER, gridX INTEGER, gridY INTEGER,
  gridZ INTEGER, blockX INTEGER, blockY INTEGER, blockZ INTEGER, registersPerThread INTEGER,
  staticSharedMemory INTEGER, dynamicSharedMemory INTEGER, graphNodeId INTEGER);
INSERT INTO CUPTI_ACTIVITY_KIND_KERNEL VALUES (2000, 2600, 0, 7, 11, 1, 2, 8, 2, 1, 256, 1, 1, 40, 16, 1024, NULL),
  (2700, 2900, 0, 7, 12, 1, 2, 8, 2, 1, 256, 1, 1, 40, 16, 1024, NULL);
CREATE TABLE CUPTI_ACTIVITY_KIND_MEMCPY (start INTEGER NOT NULL, "end" INTEGER NOT NULL, deviceId INTEGER,
  streamId INTEGER, correlationId INTEGER, bytes INTEGER, copyKind INTEGER);
INSERT INTO CUPTI_ACTIVITY_KIND_MEMCPY VALUES (3000, 3100, 0, 7, 13, 4096, 8);
)";

} // namespace stepscope::testing
