// What the files of this target share. Never seen by Swift.
#pragma once

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdbool.h>
#include <stdio.h>
#include <termios.h>

#include "CNcurses.h"

// Of <term.h>, which is not included because its macros (lines, columns, buttons) clash.
extern char *tigetstr(const char *);
extern int tigetnum(const char *);
extern int setupterm(const char *, int, int *);

struct terminal {
  SCREEN *screen;  // Null while the terminal is not open.
  FILE *in;
  int out;          // What other programs are given, and whose modes and size are asked for.
  bool held;        // The terminal is in our modes now.
  bool hung_up;     // It is gone: no more reading, no more drawing.
  bool not_drawn;   // ncurses could not take over its size, and may hold half of it: no more drawing.
  bool has_colour;
  bool wants_mouse;
  struct termios outside;  // Its modes before us, to which it goes back.
  struct termios inside;   // Its modes while we have it.
};

extern struct terminal terminal;

// control.c: byte strings that switch what ncurses does not.
void control_prepare(void);
void control_enter(void);
void control_leave(void);
const char *control_rescue(void);

// line.c: the way to the terminal, which waits for nothing that is not asked to be waited for.
void line_open(void);
void line_close(void);
void line_put(const char *bytes, size_t length);
bool line_waits(void);      // Whether the terminal has not yet taken all.
int line_descriptor(void);  // Where to poll for room.
bool line_push(void);       // Gives what is taken at once; false if that is nothing.
void line_rest(void);
bool line_drain(int milliseconds);  // Waits; whether all was taken.
void line_give_up(void);
void line_write(int descriptor, const char *bytes, size_t length);
void line_rescue(const char *bytes, size_t length);
long long line_clock(void);  // In milliseconds.

// picture.c: what ncurses draws on.
FILE *picture_open(void);
void picture_close(void);
void picture_send(void);

// draw.c
void draw_owed(void);

// locale.c
void locale_choose(void);

// signals.c
bool signals_catch(void);
void signals_release(void);
int signals_descriptor(void);
void signals_drain(void);
bool signals_take(int signal);
bool signals_ending(void);
void signals_post(int signal);
bool signals_stop(void);

// crash.c
void crash_catch(void);
void crash_release(void);

// messages.c: standard error is kept away from the picture.
void messages_hold(void);
void messages_release(void);
void messages_copy(int descriptor);
void messages_let_go(void);

// session.c
bool session_fit(void);
void session_give_back(void);
void session_resume(bool was_given_back);
