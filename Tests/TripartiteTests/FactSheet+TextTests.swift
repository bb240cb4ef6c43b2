import Foundation
import Testing

/// What `show` tells people about each kind of thing of a small invented record.
@Suite struct FactSheetTextTests {
  @Test func anInterventionSaysWhoSpokeAndWhyAndToWhom() throws {
    #expect(
      try ProgramRun.show("3") == """
        Paragraphs 3-4: The Worker spokesperson
        Id            i003
        Theme         Who builds quays
        Group         Workers
        Speaker       Ms Ada Okafor (inferred)
        Because       She is the only Worker

        Said
          3  asks: The Workers ask for Convention No. 137 to be kept.
          4  warns: The Workers warn of stones, and of water.

        Topics
          building  Building

        Cites
          C137  Dock Work Convention, 1973

        Names
          IMO  International Maritime Organization

        Refers to
          1  Opening: The Chairperson, Mr Piet Smit

        Agreed with by
          5  Quays: Iceland, 1 of 2

        Answered by
          5  Quays: Iceland, 1 of 2

        Contradictions in the record
          d01  Paragraphs 1 and 3: Okafor is spelt twice. We read: One person.

        """)
  }

  @Test func doubtAboutASpeakerNamesTheCandidates() throws {
    #expect(
      try ProgramRun.show("i005") == """
        Paragraph 5: Iceland
        Id            i005
        Theme         Who builds quays
        Group         Governments
        Delegation    Iceland / Islande / Islandia
        On behalf of  Northern group
        Speaker       1 of 2
        Because       Two are listed

        One of these spoke; the record does not say which:
          delegate  Mr Jón Þórsson, adviser, ministry of harbours
          adviser   Ms Anna Þórsdóttir

        Said
          5  supports: Iceland agrees.
          5  offers: Iceland offers basalt.

        Topics
          building  Building

        Agrees with
          3-4  Quays: The Worker spokesperson, Ms Ada Okafor (inferred)

        Answers
          3-4  Quays: The Worker spokesperson, Ms Ada Okafor (inferred)

        """)
  }

  @Test func aProceedingSaysWhatTheMeetingDid() throws {
    #expect(
      try ProgramRun.show("2") == """
        Paragraph 2: what the Meeting did
        Id            e002
        Theme         Opening
        Kind          election
        Text          The Meeting elects its chair.

        """)
  }

  @Test func aPointSaysWhereItWasSaid() throws {
    #expect(
      try ProgramRun.show("p003-01") == """
        Paragraph 3: point
        Id            p003-01
        Kind          asks
        Text          The Workers ask for Convention No. 137 to be kept.
        Topics        Building
        Cites         C137
        Names         IMO
        Countries     NG, IS

        Said in
          3-4  Quays: The Worker spokesperson, Ms Ada Okafor (inferred)

        Where it led, in our judgement
          1(i)  Quays, full: It keeps the Convention.

        """)
  }

  @Test func aPersonMayHaveSpoken() throws {
    #expect(
      try ProgramRun.show("jon-thorsson") == """
        Mr Jón Þórsson
        Id            jon-thorsson
        Delegation    Iceland / Islande / Islandia
        Section       Government members
        Role          delegate
        Position      adviser, ministry of harbours

        May have spoken
          5  Quays: Iceland, 1 of 2

        """)
  }

  @Test func anOfficerWhoIsNotListedIsSaidNotToBe() throws {
    #expect(
      try ProgramRun.show("chairperson") == """
        Chairperson / Président / Presidente
        Id            chairperson
        Our wording   the French and Spanish, not the record's
        Holder        Mr Piet Smit
        Listed as     not in the list of participants
        Group         Chair
        Country       NL
        Paragraphs    1, 5
        Note          Not listed

        Spoke
          1  Opening: The Chairperson, Mr Piet Smit

        """)
  }

  @Test func aCountryHasItsDelegations() throws {
    #expect(
      try ProgramRun.show("IS") == """
        Iceland / Islande / Islandia
        Codes         IS, ISL
        Delegations   1


        Iceland / Islande / Islandia, Government members
        Id            government-is
        Printed as    ICELAND / ISLANDE
        Our wording   the Spanish, not the record's
        Codes         IS, ISL
        Region        Europe and Central Asia
        Groups        Northern group

        People
          delegate  Mr Jón Þórsson, adviser, ministry of harbours
          adviser   Ms Anna Þórsdóttir

        Spoke
          5  Quays: Iceland, 1 of 2

        """)
  }

  @Test func aThemeHasItsSpeeches() throws {
    #expect(
      try ProgramRun.show("quays", "--language", "fr") == """
        Qui construit les quais
        Id            quays
        Nature        discussion
        Paragraphes   3-5
        Question      Who should build them?

        Interventions
          3-4  Quais: The Worker spokesperson, Ms Ada Okafor (déduit)
          5    Quais: Iceland, 1 sur 2

        """)
  }

  @Test func aTopicHasItsPoints() throws {
    #expect(
      try ProgramRun.show("building", "--language", "es") == """
        Construcción / Building / Construction
        Id            building
        Tema          Quays
        Significado   Stones and those who lay them.

        Puntos
          1  The Chairperson, explica: The Chairperson calls quays "the feet of
             harbours".
          3  The Worker spokesperson, pide: The Workers ask for Convention No. 137 to be
             kept.
          5  Iceland, apoya: Iceland agrees.
          5  Iceland, ofrece: Iceland offers basalt.

        Conclusiones
          1     Quays: Introduces what the Office should do about quays.
          1(i)  Quays: The Office should keep Convention No. 137.

        En los documentos en torno a la Reunión
          a1  mayo de 1997, antecedentes: Quays crumble.
          a2  mayo de 1997, solicitud: The Organization asks for a meeting.

        """)
  }

  @Test func anInstrumentHasThePointsThatCiteIt() throws {
    #expect(
      try ProgramRun.show("c137") == """
        C137: Dock Work Convention, 1973
        Kind          convention
        Year          1973
        Titles        Dock Work Convention, 1973 / Convention sur le travail dans les
                      ports, 1973

        Points
          3  The Worker spokesperson, asks: The Workers ask for Convention No. 137 to be
             kept.

        Conclusions
          1(i)  Quays: The Office should keep Convention No. 137.

        In the documents around the Meeting
          a2  May 1997, request: The Organization asks for a meeting.

        """)
  }

  @Test func aBodyHasThePointsThatNameIt() throws {
    #expect(
      try ProgramRun.show("omi", "--language", "fr") == """
        Organisation maritime internationale / International Maritime Organization /
        Organización Marítima Internacional
        Id            IMO
        Sigles        OMI / IMO
        Nature        système des Nations Unies

        Points
          3  The Worker spokesperson, demande: The Workers ask for Convention No. 137 to
             be kept.

        Conclusions
          1(i)  Quays: The Office should keep Convention No. 137.

        Dans les documents autour de la Réunion
          a2  mai 1997, demande: The Organization asks for a meeting.

        """)
  }

  @Test func aRegionalGroupHasItsDelegationsAndWhoSpokeForIt() throws {
    #expect(
      try ProgramRun.show("NORTH") == """
        Northern group / Groupe du Nord / Grupo del Norte
        Id            NORTH
        Acronyms      NG / GN
        Members       IS NO
        As of         1999-02
        Source        Invented

        Spoken for
          5  Quays: Iceland, 1 of 2

        Delegations
          government-is  Iceland, Government members

        """)
  }

  @Test func aDiscrepancySaysHowWeReadIt() throws {
    #expect(
      try ProgramRun.show("d01") == """
        Paragraphs 1 and 3
        Id            d01
        Kind          name
        Paragraphs    1, 3
        What          Okafor is spelt twice.
        We read       One person.
        Concerns      ada-okafor, i003

        """)
  }
}
