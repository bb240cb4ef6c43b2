/// What a terminal tells a program.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted, not typed.
  case paste(String)
  case click(Position)
  /// The wheel was turned over a place; rows are negative towards the top.
  case wheel(Position, rows: Int)
  case resized(Size)
  /// The program was suspended and goes on.
  case resumed
  /// Ctrl-C, or a signal that asks the program to end.
  case interrupted
  case terminated
  /// The terminal is gone.
  case hungUp
  /// There is no memory for a picture of its new size; nothing more is drawn.
  case notDrawn
}
