#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// A handler raises a flag and writes one byte, which ends the poll. The flags tell which signals
// came, so that a full pipe loses none.
enum { signal_count = 6 };
static const int caught[signal_count] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
static struct sigaction before[signal_count];
static struct sigaction pipe_before;
static sigset_t mask_before;
static atomic_bool pending[NSIG];
static int waker[2] = {-1, -1};

static void note(int signal) {
  int saved = errno;
  atomic_store(&pending[signal], true);
  ssize_t written = write(waker[1], "", 1);
  (void)written;
  errno = saved;
}

void signals_post(int signal) { note(signal); }

static void handle(int signal) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

// A parent that blocks signals hands its mask down; resizes and requests to end would never come.
static void unblock(void) {
  sigset_t mask;
  sigemptyset(&mask);
  for (int i = 0; i < signal_count; i++) sigaddset(&mask, caught[i]);
  static const int fatal[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGQUIT};
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaddset(&mask, fatal[i]);
  sigprocmask(SIG_UNBLOCK, &mask, &mask_before);
}

// Before newterm: ncurses leaves alone what has a handler, and nothing falls in between.
bool signals_catch(void) {
  if (pipe2(waker, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  for (int i = 0; i < signal_count; i++) {
    atomic_store(&pending[caught[i]], false);
    sigaction(caught[i], nullptr, &before[i]);
    // What our parent had us ignore (nohup) stays ignored.
    if (before[i].sa_handler != SIG_IGN || caught[i] == SIGWINCH) handle(caught[i]);
  }
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, &pipe_before);
  unblock();
  return true;
}

void signals_release(void) {
  for (int i = 0; i < signal_count; i++) sigaction(caught[i], &before[i], nullptr);
  sigaction(SIGPIPE, &pipe_before, nullptr);
  sigprocmask(SIG_SETMASK, &mask_before, nullptr);
  close(waker[0]);
  close(waker[1]);
  waker[0] = waker[1] = -1;
}

int signals_descriptor(void) { return waker[0]; }

void signals_drain(void) {
  char bytes[64];
  while (read(waker[0], bytes, sizeof bytes) > 0) continue;
}

bool signals_take(int signal) { return atomic_exchange(&pending[signal], false); }

bool signals_ending(void) {
  return atomic_load(&pending[SIGINT]) || atomic_load(&pending[SIGTERM]) ||
         atomic_load(&pending[SIGHUP]);
}

// Returns when the process goes on; false if it may not be stopped.
bool signals_stop(void) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, nullptr, &ours);
  if (ours.sa_handler == SIG_IGN) return false;
  sigaction(SIGTSTP, &standard, nullptr);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, nullptr);
  signals_take(SIGCONT);
  signals_take(SIGTSTP);
  return true;
}

void cn_die_of(cn_wake wake) {
  cn_close();  // The default action runs nothing that would.
  int signal = wake == CN_INTERRUPTED ? SIGINT : wake == CN_HUNG_UP ? SIGHUP : SIGTERM;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, nullptr);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigprocmask(SIG_UNBLOCK, &only, nullptr);
  raise(signal);
  _exit(128 + signal);
}
