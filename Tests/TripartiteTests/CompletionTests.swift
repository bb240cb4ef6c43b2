import Foundation
import Testing

@Suite struct CompletionTests {
  /// The candidates for the last of some words, without what they mean.
  private func candidates(_ words: String...) throws -> [String] {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try ProgramRun(shell: "$T complete -- \(line)")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return run.lines.map { String($0.prefix { $0 != "\t" }) }
  }

  @Test func theFirstWordIsACommand() throws {
    #expect(try candidates("pe") == ["people"])
    let all = try candidates("")
    #expect(Set(all) == Set(TripartiteTests.commands + ["verify", "config"]))
    #expect(all.count == Set(all).count)
    #expect(!all.contains("complete"))
  }

  @Test func valuesOfOptionsAreThoseOfTheirTables() throws {
    #expect(try candidates("people", "--format", "") == ["table", "json", "csv", "markdown"])
    #expect(try candidates("people", "--format=m") == ["--format=markdown"])
    #expect(try candidates("--language", "") == ["en", "fr", "es"])
    #expect(try candidates("show", "54", "--format", "") == ["text", "json"])
    #expect(try candidates("matrix", "--count", "p") == ["paragraphs", "points"])
    #expect(try candidates("compare", "a", "b", "--theme", "s") == ["skills"])
    #expect(try candidates("people", "--data", "") == [":folders"])
    #expect(try candidates("verify", "--report", "") == [":files"])
    #expect(try candidates("check", "") == [":folders"])
    #expect(try candidates("completions", "") == ["bash", "zsh", "fish"])
  }

  @Test func optionsAreThoseOfTheCommand() throws {
    #expect(try candidates("matrix", "--s") == ["--swap", "--silent"])
    #expect(try candidates("people", "--s") == [])
    #expect(try candidates("--no-c") == ["--no-colour", "--no-color"])
    #expect(try candidates("people", "--", "--f") == [])
  }

  @Test func aQueryCompletesItsFieldsAndTheirValues() throws {
    #expect(try candidates("people", "co") == ["country:"])
    #expect(try candidates("people", "country:K") == ["country:ke", "country:kh", "country:kr"])
    #expect(try candidates("points", "x", "group:w") == ["group:workers"])
    #expect(try candidates("points", "cites:c18") == ["cites:c181", "cites:c189"])
    #expect(try candidates("points", "nonsense:") == [])
  }

  @Test func aCommandThatThereIsNotOffersNothing() throws {
    #expect(try candidates("list", "") == [])
    #expect(try candidates("list", "--") == [])
  }

  @Test func meaningsFollowTheLanguage() throws {
    for (language, name) in [("en", "Switzerland"), ("fr", "Suisse"), ("es", "Suiza")] {
      let run = try ProgramRun(
        shell: "LANG=\(language)_CH.UTF-8 LC_ALL= $T complete -- people country:ch")
      #expect(run.lines.contains("country:ch\t\(name)"), "\(run.output)")
    }
  }

  @Test func notesAreAddedAndRemovedByWhatIsOffered() throws {
    #expect(Array(try candidates("notes", "").prefix(3)) == ["add", "remove", "country:"])
    #expect(try candidates("notes", "country:K").count == 3)
    #expect(try candidates("notes", "add", "54", "") == [])
    let run = try ProgramRun(
      shell: """
        export HOME=$(mktemp -d)
        trap 'rm -rf "$HOME"' EXIT
        unset XDG_DATA_HOME
        for thing in $($T complete -- notes add "" | cut -f1); do echo "$thing"; done >"$HOME/offered"
        for thing in $(sed -n '1p;30p;$p' "$HOME/offered"); do $T notes add "$thing" "about $thing"; done
        $T complete -- notes remove "" >"$HOME/kept"
        cut -f2 "$HOME/kept" | sort
        for thing in $(cut -f1 "$HOME/kept"); do $T notes remove "$thing"; done
        $T complete -- notes remove ""
        wc -l <"$HOME/kept"
        """)
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.lines.last?.trimmingCharacters(in: .whitespaces) == "3", "\(run.output)")
    #expect(run.lines.dropLast().allSatisfy { $0.hasPrefix("about ") }, "\(run.output)")
    #expect(run.lines.count == 4)
  }

  @Test(arguments: [
    "country", "group", "theme", "for", "cites", "topic", "body", "kind", "role", "section", "has",
  ])
  func whatIsOfferedForAFieldFindsSomething(field: String) throws {
    let offered = try candidates("search", "\(field):")
    #expect(offered.count > 1)
    // Nothing has a mark or a note of this reader's.
    let found = offered.filter { $0 != "has:note" && $0 != "has:mark" }
    for query in [found.first, found.last].compactMap(\.self) {
      #expect(try ProgramRun("search", query).status == 0, "\(query)")
    }
  }

  @Test func aFolderThatIsNoneOffersNothingAndIsNoNoise() throws {
    #expect(try candidates("people", "--data", "/nowhere", "country:") == [])
  }

  @Test func controlsInAFolderDoNotReachTheShell() throws {
    let run = try ProgramRun("complete", "--", "people", "--data", "/\u{1B}[31m", "topic:\u{1B}")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ("tripartite pe", "people"), ("tripartite people --format=j", "json"),
    ("tripartite people country:pa", "pa"), ("tripartite people --format mark", "markdown"),
    ("tripartite poi", "points"), ("tripartite people coun", "country:"),
  ])
  func bashCompletesALine(line: String, expected: String) throws {
    let run = try ProgramRun(
      shell: """
        exec bash --norc -c '
        eval "$("$T" completions bash)"
        COMP_LINE="\(line)"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=("$T")
        compopt() { :; }
        _tripartite
        printf "%s\\n" "${COMPREPLY[@]}"'
        """)
    #expect(run.errors.isEmpty)
    #expect(run.lines.contains(expected), "\(run.output)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/zsh")))
  func zshTakesTheScript() throws {
    let run = try ProgramRun(
      shell: """
        $T completions zsh >/tmp/_tripartite.$$; cd /tmp
        zsh -f -c '
        compadd() { print -l -- "$@" "${values[@]}" "${open[@]}"; }; compdef() { :; }; _files() { print files; }
        source /tmp/_tripartite.'$$'
        words=("$T" people coun); CURRENT=3; _tripartite
        words=("$T" people --format ""); CURRENT=4; _tripartite
        words=("$T" verify --report ""); CURRENT=4; _tripartite'
        status=$?; rm -f /tmp/_tripartite.$$; exit $status
        """)
    #expect(run.errors.isEmpty)
    for word in ["country:", "markdown", "files"] { #expect(run.lines.contains(word), "\(word)") }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/fish")))
  func fishCompletesALine() throws {
    let run = try ProgramRun(
      shell: """
        export HOME=$(mktemp -d) PATH=$(dirname $T):$PATH
        trap 'rm -rf "$HOME"' EXIT
        fish --no-config -c '
        $T completions fish | source
        complete -C "tripartite people coun"
        complete -C "tripartite people --format "'
        """)
    #expect(run.lines.contains { $0.hasPrefix("country:\t") }, "\(run.output) \(run.errors)")
    #expect(run.lines.contains("markdown"))
  }
}
