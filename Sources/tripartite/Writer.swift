internal import Archive
internal import Browser
internal import Files
internal import Glibc
internal import Meeting
internal import Session
internal import Wording

/// Writes what is shown to new files, and into the pager, on another thread.
///
/// One thing at a time; nothing of the reader's is ever overwritten, and nothing is left of what
/// was stopped.
struct Writer {
  private let worker = Worker<String>(name: "tripartite.writer")

  /// Whether the reader is still to be told what came of it.
  var isWriting: Bool { worker.isWorking }

  /// How far it has come, as far as it has said.
  var progress: RowProgress? {
    worker.progress.map { RowProgress(made: $0.done, of: $0.count) }
  }

  /// What the reader is to be told, once.
  ///
  /// - Parameter milliseconds: How long to wait for it.
  func takeAnswer(within milliseconds: Int = 0) -> String? {
    worker.takeAnswer(within: milliseconds)
  }

  /// Writes no more, and leaves nothing.
  func stop() { worker.stop() }

  /// The same; returns when nothing is left.
  func end() { worker.end() }

  /// Begins to write a list to a new file, in the format that the end of its name says.
  ///
  /// - Parameter told: What the reader is told when it is there.
  func begin(
    _ list: ShownList, of meeting: Meeting, to file: String, in language: Language, told: String
  ) {
    let sink = OutputFormat(ofFile: file).sink
    begin(file, language.words, told, count: list.count) { take in
      if let sink {
        list.hand(by: sink, of: meeting, in: language, to: take)
      } else {
        list.hand(to: take)
      }
    }
  }

  /// Begins to write a matrix to a new file, in the format that the end of its name says.
  ///
  /// - Parameter told: What the reader is told when it is there.
  func begin(_ matrix: Matrix, to file: String, in language: Language, told: String) {
    let format = OutputFormat(ofFile: file)
    begin(file, language.words, told, count: matrix.rows.count) { take in
      _ = take(matrix.text(as: format, in: language, withIds: format == .json), matrix.rows.count)
    }
  }

  private func begin(
    _ file: String, _ words: any Words, _ told: String, count: Int,
    handing hand: @escaping @Sendable (_ take: (String, Int) -> Bool) -> Void
  ) {
    worker.begin { work in
      do throws(Descriptor.Failure) {
        return try Self.write(to: Self.path(file), count: count, work, handing: hand) ? told : nil
      } catch {
        let reason = error.number == EEXIST ? words.alreadyThere : words.systemError(error.number)
        return "\(file.printable): \(reason)"
      }
    }
  }

  /// A path as a shell reads it: `~/` begins in the user's home.
  private static func path(_ typed: String) -> String {
    guard typed.hasPrefix("~/"), let home = Environment["HOME"] else { return typed }
    return home + typed.dropFirst()
  }

  /// - Returns: Whether it was not given up.
  private static func write(
    to path: String, count: Int, _ work: Worker<String>.Work,
    handing hand: (_ take: (String, Int) -> Bool) -> Void
  ) throws(Descriptor.Failure) -> Bool {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw Descriptor.Failure(number: EEXIST) }
    let file = try NewFile(for: path, mode: 0o644)
    var error: Int32 = 0
    hand { piece, made in
      error = Output.write(piece, to: file.descriptor)
      work.tell(made, of: count)
      return error == 0 && !work.isGivenUp
    }
    guard error == 0 else { throw Descriptor.Failure(number: error) }
    guard !work.isGivenUp else { return false }
    try file.put(isReplacing: false)
    return true
  }
}

extension Writer {
  /// Begins to write a list into a pipe, as it is read on the screen.
  ///
  /// Whoever reads it may end before all of it is read.
  ///
  /// - Returns: The end that is read; `nil` where there is none.
  func pipe(_ list: ShownList) -> OpenFile? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    let (reading, writing) = (OpenFile(ends[0]), OpenFile(ends[1]))
    // The pager must not hold the end that is written; and what it leaves behind could hold the
    // other and never read.
    guard ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }),
      fcntl(writing.descriptor, F_SETFL, O_NONBLOCK) == 0
    else { return nil }
    // The locale must be asked for before another thread needs it.
    _ = Output.hasAllLetters
    worker.begin { work in
      list.hand { piece, _ in writing.take(piece.inLettersOfLocale) { work.isGivenUp } }
      return nil
    }
    return reading
  }
}
