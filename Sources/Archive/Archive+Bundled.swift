internal import BundledData
public import Meeting

extension Archive {
  /// The meeting whose data are in the program.
  ///
  /// - Parameter isChecked: Whether to check again that the rows fit together; the tests have.
  /// - Throws: every error of every table at once.
  /// - Complexity: O(*n*) in the bytes of the tables; about 6 ms for half a megabyte, 10 checked.
  public static func bundled(isChecked: Bool = true) throws(ArchiveFailure) -> Meeting {
    let files = bundledFiles
    return try meeting(isTrusted: !isChecked) { table in
      files[table.file].map { .success([UInt8]($0)) } ?? .failure(.missingFile(table.file))
    }
  }

  /// The files in the program, by name; the bytes live as long as the program.
  static var bundledFiles: [String: UnsafeBufferPointer<UInt8>] {
    var files: [String: UnsafeBufferPointer<UInt8>] = [:]
    for index in 0..<bundled_file_count() {
      let file = bundled_file(index)
      files[String(cString: file.name)] = UnsafeBufferPointer(start: file.bytes, count: file.count)
    }
    return files
  }
}
