internal import Wording
internal import Archive
internal import Meeting
internal import Settings

extension Settings {
  /// The settings in force for a run of the program.
  ///
  /// - Parameter options: What the command line asks for; what it does not is left out.
  init(options: [(Setting, SettingValue?)] = []) {
    let environment = { (name: String) in Environment[name] }
    let given = options.compactMap { setting, value in value.map { (setting, $0) } }
    self.init(
      file: SettingsFile.path(environment: environment).map {
        SettingsFile(
          path: $0, home: Environment["HOME"], isNamed: Environment["TRIPARTITE_CONFIG"] != nil)
      },
      environment: environment, options: Dictionary(given) { first, _ in first },
      locale: Language(environment: environment))
  }

  /// Says on standard error what in the file cannot be followed; of many mistakes, the first.
  func remarkMistakes() {
    for mistake in mistakes.prefix(Self.remarked) { Output.remark(line: mistake) }
    let more = mistakes.count - Self.remarked
    if more > 0 { Output.remark(Program.words.moreMistakes(more, in: fileName)) }
  }

  /// The number of mistakes that a command tells of; a screen holds them.
  static let remarked = 20

  /// How the program names where a value comes from, such as `config.toml:3`.
  func place(of origin: Origin) -> String {
    switch origin {
    case .standard: "default"
    case .locale: "locale"
    case .file(let line): "\(fileName):\(line)"
    case .environment(let variable): "$\(variable)"
    case .option(let option): option
    }
  }

  /// The name of the settings file, without its folder.
  private var fileName: String {
    file.flatMap { $0.path.split(separator: "/").last.map(String.init) } ?? ""
  }
}

extension Settings {
  /// The reader's copy of the report; `nil` where none is named.
  ///
  /// - Throws: why the copy cannot be read.
  func printed(for meeting: Meeting) throws(CommandFailure) -> PrintedReport? {
    guard let report else { return nil }
    do {
      return try PrintedReport(file: report, for: meeting)
    } catch {
      guard isOfFile(.report) else {
        throw .usage("\(report): \(error.description(in: Program.language))")
      }
      throw CommandFailure(
        status: CommandFailure.mistake,
        lines: [
          "\(place(of: self[.report].origin)): report: \(report): "
            + error.description(in: Program.language)
        ])
    }
  }

  /// The reader's copy of the report; where the settings file names one that cannot be read, the
  /// program says so and goes on without it.
  ///
  /// - Throws: why the copy cannot be read that the command line or the environment names.
  func printed(
    for meeting: Meeting, orRemark remark: (String) -> Void
  ) throws(CommandFailure) -> PrintedReport? {
    do {
      return try printed(for: meeting)
    } catch {
      guard isOfFile(.report) else { throw error }
      for line in error.lines { remark(line) }
      return nil
    }
  }

  private func isOfFile(_ setting: Setting) -> Bool {
    if case .file = self[setting].origin { true } else { false }
  }
}

extension Meeting {
  /// Loads the record that the settings name.
  ///
  /// A record that cannot be loaded is never replaced by another one.
  ///
  /// - Parameter isChecked: Whether the bundled data are checked again; a folder always is.
  /// - Throws: every error of the folder, one line each, and where the folder is named.
  init(_ settings: Settings, isChecked: Bool = false) throws(CommandFailure) {
    do {
      try self.init(folder: settings.data, isChecked: isChecked)
    } catch {
      throw settings.placed(error)
    }
  }
}

extension Opening {
  /// Opens the record that the settings name, of a large one its beginning.
  ///
  /// - Throws: every error that is found at once, one line each, and where the folder is named.
  init(_ settings: Settings) throws(CommandFailure) {
    do {
      try self.init(folder: settings.data)
    } catch {
      throw settings.placed(error)
    }
  }
}

extension Settings {
  /// Why no record can be loaded, and where the settings file names it.
  fileprivate func placed(_ failure: CommandFailure) -> CommandFailure {
    let origin = self[.data].origin
    guard case .file = origin else { return failure }
    let mend = Program.words.dataIsSetIn(place(of: origin))
    return CommandFailure(
      status: failure.status, lines: failure.lines + ["tripartite: \(mend)"])
  }
}
