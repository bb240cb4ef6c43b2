extension Spanish: HelpPageWords {
  var helpPage: String {
    """
    Abre las actas de una reunión internacional: quién vino, y quién dijo qué.

    tripartite                  recorrer las actas en toda la pantalla (o: browse)
    tripartite LISTA [CONSULTA] listar lo que coincide, para tuberías y guiones
      delegations people officers themes interventions points topics instruments
      bodies conclusions traces documents provisions facts discrepancies proceedings
    tripartite show COSA        un párrafo (54), 5(iii), C189, un país o un id
    tripartite compare A B      dos partes [--theme TEMA] [--topic ASUNTO]
    tripartite matrix, stats    quién dijo cuánto: números (--by, --count), gráficos
    tripartite search CONSULTA  lo que mejor coincide, de toda clase
    tripartite check [CARPETA]  los errores de una carpeta de datos, y qué corregir
    tripartite verify, config, notes   informe impreso; ajustes; marcas y notas

    CONSULTA palabras que deben coincidir todas; "una frase"  -sin  or  ( );
             country:ke group:workers theme:skills speaker:gurney for:eu body:iom
             cites:c189 topic:ratification kind:asks role:delegate para:50-60
             section:worker-m asks:data label:observer language:fr id:i054 has:doubt

    --format table|json|csv|markdown  por defecto: table en un terminal, si no csv
    --language en|fr|es               el idioma (si no, el del entorno)
    --data CARPETA                    otras actas (o $TRIPARTITE_DATA)
    --report ARCHIVO                  el informe impreso (o $TRIPARTITE_REPORT)
    --no-colour, --help, --version    COMANDO --help dice más de un comando
    Código de salida: 0; 1 nada coincide, o difiere; 2 error.

    """
  }
}
