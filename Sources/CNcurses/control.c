#include "terminal.h"

#include <string.h>

// Bracketed paste and the mouse are switched here, by their control sequences. ncurses would ask
// for X10 reports under tmux and screen, which know SGR and need it right of column 223.
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

static bool knows_paste = false, knows_mouse = false;
static char rescue[512];

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value && value != (const char *)-1 ? value : nullptr;
}

const char *cn_key_sequence(const char *name) { return capability(name); }

// Appends a capability without its padding, "$<5>".
static void append(const char *bytes) {
  size_t used = strlen(rescue);
  for (; bytes && *bytes && used + 1 < sizeof rescue; bytes++) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end) {
        bytes = end;
        continue;
      }
    }
    rescue[used++] = *bytes;
  }
  rescue[used] = '\0';
}

// The order is that of leaving: reports off, plain text, keypad, screen, cursor.
void control_prepare(void) {
  knows_mouse = capability("kmous") != nullptr;
  knows_paste = capability("BE") != nullptr || knows_mouse;
  rescue[0] = '\0';
  if (knows_mouse) append(mouse_off);
  if (knows_paste) append(paste_off);
  append(capability("sgr0"));
  append(capability("op"));
  append(capability("rmkx"));
  append(capability("rmcup"));
  append(capability("cnorm"));
}

const char *control_rescue(void) { return rescue; }

static void send(const char *bytes) { line_put(bytes, strlen(bytes)); }

void control_enter(void) {
  if (knows_paste) send(paste_on);
  if (knows_mouse && terminal.wants_mouse) send(mouse_on);
}

void control_leave(void) {
  if (knows_mouse && terminal.wants_mouse) send(mouse_off);
  if (knows_paste) send(paste_off);
}

bool cn_has_clipboard(void) {
  // The Linux console may print what it does not know.
  return (knows_paste || knows_mouse) && strncmp(cn_type(), "linux", 5) != 0;
}

void cn_send(const char *bytes, size_t length) {
  if (terminal.held) line_put(bytes, length);
}

void cn_set_mouse(bool on) {
  if (on == terminal.wants_mouse) return;
  terminal.wants_mouse = on;
  if (knows_mouse && terminal.held) send(on ? mouse_on : mouse_off);
}
