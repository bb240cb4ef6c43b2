#include "terminal.h"

#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

// ncurses waits in its writes until all is taken, whatever signals come. So it writes to memory,
// and what it wrote goes to the line, which waits for nothing.
static FILE *picture = nullptr;

FILE *picture_open(void) {
  int descriptor = memfd_create("picture", MFD_CLOEXEC);
  if (descriptor < 0) return nullptr;
  picture = fdopen(descriptor, "w");
  if (!picture) close(descriptor);
  return picture;
}

void picture_close(void) {
  if (picture) fclose(picture);
  picture = nullptr;
}

void picture_send(void) {
  fflush(picture);
  int descriptor = fileno(picture);
  char bytes[4096];
  off_t place = 0;
  for (ssize_t count; (count = pread(descriptor, bytes, sizeof bytes, place)) > 0; place += count) {
    line_put(bytes, (size_t)count);
  }
  if (ftruncate(descriptor, 0) == 0) lseek(descriptor, 0, SEEK_SET);
}
