internal import Screen

extension Appearance {
  /// How a role looks; the ground and most letters are always the terminal's own.
  func style(of role: Role) -> Style {
    switch self {
    case .auto: role.style
    case .mono: Style(attributes: role.style.attributes)
    case .contrast: Style(attributes: role.strongAttributes)
    case .dark, .light:
      Style(attributes: role.style.attributes, colour: role.style.colour ?? colour(of: role))
    }
  }

  /// The colour of a role on a dark or on a light ground; `nil` for the terminal's own.
  private func colour(of role: Role) -> Style.Colour? {
    let isDark = self == .dark
    return switch role {
    case .title, .heading: isDark ? .cyan : .blue
    case .key: isDark ? .green : .blue
    case .link: isDark ? .cyan : .blue
    case .match: isDark ? .yellow : .red
    case .currentTab: isDark ? .cyan : .blue
    case .plain, .tab, .selection, .quietSelection, .dim, .doubt, .hint, .rule, .message, .error:
      nil
    }
  }
}

extension Role {
  /// The attributes without those that make letters faint or slanted.
  fileprivate var strongAttributes: Style.Attributes {
    switch self {
    case .plain, .tab, .hint, .message, .dim, .rule: []
    case .title, .heading, .key: .bold
    case .currentTab, .selection: [.bold, .reverse]
    case .quietSelection: [.bold, .underline]
    case .link, .doubt: .underline
    case .match: [.bold, .underline]
    case .error: [.bold, .reverse]
    }
  }
}
