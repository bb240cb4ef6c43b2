#include "terminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}

static cn_wake hang_up(void) {
  terminal.hung_up = true;
  return CN_HUNG_UP;
}

// What the signals ask for, the gravest first; CN_TIMED_OUT for none.
static cn_wake by_signal(void) {
  signals_drain();
  if (signals_take(SIGHUP)) return CN_HUNG_UP;
  if (signals_take(SIGTERM)) return CN_TERMINATED;
  if (signals_take(SIGINT)) return CN_INTERRUPTED;
  if (signals_take(SIGTSTP)) {
    cn_suspend();
    return CN_RESUMED;
  }
  if (signals_take(SIGCONT)) {  // It was stopped by a signal that nobody can catch.
    session_resume(false);
    return CN_RESUMED;
  }
  if (signals_take(SIGWINCH)) {
    session_fit();
    return CN_RESIZED;
  }
  return CN_TIMED_OUT;
}

static cn_wake read_input(uint8_t *bytes, size_t capacity, size_t *count) {
  ssize_t got = read(fileno(terminal.in), bytes, capacity);
  if (got > 0) {
    *count = (size_t)got;
    return CN_INPUT;
  }
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return CN_TIMED_OUT;
  return hang_up();  // Nothing to read where poll promised something, or EIO.
}

cn_wake cn_wait(int milliseconds, uint8_t *bytes, size_t capacity, size_t *count) {
  long long end = now() + milliseconds;
  *count = 0;
  for (;;) {
    cn_wake wake = by_signal();
    if (wake != CN_TIMED_OUT) return wake;
    long long left = milliseconds < 0 ? -1 : end - now();
    if (milliseconds >= 0 && left < 0) left = 0;
    struct pollfd places[2] = {
        {.fd = signals_descriptor(), .events = POLLIN},
        {.fd = terminal.hung_up ? -1 : fileno(terminal.in), .events = POLLIN},
    };
    int ready = poll(places, 2, (int)left);
    if (ready == 0) return CN_TIMED_OUT;
    if (ready < 0 && errno != EINTR) return hang_up();
    if (ready < 0 || places[0].revents) continue;
    wake = places[1].revents & POLLIN ? read_input(bytes, capacity, count) : hang_up();
    if (wake != CN_TIMED_OUT) return wake;
  }
}

int cn_escape_delay(void) {
  const char *value = getenv("ESCDELAY");
  int delay = value ? atoi(value) : 0;
  return delay > 0 && delay <= 10'000 ? delay : 25;
}
