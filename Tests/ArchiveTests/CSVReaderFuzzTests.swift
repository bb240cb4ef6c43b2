import Foundation
import TestSupport
import Testing

@testable import Archive

/// Holds the reader against Python's `csv` in strict mode; skipped where there is no `python3`.
@Suite struct CSVReaderFuzzTests {
  private static let python = Python(with: "csv", "json")

  /// Reads a JSON array of texts, prints one of tables; `null` where a text is not CSV.
  private static let reference = """
    import csv, io, json, sys
    def table(text):
        try:
            return list(csv.reader(io.StringIO(text, newline=""), strict=True))
        except csv.Error:
            return None
    csv.field_size_limit(1 << 30)
    json.dump([table(text) for text in json.load(sys.stdin)], sys.stdout)
    """

  /// Prints `count` random texts, most of them CSV as Python writes it, as a JSON array.
  private static let writer = """
    import csv, io, json, random, sys
    random.seed(int(sys.argv[1]))
    letters = ["a", "b", " ", ",", ",", '"', '"', "\\n", "é", "日", "’", "\\u0301", "😀", "=", ";", "'"]
    def cell():
        return "".join(random.choice(letters) for _ in range(random.choice([0, 1, 2, 3, 9, 40])))
    def text(index):
        if index % 3 == 0:
            return "".join(random.choice(letters[:9]) for _ in range(random.randrange(12)))
        out = io.StringIO(newline="")
        quoting = random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
        rows = csv.writer(out, lineterminator="\\n", quoting=quoting)
        width = random.randrange(1, 6)
        rows.writerows([cell() for _ in range(width)] for _ in range(random.randrange(6)))
        text = out.getvalue()
        return text[:-1] if random.random() < 0.2 else text
    json.dump([text(index) for index in range(int(sys.argv[2]))], sys.stdout)
    """

  @Test(.enabled(if: python != nil), arguments: [1, 2, 3])
  func randomTablesAreReadAsPythonReadsThem(_ seed: Int) throws {
    let python = try #require(Self.python)
    let input = try python.run(Self.writer, "\(seed)", "4000", input: Data())
    let texts = try JSONDecoder().decode([String].self, from: input)
    let output = try python.run(Self.reference, input: input)
    let tables = try JSONDecoder().decode([[[String]]?].self, from: output)
    #expect(texts.count == 4000 && tables.count == 4000)
    var compared = (tables: 0, errors: 0)
    for (text, table) in zip(texts, tables) {
      let reader = CSVText(text)
      // Python lets a quote stand within a plain field, RFC 4180 and we do not.
      if reader.faults.contains(where: { $0.kind == .quoteInPlainField }) { continue }
      if let table {
        compared.tables += 1
        #expect(
          reader.faults == [] && reader.records.map(\.fields) == table, "\(text.debugDescription)")
      } else {
        compared.errors += 1
        #expect(!reader.faults.isEmpty, "\(text.debugDescription)")
      }
    }
    #expect(compared.tables > 2500 && compared.errors > 100, "\(compared)")
  }
}
