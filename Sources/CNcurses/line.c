#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

// A terminal may take nothing for as long as it likes: its connection is dead, or its flow stopped.
// A write would then hold the program, deaf to every signal. So what is drawn waits here until the
// terminal takes it.
static char *waiting = nullptr;
static size_t first = 0, last = 0, capacity = 0;

// Our own description of the terminal: O_NONBLOCK on the given one would be the shell's as well.
static int line = -1;

// Nothing was taken for a whole patience: no more is waited for.
static volatile bool is_stalled = false;

static unsigned device(int descriptor) {
  unsigned number = 0;
  return ioctl(descriptor, TIOCGDEV, &number) == 0 ? number : 0;
}

// After `su` the device may be another user's; /dev/tty opens always, but may be another terminal.
void line_open(void) {
  const int flags = O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", terminal.out);
  is_stalled = false;
  first = last = 0;
  line = open(path, flags);
  if (line >= 0) return;
  line = open("/dev/tty", flags);
  if (line < 0 || device(line) == device(terminal.out)) return;
  close(line);
  line = -1;
}

void line_close(void) {
  if (line >= 0) close(line);
  line = -1;
  free(waiting);
  waiting = nullptr;
  first = last = capacity = 0;
}

static bool has_room(int descriptor, int milliseconds) {
  struct pollfd place = {.fd = descriptor, .events = POLLOUT};
  return poll(&place, 1, milliseconds) > 0;
}

// How many bytes the terminal took; 0 where there is no room now, -1 where it is gone. A descriptor
// that would wait is given a byte at a time, and only where there is room.
static ssize_t give(int descriptor, const char *bytes, size_t length) {
  if (descriptor != line) {
    if (!has_room(descriptor, 0)) return 0;
    length = 1;
  }
  ssize_t written;
  do written = write(descriptor, bytes, length);
  while (written < 0 && errno == EINTR);
  return written < 0 && errno == EAGAIN ? 0 : written;
}

bool line_waits(void) { return first < last; }

int line_descriptor(void) { return line >= 0 ? line : terminal.out; }

static void drop(void) { first = last = 0; }

// What is on its way goes too, which makes room. A picture so cut is ended by the next escape.
void line_give_up(void) {
  drop();
  tcflush(terminal.out, TCOFLUSH);
  is_stalled = false;
}

bool line_push(void) {
  bool moved = false;
  while (first < last) {
    ssize_t taken = give(line_descriptor(), waiting + first, last - first);
    if (taken < 0) drop();  // The terminal is gone, which reading from it will tell.
    if (taken <= 0) return moved || taken < 0;
    first += (size_t)taken;
    moved = true;
    is_stalled = false;
  }
  drop();
  return moved;
}

// Room for so many bytes more behind those that wait.
static bool make_room(size_t length) {
  if (first > 0) memmove(waiting, waiting + first, last - first);
  last -= first;
  first = 0;
  if (capacity - last >= length) return true;
  size_t wanted = 2 * (last + length);
  char *larger = realloc(waiting, wanted);
  if (!larger) return false;
  waiting = larger;
  capacity = wanted;
  return true;
}

void line_put(const char *bytes, size_t length) {
  if (terminal.hung_up || length == 0) return;
  if (!make_room(length)) {
    drop();
    clearok(curscr, TRUE);  // Something is missing, so the next picture is sent whole.
    return;
  }
  memcpy(waiting + last, bytes, length);
  last += length;
  line_push();
}

long long line_clock(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}

// Where there was said to be room and nothing was taken, asking again at once would be a busy loop.
void line_rest(void) { nanosleep(&(struct timespec){.tv_nsec = 10'000'000}, nullptr); }

bool line_drain(int milliseconds) {
  long long end = line_clock() + milliseconds;
  bool moved = line_push();
  while (line_waits() && !is_stalled) {
    long long left = end - line_clock();
    if (left <= 0) {
      is_stalled = !moved;
      break;
    }
    if (!has_room(line_descriptor(), (int)left)) continue;
    if (line_push()) moved = true;
    else line_rest();
  }
  return !line_waits();
}

// Safe in a signal handler. Gives up for good where nothing is taken for a second.
void line_write(int descriptor, const char *bytes, size_t length) {
  while (length > 0 && !is_stalled) {
    ssize_t taken = give(descriptor, bytes, length);
    if (taken < 0) return;
    bytes += taken;
    length -= (size_t)taken;
    if (taken == 0) is_stalled = !has_room(descriptor, 1000);
  }
}

// Safe in a signal handler.
void line_rescue(const char *bytes, size_t length) {
  int descriptor = line_descriptor();
  if (!has_room(descriptor, 1000)) line_give_up();
  line_write(descriptor, bytes, length);
}
