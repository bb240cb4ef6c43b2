internal import Driver
internal import Glibc

/// Feeds one reader with bytes that libFuzzer invents: `Fuzz csv CORPUS -max_total_time=60`.
@main
enum Fuzz {
  static func main() {
    guard CommandLine.argc > 1, let reader = FuzzedReader(rawValue: CommandLine.arguments[1]) else {
      let names = FuzzedReader.allCases.map(\.rawValue).joined(separator: "|")
      perror("usage: Fuzz \(names) [FOLDER ...] [-OPTION=VALUE ...]")
      exit(2)
    }
    var words = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
    // libFuzzer starts itself anew only for options that nobody here asks for.
    words.append("-handle_usr1=0")
    var arguments = words.map { strdup($0) ?? UnsafeMutablePointer.allocate(capacity: 1) }
    var count = Int32(arguments.count)
    let status = arguments.withUnsafeMutableBufferPointer { buffer in
      guard var start = buffer.baseAddress else { return Int32(2) }
      return LLVMFuzzerRunDriver(&count, &start, reader.feed)
    }
    exit(status)
  }
}
