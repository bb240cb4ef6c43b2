public import Meeting
public import Browser

/// What a settings file says, and what in it cannot be followed.
public struct SettingsFile: Hashable, Sendable {
  /// How the file was found.
  public enum State: String, Hashable, Sendable {
    case missing, read, unreadable
  }

  public let path: String
  public let state: State
  /// Every mistake, by line.
  public let mistakes: [SettingsMistake]
  /// The keys in force.
  public let keys: KeyTable
  /// The lines that change the keys of commands.
  public let keyLines: [Command: Int]
  let values: [Setting: Entry]

  struct Entry: Hashable, Sendable {
    let value: SettingValue
    let line: Int
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - path: Where the file is; relative paths in it begin in its folder.
  ///   - home: The reader's own folder; `nil` where there is none.
  /// - Complexity: O(*n*).
  public init(_ bytes: [UInt8], path: String, home: String?) {
    do {
      self.init(text: try Self.text(bytes), path: path, home: home)
    } catch {
      self.init(path: path, state: .unreadable, mistakes: [error])
    }
  }

  private init(text: String, path: String, home: String?) {
    self.path = path
    let reader = TOMLReader(text)
    var mistakes = reader.mistakes.map {
      SettingsMistake(line: $0.line, fault: .form($0.fault))
    }
    let folders = Folders(home: home, settings: String(path.prefix(upTo: path.nameStart)))
    var values: [Setting: Entry] = [:]
    var changes: KeyChanges?
    for name in reader.root.names {
      guard let node = reader.root[name] else { continue }
      do {
        if name == Setting.keysTable {
          changes = try Self.changes(node)
        } else {
          let setting = try Self.setting(name)
          values[setting] = Entry(
            value: try setting.type.value(node.value, name: name, in: folders), line: node.line)
        }
      } catch {
        mistakes.append(SettingsMistake(line: node.line, fault: error))
      }
    }
    mistakes += changes?.mistakes ?? []
    state = .read
    keys = KeyTable(changes: changes?.keys ?? [:])
    keyLines = changes?.lines ?? [:]
    self.values = values
    self.mistakes = mistakes.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }.map(\.element)
  }

  /// A file of which nothing can be followed.
  init(path: String, state: State, mistakes: [SettingsMistake] = []) {
    self.path = path
    self.state = state
    self.mistakes = mistakes
    keys = .standard
    keyLines = [:]
    values = [:]
  }

  /// What a mistake of this file is in English, on one line: `config.toml:3: ...`.
  func description(of mistake: SettingsMistake) -> String {
    description(of: mistake, in: .english)
  }

  /// A mistake in one line, with the file and the line at which to mend it.
  public func description(
    of mistake: SettingsMistake, in language: Language
  ) -> String {
    let place = mistake.line.map { "\(path[path.nameStart...]):\($0)" } ?? path
    return "\(place): \(mistake.fault.description(in: language))".printable
  }

  private static func changes(_ node: TOMLNode) throws(SettingsFault) -> KeyChanges {
    guard case .table(let table) = node.value else {
      throw .notATable(Setting.keysTable, found: node.value.phrase)
    }
    return KeyChanges(table)
  }

  private static func setting(_ name: String) throws(SettingsFault) -> Setting {
    guard let setting = Setting.all.first(where: { $0.name == name }) else {
      let names = Setting.all.map(\.name) + [Setting.keysTable]
      throw .unknownSetting(name, nearest: name.nearest(of: names))
    }
    return setting
  }

  /// The bytes as text.
  private static func text(_ bytes: [UInt8]) throws(SettingsMistake) -> String {
    if let nul = bytes.firstIndex(of: 0) {
      throw SettingsMistake(line: bytes.line(of: nul), fault: .unreadable(.nul))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let valid = String(decoding: bytes, as: UTF8.self).utf8
      let wrong = zip(bytes, valid).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      throw SettingsMistake(
        line: bytes.line(of: wrong ?? bytes.count), fault: .unreadable(.notText))
    }
    return text
  }
}

extension [UInt8] {
  /// The number of the line in which a byte stands, from 1.
  fileprivate func line(of index: Int) -> Int {
    prefix(index).count { $0 == ASCII.lineFeed } + 1
  }
}

extension String {
  /// Where the name begins after the last `/` of a path.
  fileprivate var nameStart: Index { lastIndex(of: "/").map(index(after:)) ?? startIndex }
}
