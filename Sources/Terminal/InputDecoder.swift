internal import Screen

/// The bytes that a terminal sends, made into events; whatever it does not know it eats whole.
///
/// ncurses 6.4 loses a character whose bytes arrive apart, hands on the bytes of an unknown
/// sequence as if they had been typed, and does not know bracketed paste. Hence this.
///
/// Bytes may come in any pieces. Where time decides (is it the Escape key, or the beginning of an
/// arrow?), `patience` says how long to wait before `giveUp`.
struct InputDecoder {
  enum State {
    case ground
    /// Within a character of several bytes, so many of which are missing.
    case character(missing: Int)
    case escape
    /// After `ESC [` or `ESC O`.
    case sequence
    /// Within the three bytes of an X10 mouse report.
    case report
    /// Within an answer of the terminal that ends in BEL or `ESC \`.
    case answer
    /// After the escape that may end such an answer.
    case answerEnd
    case paste
    /// Shortly after an Escape that may yet prove to have been the beginning of a sequence.
    case lateSequence
    /// The byte after such an Escape can introduce a sequence, or is a key.
    case lateIntroducer
  }

  private var state = State.ground
  private var pending: [UInt8] = []
  private var pasted = PasteBuffer()
  private var events: [TerminalEvent] = []
  private let sequences: KeySequences
  private let escapeDelay: Int
  private let letters: ByteLetters?

  /// - Parameters:
  ///   - escapeDelay: Milliseconds after which a lone escape is the key.
  ///   - letters: What bytes are by the locale; `nil` for UTF-8.
  init(
    sequences: KeySequences = KeySequences([:]), escapeDelay: Int = 25, letters: ByteLetters? = nil
  ) {
    self.letters = letters
    self.sequences = sequences
    self.escapeDelay = escapeDelay
  }

  /// Milliseconds of silence after which to call `giveUp`; `nil` if there is nothing to decide.
  var patience: Int? {
    switch state {
    case .ground, .character: nil
    case .escape, .answerEnd: escapeDelay
    case .sequence, .report, .answer: 250
    case .paste: 2000
    case .lateSequence: 300
    case .lateIntroducer: 60
    }
  }

  /// The events that the bytes complete.
  mutating func receive(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    for byte in bytes { take(byte) }
    defer { events = [] }
    return events
  }

  /// The events to be made of what is pending, since nothing more came.
  mutating func giveUp() -> [TerminalEvent] {
    switch state {
    case .escape, .answerEnd:
      events.append(.key(.escape))
      state = .lateSequence
    case .sequence, .answer:
      // Escape and then a bracket typed in haste; a longer rest was not typed by anybody.
      if pending.count == 2 { events += [.key(.escape), .key(.typed(pending[1]))] }
      state = .ground
    case .lateIntroducer:
      events.append(.key(.typed(pending[0])))
      state = .ground
    case .paste: endPaste()
    case .ground, .character, .report, .lateSequence: state = .ground
    }
    defer { events = [] }
    return events
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: begin(with: byte)
    case .character(let missing): continueCharacter(with: byte, missing: missing)
    case .escape: continueEscape(with: byte)
    case .sequence: continueSequence(with: byte)
    case .report: continueReport(with: byte)
    case .answer: continueAnswer(with: byte)
    case .answerEnd: endAnswer(with: byte)
    case .paste: if pasted.append(byte) { endPaste() }
    case .lateSequence, .lateIntroducer: continueLate(with: byte)
    }
  }

  private mutating func begin(with byte: UInt8) {
    state = .ground
    switch byte {
    case ASCII.escape: state = .escape
    case 0..<0x20, ASCII.delete: if let key = Key(control: byte) { events.append(.key(key)) }
    case 0x20..<0x7F: events.append(.key(.typed(byte)))
    case _ where letters != nil:
      if let letter = letters?[byte], letter.isTypable {
        events.append(.key(.character(Character(letter))))
      }
    case 0xC2..<0xE0: beginCharacter(with: byte, missing: 1)
    case 0xE0..<0xF0: beginCharacter(with: byte, missing: 2)
    case 0xF0..<0xF5: beginCharacter(with: byte, missing: 3)
    default: break  // No character begins so.
    }
  }

  private mutating func beginCharacter(with byte: UInt8, missing: Int) {
    pending = [byte]
    state = .character(missing: missing)
  }

  private mutating func continueCharacter(with byte: UInt8, missing: Int) {
    guard 0x80..<0xC0 ~= byte else { return begin(with: byte) }
    pending.append(byte)
    guard missing == 1 else { return state = .character(missing: missing - 1) }
    state = .ground
    if let text = String(validating: pending, as: UTF8.self), let character = text.first,
      text.unicodeScalars.allSatisfy(\.isTypable)
    {
      events.append(.key(.character(character)))
    }
  }

  private mutating func continueEscape(with byte: UInt8) {
    pending = [ASCII.escape, byte]
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .answer
    case ASCII.escape: events.append(.key(.escape))
    default:
      if let key = sequences[pending] {
        events.append(.key(key))
        state = .ground
      } else if sequences.beginAny(with: pending) {
        state = .sequence
      } else {  // A key with Alt held, or one typed right after Escape.
        events.append(.key(.escape))
        begin(with: byte)
      }
    }
  }

  private mutating func continueSequence(with byte: UInt8) {
    guard byte >= 0x20, byte < 0x7F else { return begin(with: byte) }
    if pending.count < 64 { pending.append(byte) }
    if let key = sequences[pending] {
      events.append(.key(key))
      state = .ground
    } else if pending == Array("\u{1B}[M".utf8) {
      pending = []
      state = .report
    } else if byte >= 0x40, !pending.isUnfinished, !sequences.beginAny(with: pending) {
      finishSequence()
    }
  }

  private mutating func finishSequence() {
    let sequence = ControlSequence(pending)
    state = sequence.beginsPaste ? .paste : .ground
    if let event = sequence.event { events.append(event) }
  }

  private mutating func continueReport(with byte: UInt8) {
    pending.append(byte)
    guard pending.count == 3 else { return }
    state = .ground
    if let event = MouseReport(x10: pending)?.event { events.append(event) }
  }

  private mutating func continueAnswer(with byte: UInt8) {
    pending.append(byte)
    if byte == ASCII.escape {
      state = .answerEnd
    } else if byte == ASCII.bell || pending.count > 1024 {
      state = .ground  // So long an answer is none: it was a key with Alt held.
    }
  }

  private mutating func endAnswer(with byte: UInt8) {
    state = .ground
    if byte != UInt8(ascii: "\\") { continueEscape(with: byte) }
  }

  private mutating func continueLate(with byte: UInt8) {
    guard case .lateIntroducer = state else {
      guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") else { return begin(with: byte) }
      pending = [byte]
      return state = .lateIntroducer
    }
    if "ABCDFHMZ0123456789<".utf8.contains(byte) {
      pending = [ASCII.escape, pending[0]]
      state = .sequence
      continueSequence(with: byte)
    } else {
      events.append(.key(.typed(pending[0])))
      begin(with: byte)
    }
  }

  private mutating func endPaste() {
    events.append(.paste(pasted.text(in: letters)))
    pasted = PasteBuffer()
    state = .ground
  }
}

extension [UInt8] {
  /// Whether these are the first three bytes of a function key of the Linux console, `ESC [ [ A`.
  fileprivate var isUnfinished: Bool { self == Array("\u{1B}[[".utf8) }
}

extension Unicode.Scalar {
  /// Whether the scalar can be meant as a character; bidirectional marks and the like cannot.
  fileprivate var isTypable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
