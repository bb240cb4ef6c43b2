internal import Screen

extension Key {
  /// The key of a printing ASCII byte.
  static func typed(_ byte: UInt8) -> Key { .character(Character(Unicode.Scalar(byte))) }

  /// The key of a control byte; `nil` for NUL.
  init?(control byte: UInt8) {
    switch byte {
    case 0: return nil
    case ASCII.carriageReturn, ASCII.lineFeed: self = .enter
    case ASCII.tab: self = .tab
    case ASCII.backspace, ASCII.delete: self = .backspace
    default: self = .control(Character(Unicode.Scalar(byte + 0x40).properties.lowercaseMapping))
    }
  }
}
