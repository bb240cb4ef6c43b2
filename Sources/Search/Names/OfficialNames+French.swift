/// The short and the official names of all countries in French, a code and its names a line.
///
/// Source: ISO 3166-1 as in Debian's `iso-codes` 4.15, in its French translation.
let officialNamesInFrench = """
  AD Andorre|Principauté d'Andorre
  AE Émirats arabes unis
  AF Afghanistan|République islamique d'Afghanistan
  AG Antigua-et-Barbuda
  AI Anguilla
  AL Albanie|République d'Albanie
  AM Arménie|République d'Arménie
  AO Angola|République d'Angola
  AQ Antarctique
  AR Argentine|République d'Argentine
  AS Samoa américaines
  AT Autriche|République d'Autriche
  AU Australie
  AW Aruba
  AX Åland, Îles|Îles Åland
  AZ Azerbaïdjan|République d'Azerbaïdjan
  BA Bosnie-Herzégovine|République de Bosnie et Herzégovine
  BB Barbade
  BD Bangladesh|République populaire du Bengladesh
  BE Belgique|Royaume de Belgique
  BF Burkina Faso
  BG Bulgarie|République de Bulgarie
  BH Bahreïn|Royaume de Bahreïn
  BI Burundi|République du Burundi
  BJ Bénin|République du Bénin
  BL Saint-Barthélemy
  BM Bermudes
  BN Brunéi Darussalam
  BO Bolivie, état plurinational de|état plurinational de Bolivie|Bolivie
  BO État plurinational de Bolivie
  BQ Bonaire, Saint-Eustache et Saba|Saint-Eustache et Saba Bonaire
  BR Brésil|République fédérale du Brésil
  BS Bahamas|Commonwealth des Bahamas
  BT Bhoutan|Royaume du Bouthan
  BV île Bouvet
  BW Botswana|République du Botswana
  BY Bélarus|République du Bélarus
  BZ Belize
  CA Canada
  CC Cocos (Keeling), Îles|Îles Cocos (Keeling)
  CD République démocratique du Congo
  CF République centrafricaine
  CG République du Congo
  CH Suisse|Confédération helvétique|Confédération suisse
  CI Côte d'Ivoire|République de Côte d'Ivoire
  CK îles Cook
  CL Chili|République du Chili
  CM Cameroun|République du Cameroun
  CN Chine|République populaire de Chine
  CO Colombie|République de Colombie
  CR Costa Rica|République du Costa Rica
  CU Cuba|République de Cuba
  CV Cap-Vert|République du Cap-Vert
  CW Curaçao
  CX Christmas, Île|Île Christmas
  CY Chypre|République de Chypre
  CZ Tchéquie|République tchèque
  DE Allemagne|République fédérale d'Allemagne
  DJ Djibouti|République de Djibouti
  DK Danemark|Royaume du Danemark
  DM Dominique|Commonwealth de la Dominique
  DO République dominicaine
  DZ Algérie|République algérienne démocratique et populaire
  EC Équateur|République d'Équateur
  EE Estonie|République d'Estonie
  EG Égypte|République arabe d'Égypte
  EH Sahara occidental
  ER Érythrée|l'État d'Érythrée
  ES Espagne|Royaume d'Espagne
  ET Éthiopie|République fédérale démocratique d'Éthiopie
  FI Finlande|République de Finlande
  FJ Fidji|République des Fidji
  FK Malouines, Îles (Falkland)|Îles (Falkland) Malouines
  FM Micronésie, États fédérés de|États fédérés de Micronésie
  FO îles Féroé
  FR France|République française
  GA Gabon|République gabonaise
  GB Royaume-Uni|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
  GD Grenade
  GE Géorgie
  GF Guyane française
  GG Guernesey
  GH Ghana|République du Ghana
  GI Gibraltar
  GL Groënland
  GM Gambie|République de Gambie
  GN Guinée|République de Guinée
  GP Guadeloupe
  GQ Guinée Équatoriale|République de Guinée Équatoriale
  GR Grèce|République grecque
  GS Géorgie du Sud et les îles Sandwich du Sud
  GT Guatemala|République du Guatemala
  GU Guam
  GW Guinée-Bissau|République de Guinée-Bissau
  GY Guyana|République de Guyana
  HK Hong Kong|Région spéciale administrative chinoise de Hong-Kong
  HM îles Heard-et-MacDonald
  HN Honduras|République du Honduras
  HR Croatie|République de Croatie
  HT Haïti|République de Haïti
  HU Hongrie
  ID Indonésie|République d'Indonésie
  IE Irlande
  IL Israël|État d'Israël
  IM Île de Man
  IN Inde|République d'Inde
  IO Territoire britannique de l'océan Indien
  IQ Irak|République d'Iraq
  IR Iran, République islamique d'|République islamique d'Iran|Iran
  IS Islande|République d'Islande
  IT Italie|République italienne
  JE Jersey
  JM Jamaïque
  JO Jordanie|Royaume hachémite de Jordanie
  JP Japon
  KE Kenya|République du Kenya
  KG Kirghizistan|République kirghize
  KH Cambodge|Royaume du Cambodge
  KI Kiribati|République de Kiribati
  KM Comores|Union des Comores
  KN Saint-Christophe-et-Niévès
  KP Corée, République populaire démocratique de|République populaire démocratique de Corée
  KP Corée du Nord|République démocratique populaire de Corée
  KR Corée, République de|République de Corée|Corée du Sud
  KW Koweït|État du Koweït
  KY îles Caïmans
  KZ Kazakhstan|République du Kazakhstan
  LA Lao, République démocratique populaire|République démocratique populaire Lao|Laos
  LB Liban|République libanaise
  LC Sainte-Lucie
  LI Liechtenstein|Principauté du Liechtenstein
  LK Sri Lanka|République démocratique socialiste de Sri Lanka
  LR Libéria|République du Libéria
  LS Lesotho|Royaume du Lesotho
  LT Lituanie|République de Lituanie
  LU Luxembourg|Grand-duché du Luxembourg
  LV Lettonie|République de Lettonie
  LY Libye
  MA Maroc|Royaume du Maroc
  MC Monaco|Principauté de Monaco
  MD Moldova, République de|République de Moldova|Moldavie
  ME Monténégro
  MF Saint-Martin (partie française)
  MG Madagascar|République de Madagascar
  MH Îles Marshall|République des Îles Marshall
  MK Macédoine du Nord|République de Macédoine du Nord
  ML Mali|République du Mali
  MM Birmanie|République de Myanmar
  MN Mongolie
  MO Macau|Région spéciale administrative chinoise de Macao
  MP Îles Mariannes du Nord|Commonwealth des îles Mariannes du Nord
  MQ Martinique
  MR Mauritanie|République islamique de Mauritanie
  MS Montserrat
  MT Malte|République de Malte
  MU Maurice|République de l'Île Maurice
  MV Maldives|République des Maldives
  MW Malawi|République du Malawi
  MX Mexique|États-Unis du Mexique
  MY Malaisie
  MZ Mozambique|République du Mozambique
  NA Namibie|République de Namibie
  NC Nouvelle-Calédonie
  NE Niger|République du Niger
  NF île Norfolk
  NG Nigeria|République fédérale du Nigeria
  NI Nicaragua|République du Nicaragua
  NL Pays-Bas|Royaume des Pays-Bas
  NO Norvège|Royaume de Norvège
  NP Népal|République fédérale démocratique du Népal
  NR Nauru|République de Nauru
  NU Nioue
  NZ Nouvelle-Zélande
  OM Oman|Sultanat d'Oman
  PA Panama|République du Panama
  PE Pérou|République du Pérou
  PF Polynésie française
  PG Papouasie-Nouvelle-Guinée|État indépendant de Papouasie-Nouvelle-Guinée
  PH Philippines|République des Philippines
  PK Pakistan|République islamique du Pakistan
  PL Pologne|République de Pologne
  PM Saint-Pierre-et-Miquelon
  PN Îles Pitcairn
  PR Porto Rico
  PS Palestine, État de|État de Palestine|l'État de Palestine
  PT Portugal|République portugaise
  PW Palaos|République de Palau
  PY Paraguay|République du Paraguay
  QA Qatar|État du Qatar
  RE Réunion, Île de la|Île de la Réunion
  RO Roumanie
  RS Serbie|République de Serbie
  RU Russie, Fédération de|Fédération de Russie
  RW Rwanda|République rwandaise
  SA Arabie saoudite|Royaume d'Arabie saoudite
  SB Salomon, Îles|Îles Salomon
  SC Seychelles|République des Seychelles
  SD Soudan|République du Soudan
  SE Suède|Royaume de Suède
  SG Singapour|République de Singapour
  SH Sainte-Hélène, Ascension et Tristan da Cunha|Ascension et Tristan da Cunha Sainte-Hélène
  SI Slovénie|République de Slovénie
  SJ Svalbard et île Jan Mayen
  SK Slovaquie|République slovaque
  SL Sierra Leone|République de Sierra Leone
  SM Saint-Marin|République de San Marin
  SN Sénégal|République du Sénégal
  SO Somalie|République fédérale de Somalie
  SR Surinam|République du Surinam
  SS Soudan du Sud|République du Soudan du Sud
  ST Sao Tomé-et-Principe|République démocratique de Sao Tomé et Principe
  SV Salvador|République d'El Salvador
  SX Saint-Martin (partie néerlandaise)
  SY Syrienne, République arabe|République arabe Syrienne|Syria
  SZ Eswatini|Royaume d'Eswatini
  TC îles Turques-et-Caïques
  TD Tchad|République du Tchad
  TF Terres australes françaises
  TG Togo|République togolaise
  TH Thaïlande|Royaume de Thaïlande
  TJ Tadjikistan|République du Tadjikistan
  TK Tokelau
  TL Timor oriental|République démocratique du Timor-Leste
  TM Turkménistan
  TN Tunisie|République de Tunisie
  TO Tonga|Royaume des Tonga
  TR Türkiye|Republic of Türkiye
  TT Trinité-et-Tobago|République de Trinité et Tobago
  TV Tuvalu
  TW Taïwan, province de Chine|province de Chine Taïwan|Taïwan
  TZ Tanzanie, République unie de|République unie de Tanzanie|Tanzanie
  UA Ukraine
  UG Ouganda|République d'Ouganda
  UM Îles mineures éloignées des États-Unis
  US États-Unis|États-Unis d'Amérique
  UY Uruguay|République orientale d'Uruguay
  UZ Ouzbékistan|République d'Ouzbékistan
  VA Saint-Siège (état de la cité du Vatican)
  VC Saint-Vincent-et-les-Grenadines
  VE Vénézuela, république bolivarienne du|république bolivarienne du Vénézuela|Vénézuela
  VE République bolivarienne du Vénézuela
  VG Îles Vierges britanniques
  VI Îles Vierges, États-Unis|États-Unis Îles Vierges|Îles Vierges des États-Unis d'Amérique
  VN Viêt Nam|République socialiste du Viet Nam
  VU Vanuatu|République du Vanuatu
  WF Wallis et Futuna
  WS Samoa|État indépendant de Samoa
  YE Yémen|République du Yémen
  YT Mayotte
  ZA Afrique du Sud|République d'Afrique du Sud
  ZM Zambie|République de Zambie
  ZW Zimbabwe|République du Zimbabwe
  """
