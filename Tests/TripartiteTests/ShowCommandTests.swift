import Testing

@Suite struct ShowCommandTests {
  @Test func aParagraphIsShownWithItsSpeakerAndWhatWasSaid() throws {
    let run = try ProgramRun("show", "54")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Paragraph 54: "))
    #expect(run.output.contains("\nId            i054\n"))
    #expect(run.output.contains("\nSpeaker       1 of 2\n"))
    #expect(run.output.contains("\nOne of these spoke; the record does not say which:\n"))
    #expect(run.output.contains("\nSaid\n  54  "))
    #expect(run.output == (try ProgramRun("show", "i054").output))
  }

  @Test func aParagraphInTheMiddleOfASpeechShowsTheSpeech() throws {
    #expect(try ProgramRun("show", "14").output == ProgramRun("show", "i013").output)
  }

  @Test func aParagraphThatIsNobodysWordsShowsWhatTheMeetingDid() throws {
    #expect(
      try ProgramRun("show", "109").output.hasPrefix("Paragraph 109: what the Meeting did\n"))
  }

  @Test func aNameThatMeansSeveralThingsSaysTheOthers() throws {
    let run = try ProgramRun("show", "EU")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("European Union"))
    #expect(run.errors.hasPrefix("tripartite: 'EU' is also "))
    #expect(run.errors.contains("tripartite show "))
    #expect(try ProgramRun("show", "GB").errors.contains("body:GB"))
    #expect(try ProgramRun("show", "CH").errors.isEmpty)
    #expect(try ProgramRun("show", "54").errors.isEmpty)
  }

  @Test func aWordOfOneNameOnlySaysWhereItWasSaid() throws {
    let run = try ProgramRun("show", "fees")
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix("tripartite: 'fees' is part of this name only; tripartite search fees"))
    #expect(try ProgramRun("show", "--language", "fr", "fees").errors.contains("partie de ce nom"))
  }

  @Test(arguments: [
    "54", "109", "CH", "eu", "C189", "p054-01", "government-ke", "manuela-tomei",
    "fair-recruitment", "skills", "5(iii)", "ilc-2017", "prep2004-01-2", "C181",
    "d01", "iom", "chairperson",
  ])
  func textIsWrappedAt80Columns(thing: String) throws {
    let run = try ProgramRun("show", thing)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.lines.allSatisfy { $0.count <= 80 }, "\(run.lines.filter { $0.count > 80 })")
    #expect(run.lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test(arguments: [
    ("54", "intervention", "i054"), ("i054", "intervention", "i054"),
    ("109", "proceeding", "e109"), ("p054-01", "point", "p054-01"),
    ("Manuela-Tomei", "participant", "manuela-tomei"),
    ("manuela tomei", "participant", "manuela-tomei"), ("tomei", "participant", "manuela-tomei"),
    ("government-ke", "delegation", "government-ke"), ("c97", "instrument", "C097"),
    ("C 097", "instrument", "C097"), ("fair-recruitment", "topic", "fair-recruitment"),
    ("Fair Recruitment", "topic", "fair-recruitment"), ("skills", "theme", "skills"),
    ("d01", "discrepancy", "d01"), ("grulac", "regional_group", "GRULAC"),
    ("ilc-2017", "document", "ilc-2017"), ("GB.291/3/1", "document", "resolution-2004-follow-up"),
    ("prep2004-01-2", "provision", "prep2004-01-2"),
  ])
  func jsonIsOneObjectThatSaysWhatThingItIs(name: String, thing: String, id: String) throws {
    let run = try ProgramRun("show", name, "--format", "json")
    #expect(run.status == 0)
    let object = try run.json(as: [String: Any].self)
    #expect(object["thing"] as? String == thing)
    #expect(object["id"] as? String == id)
  }

  @Test(arguments: ["CH", "che", "Switzerland", "suisse", "SUIZA"])
  func aCountryIsFoundByCodeAndByNameInAnyLanguage(name: String) throws {
    let object = try ProgramRun("show", name, "--format", "json").json(as: [String: Any].self)
    #expect(object["thing"] as? String == "country")
    #expect(object["iso2"] as? String == "CH")
    let delegations = try #require(object["delegations"] as? [[String: Any]])
    #expect(delegations.compactMap { $0["id"] as? String } == ["government-ch", "worker-ch"])
    #expect(delegations.allSatisfy { $0["people"] is [[String: Any]] })
    #expect(delegations.allSatisfy { $0["spoken"] is [[String: Any]] })
  }

  @Test func jsonOfAnInterventionHasTheKeysOfTheListingAndWhatWasSaid() throws {
    let object = try ProgramRun("show", "54", "--format", "json").json(as: [String: Any].self)
    let rows = try ProgramRun("interventions", "--format", "json").json(as: [[String: Any]].self)
    let row = try #require(rows.first { $0["id"] as? String == "i054" })
    #expect(Set(row.keys).isSubset(of: object.keys))
    #expect((object["said"] as? [Any])?.count == object["points"] as? Int)
  }

  @Test(arguments: [("5(iii)", "5(iii)"), ("c:5", "5"), ("conclusion 5", "5"), ("C:9(V)", "9(v)")])
  func aConclusionIsFoundByItsNumber(name: String, number: String) throws {
    let object = try ProgramRun("show", name, "--format", "json").json(as: [String: Any].self)
    #expect(object["thing"] as? String == "conclusion")
    #expect(object["number"] as? String == number)
  }

  @Test func aConclusionSaysWhatLedToItWhoAskedAndWhatCameOfIt() throws {
    let text = try ProgramRun("show", "5(iii)").output
    for heading in ["Takes up in full", "Takes up in part", "Asked for by", "What came of it"] {
      #expect(text.contains("\n\(heading)\n"), "\(heading)")
    }
  }

  @Test func aSilentDelegationIsSaidToBeSilent() throws {
    #expect(
      try ProgramRun("show", "worker-ch").output
        .contains("\nSpoke\n  No intervention of its own\n"))
  }

  @Test(arguments: [
    ("switzrland", "nothing is called 'switzrland'; did you mean 'Switzerland'?"),
    ("500", "the record tells of no paragraph 500; it tells of 1 to 122"),
    ("-3", "the record tells of no paragraph -3; it tells of 1 to 122"),
    ("0", "the record tells of no paragraph 0; it tells of 1 to 122"),
  ])
  func whatIsNotThereIsStatusOneWithTheMend(name: String, message: String) throws {
    let run = try ProgramRun("show", name)
    #expect(try run.errorLine == "tripartite: \(message)")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }

  @Test func choicesSayTheirKindAndEachIsReachable() throws {
    let run = try ProgramRun("show", "European Union")
    let choices = ["delegation:igo-eu", "body:EU", "group:EU"]
    let quoted = choices.map { "'\($0)'" }.joined(separator: ", ")
    #expect(
      try run.errorLine
        == "tripartite: 'European Union' may be 3 things; name one: \(quoted)")
    let things = try choices.map { choice in
      try ProgramRun("show", choice, "--format", "json").json(as: [String: Any].self)["thing"]
        as? String
    }
    #expect(things == ["delegation", "body", "regional_group"])
  }

  @Test(arguments: [
    ("country:ch", "country"), ("person:gurney", "participant"), ("GB", "country"),
    ("body:GB", "body"), ("uk", "country"), ("cote divoire", "country"), ("Topic:skills", ""),
  ])
  func aKindBeforeANameKeepsToIt(name: String, thing: String) throws {
    let run = try ProgramRun("show", name, "--format", "json")
    guard run.status == 0 else {
      #expect(thing.isEmpty && run.status == 1)
      return
    }
    #expect(try run.json(as: [String: Any].self)["thing"] as? String == thing)
  }

  @Test(arguments: [
    ("i014", "nothing is called 'i014'; paragraph 14 is in i013 (13-15)"),
    ("i005", "nothing is called 'i005'; paragraph 5 is in e005"),
    ("body:zzyzx", "nothing is called 'body:zzyzx'; try tripartite search with one word of it"),
  ])
  func whatHasNoSuchNameSaysWhereToLook(name: String, message: String) throws {
    #expect(try ProgramRun("show", name).errorLine == "tripartite: \(message)")
  }

  @Test func aWordThatIsNobodysNameSaysHowMuchASearchFinds() throws {
    let run = try ProgramRun("show", "exploitation")
    let count = try ProgramRun("search", "exploitation", "--limit", "9999").lines.count - 1
    #expect(
      try run.errorLine
        == "tripartite: nothing is called 'exploitation'; tripartite search exploitation has "
        + "\(count) matches")
    #expect(run.status == 1)
  }

  @Test func aSilentCountrySaysWhoOfItHeldOfficeOrSpokeForAGroup() throws {
    let brazil = try ProgramRun("show", "Brazil").output
    #expect(brazil.contains("\nOfficers of this country, not listed\n  chairperson  "))
    #expect(brazil.contains("; spoke in i011, i048,"))
    for (country, office, person) in [
      ("US", "vice-chairperson-employers", "ellen-yost  Ms Ellen Yost for Employers (inferred): "),
      ("GB", "vice-chairperson-workers", "sam-gurney  Mr Sam Gurney for Workers (inferred): "),
    ] {
      let text = try ProgramRun("show", country).output
      #expect(text.contains("\nIts people held office\n  \(office)  "))
      #expect(text.contains("\nIts people spoke for others\n  \(person)"))
    }
    let object = try ProgramRun("show", "worker-gb", "--format", "json")
      .json(as: [String: Any].self)
    #expect((object["spoken_for_others"] as? [String])?.isEmpty == false)
    #expect(object["unlisted_officers"] as? [String] == [])
  }

  @Test func aNameThatMayBeSeveralNamesThem() throws {
    let run = try ProgramRun("show", "velasquez")
    #expect(try run.errorLine.hasPrefix("tripartite: 'velasquez' may be 2 things; name one: "))
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ("en", "Europe and Central Asia"), ("fr", "Europe et Asie centrale"),
    ("es", "Europa y Asia Central"),
  ])
  func aRegionHasTheNameThatTheILOGivesIt(language: String, name: String) throws {
    #expect(try ProgramRun("show", "CH", "--language", language).output.contains("  \(name)\n"))
  }

  @Test func anOfficeFollowsTheGenderOfTheHonorific() throws {
    let run = try ProgramRun("show", "leighton", "--language", "es")
    #expect(run.output.contains("Experta") && !run.output.contains("Experto"))
  }
}
