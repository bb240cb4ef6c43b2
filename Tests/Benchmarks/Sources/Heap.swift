import Glibc

/// What the C library says of the memory that the program has asked for.
enum Heap {
  /// The bytes that have been asked for and not given back; nought where nobody can tell.
  ///
  /// Source: `malloc_info(3)`, whose header the platform's module leaves out.
  static var bytes: Int {
    guard let symbol = dlsym(nil, "malloc_info") else { return 0 }
    typealias Writer = @convention(c) (Int32, UnsafeMutablePointer<FILE>) -> Int32
    var text: UnsafeMutablePointer<CChar>?
    var size = 0
    guard let stream = open_memstream(&text, &size) else { return 0 }
    _ = unsafeBitCast(symbol, to: Writer.self)(0, stream)
    fclose(stream)
    defer { free(text) }
    return text.map { inUse(String(cString: $0)) } ?? 0
  }

  /// The last four totals are those of all arenas: fast and other free pieces, mapped, and all.
  private static func inUse(_ report: String) -> Int {
    var sizes: [String: Int] = [:]
    for line in report.split(separator: "\n") {
      let parts = line.split(separator: "\"")
      guard parts.count > 3,
        let kind = line.hasPrefix("<total") || line.hasPrefix("<system")
          ? String(parts[1]) : nil,
        let place = parts.firstIndex(where: { $0.hasSuffix("size=") }), place + 1 < parts.count
      else { continue }
      sizes[kind] = Int(parts[place + 1])
    }
    return (sizes["current"] ?? 0) + (sizes["mmap"] ?? 0) - (sizes["fast"] ?? 0)
      - (sizes["rest"] ?? 0)
  }
}
