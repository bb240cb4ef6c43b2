import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The matrix: what is counted, and what a count opens.
@Suite struct MatrixScreenTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    var browser = TestBrowser(meeting: try .record(), columns: columns, rows: rows)
    browser.press("5")
    return browser
  }

  /// What the heading says is counted.
  private func caption(_ browser: TestBrowser) -> String {
    String(browser.lines[browser.lines[2].hasPrefix("─") ? 3 : 2].drop { $0 == " " })
  }

  @Test func themesStandAgainstGroupsAtFirst() throws {
    let browser = try browser()
    #expect(caption(browser).hasPrefix("97 interventions by group and theme"))
    #expect(browser.lines.contains { $0.hasPrefix("  Workers") })
    #expect(browser.lines.contains { $0.hasPrefix("  Total") })
  }

  @Test func tabGoesThroughWhatStandsAgainstTheThemesAndBack() throws {
    var browser = try browser()
    var captions: [String] = []
    for _ in 0..<8 {
      captions.append(caption(browser))
      browser.press(.tab)
    }
    #expect(Set(captions).count == 8)
    #expect(caption(browser) == captions[0])
    browser.press(.backTab)
    #expect(caption(browser) == captions[7])
  }

  @Test func oneKeyEachChangesWhatIsCountedWhoAndWhichWay() throws {
    var browser = try browser()
    browser.press("v")
    #expect(caption(browser).hasPrefix("112 paragraphs") || caption(browser).contains("paragraphs"))
    browser.press("v")
    #expect(caption(browser).hasPrefix("1099 points by group and theme"))
    browser.press("i")
    #expect(caption(browser).contains("without chair and Office"))
    #expect(!browser.lines.contains { $0.hasPrefix("  Chair") })
    browser.press("x")
    #expect(caption(browser).contains("by theme and group"))
  }

  @Test func everyCellOpensExactlyWhatItCounts() throws {
    let meeting = try Meeting.record()
    let matrix = meeting.matrix(MatrixPlan(by: .group))
    for row in matrix.rows.indices {
      for column in matrix.columns.indices where matrix[row, column] > 0 {
        var browser = try browser()
        for _ in 0..<row { browser.press("j") }
        for _ in 0..<column { browser.press("l") }
        browser.press(.enter)
        let count = matrix[row, column]
        #expect(browser.lines[0].contains("row 1 of \(count)"), "\(row), \(column)")
      }
    }
  }

  @Test func aTotalOpensAllThatItCounts() throws {
    var browser = try browser()
    for _ in 0..<20 { browser.press("j", "l") }
    browser.press(.enter)
    #expect(browser.lines[0].contains("row 1 of 97"))
    browser.press(.escape)
    #expect(caption(browser).hasPrefix("97 interventions"))
  }

  @Test func pointsOpenAsPoints() throws {
    var browser = try browser()
    browser.press("v", "v", .enter)
    #expect(browser.lines[0].contains("row 1 of 87"))
    #expect(browser.lines[3].contains("87 points"))
  }

  @Test func aFilterLeavesWhatItMatchesAndEscapeTakesItBack() throws {
    var browser = try browser()
    browser.press("/")
    browser.type("group:workers")
    browser.press(.enter)
    #expect(caption(browser).hasPrefix("10 interventions by group and theme /group:workers"))
    browser.press(.escape)
    #expect(caption(browser).hasPrefix("97 interventions"))
  }

  @Test func whereNothingStandsTheCellSaysSo() throws {
    var browser = try browser()
    browser.press("v", "v", "j", "l", "l", "l", "l", "l", .enter)
    #expect(browser.message == "Nothing stands in this cell.")
  }

  @Test func columnsThatDoNotFitAreReachedByScrolling() throws {
    var browser = try browser()
    browser.press(.tab, "x")
    for _ in 0..<30 { browser.press("l") }
    let cursor = try #require(browser.frame.cursor)
    #expect(browser.lines[cursor.row].contains(">"))
    #expect(browser.lines[4].contains("<"))
  }

  @Test func theMatrixIsWrittenToAFileWhoseNameEndsInAFormat() throws {
    var browser = try browser()
    browser.press("e")
    #expect(browser.message == "Write to: matrix-group-interventions.csv")
    browser.press(.enter)
    #expect(browser.effects == ["export interventions by group to matrix-group-interventions.csv"])
    browser.press("e", .control("u"))
    browser.type("notes.doc")
    browser.press(.enter)
    #expect(browser.effects.count == 1)
  }

  @Test func elsewhereTheKeysOfTheMatrixSayWhereItIs() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    for key in ["x", "v", "i", "u"] as [Key] {
      browser.press(key)
      #expect(browser.message == "That is for the matrix; 5 opens it.")
    }
  }

  @Test func aClickSelectsACountAndOneMoreOpensIt() throws {
    var browser = try browser()
    let line = try #require(browser.lines.firstIndex { $0.hasPrefix("  Workers") })
    let column = try #require(browser.lines[4].firstIndex(of: "O")).utf16Offset(
      in: browser.lines[4])
    browser.send(.click(Position(row: line, column: column + 4)))
    #expect(browser.frame.cursor?.row == line)
    browser.send(.click(Position(row: line, column: column + 4)))
    #expect(browser.lines[0].hasPrefix("Matrix › Workers, Opening"))
  }
}
