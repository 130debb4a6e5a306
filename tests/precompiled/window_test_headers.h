#pragma once

#include "test_headers.h"

#include <QtWidgets>
