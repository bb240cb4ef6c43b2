#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Ctrl-C is for the other program alone; Ctrl-Z stops both, so that the shell gets its turn.
static void leave_signals(struct sigaction before[3]) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, standard = {.sa_handler = SIG_DFL};
  sigaction(SIGINT, &ignore, &before[0]);
  sigaction(SIGQUIT, &ignore, &before[1]);
  sigaction(SIGTSTP, nullptr, &before[2]);
  if (before[2].sa_handler != SIG_IGN) sigaction(SIGTSTP, &standard, nullptr);
}

static void retake_signals(struct sigaction before[3]) {
  sigaction(SIGINT, &before[0], nullptr);
  sigaction(SIGQUIT, &before[1], nullptr);
  sigaction(SIGTSTP, &before[2], nullptr);
  signals_take(SIGCONT);
  signals_take(SIGTSTP);
}

// Without the terminal (`is_quiet`) whatever the program says is dropped.
static int spawn(pid_t *child, char *const arguments[], int input, bool is_quiet) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t standard, none;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&files, input < 0 ? fileno(terminal.in) : input, 0);
  if (is_quiet) {
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  } else {
    posix_spawn_file_actions_adddup2(&files, terminal.out, 1);
  }
  posix_spawn_file_actions_adddup2(&files, 1, 2);
  sigemptyset(&none);
  sigfillset(&standard);
  posix_spawnattr_setsigdefault(&attributes, &standard);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int error = posix_spawn(child, "/bin/sh", &files, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error;
}

static int await(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int cn_lend(const char *command, const char *argument, int input) {
  if (!terminal.held || terminal.hung_up) return -1;
  char *arguments[] = {"sh", "-c", (char *)command, "sh", (char *)argument, nullptr};
  struct sigaction before[3];
  pid_t child = -1;
  session_give_back();
  leave_signals(before);
  int status = spawn(&child, arguments, input, false) == 0 ? await(child) : -1;
  retake_signals(before);
  session_resume(true);
  return status;
}

int cn_pipe(const char *command, int input) {
  char *arguments[] = {"sh", "-c", (char *)command, nullptr};
  pid_t child = -1;
  return spawn(&child, arguments, input, true) == 0 ? await(child) : -1;
}
