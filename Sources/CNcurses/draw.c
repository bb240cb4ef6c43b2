#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { style_count = 31 };
static struct { attr_t attributes; short pair; } styles[style_count];

static const struct { unsigned ours; attr_t theirs; } table[] = {
    {CN_BOLD, A_BOLD},       {CN_DIM, A_DIM},       {CN_UNDERLINE, A_UNDERLINE},
    {CN_REVERSE, A_REVERSE}, {CN_ITALIC, A_ITALIC},
};

unsigned cn_attributes(void) {
  unsigned all = 0;
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (termattrs() & table[i].theirs) all |= table[i].ours;
  }
  return all;
}

// Where the terminal shows either a colour or the attribute (the Linux console), the attribute
// is what carries the meaning. The bits are those of terminfo's `ncv`.
static bool excludes_colour(attr_t attributes) {
  int excluded = tigetnum("ncv");
  if (excluded <= 0) return false;
  return ((excluded & 2) && (attributes & A_UNDERLINE)) ||
         ((excluded & 4) && (attributes & A_REVERSE)) ||
         ((excluded & 16) && (attributes & A_DIM)) ||
         ((excluded & 32) && (attributes & A_BOLD)) ||
         ((excluded & 0x8000) && (attributes & A_ITALIC));
}

void cn_set_style(int index, unsigned attributes, int colour) {
  if (index < 0 || index >= style_count) return;
  attr_t theirs = 0;
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (attributes & table[i].ours) theirs |= table[i].theirs;
  }
  short pair = 0;
  if (colour >= 0 && terminal.has_colour && !excludes_colour(theirs)) {
    pair = (short)(index + 1);
    if (init_pair(pair, (short)colour, -1) != OK) pair = 0;
  }
  styles[index].attributes = theirs;
  styles[index].pair = pair;
}

void cn_erase(void) { werase(stdscr); }

// The cells that ncurses would give the characters; -1 if it knows one of them not.
static int width(const wchar_t *characters, size_t count) {
  int total = 0;
  for (size_t i = 0; i < count; i++) {
    int one = wcwidth(characters[i]);
    if (one < 0) return -1;
    total += one;
  }
  return total;
}

// The C library and utf8proc differ on a few hundred rare characters. Such a one is drawn as
// question marks, so that nothing after it on the row is shifted.
//
// In a terminal one cell wide ncurses reads beside its rows to fill the last corner, and sends what
// it finds there; so such a terminal stays blank.
void cn_put(int row, int column, const char *utf8, size_t length, int columns, int style) {
  if (getmaxx(stdscr) < 2) return;
  if (!terminal.held || terminal.not_drawn || style < 0 || style >= style_count) return;
  wattr_set(stdscr, styles[style].attributes, styles[style].pair, nullptr);
  // No text has more characters than bytes.
  wchar_t few[1024];
  wchar_t *characters = few;
  if (length > sizeof few / sizeof *few) characters = malloc(length * sizeof *few);
  if (characters == nullptr) return;
  size_t count = 0;
  mbstate_t state = {};
  while (length > 0) {
    size_t used = mbrtowc(&characters[count], utf8, length, &state);
    if (used == 0 || used > length) break;
    count++;
    utf8 += used;
    length -= used;
  }
  if (length == 0 && width(characters, count) == columns) {
    mvwaddnwstr(stdscr, row, column, characters, (int)count);
  } else {
    for (int i = 0; i < columns; i++) mvwaddch(stdscr, row, column + i, '?');
  }
  if (characters != few) free(characters);
}

// The picture is ready, and not yet sent since the terminal has not taken the one before.
static bool is_owed = false;
static bool wants_cursor = false;

void draw_owed(void) {
  if (!is_owed || !terminal.held || terminal.not_drawn || terminal.hung_up || line_waits()) return;
  is_owed = false;
  curs_set(wants_cursor);
  doupdate();
  picture_send();
}

void cn_show(int cursor_row, int cursor_column) {
  if (!terminal.held || terminal.not_drawn || terminal.hung_up) return;
  wattr_set(stdscr, A_NORMAL, 0, nullptr);
  wants_cursor = cursor_row >= 0;
  if (wants_cursor) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  is_owed = true;
  draw_owed();
}

void cn_redraw(void) { clearok(curscr, TRUE); }
