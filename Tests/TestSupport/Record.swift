import Archive
public import Meeting
import Session

extension Meeting {
  /// The bundled record, whole; read once for all tests.
  public static func record() throws -> Meeting { try bundled.get() }

  private static let bundled = Result { try Archive.bundled() }
}

/// The finder of the bundled record, whose index is made once for all tests.
let recordFinder = Result { Finder(try Meeting.record()) }
