internal import ArgumentParser
internal import Browser
internal import Meeting
internal import Screen
internal import Search
internal import Settings
internal import Wording

/// The manual page, made from the tables of commands, options, keys, query fields and settings.
struct Manual {
  private let program: CommandDescription
  private var page = Roff(
    title: "TRIPARTITE", section: 1, day: Release.day, source: "tripartite \(Release.version)")

  init(_ program: CommandDescription) { self.program = program }

  /// The page as man(7) has it.
  static func text(of program: CommandDescription) -> String {
    var manual = Manual(program)
    manual.writeOpening()
    manual.writeCommands()
    manual.writeOptions()
    manual.writeKeys()
    manual.writeQueries()
    manual.writeSettings()
    manual.writeEnding()
    return manual.page.text
  }

  private mutating func writeOpening() {
    page.section("Name")
    page.opening("tripartite - opens the record of an international meeting")
    page.section("Synopsis")
    page.opening("tripartite [options]")
    for usage in ["LISTING [QUERY ...]", "COMMAND [argument ...] [options]"] {
      page.more("tripartite \(usage)")
    }
    page.section("Description")
    page.opening(
      "tripartite opens the record of an international tripartite meeting in a terminal: who came, "
        + "for whom, in which office, and what each of them said under each theme of the agenda. "
        + "Without a command it opens the browser; the same record and queries work without a "
        + "screen, for pipes and scripts. Where the record names nobody, it says so.")
  }

  private mutating func writeCommands() {
    page.section("Commands")
    page.opening("Options may stand anywhere; after -- there are none.")
    for command in program.shown {
      page.item(
        ([command.commandName] + command.positionals.map(\.placeholder)).joined(separator: " "),
        command.abstract ?? "")
      if let discussion = command.discussion,
        command.commandName != ConfigCommand.configuration.commandName
      {
        page.more(discussion)
      }
    }
  }

  private mutating func writeOptions() {
    page.section("Options")
    page.opening("Every command that has an option is named with it.")
    let commands = program.shown
    let options = commands.flatMap(\.options).distinct
    for option in options {
      let owners = commands.filter { $0.options.contains(option) }.map(\.commandName)
      page.item(option.synopsis, option.abstract ?? "")
      if owners.count < commands.count {
        page.more("Of: \(owners.joined(separator: ", ")).")
      }
      if let value = option.defaultValue { page.more("Default: \(value).") }
    }
  }

  private mutating func writeKeys() {
    page.section("Keys")
    page.opening(
      "The keys of the browser as they are without a settings file. The name in parentheses is "
        + "that by which the table [keys] of the settings file gives a command other keys.")
    for command in Command.allCases {
      let keys = command.standardKeys.map(\.description)
      page.item(
        keys.isEmpty ? "(none)" : keys.joined(separator: "  "),
        "\(command.summary(in: .english)) (\(command.name)).")
    }
  }

  private mutating func writeSettings() {
    page.section("Settings")
    page.opening(
      "The command line goes before the environment, and that before the settings file, which is "
        + "TOML. A mistake in the file is named with its line and mend, and the program runs with "
        + "the rest.")
    for setting in Setting.all {
      page.item(setting.name, setting.summary(in: .english))
      page.more("Expected: \(setting.type.expectation(in: Language.english.words)).")
    }
    page.item("[keys]", "Which keys give which commands: the name of a command, and its keys.")
  }

  private mutating func writeQueries() {
    page.section("Queries")
    page.opening(
      "One language for the filter, go-to, the search and the command line. Words must all match; "
        + "case, accents and punctuation do not matter, and a word matches wherever a word begins "
        + "so.")
    for (form, meaning) in Self.grammar { page.item(form, meaning) }
    page.paragraph(
      "A field, and a value from a closed list, may be cut to a unique beginning. A mistake says "
        + "where it is and what to type instead. The fields:")
    for field in Query.Field.allCases {
      page.item("\(field.rawValue):", field.summary)
      if !field.words.isEmpty { page.more("One of: \(field.words.joined(separator: ", ")).") }
    }
  }

  private static let grammar = [
    ("word word", "Both words."), ("\"some words\"", "The words as a phrase."),
    ("-word", "Not this word; on a command line too, where it is no option."),
    ("this or that", "One of the two."), ("( )", "What belongs together."),
    ("field:value", "What a field says; a value of several words stands in quotation marks."),
  ]
}

extension Manual {
  private mutating func writeEnding() {
    page.section("Exit status")
    for status in ExitStatus.all { page.item("\(status.code)", status.meaning) }
    page.paragraph(ExitStatus.signals)
    page.section("Environment")
    for setting in Setting.all {
      if let variable = setting.variable { page.item(variable.name, setting.summary(in: .english)) }
    }
    for variable in Self.variables { page.item(variable.name, variable.meaning) }
    page.section("Files")
    page.item(
      "$XDG_CONFIG_HOME/tripartite/config.toml",
      "The settings file; ~/.config/tripartite/config.toml where XDG_CONFIG_HOME is not set.")
    page.item(
      "$XDG_DATA_HOME/tripartite/notes.tsv",
      "Marks, notes and saved queries; in ~/.local/share where XDG_DATA_HOME is not set. A line an "
        + "entry: time, + or - and kind, record, thing and text between tabs; the latest counts.")
    page.item(
      "$XDG_STATE_HOME/tripartite/session.tsv",
      "Where the browser was left; in ~/.local/state where XDG_STATE_HOME is not set.")
    page.item(
      "datapackage.json and one CSV a table",
      "A data folder, as --data names it: an ordinary Frictionless data package.")
    page.section("Examples")
    page.examples(Self.examples)
    page.section("See also")
    page.opening("grep(1), less(1), terminfo(5), locale(7)")
  }

  private static let variables = [
    (name: "TRIPARTITE_CONFIG", meaning: "The settings file, in place of the one under Files."),
    (
      name: "LC_ALL, LC_CTYPE, LANG",
      meaning: "The characters of the terminal, and the language of names. In a locale without "
        + "UTF-8 everything is drawn in ASCII."
    ),
    (name: "LC_MESSAGES", meaning: "The language of names, before LANG."),
    (name: "TERM", meaning: "The terminal, as terminfo(5) knows it."),
    (name: "VISUAL, EDITOR, PAGER", meaning: "The programs for long notes, and to read a page in."),
    (name: "TMUX, STY", meaning: "Set inside tmux and screen: how a text reaches the clipboard."),
    (name: "ESCDELAY", meaning: "Milliseconds for which a sequence of the Esc key may take."),
    (name: "SWIFT_BACKTRACE", meaning: "Where set, a fault of the program prints its backtrace."),
  ]

  private static let examples = [
    "tripartite",
    "tripartite interventions country:panama",
    "tripartite points topic:ratification kind:asks --format csv > points.csv",
    "tripartite show 54", "tripartite compare workers employers --theme skills",
    "tripartite delegations --format json --language fr | less",
  ]
}

extension CommandDescription.Argument {
  /// What stands for it in a line of usage.
  var placeholder: String {
    let name = (valueName ?? "value").uppercased() + (isRepeating ? " ..." : "")
    return isOptional ? "[\(name)]" : name
  }

  /// Its names, and what it takes.
  var synopsis: String {
    let names = typedNames.joined(separator: ", ")
    guard kind == .option else { return names }
    return
      "\(names) \(words.isEmpty ? valueName?.uppercased() ?? "" : words.joined(separator: "|"))"
  }
}

extension Array where Element: Hashable {
  /// The elements without those that were there before.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
