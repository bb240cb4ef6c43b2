import Files
import Testing

@Suite struct OwnFolderTests {
  @Test(
    arguments: [
      ([:], nil), (["HOME": "/h"], "/h/.config"), (["HOME": "h"], nil), (["HOME": ""], nil),
      (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x"), (["XDG_CONFIG_HOME": "/x"], "/x"),
      (["XDG_CONFIG_HOME": "x", "HOME": "/h"], "/h/.config"),
      (["XDG_CONFIG_HOME": "", "HOME": "/h"], "/h/.config"),
    ] as [([String: String], String?)])
  func aPathThatIsNotFromTheRootOnIsAsIfNotSet(environment: [String: String], path: String?) {
    #expect(OwnFolder.configuration.path { environment[$0] } == path)
  }

  @Test func everyFolderHasItsVariableAndItsPlaceAtHome() {
    var asked: [String] = []
    let places = OwnFolder.allCases.map { folder in
      folder.path { name in
        asked.append(name)
        return name == "HOME" ? "/h" : nil
      }
    }
    #expect(places == ["/h/.config", "/h/.local/share", "/h/.local/state", "/h/.cache"])
    #expect(
      asked.filter { $0 != "HOME" } == [
        "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
      ])
  }
}
