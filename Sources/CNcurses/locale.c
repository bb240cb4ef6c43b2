#include "terminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_utf8 = false;

static const char *asked_for(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return nullptr;
}

// "fr_FR.ISO-8859-1" and "de_DE@euro" name an encoding of eight bits, installed or not.
static bool names_other_encoding(const char *locale) {
  const char *encoding = strchr(locale, '.');
  if (!encoding) return strstr(locale, "@euro") != nullptr;
  return strncasecmp(encoding, ".utf-8", 6) != 0 && strncasecmp(encoding, ".utf8", 5) != 0;
}

void locale_choose(void) {
  const char *locale = asked_for();
  // LC_CTYPE alone: numbers in our output stay as they are in C.
  if (!locale || (!setlocale(LC_CTYPE, "") && !names_other_encoding(locale))) {
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
  }
  is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cn_is_utf8(void) { return is_utf8; }

bool cn_choose_locale(void) {
  locale_choose();
  return is_utf8;
}
