import Browser
import Meeting
import Testing

@testable import Settings

@Suite struct SettingExampleTests {
  private static let lines = Setting.example.split(separator: "\n").map(String.init)

  /// The lines that set something once their mark is taken away.
  private static let marked = lines.filter { line in
    line.hasPrefix("# ") && line.dropFirst(2).contains(" = ")
  }

  /// The example with the mark before some lines taken away.
  private func example(without marks: (String) -> Bool) -> SettingsFile {
    let lines = Self.lines.map { Self.marked.contains($0) && marks($0) ? $0.dropFirst(2) : $0[...] }
    return SettingsFileTests.file(lines.joined(separator: "\n"))
  }

  @Test func asItIsPrintedItChangesNothing() {
    let file = SettingsFileTests.file(Setting.example)
    #expect(file.mistakes == [] && file.values == [:])
    #expect(file.keys == .standard && file.keyLines == [:])
  }

  @Test func withoutItsMarksItReadsBackToTheDefaults() {
    let file = example { _ in true }
    #expect(file.mistakes == [])
    #expect(file.keys == .standard)
    for setting in Setting.all {
      let value = file.values[setting]?.value
      #expect(value != nil, "\(setting.name)")
      if setting.standard != nil { #expect(value == setting.standard) }
    }
  }

  @Test func eachLineReadsBackToTheDefaultAlone() {
    for line in Self.marked {
      let file = example { $0 == line }
      #expect(file.mistakes == [] && file.keys == .standard, "\(line)")
      #expect(file.values.count + file.keyLines.count == 1, "\(line)")
    }
  }

  @Test func everySettingAndEveryCommandThatCanHaveKeysIsInIt() {
    for setting in Setting.all {
      #expect(Self.lines.contains("# \(setting.summary(in: .english))"))
    }
    for command in Command.allCases where command != .suspend {
      #expect(Self.marked.contains { $0.hasPrefix("# \(command.name) = ") }, "\(command.name)")
    }
  }
}
