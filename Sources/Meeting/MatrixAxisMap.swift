/// The headers of one side of a matrix, and under which of them everything stands.
struct MatrixAxisMap: Sendable {
  /// When a header under which nothing stands may be shown.
  enum Silence: Sendable {
    case never
    /// Whenever what is silent is shown.
    case shown
    /// Only where the chair and the Office count.
    case withChair
    /// Even where what is silent is not shown.
    case always
  }

  /// Where the headers are written down.
  enum Assignment: Sendable {
    /// One header for each intervention.
    case interventions([Int32])
    /// Any number for each point: where those of each begin, and the headers.
    case points(starts: [Int32], headers: [Int32])
  }

  let headers: [MatrixHeader]
  let silences: [Silence]
  let assignment: Assignment

  var needsPoints: Bool {
    switch assignment {
    case .interventions: false
    case .points: true
    }
  }

  /// Adds the headers under which something stands to a list, each once.
  ///
  /// - Parameter points: The positions of the points that it has.
  func collect(_ intervention: Int, points: ArraySlice<Int32>, into found: inout [Int32]) {
    found.removeAll(keepingCapacity: true)
    switch assignment {
    case .interventions(let header): found.append(header[intervention])
    case .points(let starts, let headers):
      for point in points {
        for place in Int(starts[Int(point)])..<Int(starts[Int(point) + 1])
        where !found.contains(headers[place]) {
          found.append(headers[place])
        }
      }
    }
  }
}

extension MatrixAxisMap {
  /// The headers of an axis, and everything under them.
  ///
  /// - Complexity: O(*n*), where *n* is the number of rows of the tables concerned.
  init(_ axis: MatrixAxis, of meeting: Meeting) {
    self =
      switch axis {
      case .theme: .themes(meeting)
      case .group: .groups(meeting)
      case .country: .countries(meeting)
      case .speaker: .speakers(meeting)
      case .attribution: .attributions(meeting)
      case .kind: .kinds(meeting)
      case .topic:
        .references(meeting, meeting.topics, \.topics) {
          MatrixHeader(.topic($0.id), $0.names)
        }
      case .instrument:
        .references(meeting, meeting.instruments, \.instruments) {
          MatrixHeader(.instrument($0.id), $0.titles, short: $0.shortTitles)
        }
      case .body:
        .references(meeting, meeting.bodies, \.bodies) {
          MatrixHeader(.body($0.id), $0.names, short: $0.acronyms)
        }
      }
  }
}
