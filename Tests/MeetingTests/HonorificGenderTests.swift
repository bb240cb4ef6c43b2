import Meeting
import Testing

@Suite struct HonorificGenderTests {
  @Test(arguments: [
    ("Ms", HonorificGender.feminine), ("Mrs", .feminine), ("Mrs.", .feminine), ("Mme", .feminine),
    ("Mlle", .feminine), ("Sra.", .feminine), ("Srta.", .feminine), ("H.E. Ms", .feminine),
    ("Mr", .masculine), ("Mr.", .masculine), ("M.", .masculine), ("Sr.", .masculine),
    ("S.E. M.", .masculine), ("Excmo. Sr.", .masculine), ("MR", .masculine),
    ("Dr", .unknown), ("Dra.", .unknown), ("Prof.", .unknown), ("H.E.", .unknown), ("", .unknown),
    ("S.E.", .unknown), ("Mr/Ms", .unknown), ("Ambassador", .unknown),
  ])
  func anHonorificSaysWhatItSaysAndNoMore(honorific: String, gender: HonorificGender) {
    #expect(HonorificGender(honorific) == gender)
  }

  @Test func wherePrintedNoneIsUnknown() {
    #expect(HonorificGender(nil) == .unknown)
  }
}
