/// The named values of a TOML table.
struct TOMLTable: Hashable, Sendable {
  /// How a table came to be, which decides what may still be added to it.
  enum Definition: Hashable, Sendable {
    /// By the way, in the header of a table within it.
    case implied
    /// By a header of its own.
    case header
    /// By dotted names below a header, the number of which it is.
    case dotted(section: Int)
    /// In braces, complete.
    case inline
  }

  private(set) var definition: Definition
  /// The names in the order in which they came.
  private(set) var names: [String] = []
  private var nodes: [String: TOMLNode] = [:]

  init(_ definition: Definition = .header) {
    self.definition = definition
  }

  subscript(name: String) -> TOMLNode? { nodes[name] }
}

extension TOMLTable {
  /// Makes the table that a header names, and those on the way to it.
  mutating func open(_ path: ArraySlice<String>, line: Int) throws(TOMLFault) {
    guard let name = path.first else { return }
    try change(name, orMake: .implied, line: line) { table, first throws(TOMLFault) in
      if table.definition == .inline { throw .closedTable(name, line: first) }
      guard path.count == 1 else { return try table.open(path.dropFirst(), line: line) }
      guard table.definition == .implied else { throw .secondTable(name, line: first) }
      table.definition = .header
    }
  }

  /// Adds a value below the table that a header has opened.
  ///
  /// - Parameters:
  ///   - header: The path of that table.
  ///   - path: The dotted name of the value; never empty.
  ///   - section: The number of the header.
  mutating func insert(
    _ value: TOMLValue, at path: ArraySlice<String>, below header: ArraySlice<String> = [],
    section: Int, line: Int
  ) throws(TOMLFault) {
    if let outer = header.first {
      return try change(outer, orMake: .header, line: line) { table, _ throws(TOMLFault) in
        try table.insert(
          value, at: path, below: header.dropFirst(), section: section, line: line)
      }
    }
    guard let name = path.first else { return }
    guard path.count > 1 else {
      if let old = nodes[name] { throw .secondValue(name, line: old.line) }
      return add(TOMLNode(value: value, line: line), as: name)
    }
    try change(name, orMake: .dotted(section: section), line: line) {
      table, first throws(TOMLFault) in
      try table.extend(name, section: section, firstLine: first)
      try table.insert(value, at: path.dropFirst(), section: section, line: line)
    }
  }

  /// Dotted names may add to a table only below the header below which they have made it.
  private mutating func extend(
    _ name: String, section: Int, firstLine: Int
  ) throws(TOMLFault) {
    switch definition {
    case .implied: definition = .dotted(section: section)
    case .dotted(section): break
    case .dotted, .header, .inline: throw .closedTable(name, line: firstLine)
    }
  }

  /// Changes a table in this one where it stands; its storage is not copied.
  private mutating func change(
    _ name: String, orMake definition: Definition, line: Int,
    _ body: (inout TOMLTable, _ line: Int) throws(TOMLFault) -> Void
  ) throws(TOMLFault) {
    if nodes[name] == nil {
      add(TOMLNode(value: .table(TOMLTable(definition)), line: line), as: name)
    }
    let first = nodes[name]?.line ?? line
    guard var table = takeTable(name) else { throw .notATable(name, line: first) }
    defer { nodes[name]?.value = .table(table) }
    try body(&table, first)
  }

  /// A table in this one, which holds it no longer: one that two hold is copied when it changes.
  private mutating func takeTable(_ name: String) -> TOMLTable? {
    guard case .table(let table) = nodes[name]?.value else { return nil }
    nodes[name]?.value = .boolean(false)
    return table
  }

  private mutating func add(_ node: TOMLNode, as name: String) {
    names.append(name)
    nodes[name] = node
  }
}
