/// The words of copying on the screen.
enum CopyWords {
  static let prompt = "Copy: "
  static let nothing = "There is nothing to copy on this row."

  static func unknown(_ letter: String) -> String {
    "\(letter) copies nothing; see the keys above."
  }
}

/// The words of writing to files on the screen.
enum ExportWords {
  static let prompt = "Write to: "
  static let endings = "The name must end in .txt, .csv, .json or .md."
  static let nothing = "There is nothing here to write."
}
