extension French: FieldWords {
  var countryField: String {
    "Un pays par son nom, en toute langue, ou par son code ISO; ou un groupe régional."
  }
  var groupField: String { "Le groupe auquel on appartient, ou pour lequel on a parlé." }
  var themeField: String { "Un thème de l'ordre du jour." }
  var speakerField: String { "Qui a parlé, par son nom." }
  var onBehalfField: String { "Au nom de qui on a parlé." }
  var citesField: String { "Un instrument cité, par son code, son numéro ou son nom." }
  var topicField: String { "De quoi il a été question." }
  var bodyField: String { "Une organisation ou un processus mentionnés." }
  var kindField: String { "Le genre d'une ligne, ou d'un point." }
  var roleField: String { "À quel titre on figure sur la liste." }
  var sectionField: String { "La section de la liste des participants." }
  var paragraphField: String { "Des paragraphes numérotés du rapport: 54, ou 50-60." }
  var asksField: String { "Les mots de ce qui a été demandé." }
  var labelField: String { "Comment le rapport nomme l'orateur." }
  var languageField: String { "La langue dans laquelle on figure sur la liste." }
  var idField: String { "L'identifiant d'une ligne." }
  var hasField: String {
    "Ce qu'une ligne a; remark est du compte rendu, note et mark sont de vous."
  }
}
