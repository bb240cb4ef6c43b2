internal import Terminal
internal import Wording

extension TerminalError {
  /// What the terminal lacks, and what to do instead.
  func description(in words: any Words) -> String {
    switch self {
    case .notATerminal: words.terminalNeeded
    case .typeNotSet: words.termNotSet
    case .unknownType(let type): words.termUnknown(type)
    case .tooSimple(let type): words.termTooSimple(type)
    case .alreadyOpen: words.terminalInUse
    case .noDescriptor: words.noDescriptorLeft
    case .noMemory: words.noMemoryForTerminal
    }
  }
}
