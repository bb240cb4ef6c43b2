import Testing

@testable import Search

@Test(arguments: [
  ("Côte d'Ivoire", "Côte dIvoire"), ("Groupe de l’Afrique", "Groupe de lAfrique"),
  ("L'Office d'ici", "LOffice dici"), ("N’Guessan", "NGuessan"),
])
func anElisionIsJoined(text: String, expected: String) {
  #expect(text.joiningElisions == expected)
}

@Test(arguments: [
  "", "'", "d'", "'a", "Workers' group", "aujourd'hui", "o' clock", "a 'b'", "Oʻzbek",
])
func whatIsNoElisionIsLeftAlone(text: String) {
  #expect(text.joiningElisions == nil)
}
