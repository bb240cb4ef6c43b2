public import Notes
public import Wording

extension [Outcome] {
  /// What the user is told of changes that met those of another program; of others nothing.
  public func told(in words: any Words) -> [String] {
    compactMap { outcome in
      switch outcome {
      case .made: nil
      case .joined: words.joinedAnotherNote
      case .stayed: words.changedMeanwhile
      case .renamed(let name): words.queryRenamed(name)
      }
    }
  }
}
