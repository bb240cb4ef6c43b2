#include "terminal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// What the runtime or a library writes to standard error would spoil the picture and then vanish
// with it. It goes into memory and is printed once the terminal is given back.
static int real = -1;
static int held = -1;

void messages_hold(void) {
  if (!isatty(STDERR_FILENO)) return;
  held = memfd_create("messages", MFD_CLOEXEC);
  if (held < 0) return;
  real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0 || dup2(held, STDERR_FILENO) < 0) messages_release();
}

// Safe in a signal handler. Bytes that could act on the terminal are left out.
void messages_copy(int descriptor) {
  if (held < 0) return;
  char bytes[512];
  ssize_t count;
  for (off_t place = 0; (count = pread(held, bytes, sizeof bytes, place)) > 0; place += count) {
    size_t kept = 0;
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)bytes[i];
      if ((byte >= 0x20 && byte != 0x7F) || byte == '\n' || byte == '\t') bytes[kept++] = bytes[i];
    }
    line_write(descriptor, bytes, kept);
  }
}

// Safe in a signal handler.
void messages_let_go(void) {
  if (real >= 0) dup2(real, STDERR_FILENO);
}

void messages_release(void) {
  if (real >= 0) {
    messages_let_go();
    messages_copy(real);
    close(real);
  }
  if (held >= 0) close(held);
  real = held = -1;
}
