#ifndef BUNDLED_DATA_H
#define BUNDLED_DATA_H

#include <stddef.h>

/// A file of the data folder that is part of the program.
struct bundled_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// The number of files in the program.
size_t bundled_file_count(void);

/// The file at a position below the count; its bytes are there as long as the program runs.
struct bundled_file bundled_file(size_t index);

#endif
