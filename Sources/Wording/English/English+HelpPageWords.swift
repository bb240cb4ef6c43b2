extension English: HelpPageWords {
  var helpPage: String {
    """
    Opens the record of an international meeting: who came, and who said what.

    tripartite                  browse the record on the whole screen (or: browse)
    tripartite LISTING [QUERY]  list what a query matches, for pipes and scripts
      delegations people officers themes interventions points topics instruments
      bodies conclusions traces documents provisions facts discrepancies proceedings
    tripartite show THING       a paragraph (54), 5(iii), C189, country or id
    tripartite compare A B      two sides by topic [--theme THEME] [--topic TOPIC]
    tripartite matrix, stats    who said how much: counts (--by, --count), and plots
    tripartite search QUERY     whatever matches best, of every kind
    tripartite check [FOLDER]   every error of a data folder, and what to mend
    tripartite verify, config, notes   the printed report; settings; marks and notes

    QUERY    words that must all match; "a phrase"  -not  or  ( ); and fields:
             country:ke group:workers theme:skills speaker:gurney for:eu body:iom
             cites:c189 topic:ratification kind:asks role:delegate para:50-60
             section:worker-m asks:data label:observer language:fr id:i054 has:doubt

    --format table|json|csv|markdown  default: table on a terminal, else csv
    --language en|fr|es               names in this language (default: the locale's)
    --data FOLDER                     another record (or $TRIPARTITE_DATA)
    --report FILE                     printed report as text (or $TRIPARTITE_REPORT)
    --no-colour, --help, --version    COMMAND --help says more of a command
    Exit status: 0; 1 nothing matched, or differs; 2 a mistake in command or data.

    """
  }
}
