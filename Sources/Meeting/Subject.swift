/// Something of one of the three vocabularies of which people, conclusions and documents speak.
public enum Subject: Hashable, Sendable {
  case topic(Identifier<Topic>)
  case instrument(Identifier<Instrument>)
  case body(Identifier<Body>)
}
