#include "terminal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

// What ends a process without asking it: faults, and from SIGQUIT on what others send. A Swift
// trap is SIGILL or SIGTRAP. The runtime's backtracer would wait for a key in a terminal
// that shows nothing, so our handler stands in its place unless the user set SWIFT_BACKTRACE.
enum { fatal_count = 14, fault_count = 7 };
static const int fatal[fatal_count] = {
    SIGSEGV, SIGBUS,  SIGFPE,  SIGILL,    SIGTRAP, SIGABRT, SIGSYS,
    SIGQUIT, SIGXCPU, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2,
};
static struct sigaction before[fatal_count];
static bool is_catching = false;
static bool wants_backtrace = false;

// An overflow of the stack leaves no room on it for the handler.
static char stack[64 * 1024];
static stack_t stack_before;

// What is said of a fault, in the reader's language: made ready beforehand, because a handler may
// not make it, and never in the buffer that a handler might be reading.
static char apologies[2][256] = {"\r\nA fault stopped the program.\r\n"};
static _Atomic(const char *) apology = apologies[0];

void cn_set_apology(const char *utf8) {
  char *next = apology == apologies[0] ? apologies[1] : apologies[0];
  snprintf(next, sizeof apologies[0], "\r\n%.*s\r\n", (int)sizeof apologies[0] - 5, utf8);
  apology = next;
}

// Calls only what is safe in a handler. Once it returns, the fault or the signal comes again and
// meets the action that is set here.
static void give_back(int signal) {
  bool is_fault = false;
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] != signal) continue;
    is_fault = i < fault_count;
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal, wants_backtrace ? &before[i] : &standard, nullptr);
  }
  if (terminal.held) {
    terminal.held = false;
    line_rescue(control_rescue(), strlen(control_rescue()));
    tcsetattr(terminal.out, TCSANOW, &terminal.outside);
    if (is_fault) line_rescue(apology, strlen(apology));
    messages_copy(line_descriptor());
    messages_let_go();
  }
  raise(signal);
}

void crash_catch(void) {
  const char *backtrace = getenv("SWIFT_BACKTRACE");
  wants_backtrace = backtrace && *backtrace;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, &stack_before);
  struct sigaction action = {.sa_handler = give_back, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) {
    sigaction(fatal[i], &action, &before[i]);
    // What our parent had us ignore stays ignored.
    if (i >= fault_count && before[i].sa_handler == SIG_IGN) {
      sigaction(fatal[i], &before[i], nullptr);
    }
  }
  is_catching = true;
}

void crash_release(void) {
  if (!is_catching) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[i], nullptr);
  sigaltstack(&stack_before, nullptr);
  is_catching = false;
}
