import Glibc
import Meeting
import Testing
import Wording

struct WordsSystemErrorsTests {
  private static let usual = [
    ENOSPC, EDQUOT, EFBIG, EROFS, EACCES, EPERM, ENOENT, EISDIR, ENOTDIR, EEXIST, EBUSY, ETXTBSY,
    ELOOP, EMLINK, EBADF, ENAMETOOLONG, EIO, ENOMEM, EMFILE, ENFILE,
  ]

  @Test func theUsualErrorsAreToldWithoutTheirNumbersInEveryLanguage() {
    for language in Language.allCases {
      for number in Self.usual {
        let text = language.words.systemError(number)
        #expect(!text.contains { $0.isNumber }, "\(language): \(text)")
        #expect(text.first?.isLowercase == true, "\(language): \(text)")
      }
    }
  }

  @Test func noTwoLanguagesTellAnErrorAlike() {
    for number in Self.usual {
      let texts = Language.allCases.map { $0.words.systemError(number) }
      #expect(Set(texts).count == texts.count, "\(texts)")
    }
  }

  @Test func aFullDiskIsToldInEveryLanguage() {
    #expect(
      Language.allCases.map { $0.words.systemError(ENOSPC) } == [
        "no space is left on the disk", "plus de place sur le disque",
        "no queda espacio en el disco",
      ])
  }

  @Test func anyOtherErrorIsToldByItsNumber() {
    #expect(
      Language.allCases.map { $0.words.systemError(71) } == [
        "error 71 of the system", "erreur 71 du système", "error 71 del sistema",
      ])
  }
}
