/// The rows of a table in fewer bytes: a cell that comes again and again is kept once, and three
/// bytes stand for it.
///
/// The first of the three is one that UTF-8 never has. The first cell of a row always stands as it
/// is.
struct PackedRows: Sendable {
  /// Row after row, and ``padding`` bytes that mean nothing.
  let bytes: [UInt8]
  /// Where each row begins, and the last one ends.
  let starts: [UInt32]
  private let cells: CellTable
  /// The number of bytes of the longest row as it stood in the file.
  private let longest: Int

  /// What stands before the number of a cell.
  private static let mark: UInt8 = 0xF8
  private static let markLength = 3
  private static let padding = 8

  /// - Parameter starts: the byte with which each row begins.
  /// - Returns: `nil` where too few cells come again, or a byte is none of UTF-8.
  /// - Complexity: O(*n*) in the bytes of the rows.
  init?(_ csv: CSVTable, starts: [UInt32]) {
    guard let (wanted, share) = Self.columns(of: csv, starts) else { return nil }
    var (packed, ends, cells) = ([UInt8](), [UInt32(0)], CellTable())
    packed.reserveCapacity(Int(Double(csv.bytes.count) * share * 1.03))
    ends.reserveCapacity(starts.count + 1)
    var longest = 0
    let isSound = Self.forEachRow(of: csv, starts) { row in
      var length = 0
      for (column, cell) in row.enumerated() {
        length += cell.count + 1
        if cell.count > Self.markLength, wanted.contains(column),
          let number = cells.number(of: cell)
        {
          packed.append(Self.mark)
          packed.append(UInt8(number >> 8))
          packed.append(UInt8(number & 0xFF))
        } else {
          guard cell.allSatisfy({ $0 < Self.mark }) else { return false }
          packed.append(contentsOf: cell)
        }
        packed.append(UInt8(ascii: column == row.count - 1 ? "\n" : ","))
      }
      longest = max(longest, length)
      ends.append(UInt32(packed.count))
      return true
    }
    guard isSound else { return nil }
    (self.starts, self.cells, self.longest) = (ends, cells.packed, longest)
    packed += Array(repeating: 0, count: Self.padding)
    bytes = packed
  }

  /// A row as it stood in the file, with its line end.
  func row(at position: Int) -> [UInt8] {
    let (start, end) = (Int(starts[position]), Int(starts[position + 1]))
    return Array(unsafeUninitializedCapacity: longest + Self.padding) { row, count in
      bytes.withUnsafeBytes { bytes in
        let row = UnsafeMutableRawBufferPointer(row)
        var (from, to) = (start, 0)
        while from < end {
          // Eight bytes are copied at a time, and those past the end or a mark are written over.
          let eight = bytes.loadUnaligned(fromByteOffset: from, as: UInt64.self)
          row.storeBytes(of: eight, toByteOffset: to, as: UInt64.self)
          let plain = Self.bytesBeforeMark(UInt64(littleEndian: eight))
          guard from + plain < end else {
            to += end - from
            break
          }
          (from, to) = (from + plain, to + plain)
          guard plain < 8 else { continue }
          to += cells.copy(Int(bytes[from + 1]) << 8 | Int(bytes[from + 2]), into: row, at: to)
          from += Self.markLength
        }
        count = to
      }
    }
  }

  /// How many of eight bytes come before the first mark; eight where there is none.
  private static func bytesBeforeMark(_ eight: UInt64) -> Int {
    // The five highest bits of a mark are set, and of no byte of UTF-8.
    let tops = eight & eight << 1 & eight << 2 & eight << 3 & eight << 4
    return (tops & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
  }
}

extension PackedRows {
  /// So many rows tell what the others are like.
  private static let sample = 4096

  /// The columns whose cells come again and again, and the share of the bytes that is left of all;
  /// `nil` where that saves less than a fourth.
  private static func columns(
    of csv: CSVTable, _ starts: [UInt32]
  ) -> (columns: Set<Int>, share: Double)? {
    let count = min(starts.count, sample)
    var known = Array(repeating: Set<[UInt8]>(), count: csv.columns.count)
    var saved = Array(repeating: 0, count: csv.columns.count)
    var all = 0
    forEachRow(of: csv, Array(starts.prefix(count))) { row in
      for (column, cell) in row.enumerated() {
        all += cell.count + 1
        guard cell.count > markLength else { continue }
        known[column].insert(Array(cell))
        saved[column] += cell.count - markLength
      }
      return true
    }
    let columns = csv.columns.indices.dropFirst().filter {
      saved[$0] > 0 && known[$0].count * 4 <= count
    }
    let less = columns.reduce(0) { $0 + saved[$1] }
    guard less > 0, less * 4 >= all else { return nil }
    return (Set(columns), Double(all - less) / Double(all))
  }

  /// Calls `body` with the cells of every row, with their quotes, until it says that it is enough.
  @discardableResult
  private static func forEachRow(
    of csv: CSVTable, _ starts: [UInt32], _ body: ([ArraySlice<UInt8>]) -> Bool
  ) -> Bool {
    var fields: [CSVField] = []
    return starts.allSatisfy { start in
      var reader = CSVReader(at: Int(start))
      _ = reader.next(csv.bytes.span, into: &fields)
      return body(
        fields.map { field in
          let range = field.range
          let isQuoted = range.lowerBound > start && csv.bytes[range.lowerBound - 1] == quote
          return csv.bytes[isQuoted ? range.lowerBound - 1..<range.upperBound + 1 : range]
        })
    }
  }

  private static let quote = UInt8(ascii: "\"")
}
