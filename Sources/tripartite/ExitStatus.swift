internal import Meeting
internal import Wording

/// How the program tells its caller what became of a command.
enum ExitStatus: Int32, CaseIterable {
  case success = 0
  case nothingMatched
  case mistake

  var code: Int32 { rawValue }

  func meaning(in language: Language) -> String {
    switch self {
    case .success: language.words.manualExitSuccess
    case .nothingMatched: language.words.manualExitNothing
    case .mistake: language.words.manualExitMistake
    }
  }
}
