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
  private let language: Language
  private let words: any Words
  private var page: Roff

  private init(_ program: CommandDescription, in language: Language) {
    self.program = program
    self.language = language
    words = language.words
    page = Roff(
      title: "TRIPARTITE", section: 1, day: Release.day, source: "tripartite \(Release.version)",
      header: words.manualHeader)
  }

  /// The page as man(7) has it, of a program that describes itself in that language.
  static func text(of program: CommandDescription, in language: Language) -> String {
    var manual = Manual(program, in: language)
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
    page.section(words.manualNameSection)
    page.opening("tripartite - \(words.manualName)")
    page.section(words.manualSynopsisSection)
    let forms = words.manualForms.split(separator: ";").map { "tripartite \($0)" }
    page.opening(forms[0])
    for form in forms.dropFirst() { page.more(form) }
    page.section(words.manualDescriptionSection)
    page.opening(words.manualDescription)
  }

  private mutating func writeCommands() {
    page.section(words.manualCommandsSection)
    page.opening(words.manualOptionsAnywhere)
    for command in program.shown {
      page.item(
        ([command.commandName] + command.positionals.map { $0.placeholder(in: words) })
          .joined(separator: " "),
        command.abstract ?? "")
      if let discussion = command.discussion,
        command.commandName != ConfigCommand.configuration.commandName
      {
        page.more(discussion)
      }
    }
  }

  private mutating func writeOptions() {
    page.section(words.manualOptionsSection)
    page.opening(words.manualOptionOwners)
    let commands = program.shown
    let options = commands.flatMap(\.options).distinct
    for option in options {
      let owners = commands.filter { $0.options.contains(option) }.map(\.commandName)
      page.item(
        option.synopsis(in: words), ParserText.abstract(option.abstract ?? "", in: language))
      if owners.count < commands.count {
        page.more(words.manualOwners(owners.joined(separator: ", ")))
      }
      if let value = option.defaultValue { page.more(words.manualDefault(value)) }
    }
  }

  private mutating func writeKeys() {
    page.section(words.manualKeysSection)
    page.opening(words.manualKeys)
    for command in Command.allCases {
      let keys = command.standardKeys.map(\.description)
      page.item(
        keys.isEmpty ? words.manualNoKey : keys.joined(separator: "  "),
        "\(command.summary(in: language)) (\(command.name)).")
    }
  }

  private mutating func writeSettings() {
    page.section(words.manualSettingsSection)
    page.opening(words.manualSettings)
    for setting in Setting.all {
      page.item(setting.name, setting.summary(in: language))
      page.more(words.manualExpected(setting.type.expectation(in: words)))
    }
    page.item("[keys]", words.manualKeysTable)
  }

  private mutating func writeQueries() {
    page.section(words.manualQueriesSection)
    page.opening(words.manualQueries)
    for (form, meaning) in grammar { page.item(form, meaning) }
    page.paragraph(words.manualFields)
    for field in Query.Field.allCases {
      page.item("\(field.rawValue):", field.summary(in: language))
      if !field.words.isEmpty {
        page.more(words.manualOneOf(field.words.joined(separator: ", ")))
      }
    }
  }

  private var grammar: [(form: String, meaning: String)] {
    [
      ("word word", words.manualTwoWords), ("\"some words\"", words.manualPhrase),
      ("-word", words.manualNot), ("this or that", words.manualOr),
      ("( )", words.manualParentheses), ("field:value", words.manualField),
    ]
  }
}

extension Manual {
  private mutating func writeEnding() {
    page.section(words.manualExitSection)
    for status in ExitStatus.allCases {
      page.item("\(status.code)", status.meaning(in: language))
    }
    page.paragraph(words.manualExitSignals)
    page.section(words.manualEnvironmentSection)
    for setting in Setting.all {
      if let variable = setting.variable {
        page.item(
          variable.name,
          setting == .colour ? words.manualNoColourVariable : setting.summary(in: language))
      }
    }
    for (name, meaning) in variables { page.item(name, meaning) }
    page.section(words.manualFilesSection)
    page.item("$XDG_CONFIG_HOME/tripartite/config.toml", words.manualSettingsFile)
    page.item("$XDG_DATA_HOME/tripartite/notes.tsv", words.manualNotesFile)
    page.item("$XDG_STATE_HOME/tripartite/session.tsv", words.manualSessionFile)
    page.item("$XDG_CACHE_HOME/tripartite", words.manualCacheFolder)
    page.item(words.manualDataFolderName, words.manualDataFolder)
    page.section(words.manualExamplesSection)
    page.examples(Self.examples)
    page.section(words.manualSeeAlsoSection)
    page.opening("grep(1), less(1), terminfo(5), locale(7)")
  }

  private var variables: [(name: String, meaning: String)] {
    [
      ("TRIPARTITE_CONFIG", words.manualConfigVariable),
      ("LC_ALL, LC_CTYPE, LANG", words.manualLocaleVariables),
      ("LC_MESSAGES", words.manualMessagesVariable), ("TERM", words.manualTermVariable),
      ("VISUAL, EDITOR, PAGER", words.manualProgramVariables),
      ("TMUX, STY", words.manualMultiplexerVariables),
      ("ESCDELAY", words.manualEscapeVariable), ("SWIFT_BACKTRACE", words.manualBacktraceVariable),
    ]
  }

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
  fileprivate func placeholder(in words: any Words) -> String {
    let name =
      words.placeholder(valueName ?? "value").uppercased() + (isRepeating ? " ..." : "")
    return isOptional ? "[\(name)]" : name
  }

  /// Its names, and what it takes.
  fileprivate func synopsis(in catalogue: any Words) -> String {
    let names = typedNames.joined(separator: ", ")
    guard kind == .option else { return names }
    let value = catalogue.placeholder(valueName ?? "").uppercased()
    return "\(names) \(words.isEmpty ? value : words.joined(separator: "|"))"
  }
}

extension Array where Element: Hashable {
  /// The elements without those that were there before.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
