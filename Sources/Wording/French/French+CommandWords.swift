extension French: CommandWords {
  var doesStart: String { "Accueil: ce que contient le compte rendu" }
  func doesScreen(_ title: String) -> String { "Écran: \(title)" }
  var doesDown: String { "Ligne suivante" }
  var doesUp: String { "Ligne précédente" }
  var doesPageDown: String { "Une page plus bas" }
  var doesPageUp: String { "Une page plus haut" }
  var doesFirst: String { "Première ligne" }
  var doesLast: String { "Dernière ligne" }
  var doesLeft: String { "Volet de gauche" }
  var doesRight: String { "Volet de droite" }
  var doesNextPane: String { "Volet suivant" }
  var doesPreviousPane: String { "Volet précédent" }
  var doesOpen: String { "Ouvrir la sélection, ou suivre le lien" }
  var doesClose: String { "Fermer, effacer le filtre, ou reculer d'un pas" }
  var doesBack: String { "Reculer d'un pas; sur l'accueil, quitter" }
  var doesHistoryBack: String { "Plus tôt dans l'historique" }
  var doesHistoryForward: String { "Plus tard dans l'historique" }
  var doesNextItem: String { "Intervention suivante, de tout volet; graphique suivant" }
  var doesPreviousItem: String { "Intervention précédente, de tout volet; graphique précédent" }
  var doesScrollDown: String { "Faire défiler le texte vers le bas" }
  var doesScrollUp: String { "Faire défiler le texte vers le haut" }
  var doesFilter: String { "Filtrer les lignes de ce volet" }
  var doesNarrow: String { "Cibler les interventions par groupe, pays, sujet, instrument" }
  var doesCompare: String { "Comparer: garder cette partie, puis l'autre" }
  var doesFind: String { "Aller n'importe où en quelques lettres" }
  var doesSort: String { "Ordre suivant de la liste" }
  var doesSwap: String { "Matrice: lignes pour colonnes" }
  var doesCounted: String { "Matrice: compter interventions, paragraphes ou points" }
  var doesChair: String { "Avec ou sans la présidence et le Bureau: Matrice, Statistiques" }
  var doesSilent: String { "Matrice: montrer ou non qui n'a rien" }
  var doesExport: String { "Écrire la vue dans un fichier: texte, CSV, JSON, Markdown" }
  var doesLanguage: String { "Langue: anglais, français, espagnol" }
  var doesZoom: String { "Un seul volet, ou tous" }
  var doesPrinted: String { "Les paragraphes imprimés, de votre copie du rapport, ou non" }
  var doesHelp: String { "Toutes les touches; la saisie filtre, Enter exécute" }
  var doesMouse: String { "Souris ou non; Maj sélectionne alors du texte" }
  var doesRedraw: String { "Redessiner l'écran" }
  var doesSuspend: String { "Suspendre; fg reprend" }
  var doesQuit: String { "Quitter aussitôt" }
}
