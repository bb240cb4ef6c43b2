/// Why the system refused something.
public protocol SystemWords {
  /// no space is left on the disk
  var noSpaceLeft: String { get }
  /// the disk quota is used up
  var quotaUsedUp: String { get }
  /// the file may not grow any more
  var fileMayNotGrow: String { get }
  /// the file system is read-only
  var isReadOnly: String { get }
  /// permission denied
  var permissionDenied: String { get }
  /// no such file or folder
  var noSuchFile: String { get }
  /// it is a folder
  var isFolder: String { get }
  /// a part of the path is no folder
  var isNoFolder: String { get }
  /// it is there already
  var existsAlready: String { get }
  /// another program uses it
  var isBusy: String { get }
  /// too many links
  var tooManyLinks: String { get }
  /// the name is too long
  var nameTooLong: String { get }
  /// the file is closed
  var isClosed: String { get }
  /// input/output error
  var inputOutputError: String { get }
  /// no memory is left
  var noMemoryLeft: String { get }
  /// too many files are open
  var tooManyOpenFiles: String { get }
  /// error `number` of the system
  func systemError(numbered number: Int32) -> String
}
