extension French: HelpPageWords {
  var helpPage: String {
    """
    Le compte rendu d'une réunion internationale: qui est venu, qui a dit quoi.

    tripartite                  parcourir le compte rendu à l'écran (ou: browse)
    tripartite LISTE [REQUÊTE]  lister ce qui correspond, pour tubes et scripts
      delegations people officers themes interventions points topics instruments
      bodies conclusions traces documents provisions facts discrepancies proceedings
    tripartite show CHOSE       un paragraphe (54), 5(iii), C189, un pays ou un id
    tripartite compare A B      deux parties [--theme THÈME] [--topic SUJET]
    tripartite matrix, stats    qui a dit combien (--by, --count), graphiques
    tripartite search REQUÊTE   ce qui correspond le mieux, de tout type
    tripartite check [DOSSIER]  les erreurs d'un dossier de données, et que corriger
    tripartite verify, config, notes   rapport imprimé; réglages; marques et notes

    REQUÊTE  mots qui doivent tous correspondre; "une expression"  -sans  or  ( );
             country:ke group:workers theme:skills speaker:gurney for:eu body:iom
             cites:c189 topic:ratification kind:asks role:delegate para:50-60
             section:worker-m asks:data label:observer language:fr id:i054 has:doubt

    --format table|json|csv|markdown  sinon table sur un terminal, csv ailleurs
    --language en|fr|es               la langue (sinon celle de l'environnement)
    --data DOSSIER                    un autre compte rendu (ou $TRIPARTITE_DATA)
    --report FICHIER                  le rapport imprimé (ou $TRIPARTITE_REPORT)
    --no-colour, --help, --version    COMMANDE --help en dit plus d'une commande
    Code de retour: 0; 1 rien ne correspond, ou diffère; 2 erreur.

    """
  }
}
