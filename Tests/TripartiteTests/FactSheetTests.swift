import Foundation
import Testing

/// What `show` tells programs about some things of a small invented record.
@Suite struct FactSheetTests {
  @Test func jsonOfADelegationHasItsPeopleAndSpeeches() throws {
    #expect(
      try ProgramRun.show("worker-ng", "--format", "json") == """
        {
          "thing": "delegation",
          "id": "worker-ng",
          "section": "worker-members",
          "kind": "country",
          "names": {
            "en": "Nigeria",
            "fr": "Nigéria",
            "es": "Nigeria"
          },
          "acronyms": {
            "en": null,
            "fr": null,
            "es": null
          },
          "iso2": "NG",
          "iso3": "NGA",
          "region": "africa",
          "groups": [],
          "participants": 1,
          "interventions": 0,
          "printed": "NIGERIA",
          "inferred": [],
          "offices_of_its_people": ["worker-spokesperson"],
          "spoken_for_others": ["i003"],
          "people": [
            {
              "id": "ada-okafor",
              "section": "worker-members",
              "delegation": "worker-ng",
              "names": {
                "en": "Nigeria",
                "fr": "Nigéria",
                "es": "Nigeria"
              },
              "iso2": "NG",
              "role": "delegate",
              "honorific": "Ms",
              "name": "Ada Okafor",
              "position": "secretary",
              "language": "en",
              "office": null,
              "same_as": null,
              "interventions": 1,
              "possible_interventions": 0
            }
          ],
          "spoken": [],
          "other_delegations": [],
          "discrepancies": [],
          "unlisted_officers": []
        }

        """)
  }

  @Test func jsonOfATopicHasItsPoints() throws {
    #expect(
      try ProgramRun.show("building", "--format", "json") == """
        {
          "thing": "topic",
          "id": "building",
          "names": {
            "en": "Building",
            "fr": "Construction",
            "es": "Construcción"
          },
          "definition": "Stones and those who lay them.",
          "theme": "quays",
          "points": 4,
          "interventions": 3,
          "inferred": [],
          "said": [
            {
              "id": "p001-01",
              "intervention": "i001",
              "paragraph": 1,
              "kind": "explains",
              "text": "The Chairperson calls quays \\"the feet of harbours\\".",
              "topics": ["building"],
              "instruments": [],
              "bodies": [],
              "countries": [],
              "conclusions": []
            },
            {
              "id": "p003-01",
              "intervention": "i003",
              "paragraph": 3,
              "kind": "asks",
              "text": "The Workers ask for Convention No. 137 to be kept.",
              "topics": ["building"],
              "instruments": ["C137"],
              "bodies": ["IMO"],
              "countries": ["NG", "IS"],
              "conclusions": ["1(i)"]
            },
            {
              "id": "p005-01",
              "intervention": "i005",
              "paragraph": 5,
              "kind": "supports",
              "text": "Iceland agrees.",
              "topics": ["building"],
              "instruments": [],
              "bodies": [],
              "countries": [],
              "conclusions": []
            },
            {
              "id": "p005-02",
              "intervention": "i005",
              "paragraph": 5,
              "kind": "offers",
              "text": "Iceland offers basalt.",
              "topics": ["building"],
              "instruments": [],
              "bodies": [],
              "countries": ["IS"],
              "conclusions": []
            }
          ],
          "conclusions": ["1", "1(i)"],
          "provisions": ["a1", "a2"]
        }

        """)
  }

  @Test func jsonOfAPersonHasPossibleSpeeches() throws {
    #expect(
      try ProgramRun.show("anna-thorsdottir", "--format", "json") == """
        {
          "thing": "participant",
          "id": "anna-thorsdottir",
          "section": "government-members",
          "delegation": "government-is",
          "names": {
            "en": "Iceland",
            "fr": "Islande",
            "es": "Islandia"
          },
          "iso2": "IS",
          "role": "adviser",
          "honorific": "Ms",
          "name": "Anna Þórsdóttir",
          "position": null,
          "language": "en",
          "office": null,
          "same_as": null,
          "interventions": 0,
          "possible_interventions": 1,
          "offices": [],
          "spoken": [],
          "possibly_spoken": [
            {
              "id": "i005",
              "paragraphs": [5],
              "theme": "quays",
              "group": "government",
              "capacity": "government-representative",
              "label": "Iceland",
              "delegation": "government-is",
              "iso2": "IS",
              "organization": null,
              "on_behalf_of": "NORTH",
              "person": null,
              "person_name": null,
              "attribution": "one_of",
              "candidates": ["jon-thorsson", "anna-thorsdottir"],
              "reason": "Two are listed",
              "agrees_with": ["i003"],
              "answers": ["i003"],
              "refers_to": [],
              "instruments": [],
              "bodies": [],
              "topics": ["building"],
              "points": 2,
              "note": null
            }
          ],
          "discrepancies": []
        }

        """)
  }
}
