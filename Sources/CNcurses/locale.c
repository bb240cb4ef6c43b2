#include "terminal.h"

#include <ctype.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static bool is_utf8 = false;
static enum { other, latin_1, latin_9 } by_name = other;

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

// ISO 8859-1 and -15 are known by their names too, for where no locale of theirs is installed.
static void look_at_name(const char *locale) {
  char digits[8] = "";
  size_t count = 0;
  const char *encoding = locale ? strchr(locale, '.') : nullptr;
  for (const char *c = encoding; c && *c && *c != '@' && count + 1 < sizeof digits; c++) {
    if (isdigit((unsigned char)*c)) digits[count++] = *c;
  }
  bool is_euro = locale && !encoding && strstr(locale, "@euro");
  by_name = strcmp(digits, "88591") == 0              ? latin_1
            : strcmp(digits, "885915") == 0 || is_euro ? latin_9
                                                       : other;
}

void locale_choose(void) {
  const char *locale = asked_for();
  look_at_name(locale);
  // LC_CTYPE alone: numbers in our output stay as they are in C.
  if (!locale || (!setlocale(LC_CTYPE, "") && !names_other_encoding(locale))) {
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
  }
  is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

uint32_t cn_letter(uint8_t byte) {
  if (is_utf8 || byte < 0x80) return 0;
  wint_t known = MB_CUR_MAX == 1 ? btowc(byte) : WEOF;
  // In the locale C the library makes up something for these bytes.
  if (known != WEOF && strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") != 0) return known;
  if (by_name == other || byte < 0xA0) return 0;
  static const struct { uint8_t byte; uint16_t letter; } nine[] = {
      {0xA4, 0x20AC}, {0xA6, 0x160}, {0xA8, 0x161}, {0xB4, 0x17D},
      {0xB8, 0x17E},  {0xBC, 0x152}, {0xBD, 0x153}, {0xBE, 0x178},
  };
  for (size_t i = 0; by_name == latin_9 && i < sizeof nine / sizeof *nine; i++) {
    if (nine[i].byte == byte) return nine[i].letter;
  }
  return byte;
}

bool cn_is_utf8(void) { return is_utf8; }

bool cn_choose_locale(void) {
  locale_choose();
  return is_utf8;
}
