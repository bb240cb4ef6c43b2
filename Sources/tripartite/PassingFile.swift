internal import Files
internal import FoundationEssentials
internal import Glibc
internal import Meeting
internal import Storage
internal import Wording

/// A file in a folder of its own that only another program of the user's is to see.
struct PassingFile {
  /// Why there is no such file, in the reader's words.
  struct Failure: Error {
    let reason: String
  }

  private let folder: String
  var path: String { "\(folder)/note.txt" }

  /// A file that holds a text.
  static func made(
    with text: String, in words: any Words
  ) -> Result<PassingFile, Failure> {
    var folder = Array("\(parent)/tripartite-XXXXXX".utf8CString)
    guard mkdtemp(&folder) != nil else {
      return .failure(Failure(reason: words.systemError(errno)))
    }
    let file = PassingFile(
      folder: String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    do throws(Descriptor.Failure) {
      try NewFile.write(Array(text.utf8), to: file.path)
      return .success(file)
    } catch {
      file.remove()
      return .failure(Failure(reason: words.systemError(error.number)))
    }
  }

  /// What the file holds now; `nil` where it is gone or cannot be read.
  var bytes: [UInt8]? {
    guard access(path, R_OK) == 0 else { return nil }
    return try? KeptFile(path: path).read()
  }

  /// Takes the file away, and whatever an editor has left beside it.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// A descriptor from which a text can be read; `nil` where there is no room for it.
  static func descriptor(reading text: String) -> Int32? {
    guard let (file, name) = try? Descriptor.newFile("\(parent)/tripartite-") else { return nil }
    unlink(name)
    guard Output.write(text, to: file) == 0, lseek(file, 0, SEEK_SET) == 0 else {
      close(file)
      return nil
    }
    return file
  }

  private static var parent: String { Environment["TMPDIR"] ?? "/tmp" }
}
