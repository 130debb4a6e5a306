#include "window_test_headers.h" // a precompiled header belongs to a target, and a target has a source
