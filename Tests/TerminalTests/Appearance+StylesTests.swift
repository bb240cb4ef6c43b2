import Screen
import Testing

@testable import Terminal

@Suite struct AppearanceStylesTests {
  @Test func autoIsThePaletteThatCanBeReadOnEveryGround() {
    for role in Role.allCases { #expect(Appearance.auto.style(of: role) == role.style) }
  }

  @Test func monoAndContrastHaveNoColours() {
    for role in Role.allCases {
      #expect(Appearance.mono.style(of: role).colour == nil)
      #expect(Appearance.contrast.style(of: role).colour == nil)
    }
  }

  @Test func contrastHasNothingFaintOrSlanted() {
    for role in Role.allCases {
      let attributes = Appearance.contrast.style(of: role).attributes
      #expect(!attributes.contains(.dim) && !attributes.contains(.italic), "\(role)")
    }
  }

  @Test(arguments: Appearance.allCases)
  func whatMustBeToldApartIsSoWithoutColours(appearance: Appearance) {
    for (one, other) in [
      (Role.selection, Role.plain), (.selection, .quietSelection), (.quietSelection, .plain),
      (.currentTab, .tab), (.doubt, .plain), (.match, .plain), (.error, .message),
      (.link, .plain), (.heading, .plain), (.key, .hint),
    ] {
      #expect(
        appearance.style(of: one).attributes != appearance.style(of: other).attributes,
        "\(one) and \(other) in \(appearance)")
    }
  }

  @Test func aDarkGroundHasNoBlueAndALightOneNothingPale() {
    for role in Role.allCases {
      #expect(Appearance.dark.style(of: role).colour != .blue)
      let light = Appearance.light.style(of: role).colour
      #expect(light != .yellow && light != .cyan && light != .green)
    }
  }
}
