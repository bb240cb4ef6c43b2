extension Character {
  /// The character in ASCII, in one cell, for a terminal whose locale has no other.
  ///
  /// A ligature gives its first letter, so that columns stay where they are; what has no
  /// likeness gives a question mark.
  public var ascii: Character {
    if isASCII { return self }
    guard let base = unicodeScalars.first else { return "?" }
    if base.isASCII { return Character(base) }
    return base.latinLetter ?? punctuation[base] ?? "?"
  }
}

extension Unicode.Scalar {
  /// The plain letter of U+00C0 to U+017F, and of the Romanian letters with a comma.
  fileprivate var latinLetter: Character? {
    switch value {
    case 0xC0...0x17F: Character(Unicode.Scalar(latin[Int(value) - 0xC0]))
    case 0x218: "S"
    case 0x219: "s"
    case 0x21A: "T"
    case 0x21B: "t"
    default: nil
    }
  }
}

/// Sixteen code points a line, from U+00C0 on.
private let latin = Array(
  """
  AAAAAAACEEEEIIII\
  DNOOOOOxOUUUUYTs\
  aaaaaaaceeeeiiii\
  dnooooo/ouuuuyty\
  AaAaAaCcCcCcCcDd\
  DdEeEeEeEeEeGgGg\
  GgGgHhHhIiIiIiIi\
  IiIiJjKkkLlLlLlL\
  lLlNnNnNnnNnOoOo\
  OoOoRrRrRrSsSsSs\
  SsTtTtTtUuUuUuUu\
  UuUuWwYyYZzZzZzs
  """.utf8)

private let punctuation: [Unicode.Scalar: Character] = [
  "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2007}": " ", "\u{2003}": " ",
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
  "‘": "'", "’": "'", "‚": ",", "‛": "'", "′": "'", "´": "'", "ʼ": "'", "ʻ": "'",
  "“": "\"", "”": "\"", "„": "\"", "″": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">",
  "…": "~", "·": ".", "•": "*", "∙": ".", "●": "*", "○": "o", "◦": "o", "■": "#", "□": "#",
  "│": "|", "┃": "|", "║": "|", "╎": "|", "┆": "|", "▏": "|", "▕": "|", "▐": "|", "▌": "|",
  "─": "-", "━": "-", "═": "-", "╌": "-", "┄": "-", "╴": "-", "╶": "-",
  "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
  "╭": "+", "╮": "+", "╯": "+", "╰": "+",
  "▸": ">", "▶": ">", "►": ">", "→": ">", "⇒": ">", "◂": "<", "◀": "<", "◄": "<", "←": "<",
  "▾": "v", "▼": "v", "↓": "v", "▴": "^", "▲": "^", "↑": "^", "↔": "-", "↕": "|",
  "✓": "x", "✔": "x", "✗": "x", "✘": "x", "★": "*", "☆": "*", "⏎": "<", "↵": "<",
  "█": "#", "▇": "#", "▆": "#", "▅": "=", "▄": "=", "▃": "-", "▂": "_", "▁": "_",
  "▉": "#", "▊": "=", "▋": "=", "▍": "|", "▎": "|",
  "░": ".", "▒": ":", "▓": "*", "≤": "<", "≥": ">", "≠": "#", "×": "x", "°": "o", "º": "o",
  "ª": "a", "¹": "1", "²": "2", "³": "3", "€": "E", "£": "L", "©": "c", "®": "r", "§": "S",
  "¶": "P", "†": "+", "‡": "+", "¿": "?", "¡": "!", "№": "N", "µ": "u", "½": "?",
]
