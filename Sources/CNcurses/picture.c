#include "terminal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

// ncurses waits in its writes until all is taken, whatever signals come. So it writes to memory,
// and what it wrote goes to the line, which waits for nothing.
static FILE *picture = nullptr;
static bool is_memory = true;

// `ulimit -f` holds for memory too. Under one that is less than any picture, ncurses writes to the
// terminal itself, and waits.
static bool is_limited(void) {
  struct rlimit limit;
  return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < (rlim_t)64 << 20;
}

FILE *picture_open(void) {
  is_memory = !is_limited();
  int descriptor = is_memory ? memfd_create("picture", MFD_CLOEXEC)
                             : fcntl(terminal.out, F_DUPFD_CLOEXEC, 3);
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
  if (!is_memory) return;
  int descriptor = fileno(picture);
  char bytes[4096];
  off_t place = 0;
  for (ssize_t count; (count = pread(descriptor, bytes, sizeof bytes, place)) > 0; place += count) {
    line_put(bytes, (size_t)count);
  }
  if (ftruncate(descriptor, 0) == 0) lseek(descriptor, 0, SEEK_SET);
}
