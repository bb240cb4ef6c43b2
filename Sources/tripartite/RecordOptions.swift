internal import Wording
internal import Archive
internal import ArgumentParser
internal import Meeting
internal import Settings

/// Which record, and in which language.
struct RecordOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Program.words.languageHelp))
  var language: Language?

  @Option(
    help: ArgumentHelp(
      Program.words.dataHelp, valueName: "folder"), completion: .directory)
  var data: String?

  /// What is asked for, to be put before the other settings.
  var chosen: [(Setting, SettingValue?)] {
    [(.language, language.map { .word($0.rawValue) }), (.data, data.map(SettingValue.word))]
  }

  /// The settings in force; says what in their file cannot be followed.
  func settings(_ options: [(Setting, SettingValue?)] = []) -> Settings {
    let settings = Settings(options: chosen + options)
    settings.remarkMistakes()
    return settings
  }
}

extension Meeting {
  /// Loads a data folder; the bundled data where it is `nil`.
  ///
  /// - Parameter isChecked: Whether the bundled data are checked again; a folder always is.
  /// - Throws: every error of the folder, one line each.
  init(folder: String?, isChecked: Bool = false) throws(CommandFailure) {
    do {
      self =
        if let folder { try Archive.load(folder: folder) } else {
          try Archive.bundled(isChecked: isChecked)
        }
    } catch {
      throw CommandFailure(error, folder: folder ?? Program.words.theBundledData)
    }
  }
}

extension Opening {
  /// Opens a data folder at once, however large; the bundled data where it is `nil`.
  ///
  /// - Throws: every error of the folder, one line each, where one is near the beginning of a
  ///   table.
  init(folder: String?) throws(CommandFailure) {
    guard let folder else {
      self.init(try Meeting(folder: nil))
      return
    }
    do {
      self = try Archive.open(folder: folder)
    } catch {
      throw CommandFailure(error, folder: folder)
    }
  }
}

extension CommandFailure {
  fileprivate init(_ failure: ArchiveFailure, folder: String) {
    self.init(
      status: CommandFailure.mistake,
      lines: failure.errors.map { $0.description(in: Program.language) }
        + ["tripartite: \(Program.words.errorsNoMeeting(failure.errors.count, folder: folder))"])
  }
}
