#pragma once

/// Marks an English text that the window shows in the person's language: `lupdate` collects it under
/// `context`, QCoreApplication::translate(context, text) finds it again. Files and the command line keep the
/// English.
#define STEPSCOPE_TEXT(context, text) text
