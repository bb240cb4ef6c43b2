internal import CNcurses
internal import Screen

/// How a role looks: attributes, and a colour that is never the only sign.
struct Style: Hashable {
  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt32
    static let bold = Attributes(rawValue: UInt32(CN_BOLD))
    static let dim = Attributes(rawValue: UInt32(CN_DIM))
    static let underline = Attributes(rawValue: UInt32(CN_UNDERLINE))
    static let reverse = Attributes(rawValue: UInt32(CN_REVERSE))
    static let italic = Attributes(rawValue: UInt32(CN_ITALIC))
  }

  /// Colours of the sixteen, by the numbers of ANSI.
  ///
  /// Red and magenta have enough contrast on black and on white alike; yellow, cyan and green fade
  /// on white, blue on black.
  enum Colour: Int32 {
    case red = 1
    case green = 2
    case yellow = 3
    case blue = 4
    case magenta = 5
    case cyan = 6
  }

  var attributes: Attributes = []
  var colour: Colour?

  /// The style with what the terminal has: it underlines where it has no italics.
  func adapted(to available: Attributes) -> Style {
    var adapted = self
    if attributes.contains(.italic), !available.contains(.italic) {
      adapted.attributes.remove(.italic)
      adapted.attributes.insert(.underline)
    }
    if attributes.contains(.reverse), !available.contains(.reverse) {
      adapted.attributes.insert(.bold)
    }
    return adapted
  }
}

extension Role {
  /// How the role looks; colours are the terminal's own but for a few words.
  var style: Style {
    switch self {
    case .plain, .tab, .hint, .message: Style()
    case .title, .heading, .key: Style(attributes: .bold)
    case .currentTab: Style(attributes: [.bold, .reverse])
    case .selection: Style(attributes: .reverse)
    case .quietSelection, .link: Style(attributes: .underline)
    case .dim, .rule: Style(attributes: .dim)
    case .doubt: Style(attributes: .italic, colour: .magenta)
    case .match: Style(attributes: [.bold, .underline])
    case .error: Style(attributes: .bold, colour: .red)
    }
  }

  /// The number under which curses knows the style.
  var styleIndex: Int32 {
    Int32(Role.allCases.firstIndex(of: self) ?? 0)
  }
}
