// utf8proc: normal forms, case folding, grapheme breaks and cell widths.
#include <utf8proc.h>
