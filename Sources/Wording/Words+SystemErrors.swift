internal import Glibc

extension Words {
  /// Why a call of the system failed, by its error number.
  ///
  /// `strerror` follows the locale of the process, which need not be the reader's language.
  public func systemError(_ number: Int32) -> String {
    switch number {
    case ENOSPC: self.noSpaceLeft
    case EDQUOT: self.quotaUsedUp
    case EFBIG: self.fileMayNotGrow
    case EROFS: self.isReadOnly
    case EACCES, EPERM: self.permissionDenied
    case ENOENT: self.noSuchFile
    case EISDIR: self.isFolder
    case ENOTDIR: self.isNoFolder
    case EEXIST: self.existsAlready
    case EBUSY, ETXTBSY: self.isBusy
    case ELOOP, EMLINK: self.tooManyLinks
    case ENAMETOOLONG: self.nameTooLong
    case EBADF: self.isClosed
    case EIO: self.inputOutputError
    case ENOMEM: self.noMemoryLeft
    case EMFILE, ENFILE: self.tooManyOpenFiles
    default: systemError(numbered: number)
    }
  }
}
