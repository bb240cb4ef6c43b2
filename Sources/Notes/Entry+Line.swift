extension Entry {
  /// The entry as a line of the file, without its end: time, sign and kind, record, thing, text.
  ///
  /// The fields stand between tabs. `+` keeps, `-` takes away.
  public var line: String {
    [
      time.description, (text == nil ? "-" : "+") + key.kind.rawValue, key.record.escaped,
      key.name.escaped, (text ?? "").escaped,
    ].joined(separator: "\t")
  }

  /// Reads a line of the file.
  ///
  /// - Throws: what was expected in it.
  public init(line: some StringProtocol) throws(LineFault) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 5 else { throw .fields(fields.count) }
    guard let time = Moment(fields[0]) else { throw .time(String(fields[0])) }
    // Nothing could ever be later, so that the thing could not be changed again.
    guard time.hasSuccessors else { throw .tooLate(String(fields[0])) }
    let sign = fields[1].first
    guard sign == "+" || sign == "-", let kind = Kind(rawValue: String(fields[1].dropFirst()))
    else { throw .kind(String(fields[1])) }
    let (record, name) = (fields[2].unescaped, fields[3].unescaped)
    guard !record.isEmpty else { throw .noRecord }
    guard kind == .query ? !name.isEmpty : Reference(name) != nil else { throw .thing(name) }
    let text = sign == "+" ? fields[4].unescaped : nil
    if kind == .query, let text, text.halves(at: " ") == nil { throw .query(text) }
    self.init(Key(kind, record: record, name: name), at: time, text: text)
  }
}

extension StringProtocol {
  /// The text on one line without tabs: `\` stands before what cannot stand there.
  var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// What ``escaped`` was made from; `\` before any other character stands for itself.
  var unescaped: String {
    var text = ""
    var rest = unicodeScalars.makeIterator()
    while let scalar = rest.next() {
      guard scalar == "\\" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      switch rest.next() {
      case "n": text += "\n"
      case "r": text += "\r"
      case "t": text += "\t"
      case "\\": text += "\\"
      case .some(let other):
        text += "\\"
        text.unicodeScalars.append(other)
      case .none: text += "\\"
      }
    }
    return text
  }
}
