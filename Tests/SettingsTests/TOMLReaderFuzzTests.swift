import Foundation
import TestSupport
import Testing

@testable import Settings

/// Holds the reader against Python's `tomllib`; skipped where there is no `python3` that has it.
@Suite struct TOMLReaderFuzzTests {
  private static let python = Python(with: "tomllib", "json")

  /// Reads a JSON array of texts; prints for each its value, `null` where it is not TOML, and
  /// `"other"` where it has a fraction, a date or a larger number than we read.
  private static let reference = """
    import json, sys, tomllib
    class Other(Exception): pass
    def plain(value):
        if isinstance(value, dict):
            return {"table": sorted([name, plain(item)] for name, item in value.items())}
        if isinstance(value, list):
            return [plain(item) for item in value]
        if isinstance(value, (bool, str)):
            return value
        if isinstance(value, int) and -2**63 <= value < 2**63:
            return str(value) + "i"
        raise Other
    def read(text):
        try:
            return plain(tomllib.loads(text))
        except Other:
            return "other"
        except (tomllib.TOMLDecodeError, RecursionError):
            return None
    json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
    """

  @Test(
    .enabled(if: python != nil, "needs a python3 with tomllib (3.11)"),
    arguments: [1, 2, 3] as [UInt64])
  func randomFilesAreReadAsPythonReadsThem(_ seed: UInt64) throws {
    var texts = TOMLWriter(seed: seed)
    let files = (0..<4000).map { _ in texts.next() }
    let answer = try #require(Self.python).run(Self.reference, input: JSONEncoder().encode(files))
    let values = try #require(try JSONSerialization.jsonObject(with: answer) as? [Any])
    #expect(values.count == files.count)
    var compared = (values: 0, mistakes: 0, others: 0)
    for (file, value) in zip(files, values) {
      let reader = TOMLReader(file)
      let isForSettings = !reader.mistakes.contains {
        if case .notForSettings = $0.fault { true } else { false }
      }
      if value is NSNull {
        compared.mistakes += 1
        #expect(!reader.mistakes.isEmpty, "\(file.debugDescription)")
      } else if value as? String == "other" || !isForSettings {
        compared.others += 1
        #expect(!reader.mistakes.isEmpty, "\(file.debugDescription)")
      } else {
        compared.values += 1
        #expect(reader.mistakes.isEmpty, "\(file.debugDescription)")
        let own = Self.plain(.table(reader.root))
        #expect(
          NSDictionary(dictionary: ["v": own]) == NSDictionary(dictionary: ["v": value]),
          "\(file.debugDescription)")
      }
    }
    #expect(compared.values > 1000 && compared.mistakes > 1000, "\(compared)")
  }

  private static func plain(_ value: TOMLValue) -> Any {
    switch value {
    case .string(let string): return string
    case .integer(let integer): return "\(integer)i"
    case .boolean(let boolean): return boolean
    case .array(let items): return items.map { plain($0.value) }
    case .table(let table):
      let names = table.names.sorted {
        $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
      }
      return ["table": names.map { [$0, table[$0].map { plain($0.value) } ?? NSNull()] as [Any] }]
    }
  }
}
