// ncurses behind plain functions, so that no curses header is seen by Swift.
//
// One terminal at a time, from one thread. Every function but `cn_open`, `cn_close`, `cn_die_of`
// and `cn_set_apology` may be called between the first two only.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CN_CLOSED __attribute__((enum_extensibility(closed)))

/// What became of `cn_open`.
typedef enum CN_CLOSED cn_outcome {
  CN_OPENED,
  CN_ALREADY_OPEN,
  CN_NOT_A_TERMINAL,
  /// TERM is unset or empty.
  CN_NO_TYPE,
  /// The terminal database does not know TERM.
  CN_UNKNOWN_TYPE,
  /// The terminal cannot place its cursor.
  CN_TOO_SIMPLE,
  /// A pipe or a file could not be opened.
  CN_NO_DESCRIPTOR,
  /// There is no memory for a picture of the terminal's size.
  CN_NO_MEMORY,
} cn_outcome;

/// What ended `cn_wait`.
typedef enum CN_CLOSED cn_wake {
  CN_TIMED_OUT,
  CN_INPUT,
  CN_RESIZED,
  CN_RESUMED,
  CN_INTERRUPTED,
  CN_TERMINATED,
  CN_HUNG_UP,
  /// There is no memory for a picture of the terminal's new size: no more is drawn.
  CN_NOT_DRAWN,
} cn_wake;

enum {
  CN_BOLD = 1,
  CN_DIM = 2,
  CN_UNDERLINE = 4,
  CN_REVERSE = 8,
  CN_ITALIC = 16,
};

typedef struct cn_size {
  int columns;
  int rows;
} cn_size;

/// What a fault says after it has given the terminal back: a line of at most 250 bytes.
void cn_set_apology(const char *utf8);

/// Takes the terminal over. Keys come from `in` if that is a terminal, else from /dev/tty.
cn_outcome cn_open(int in, int out, bool uses_colour);

/// Gives the terminal back as it was. Harmless if it is not open.
void cn_close(void);

/// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
void cn_suspend(void);

/// Gives the terminal back, runs `command` in a shell with `argument` as its `$1`, and takes the
/// terminal again. The command reads `input`, or the terminal if that is negative.
///
/// Its exit status; 128 and more for a signal, -1 if it could not be run.
int cn_lend(const char *command, const char *argument, int input);

/// Runs a command that uses no terminal, and reads `input`; as `cn_lend` otherwise.
int cn_pipe(const char *command, int input);

/// Whether the terminal may be asked to keep a text (OSC 52).
bool cn_has_clipboard(void);

/// Sends bytes to the terminal beside the picture; they must draw nothing.
void cn_send(const char *bytes, size_t length);

/// Whether the user's locale is UTF-8; if not, only ASCII may be put.
bool cn_is_utf8(void);

/// The character that a byte from 0x80 on is in a locale of one byte a character; 0 where it is
/// none, and in every other locale.
uint32_t cn_letter(uint8_t byte);

// Takes the locale that the environment asks for, without a terminal; whether it has all letters.
bool cn_choose_locale(void);

/// The size that the next frame should have.
cn_size cn_get_size(void);

/// The attributes (CN_BOLD and so on) that the terminal has.
unsigned cn_attributes(void);

/// Defines style `index` (0 to 30); `colour` is 0 to 7, or -1 for the terminal's own.
void cn_set_style(int index, unsigned attributes, int colour);

/// Blanks the picture; nothing is sent yet.
void cn_erase(void);

/// Puts `length` bytes of UTF-8, which are meant to take `columns` cells, in a style.
void cn_put(int row, int column, const char *utf8, size_t length, int columns, int style);

/// Sends what differs from the picture before; a negative row hides the cursor.
void cn_show(int cursor_row, int cursor_column);

/// Makes the next `cn_show` send every cell.
void cn_redraw(void);

/// Asks the terminal to report clicks and the wheel, or not to.
void cn_set_mouse(bool on);

/// Waits for input or a signal, at most `milliseconds` (negative: for ever).
///
/// `*count` is the number of bytes read. A hang-up is reported once.
cn_wake cn_wait(int milliseconds, uint8_t *bytes, size_t capacity, size_t *count);

/// What the terminal sends for a key, by its terminfo name such as "kcuu1"; null if none.
const char *cn_key_sequence(const char *name);

/// Milliseconds after which an escape that nothing follows is the key: ESCDELAY, or 25.
int cn_escape_delay(void);

/// The value of TERM, or "".
const char *cn_type(void);

/// Gives the terminal back and ends the process by the signal behind CN_INTERRUPTED,
/// CN_TERMINATED or CN_HUNG_UP, so that its parent sees which.
[[noreturn]] void cn_die_of(cn_wake wake);
