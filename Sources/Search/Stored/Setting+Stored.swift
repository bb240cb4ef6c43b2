internal import Meeting

extension Setting {
  func write(to writer: inout ByteWriter) {
    writer.write(delegation?.rawValue)
    writer.write(onBehalfOf?.rawValue)
    writer.write(group.rawValue)
    writer.write(theme.rawValue)
    writer.write(capacity)
    for flag in [hasNote, hasCandidates, hasPoints, isOpen] { writer.write(flag ? 1 : 0) }
  }

  init(_ reader: inout ByteReader) throws(UnfitBytes) {
    delegation = try reader.identifier()
    onBehalfOf = try reader.identifier()
    group = try reader.value { SpeakingGroup(rawValue: $0) }
    theme = Identifier(try reader.text())
    capacity = try reader.text()
    hasNote = try reader.number() == 1
    hasCandidates = try reader.number() == 1
    hasPoints = try reader.number() == 1
    isOpen = try reader.number() == 1
  }
}

extension Attribution {
  func write(to writer: inout ByteWriter) {
    writer.write(keyword)
    switch self {
    case .stated(let speaker), .inferred(let speaker):
      if case .officer = speaker { writer.write(1) } else { writer.write(0) }
      writer.write(speaker.rawValue)
    case .oneOf(let candidates): writer.write(each: candidates) { $0.write($1.rawValue) }
    case .unknown: break
    }
  }

  init(_ reader: inout ByteReader) throws(UnfitBytes) {
    switch try reader.text() {
    case Attribution.unknown.keyword: self = .unknown
    case Attribution.oneOf([]).keyword: self = .oneOf(try reader.identifiers())
    case Attribution.stated(.officer("")).keyword: self = .stated(try Speaker(&reader))
    case Attribution.inferred(.officer("")).keyword: self = .inferred(try Speaker(&reader))
    default: throw UnfitBytes()
    }
  }
}

extension Attribution.Speaker {
  fileprivate init(_ reader: inout ByteReader) throws(UnfitBytes) {
    let isOfficer = try reader.number() == 1
    let id = try reader.text()
    self = isOfficer ? .officer(Identifier(id)) : .participant(Identifier(id))
  }
}
