internal import CNcurses

extension Terminal {
  /// Gives the terminal to another program, and takes it again when that has ended.
  ///
  /// Draw a frame afterwards, of the size that there is then.
  ///
  /// - Parameters:
  ///   - command: A line of `sh`; in it `$1` is the argument.
  ///   - input: The file that it reads; `nil` for the keyboard.
  /// - Returns: Its exit status; `nil` where it could not be run.
  public mutating func lend(
    to command: String, argument: String = "", input: Int32? = nil
  ) -> Int32? {
    let status = cn_lend(command, argument, input ?? -1)
    return status < 0 ? nil : status
  }

  /// Runs a program that needs no terminal, such as one that takes a text.
  ///
  /// - Returns: Whether it ended well.
  public func run(_ command: String, input: Int32) -> Bool { cn_pipe(command, input) == 0 }
}
