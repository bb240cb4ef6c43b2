extension English: SystemWords {
  var noSpaceLeft: String { "no space is left on the disk" }
  var quotaUsedUp: String { "the disk quota is used up" }
  var fileMayNotGrow: String { "the file may not grow any more" }
  var isReadOnly: String { "the file system is read-only" }
  var permissionDenied: String { "permission denied" }
  var noSuchFile: String { "no such file or folder" }
  var isFolder: String { "it is a folder" }
  var isNoFolder: String { "a part of the path is no folder" }
  var existsAlready: String { "it is there already" }
  var isBusy: String { "another program uses it" }
  var tooManyLinks: String { "too many links" }
  var nameTooLong: String { "the name is too long" }
  var isClosed: String { "the file is closed" }
  var inputOutputError: String { "input/output error" }
  var noMemoryLeft: String { "no memory is left" }
  var tooManyOpenFiles: String { "too many files are open" }
  func systemError(numbered number: Int32) -> String { "error \(number) of the system" }
}
