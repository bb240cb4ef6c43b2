/// Rows of a record, ready to be written: all values for programs, a few cells for people.
public struct Listing: Hashable, Sendable {
  /// A value that every row has.
  public struct Column: Hashable, Sendable {
    public let key: String
    /// The keys of the value where it is an object of texts; empty where it is not.
    public let parts: [String]

    public init(_ key: String, parts: [String] = []) {
      self.key = key
      self.parts = parts
    }
  }

  /// A column of the tables that people read.
  public struct Heading: Hashable, Sendable {
    public let title: String
    /// Whether its cells are numbers, which stand flush right.
    public let isNumeric: Bool
    /// Whether its cells are short and stand whole, however narrow the table.
    public let isWhole: Bool

    public init(_ title: String, isNumeric: Bool = false, isWhole: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
      self.isWhole = isWhole
    }
  }

  /// What is made of each row.
  public enum Part: Hashable, Sendable {
    /// All values, for programs.
    case values
    /// A few cells, for people.
    case cells
  }

  public let columns: [Column]
  /// As many values in each as there are columns.
  public let rows: [[ListingValue]]
  public let headings: [Heading]
  /// As many cells in each as there are headings, and as many of these as there are rows.
  public let cells: [[String]]

  public init(
    columns: [Column], rows: [[ListingValue]], headings: [Heading], cells: [[String]]
  ) {
    self.columns = columns
    self.rows = rows
    self.headings = headings
    self.cells = cells
  }

  /// One row as an object.
  public func object(at row: Int) -> ListingValue {
    .object(zip(columns, rows[row]).map { ListingField($0.key, $1) })
  }

  /// One value of one row; null where the listing has no such column.
  public func value(_ key: String, at row: Int) -> ListingValue {
    guard let column = columns.firstIndex(where: { $0.key == key }) else { return .null }
    return rows[row][column]
  }
}
