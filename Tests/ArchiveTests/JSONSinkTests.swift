import Archive
import Foundation
import Meeting
import TestSupport
import Testing

@Suite struct JSONSinkTests {
  @Test func noRowsAreAnEmptyArray() {
    #expect(JSONSink.text(Listing(.points, of: .sample, only: [])) == "[]\n")
  }

  @Test func controlCharactersQuotesAndBackslashesAreEscaped() {
    let value = ListingValue.string("a\"b\\c\n\t\u{1B}[31m\u{7F}\u{9B}/é😀")
    let expected = #""a\"b\\c\n\t\u001B[31m\u007F\u009B/é😀""# + "\n"
    #expect(JSONSink.text(value) == expected)
  }

  @Test func whatIsReadBackIsWhatWasWritten() throws {
    let texts = (0..<0x3000).compactMap(Unicode.Scalar.init).map(String.init)
    let data = Data(JSONSink.text(.strings(texts)).utf8)
    let read = try #require(JSONSerialization.jsonObject(with: data) as? [String])
    #expect(read == texts)
  }

  @Test func nestedObjectsAreIndentedAndPlainListsTakeOneLine() {
    let value = ListingValue.object([
      ListingField("numbers", .integers([1, 2])),
      ListingField("empty", .list([])),
      ListingField("nothing", .object([])),
      ListingField("rows", .list([.object([ListingField("a", .null)])])),
    ])
    #expect(
      JSONSink.text(value) == """
        {
          "numbers": [1, 2],
          "empty": [],
          "nothing": {},
          "rows": [
            {
              "a": null
            }
          ]
        }

        """)
  }

  @Test func aNumberThatIsNoneIsNull() {
    #expect(JSONSink.text(.list([.number(1.5), .number(.nan)])) == "[1.5, null]\n")
  }
}
