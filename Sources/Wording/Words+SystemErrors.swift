internal import Glibc

extension Words {
  /// Why a call of the system failed, by its error number.
  ///
  /// `strerror` follows the locale of the process, which need not be the reader's language.
  public func systemError(_ number: Int32) -> String {
    switch number {
    case ENOSPC: noSpaceLeft
    case EDQUOT: quotaUsedUp
    case EFBIG: fileMayNotGrow
    case EROFS: isReadOnly
    case EACCES, EPERM: permissionDenied
    case ENOENT: noSuchFile
    case EISDIR: isFolder
    case ENOTDIR: isNoFolder
    case EEXIST: existsAlready
    case EBUSY, ETXTBSY: isBusy
    case ELOOP, EMLINK: tooManyLinks
    case ENAMETOOLONG: nameTooLong
    case EIO: inputOutputError
    case ENOMEM: noMemoryLeft
    case EMFILE, ENFILE: tooManyOpenFiles
    default: systemError(numbered: number)
    }
  }
}
