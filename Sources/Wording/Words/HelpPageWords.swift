/// What `tripartite --help` prints.
public protocol HelpPageWords {
  /// One page of 80 by 24.
  var helpPage: String { get }
}
