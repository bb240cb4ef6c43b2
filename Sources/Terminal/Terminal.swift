internal import CNcurses
public import Screen

/// The terminal, taken over for as long as the value lives and then given back as it was.
///
/// One may exist at a time, and one thread uses it. It is given back too if the program exits,
/// traps or is killed by any signal that can be caught.
public struct Terminal: ~Copyable {
  var decoder: InputDecoder
  /// When the decoder has waited long enough.
  var patienceEnds: ContinuousClock.Instant?
  /// Events read and not yet asked for, the next one last.
  var waiting: [TerminalEvent] = []
  let drawsUnicode: Bool

  /// Takes over the terminal that standard output shows; keys come from standard input if that
  /// is a terminal, else from `/dev/tty`.
  public init(_ options: TerminalOptions) throws(TerminalError) {
    try self.init(options, input: 0, output: 1)
  }

  /// Takes over the terminal behind two file descriptors.
  init(_ options: TerminalOptions, input: Int32, output: Int32) throws(TerminalError) {
    let outcome = cn_open(input, output, options.usesColour)
    if let error = TerminalError(outcome, type: String(cString: cn_type())) { throw error }
    decoder = InputDecoder(
      sequences: .ofTerminal(), escapeDelay: Int(cn_escape_delay()),
      letters: .ofLocale())
    drawsUnicode = cn_is_utf8()
    let available = Style.Attributes(rawValue: cn_attributes())
    for role in Role.allCases {
      let style = options.theme.style(of: role).adapted(to: available)
      cn_set_style(role.styleIndex, style.attributes.rawValue, style.colour?.rawValue ?? -1)
    }
    cn_set_mouse(options.usesMouse)
  }

  deinit { cn_close() }

  /// The size that the next frame should have.
  public var size: Size {
    let size = cn_get_size()
    return Size(columns: Int(size.columns), rows: Int(size.rows))
  }

  /// Asks for reports of clicks and the wheel, or for none.
  public mutating func setMouse(_ on: Bool) {
    cn_set_mouse(on)
  }

  /// Gives the terminal back and stops the program; takes the terminal again when it goes on.
  ///
  /// Draw a frame afterwards, of the size that there is then.
  public mutating func suspend() {
    cn_suspend()
  }

  /// Makes the next frame be sent whole, whatever the terminal may show.
  public mutating func redraw() {
    cn_redraw()
  }
}
