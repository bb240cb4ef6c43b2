/// The short and the official names of all countries in Spanish, a code and its names a line.
///
/// Source: ISO 3166-1 as in Debian's `iso-codes` 4.15, in its Spanish translation.
let officialNamesInSpanish = """
  AD Andorra|Principado de Andorra
  AE Emiratos Árabes Unidos
  AF Afganistán|República Islámica de Afganistán
  AG Antigua y Barbuda
  AI Anguila
  AL Albania|República de Albania
  AM Armenia|República de Armenia
  AO Angola|República de Angola
  AQ Antártida
  AR Argentina|República Argentina
  AS Samoa Estadounidense
  AT Austria|República de Austria
  AU Australia
  AW Aruba
  AX Islas Äland
  AZ Azerbaiyán|República de Azerbaiyán
  BA Bosnia y Herzegovina|República de Bosnia y Hercegovina
  BB Barbados
  BD Bangladés|República Popular de Bangladés
  BE Bélgica|Reino de Bélgica
  BF Burquina Faso
  BG Bulgaria|República de Bulgaria
  BH Baréin|Reino de Baréin
  BI Burundi|República de Burundi
  BJ Benín|República de Benín
  BL San Bartolomé
  BM Islas Bermudas
  BN Brunei Darussalam
  BO Bolivia, Estado plurinacional de|Estado plurinacional de Bolivia|Bolivia
  BQ Islas BES (Caribe Neerlandés)
  BR Brasil|República Federativa de Brasil
  BS Bahamas|Commonwealth de las Bahamas
  BT Bután|Reino de Bután
  BV Isla Bouvet
  BW Botsuana|República de Botsuana
  BY Bielorrusia|República de Bielorrusia
  BZ Belice
  CA Canadá
  CC Islas Cocos (Keeling)
  CD Congo, República Democrática del|República Democrática del Congo
  CF República Centroafricana
  CG Congo|República del Congo
  CH Suiza|Confederación Suiza
  CI Costa de Marfíl|República de Costa de Marfíl
  CK Islas Cook
  CL Chile|República de Chile
  CM Camerún|República del Camerún
  CN China|República Popular China
  CO Colombia|República de Colombia
  CR Costa Rica|República de Costa Rica
  CU Cuba|República de Cuba
  CV Cabo Verde|República de Cabo Verde
  CW Curazao
  CX Isla de Navidad
  CY Chipre|República de Chipre
  CZ Chequia|República Checa
  DE Alemania|República Federal de Alemania
  DJ Yibuti|República de Yibuti
  DK Dinamarca|Reino de Dinamarca
  DM Dominica|Commonwealth de Dominica
  DO República Dominicana
  DZ Algeria|República Democrática Popular de Argelia
  EC Ecuador|República del Ecuador
  EE Estonia|República de Estonia
  EG Egipto|República Árabe de Egipto
  EH Sahara Occidental
  ER Eritrea|Estado de Eritrea
  ES España|Reino de España
  ET Etiopía|República Federal Democrática de Etiopía
  FI Finlandia|República de Finlandia
  FJ Fiyi|República de Fiyi
  FK Islas Falkland (Malvinas)
  FM Micronesia, Estados Federados de|Estados Federados de Micronesia
  FO Islas Feroe
  FR Francia|República Francesa
  GA Gabón|República Gabonesa
  GB Reino Unido|Reino Unido de Gran Bretaña e Irlanda del Norte
  GD Granada
  GE Georgia
  GF Guayana Francesa
  GG Guernsey
  GH Ghana|República de Ghana
  GI Gibraltar
  GL Groenlandia
  GM Gambia|República de Gambia
  GN Guinea|República de Guinea
  GP Guadalupe
  GQ Guinea Ecuatorial|República de Guinea Ecuatorial
  GR Grecia|República Helénica
  GS Islas Georgias del Sur y Sándwich del Sur
  GT Guatemala|República de Guatemala
  GU Guam
  GW Guinea-Bisáu|República de Guinea-Bissau
  GY Guyana|República de Guyana
  HK Hong Kong|Región Administrativa Especial China de Hong Kong
  HM Islas Heard y McDonald
  HN Honduras|República de Honduras
  HR Croacia|República de Croacia
  HT Haití|República de Haití
  HU Hungría
  ID Indonesia|República de Indonesia
  IE Irlanda
  IL Israel|Estado de Israel
  IM Isla de Man
  IN India|República de la India
  IO Territorio Británico del Océano Índico
  IQ Irak|República de Irak
  IR Irán, República islámica de|República islámica de Irán|Iran|República Islámica de Irán
  IS Islandia|República de Islandia
  IT Italia|República Italiana
  JE Jersey
  JM Jamaica
  JO Jordania|Reino Hachemí de Jordania
  JP Japón
  KE Kenia|República de Kenia
  KG Kirguistán|República Kirguiza
  KH Camboya|Reino de Camboya
  KI Kiribati|República de Kiribati
  KM Comores, Islas|Islas Comores|Unión de las Comores
  KN San Cristóbal y Nieves
  KP Corea, República Democrática Popular de|República Democrática Popular de Corea|North Korea
  KP República Popular Democrática de Corea
  KR Corea, República de|República de Corea|South Korea
  KW Kuwait|Estado de Kuwait
  KY Islas Caimán
  KZ Kazajistán|República de Kazajistán
  LA República Democrática Popular de Lao|Laos
  LB Líbano|República Libanesa
  LC Santa Lucía
  LI Liechtenstein|Principado de Liechtenstein
  LK Sri Lanka|República Socialista Democrática de Sri Lanka
  LR Liberia|República de Liberia
  LS Lesoto|Reino de Lesoto
  LT Lituania|República de Lituania
  LU Luxemburgo|Gran Ducado de Luxemburgo
  LV Letonia|República de Letonia
  LY Libia
  MA Marruecos|Reino de Marruecos
  MC Mónaco|Principado de Mónaco
  MD Moldavia, República de|República de Moldavia|Moldavia
  ME Montenegro
  MF San Martín (zona francesa)
  MG Madagascar|República de Madagascar
  MH Islas Marshall|República de las Islas Marshall
  MK Macedonia del Norte|República de Macedonia del Norte
  ML Malí|República de Mali
  MM Birmania|República de la Unión de Myanmar
  MN Mongolia
  MO Macao|Región Administrativa Especial China de Macao
  MP Islas Marianas del Norte|Commonwealth de las Islas Marianas del Norte
  MQ Martinica
  MR Mauritania|República Islámica de Mauritania
  MS Montserrat
  MT Malta|República de Malta
  MU Mauricio|República de Mauricio
  MV Islas Maldivas|República de Maldivas
  MW Malaui|República de Malawi
  MX México|Estados Unidos Mexicanos
  MY Malasia
  MZ Mozambique|República de Mozambique
  NA Namibia|República de Namibia
  NC Nueva Caledonia
  NE Niger|República del Níger
  NF Isla Norfolk
  NG Nigeria|República Federal de Nigeria
  NI Nicaragua|República de Nicaragua
  NL Países Bajos|Reino de los Países Bajos
  NO Noruega|Reino de Noruega
  NP Nepal|República Federal Democrática de Nepal
  NR Nauru|República de Nauru
  NU Niue
  NZ Nueva Zelanda
  OM Omán|Sultanato de Omán
  PA Panamá|República de Panamá
  PE Perú|República del Perú
  PF Polinesia Francesa
  PG Papúa Nueva Guinea|Estado Independiente de Papúa Nueva Guinea
  PH Filipinas|República de Filipinas
  PK Pakistán|República Islámica de Pakistán
  PL Polonia|República de Polonia
  PM San Pedro y Miquelon
  PN Pitcairn
  PR Puerto Rico
  PS Palestina, Estado de|Estado de Palestina
  PT Portugal|República Portuguesa
  PW Palaos|República de Palau
  PY Paraguay|República del Paraguay
  QA Catar|Estado de Qatar
  RE Reunión
  RO Rumanía
  RS Serbia|República de Serbia
  RU Federación Rusa
  RW Ruanda|República de Ruanda
  SA Arabia Saudí|Reino de Arabia Saudí
  SB Islas Salomón
  SC Seychelles|República de las Seychelles
  SD Sudán|República de Sudán
  SE Suecia|Reino de Suecia
  SG Singapur|República de Singapur
  SH Santa Elena, Ascensión y Tristán de Acuña|Ascensión y Tristán de Acuña Santa Elena
  SI Eslovenia|República de Eslovenia
  SJ Svalbard y Jan Mayen
  SK Eslovaquia|República Eslovaca
  SL Sierra Leona|República de Sierra Leona
  SM San Marino|República de San Marino
  SN Senegal|República del Senegal
  SO Somalia|República Federal de Somalia
  SR Surinám|República de Surinam
  SS Sudán del Sur|República de Sudán del Sur
  ST Santo Tomé y Príncipe|República Democrática de Santo Tomé y Príncipe
  SV El Salvador|República de El Salvador
  SX Isla de San Martín (zona holandsea)
  SY República árabe de Siria|Syria
  SZ Esuatini|Reino de Esuatini
  TC Islas Turcas y Caicos
  TD Chad|República del Chad
  TF Territorios Franceses del Sur
  TG Togo|República Togolesa
  TH Tailandia|Reino de Tailandia
  TJ Tayikistán|República de Tayikistán
  TK Tokelau
  TL Timor Oriental|República Democrática de Timor Oriental
  TM Turkmenistán
  TN Tunez|República de Túnez
  TO Tonga|Reino de Tonga
  TR Türkiye|Republic of Türkiye
  TT Trinidad y Tobago|República de Trinidad y Tobago
  TV Tuvalu
  TW Taiwán, Provincia de China|Provincia de China Taiwán|Taiwán
  TZ Tanzania, República unida de|República unida de Tanzania|Tanzania|República Unida de Tanzania
  UA Ucrania
  UG Uganda|República de Uganda
  UM Islas Ultramarinas Menores de Estados Unidos
  US Estados Unidos|Estados Unidos de América
  UY Uruguay|República Oriental del Uruguay
  UZ Uzbekistán|República de Uzbekistán
  VA Santa Sede (Ciudad Estado del Vaticano)
  VC San Vicente y las Granadinas
  VE Venezuela, República Bolivariana de|República Bolivariana de Venezuela|Venezuela
  VG Islas Vírgenes, Británicas|Británicas Islas Vírgenes|Islas Vírgenes Británicas
  VI Islas Vírgenes, de EEUU|de EEUU Islas Vírgenes|Islas Vírgenes de los Estados Unidos
  VN Vietnam|República Socialista de Vietnam
  VU Vanuatu|República de Vanuatu
  WF Wallis y Futuna
  WS Samoa|Estado Independiente de Samoa
  YE Yemen|República del Yemen
  YT Mayotte
  ZA Sudáfrica|República de Sudáfrica
  ZM Zambia|República de Zambia
  ZW Zimbabue|República de Zimbabue
  """
