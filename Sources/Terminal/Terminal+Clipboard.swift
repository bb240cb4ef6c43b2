internal import CNcurses

extension Terminal {
  /// The bytes that terminals take at once, by the strictest of those in use.
  public static let longestCopy = 74_994

  /// Whether the terminal may be asked to keep a text; it never says whether it did.
  public var hasClipboard: Bool { cn_has_clipboard() }

  /// Asks the terminal to put a text on the clipboard (OSC 52).
  ///
  /// - Parameter multiplexer: Through which program, so that the terminal around it hears of it.
  public mutating func copy(_ text: String, through multiplexer: Multiplexer?) {
    let bytes = ClipboardRequest(text).bytes(through: multiplexer)
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      start.withMemoryRebound(to: CChar.self, capacity: buffer.count) { cn_send($0, buffer.count) }
    }
  }
}

/// A program between ours and the terminal, which keeps control sequences to itself.
public enum Multiplexer: Hashable, Sendable {
  case tmux, screen
}

/// The control sequence by which a text is sent to a clipboard.
///
/// Source: xterm's control sequences, OSC 52; tmux(1), `allow-passthrough`; screen(1), DCS.
struct ClipboardRequest {
  private let sequence: [UInt8]

  init(_ text: String) {
    sequence = Array("\u{1B}]52;c;".utf8) + Self.base64(Array(text.utf8)) + [0x07]
  }

  /// The sequence, and for a multiplexer the same wrapped for the terminal around it.
  ///
  /// tmux takes the bare one where `set-clipboard` is on, and hands on the wrapped one where
  /// `allow-passthrough` is.
  func bytes(through multiplexer: Multiplexer?) -> [UInt8] {
    switch multiplexer {
    case .none: sequence
    case .tmux:
      sequence + Array("\u{1B}Ptmux;".utf8) + sequence.flatMap { $0 == 0x1B ? [$0, $0] : [$0] }
        + Self.end
    case .screen: wrappedForScreen
    }
  }

  private static let end = Array("\u{1B}\\".utf8)

  /// screen hands on at most some 256 bytes at once.
  private var wrappedForScreen: [UInt8] {
    let start = Array("\u{1B}P".utf8)
    return stride(from: 0, to: sequence.count, by: 240).flatMap {
      start + sequence[$0..<min($0 + 240, sequence.count)] + Self.end
    }
  }

  /// RFC 4648 with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    return stride(from: 0, to: bytes.count, by: 3).flatMap { start -> [UInt8] in
      let piece = bytes[start..<min(start + 3, bytes.count)]
      let number = piece.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - piece.count))
      let coded = [18, 12, 6, 0].map { letters[number >> $0 & 63] }
      return coded.prefix(piece.count + 1) + Array(repeating: 0x3D, count: 3 - piece.count)
    }
  }
}
