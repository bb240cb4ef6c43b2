#include "terminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

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
    return terminal.not_drawn ? CN_NOT_DRAWN : CN_RESIZED;
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
  long long end = line_clock() + milliseconds;
  *count = 0;
  for (;;) {
    cn_wake wake = by_signal();
    if (wake != CN_TIMED_OUT) return wake;
    long long left = milliseconds < 0 ? -1 : end - line_clock();
    if (milliseconds >= 0 && left < 0) left = 0;
    struct pollfd places[3] = {
        {.fd = signals_descriptor(), .events = POLLIN},
        {.fd = terminal.hung_up ? -1 : fileno(terminal.in), .events = POLLIN},
        {.fd = line_waits() && !terminal.hung_up ? line_descriptor() : -1, .events = POLLOUT},
    };
    int ready = poll(places, 3, (int)left);
    if (ready == 0) return CN_TIMED_OUT;
    if (ready < 0 && errno != EINTR) return hang_up();
    if (ready < 0 || places[0].revents) continue;
    if (places[2].revents) {
      if (!line_push()) line_rest();
      draw_owed();
    }
    if (!places[1].revents) continue;
    wake = places[1].revents & POLLIN ? read_input(bytes, capacity, count) : hang_up();
    if (wake != CN_TIMED_OUT) return wake;
  }
}

int cn_escape_delay(void) {
  const char *value = getenv("ESCDELAY");
  int delay = value ? atoi(value) : 0;
  return delay > 0 && delay <= 10'000 ? delay : 25;
}
