import Archive
public import Meeting

extension Meeting {
  /// The bundled record, whole.
  public static func record() throws -> Meeting { try Archive.bundled() }
}
