import Screen
import Testing

@Suite struct ShadeTests {
  @Test(arguments: [
    (0, 8, " "), (1, 8, "░"), (2, 8, "░"), (3, 8, "▒"), (5, 8, "▓"), (7, 8, "█"), (8, 8, "█"),
    (1, 1, "█"), (9, 8, "█"), (1, 0, " "), (-1, 8, " "),
  ])
  func aShadeIsDarkerTheGreaterItsValue(value: Int, highest: Int, character: Character) {
    #expect(Shade(value, of: highest).character == character)
  }

  @Test func theFourStepsAreToldApartInASCIIToo() {
    let ascii = Shade.allCases.map(\.character.ascii)
    #expect(ascii == [" ", ".", ":", "*", "#"])
    #expect(Shade.nothing.ascii == ".")
  }

  @Test func everyShadeTakesOneCell() {
    #expect(Shade.allCases.map(\.character.columns) == [1, 1, 1, 1, 1])
    #expect(Shade.nothing.columns == 1)
  }
}
