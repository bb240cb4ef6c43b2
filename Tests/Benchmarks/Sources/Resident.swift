import Glibc

/// The memory that the program has of the machine, in bytes.
struct Resident {
  /// All that is in memory now, and the most that ever was.
  let now: Int
  let peak: Int
  /// What of it is a file's, which the system can take back at any time.
  let ofFiles: Int

  /// Source: `proc_pid_status(5)`; noughts where it cannot be read.
  init() {
    var sizes: [String: Int] = [:]
    if let file = fopen("/proc/self/status", "r") {
      defer { fclose(file) }
      var line: UnsafeMutablePointer<CChar>?
      var capacity = 0
      defer { free(line) }
      while getline(&line, &capacity, file) > 0, let text = line.map({ String(cString: $0) }) {
        let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }
        if words.count == 3, words[2] == "kB" { sizes[String(words[0])] = Int(words[1]) }
      }
    }
    func bytes(_ name: String) -> Int { (sizes[name] ?? 0) << 10 }
    (now, peak, ofFiles) = (bytes("VmRSS:"), bytes("VmHWM:"), bytes("RssFile:"))
  }
}
