#include "support/folder_test.h"
