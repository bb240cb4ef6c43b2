#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

struct terminal terminal;

// For so long, twice, an ending waits for a terminal that takes nothing; in milliseconds.
enum { patience = 700 };

static int open_own(int descriptor) {
  return isatty(descriptor) ? fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
                            : open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
}

static FILE *open_input(int descriptor) {
  int own = open_own(descriptor);
  if (own < 0) return nullptr;
  FILE *stream = fdopen(own, "r");
  if (!stream) close(own);
  return stream;
}

static void close_streams(void) {
  line_close();
  picture_close();
  if (terminal.in) fclose(terminal.in);
  if (terminal.out >= 0) close(terminal.out);
  terminal.in = nullptr;
  terminal.out = -1;
}

const char *cn_type(void) {
  const char *type = getenv("TERM");
  return type ? type : "";
}

// setupterm answers where initscr would print and exit.
static cn_outcome check_type(int out) {
  if (!*cn_type()) return CN_NO_TYPE;
  int result = 0;
  if (setupterm(nullptr, out, &result) != OK) {
    return result == 1 ? CN_TOO_SIMPLE : CN_UNKNOWN_TYPE;
  }
  return cn_key_sequence("cup") ? CN_OPENED : CN_TOO_SIMPLE;
}

// What ncurses would set if it had the terminal: cbreak, noecho, nonl, no flush at an interrupt,
// and tabs that are tabs. It waits for no output, as a terminal that takes none would hold it.
static void set_modes(void) {
  struct termios *modes = &terminal.inside;
  *modes = terminal.outside;
  // Ctrl-S must not freeze the picture, nor Ctrl-V swallow a key.
  modes->c_iflag &= ~(tcflag_t)(ICRNL | IXON | ISTRIP);
  modes->c_oflag &= ~(tcflag_t)(ONLCR | TABDLY);
  modes->c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
  modes->c_lflag |= ISIG | NOFLSH;
  modes->c_cc[VMIN] = 1;
  modes->c_cc[VTIME] = 0;
  tcsetattr(terminal.out, TCSANOW, modes);
  def_prog_mode();  // For an ncurses that does know of the terminal.
}

static cn_outcome open_screen(bool uses_colour) {
  locale_choose();
  // Set by some shells, they would freeze the size.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  cn_outcome outcome = check_type(terminal.out);
  if (outcome != CN_OPENED) return outcome;
  tcgetattr(terminal.out, &terminal.outside);
  FILE *picture = picture_open();
  if (!picture || !signals_catch()) return CN_NO_DESCRIPTOR;
  line_open();
  control_prepare();
  terminal.held = true;
  crash_catch();
  terminal.screen = newterm(nullptr, picture, terminal.in);
  if (!terminal.screen) {
    terminal.held = false;
    crash_release();
    signals_release();
    return CN_NO_MEMORY;  // All else was looked at before.
  }
  set_modes();
  keypad(stdscr, TRUE);
  typeahead(-1);  // Input is read past ncurses, so it must never break off a frame for it.
  session_fit();
  if (terminal.not_drawn) return CN_NO_MEMORY;
  terminal.has_colour = uses_colour && has_colors() && start_color() == OK &&
                        use_default_colors() == OK;
  messages_hold();
  curs_set(0);
  picture_send();
  control_enter();
  return CN_OPENED;
}

cn_outcome cn_open(int in, int out, bool uses_colour) {
  static bool closes_at_exit = false;
  if (terminal.screen) return CN_ALREADY_OPEN;
  if (!isatty(out)) return CN_NOT_A_TERMINAL;
  terminal = (struct terminal){.in = open_input(in), .out = open_own(out)};
  cn_outcome outcome =
      terminal.in && terminal.out >= 0 ? open_screen(uses_colour) : CN_NOT_A_TERMINAL;
  if (outcome != CN_OPENED && terminal.screen) cn_close();
  if (outcome != CN_OPENED) close_streams();
  if (outcome == CN_OPENED && !closes_at_exit) closes_at_exit = atexit(cn_close) == 0;
  return outcome;
}

void session_give_back(void) {
  if (!line_drain(patience)) line_give_up();
  control_leave();
  endwin();
  picture_send();
  if (!line_drain(patience)) line_give_up();
  tcsetattr(terminal.out, TCSANOW, &terminal.outside);
  // A report of the mouse that was under way would otherwise be typed into the shell.
  if (terminal.wants_mouse) tcflush(terminal.out, TCIFLUSH);
  terminal.held = false;
}

void cn_close(void) {
  if (!terminal.screen) return;
  if (terminal.held) session_give_back();
  messages_release();
  crash_release();
  signals_release();
  // A window that could not be resized is half freed already; ncurses would free it twice.
  if (!terminal.not_drawn) delscreen(terminal.screen);
  terminal.screen = nullptr;
  close_streams();
}

cn_size cn_get_size(void) { return (cn_size){.columns = getmaxx(stdscr), .rows = getmaxy(stdscr)}; }

// Larger than any display; a terminal may claim 65535 by 65535.
enum { most_rows = 800, most_columns = 2000 };

// Takes over the terminal's size; false if it is what it was.
bool session_fit(void) {
  struct winsize now;
  if (ioctl(terminal.out, TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0) {
    return false;
  }
  cn_size old = cn_get_size();
  int rows = now.ws_row < most_rows ? now.ws_row : most_rows;
  int columns = now.ws_col < most_columns ? now.ws_col : most_columns;
  if (resize_term(rows, columns) != OK) terminal.not_drawn = true;
  clearok(curscr, TRUE);  // What the terminal made of the picture is unknown.
  return terminal.not_drawn || old.rows != rows || old.columns != columns;
}

// After `bg` the terminal is the shell's. False if the process is to end while it waits.
static bool await_foreground(void) {
  pid_t owner;
  while ((owner = tcgetpgrp(terminal.out)) > 0 && owner != getpgrp()) {
    if (signals_ending()) return false;
    raise(SIGTTOU);  // Stops us, unless nobody could ever continue us.
    nanosleep(&(struct timespec){.tv_nsec = 20'000'000}, nullptr);
  }
  return true;
}

void session_resume(bool was_given_back) {
  if (!was_given_back) endwin();
  terminal.held = false;
  if (!await_foreground()) return;
  struct termios modes;
  // The user may have changed them meanwhile; a shell's own editing modes are not the user's.
  if (was_given_back && tcgetattr(terminal.out, &modes) == 0 && (modes.c_lflag & ICANON)) {
    terminal.outside = modes;
  }
  terminal.held = true;
  tcsetattr(terminal.out, TCSANOW, &terminal.inside);
  keypad(stdscr, TRUE);  // endwin forgets it, and only wgetch, which is not used, would see to it.
  if (session_fit()) signals_post(SIGWINCH);
  clearok(curscr, TRUE);
  if (!terminal.not_drawn) doupdate();
  picture_send();
  control_enter();
}

void cn_suspend(void) {
  if (!terminal.held || terminal.hung_up) return;
  session_give_back();
  signals_stop();
  session_resume(true);
}
