internal import Archive
internal import Browser
internal import Meeting
internal import Screen
internal import Settings
internal import Wording

extension Settings {
  /// Which file was read, or would be.
  var fileLine: String {
    let words = Program.words
    guard let file else { return "\(words.noSettingsFile)\n\n" }
    let path = file.path.printable
    let line =
      switch file.state {
      case .read: words.settingsFile(path)
      case .missing: words.settingsFileMissing(path)
      case .unreadable: words.settingsFileUnread(path)
      }
    return "\(line)\n\n"
  }

  /// The settings and the keys in force, a row each.
  var listing: Listing {
    let settings = Setting.all.map { setting in
      let choice = self[setting]
      return [
        setting.name, choice.value?.description.printable ?? Program.words.noValue,
        source(choice.origin),
      ]
    }
    let keys = Command.allCases.map { command in
      [
        "keys.\(command.name)", keyNames(of: command).joined(separator: " "),
        source(origin(of: command)),
      ]
    }
    return Listing(
      columns: [], rows: (settings + keys).map { _ in [] },
      headings: [
        .init(Program.words.settingColumn, isWhole: true), .init(Program.words.valueColumn),
        .init(Program.words.fromColumn, isWhole: true),
      ],
      cells: settings + keys)
  }

  private func source(_ origin: Origin) -> String {
    Program.language.word(kind: place(of: origin))
  }

  /// The settings and the keys in force, and the mistakes of the file, for programs.
  var object: ListingValue {
    .object([
      ListingField("file", .text(file?.path.printable)),
      ListingField("state", .string((file?.state ?? .missing).rawValue)),
      ListingField("settings", .list(Setting.all.map(object))),
      ListingField("keys", .list(Command.allCases.map(object))),
      ListingField("mistakes", .strings(mistakes)),
    ])
  }

  private func object(of setting: Setting) -> ListingValue {
    let choice = self[setting]
    return .object(
      [
        ListingField("name", .string(setting.name)),
        ListingField("value", ListingValue(choice.value)),
      ] + fields(of: choice.origin) + [
        ListingField("default", ListingValue(setting.standard)),
        ListingField("expected", .string(setting.type.expectation(in: Language.english.words))),
        ListingField("summary", .string(setting.summary(in: .english))),
      ])
  }

  private func object(of command: Command) -> ListingValue {
    .object(
      [
        ListingField("command", .string(command.name)),
        ListingField("keys", .strings(keyNames(of: command))),
      ] + fields(of: origin(of: command)) + [
        ListingField("summary", .string(command.summary(in: .english)))
      ])
  }

  private func fields(of origin: Origin) -> [ListingField] {
    let source =
      switch origin {
      case .standard: "default"
      case .locale: "locale"
      case .file: "file"
      case .environment: "environment"
      case .option: "option"
      }
    let line: Int? = if case .file(let line) = origin { line } else { nil }
    return [
      ListingField("source", .string(source)), ListingField("from", .string(place(of: origin))),
      ListingField("line", .count(line)),
    ]
  }

  private func origin(of command: Command) -> Origin {
    file?.keyLines[command].map { .file(line: $0) } ?? .standard
  }

  private func keyNames(of command: Command) -> [String] {
    keys.keys(of: command).map(Setting.name(of:))
  }
}

extension ListingValue {
  fileprivate init(_ value: SettingValue?) {
    switch value {
    case .none: self = .null
    case .word(let word): self = .string(word.printable)
    case .flag(let flag): self = .boolean(flag)
    }
  }
}
