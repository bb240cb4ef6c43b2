extension French: HeadingWords {
  var acronymColumn: String { "Sigle" }
  var nameColumn: String { "Nom" }
  var numberColumn: String { "N°" }
  var headingColumn: String { "Titre" }
  var conclusionColumn: String { "Conclusion" }
  var delegationColumn: String { "Délégation" }
  var sectionColumn: String { "Section" }
  var codeColumn: String { "Code" }
  var interventionsColumn: String { "Interventions" }
  var provisionsColumn: String { "Dispositions" }
  var yearColumn: String { "Année" }
  var peopleColumn: String { "Personnes" }
  var spokeColumn: String { "Interv." }
  var whereColumn: String { "Où" }
  var whatColumn: String { "Quoi" }
  var readingColumn: String { "Notre lecture" }
  var dateColumn: String { "Date" }
  var titleColumn: String { "Titre" }
  var kindColumn: String { "Nature" }
  var printedColumn: String { "Imprimé" }
  var pointColumnOne: String { "Point" }
  var whyNoneColumn: String { "Pourquoi aucun" }
  var shortParagraphColumn: String { "Par." }
  var themeColumn: String { "Thème" }
  var speakerColumn: String { "Orateur" }
  var knownColumn: String { "Connu" }
  var personColumn: String { "Personne" }
  var pointsColumn: String { "Points" }
  var officeColumn: String { "Fonction" }
  var groupColumn: String { "Groupe" }
  var countryColumn: String { "Pays" }
  var paragraphsColumn: String { "Paragraphes" }
  var roleColumn: String { "Qualité" }
  var positionColumn: String { "Poste" }
  var whatHappenedColumn: String { "Ce qui s'est passé" }
  var documentColumn: String { "Document" }
  var provisionColumn: String { "Disposition" }
  var topicColumn: String { "Sujet" }
  var ledToColumn: String { "A conduit à" }
  var extentColumn: String { "Mesure" }
  var whyColumn: String { "Nos raisons" }
  var matchColumn: String { "Résultat" }
  var settingColumn: String { "Réglage" }
  var valueColumn: String { "Valeur" }
  var fromColumn: String { "Source" }
  var detail: String { "Détail" }
}
