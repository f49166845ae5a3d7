// Made by scripts/places/buildPlaces.ts; docs/models.md says from what.

/** Code, kind, capital (empty: disputed), name, other names. */
export const countries = `
AC|territory|Georgetown|Ascension Island
AD|country|Andorra la Vella|Andorra
AE|country|Abu Dhabi|United Arab Emirates|UAE|Emirates|UAE
AF|country|Kabul|Afghanistan
AG|country|Saint John's|Antigua and Barbuda
AI|territory|The Valley|Anguilla
AL|country|Tirana|Albania
AM|country|Yerevan|Armenia
AO|country|Luanda|Angola
AQ|territory||Antarctica
AR|country|Buenos Aires|Argentina
AS|territory|Pago Pago|American Samoa
AT|country|Vienna|Austria
AU|country|Canberra|Australia
AW|territory|Oranjestad|Aruba
AX|territory|Mariehamn|Aland
AZ|country|Baku|Azerbaijan
BA|country|Sarajevo|Bosnia and Herzegovina|Bosnia
BB|country|Bridgetown|Barbados
BD|country|Dhaka|Bangladesh|East Pakistan
BE|country|Brussels|Belgium
BF|country|Ouagadougou|Burkina Faso|Upper Volta
BG|country|Sofia|Bulgaria
BH|country|Manama|Bahrain|Bahrein
BI|country|Gitega|Burundi
BJ|country|Porto-Novo|Benin|Dahomey
BL|territory|Gustavia|Saint Barthelemy
BM|territory|Hamilton|Bermuda
BN|country|Bandar Seri Begawan|Brunei
BO|country|Sucre|Bolivia
BQ|territory|Kralendijk|Bonaire
BR|country|Brasília|Brazil
BS|country|Nassau|Bahamas
BT|country|Thimphu|Bhutan
BV|territory||Bouvet Island
BW|country|Gaborone|Botswana|Bechuanaland
BY|country|Minsk|Belarus|Byelorussia|Belorussia
BZ|country|Belmopan|Belize|British Honduras
CA|country|Ottawa|Canada
CC|territory|West Island
CD|country|Kinshasa|Democratic Republic of the Congo|Zaire|Congo-Kinshasa|DR Congo|DRC
CF|country|Bangui|Central African Republic|Ubangi-Shari
CG|country|Brazzaville|Republic of the Congo|Congo-Brazzaville
CH|country|Bern|Switzerland
CI|country|Yamoussoukro|Ivory Coast|Cote d'Ivoire
CK|territory|Avarua|Cook Islands
CL|country|Santiago|Chile
CM|country|Yaoundé|Cameroon
CN|country|Beijing|China
CO|country|Bogotá|Colombia
CR|country|San José|Costa Rica
CU|country|Havana|Cuba
CV|country|Praia|Cabo Verde|Cape Verde
CW|territory|Willemstad|Curacao
CX|territory|Flying Fish Cove|Christmas Island
CY|country|Nicosia|Cyprus
CZ|country|Prague|Czechia|Czech Republic|Česká republika|Czech Republic|Czechia
DE|country|Berlin|Germany
DJ|country|Djibouti|Djibouti
DK|country|Copenhagen|Denmark
DM|country|Roseau|Dominica
DO|country|Santo Domingo|Dominican Republic
DZ|country|Algiers|Algeria
EC|country|Quito|Ecuador
EE|country|Tallinn|Estonia
EG|country|Cairo|Egypt
ER|country|Asmara|Eritrea
ES|country|Madrid|Spain
ET|country|Addis Ababa|Ethiopia|Abyssinia
FI|country|Helsinki|Finland
FJ|country|Suva|Fiji
FK|territory|Stanley|Falkland Islands
FM|country|Palikir|Micronesia
FO|territory|Tórshavn|Faroe Islands
FR|country|Paris|France
GA|country|Libreville|Gabon
GB|country|London|United Kingdom|UK|Britain|Great Britain|U.K.
GD|country|St. George's|Grenada
GE|country|Tbilisi|Georgia
GF|territory|Cayenne|French Guiana
GG|territory|St. Peter Port|Guernsey
GH|country|Accra|Ghana|Gold Coast
GI|territory|Gibraltar|Gibraltar
GL|territory|Nuuk|Greenland
GM|country|Banjul|Gambia
GN|country|Conakry|Guinea
GP|territory|Basse-Terre|Guadeloupe
GQ|country|Malabo|Equatorial Guinea
GR|country|Athens|Greece
GS|territory|King Edward Point|South Georgia and the South Sandwich Islands
GT|country|Guatemala City|Guatemala
GU|territory|Hagåtña|Guam
GW|country|Bissau|Guinea-Bissau|Portuguese Guinea
GY|country|Georgetown|Guyana
HK|territory|City of Victoria|Hong Kong
HM|territory||Heard Island and McDonald Islands
HN|country|Tegucigalpa|Honduras
HR|country|Zagreb|Croatia
HT|country|Port-au-Prince|Haiti
HU|country|Budapest|Hungary
ID|country|Jakarta|Indonesia|Dutch East Indies
IE|country|Dublin|Ireland
IL|country||Israel
IM|territory|Douglas|Isle of Man
IN|country|New Delhi|India
IO|territory|Diego Garcia|British Indian Ocean Territory
IQ|country|Baghdad|Iraq
IR|country|Tehran|Iran|Persia
IS|country|Reykjavik|Iceland
IT|country|Rome|Italy
JE|territory|Saint Helier|Jersey
JM|country|Kingston|Jamaica
JO|country|Amman|Jordan
JP|country|Tokyo|Japan
KE|country|Nairobi|Kenya
KG|country|Bishkek|Kyrgyzstan|Kirghizia|Kyrgyz Republic
KH|country|Phnom Penh|Cambodia|Kampuchea
KI|country|South Tarawa|Kiribati|Gilbert Islands
KM|country|Moroni|Comoros
KN|country|Basseterre|Saint Kitts and Nevis
KP|country|Pyongyang|North Korea|DPRK
KR|country|Seoul|South Korea|Republic of Korea
KW|country|Kuwait City|Kuwait
KY|territory|George Town|Cayman Islands
KZ|country|Astana|Kazakhstan
LA|country|Vientiane|Laos|Lao PDR
LB|country|Beirut|Lebanon
LC|country|Castries|Saint Lucia
LI|country|Vaduz|Liechtenstein
LK|country|Colombo|Sri Lanka|Ceylon
LR|country|Monrovia|Liberia
LS|country|Maseru|Lesotho|Basutoland
LT|country|Vilnius|Lithuania
LU|country|Luxembourg|Luxembourg
LV|country|Riga|Latvia
LY|country|Tripoli|Libya
MA|country|Rabat|Morocco
MC|country|Monaco|Monaco
MD|country|Chișinău|Moldova|Moldavia
ME|country|Podgorica|Montenegro
MF|territory|Marigot|Saint Martin
MG|country|Antananarivo|Madagascar
MH|country|Majuro|Marshall Islands
MK|country|Skopje|North Macedonia|Macedonia|FYROM|Macedonia
ML|country|Bamako|Mali|French Sudan
MM|country|Naypyidaw|Myanmar|Burma
MN|country|Ulan Bator|Mongolia
MO|territory||Macao|Macau
MP|territory|Saipan|Northern Mariana Islands
MQ|territory|Fort-de-France|Martinique
MR|country|Nouakchott|Mauritania
MS|territory|Plymouth|Montserrat
MT|country|Valletta|Malta
MU|country|Port Louis|Mauritius
MV|country|Malé|Maldives
MW|country|Lilongwe|Malawi|Nyasaland
MX|country|Mexico City|Mexico
MY|country|Kuala Lumpur|Malaysia
MZ|country|Maputo|Mozambique
NA|country|Windhoek|Namibia|South West Africa
NC|territory|Nouméa|New Caledonia
NE|country|Niamey|Niger
NF|territory|Kingston|Norfolk Island
NG|country|Abuja|Nigeria
NI|country|Managua|Nicaragua
NL|country|Amsterdam|Netherlands|Holland
NO|country|Oslo|Norway
NP|country|Kathmandu|Nepal
NR|country|Yaren|Nauru
NU|territory|Alofi|Niue
NZ|country|Wellington|New Zealand
OM|country|Muscat|Oman
PA|country|Panama City|Panama
PE|country|Lima|Peru
PF|territory|Papeetē|French Polynesia
PG|country|Port Moresby|Papua New Guinea
PH|country|Manila|Philippines
PK|country|Islamabad|Pakistan
PL|country|Warsaw|Poland
PM|territory|Saint-Pierre|Saint Pierre and Miquelon
PN|territory|Adamstown|Pitcairn Islands
PR|territory|San Juan|Puerto Rico
PT|country|Lisbon|Portugal
PW|country|Ngerulmud|Palau
PY|country|Asunción|Paraguay
QA|country|Doha|Qatar
RE|territory|Saint-Denis|Reunion
RO|country|Bucharest|Romania|Rumania|Roumania
RS|country|Belgrade|Serbia
RU|country|Moscow|Russia|Russian Federation|Russian Federation
RW|country|Kigali|Rwanda
SA|country|Riyadh|Saudi Arabia
SB|country|Honiara|Solomon Islands
SC|country|Victoria|Seychelles
SD|country|Khartoum|Sudan
SE|country|Stockholm|Sweden
SG|country|Singapore|Singapore
SH|territory|Jamestown|Saint Helena
SI|country|Ljubljana|Slovenia
SJ|territory|Longyearbyen|Svalbard and Jan Mayen
SK|country|Bratislava|Slovakia
SL|country|Freetown|Sierra Leone
SM|country|City of San Marino|San Marino
SN|country|Dakar|Senegal
SO|country|Mogadishu|Somalia
SR|country|Paramaribo|Suriname
SS|country|Juba|South Sudan
ST|country|São Tomé|Sao Tome and Principe
SV|country|San Salvador|El Salvador
SX|territory|Philipsburg|Sint Maarten
SY|country|Damascus|Syria|Syrian Arab Republic
SZ|country|Lobamba|Eswatini|Swaziland
TA|territory|Edinburgh of the Seven Seas|Tristan da Cunha
TC|territory|Cockburn Town|Turks and Caicos Islands
TD|country|N'Djamena|Chad
TF|territory|Port-aux-Français|French Southern Territories
TG|country|Lomé|Togo
TH|country|Bangkok|Thailand|Siam
TJ|country|Dushanbe|Tajikistan
TK|territory|Fakaofo|Tokelau
TL|country|Dili|East Timor
TM|country|Ashgabat|Turkmenistan|Turkmenia
TN|country|Tunis|Tunisia
TO|country|Nuku'alofa|Tonga
TR|country|Ankara|Türkiye|Turkey|Turkiye|Turkey|Türkiye
TT|country|Port of Spain|Trinidad and Tobago
TV|country|Funafuti|Tuvalu|Ellice Islands
TZ|country|Dodoma|Tanzania|Tanganyika
UA|country|Kyiv|Ukraine
UG|country|Kampala|Uganda
UM|territory||U.S. Minor Outlying Islands
US|country|Washington D.C.|United States|US|USA|America|United States of America|U.S.|U.S.A.
UY|country|Montevideo|Uruguay
UZ|country|Tashkent|Uzbekistan
VA|country|Vatican City|Vatican City|Holy See|Vatican
VC|country|Kingstown|Saint Vincent and the Grenadines
VE|country|Caracas|Venezuela
VG|territory|Road Town|British Virgin Islands
VI|territory|Charlotte Amalie|U.S. Virgin Islands
VN|country|Hanoi|Vietnam|Viet Nam
VU|country|Port Vila|Vanuatu|New Hebrides
WF|territory|Mata-Utu|Wallis and Futuna
WS|country|Apia|Samoa
YE|country|Sana'a|Yemen
YT|territory|Mamoudzou|Mayotte
ZA|country|Pretoria|South Africa
ZM|country|Lusaka|Zambia|Northern Rhodesia
ZW|country|Harare|Zimbabwe|Rhodesia|Southern Rhodesia
`;

/** Code, capital, name. */
export const states = `
US-AK|Juneau|Alaska
US-AL|Montgomery|Alabama
US-AR|Little Rock|Arkansas
US-AZ|Phoenix|Arizona
US-CA|Sacramento|California
US-CO|Denver|Colorado
US-CT|Hartford|Connecticut
US-DE|Dover|Delaware
US-FL|Tallahassee|Florida
US-GA|Atlanta|Georgia
US-HI|Honolulu|Hawaii
US-IA|Des Moines|Iowa
US-ID|Boise|Idaho
US-IL|Springfield|Illinois
US-IN|Indianapolis|Indiana
US-KS|Topeka|Kansas
US-KY|Frankfort|Kentucky
US-LA|Baton Rouge|Louisiana
US-MA|Boston|Massachusetts
US-MD|Annapolis|Maryland
US-ME|Augusta|Maine
US-MI|Lansing|Michigan
US-MN|Saint Paul|Minnesota
US-MO|Jefferson City|Missouri
US-MS|Jackson|Mississippi
US-MT|Helena|Montana
US-NC|Raleigh|North Carolina
US-ND|Bismarck|North Dakota
US-NE|Lincoln|Nebraska
US-NH|Concord|New Hampshire
US-NJ|Trenton|New Jersey
US-NM|Santa Fe|New Mexico
US-NV|Carson City|Nevada
US-NY|Albany|New York
US-OH|Columbus|Ohio
US-OK|Oklahoma City|Oklahoma
US-OR|Salem|Oregon
US-PA|Harrisburg|Pennsylvania
US-RI|Providence|Rhode Island
US-SC|Columbia|South Carolina
US-SD|Pierre|South Dakota
US-TN|Nashville|Tennessee
US-TX|Austin|Texas
US-UT|Salt Lake City|Utah
US-VA|Richmond|Virginia
US-VT|Montpelier|Vermont
US-WA|Olympia|Washington
US-WI|Madison|Wisconsin
US-WV|Charleston|West Virginia
US-WY|Cheyenne|Wyoming
`;

/** Codes of the countries or states that have a city of this name, the largest first; the names. */
export const cities = `
AD|Andorra la Vella
AE|Abu Dhabi|Ajman City|Dubai|Musaffah|Ras Al Khaimah City|Sharjah
AF|Baghlān|Balkh|Gardez|Ghazni|Herāt|Jalālābād|Kabul|Kandahār|Kunduz|Mazār-e Sharīf
AG|Saint John's|Saint John’s
AI|The Valley
AL|Durrës|Elbasan|Tirana
AM|Gyumri|Vanadzor|Yerevan
AO|Benguela|Cuito|Huambo|Lobito|Luanda|Lubango|N’dalatando
AR|Bahía Blanca|Berazategui|Buenos Aires|Comodoro Rivadavia|Concordia|Corrientes|Formosa|José C. Paz|La Plata|La Rioja|Mar del Plata|Mendoza|Merlo|Morón|Neuquén|Paraná|Pilar|Posadas|Quilmes|Resistencia|Rosario|Río Cuarto|Salta|San Fernando del Valle de Catamarca|San Luis|San Miguel de Tucumán|San Nicolás de los Arroyos|San Rafael|San Salvador de Jujuy|Santiago del Estero|Tandil
AR,ES,MX|Córdoba
AR,PR,PH|San Juan
AR,US-NM|Santa Fe
AS|Pago Pago
AT|Graz|Innsbruck|Linz|Salzburg|Vienna
AU|Adelaide|Bendigo|Brisbane|Cairns|Canberra|Darwin|Geelong|Gold Coast|Hobart|Launceston|Logan City|Melbourne|Perth|Rockingham|Sydney|Toowoomba|Townsville|Wollongong
AW|Oranjestad
AX|Mariehamn
AZ|Baku|Ganja|Lankaran|Sumqayıt|Yevlakh
BA|Banja Luka|Mostar|Sarajevo|Tuzla|Zenica
BB|Bridgetown
BD|Bagerhat|Barisāl|Bhairab Bāzār|Bogra|Chittagong|Comilla|Cox’s Bāzār|Dhaka|Dinājpur|Farīdpur|Jessore|Khulna|Kushtia|Mymensingh|Narsingdi|Natore|Nawābganj|Nāgarpur|Nārāyanganj|Paltan|Puthia|Pābna|Pār Naogaon|Rangpur|Rājshāhi|Saidpur|Sherpur|Shibganj|Shāhzādpur|Sirajganj|Sonārgaon|Sylhet|Sātkhira|Tungi|Tāngāil
BD,IN|Jamālpur
BE|Antwerpen|Brugge|Brussels|Charleroi|Gent|Liège|Namur
BF|Bobo-Dioulasso|Ouagadougou
BG|Burgas|Pleven|Plovdiv|Ruse|Sofia|Stara Zagora|Varna
BH|Manama
BI|Bujumbura|Gitega
BJ|Abomey-Calavi|Bohicon|Cotonou|Djougou|Kandi|Parakou|Porto-Novo
BL|Gustavia
BN|Bandar Seri Begawan
BO|Cochabamba|Oruro|Potosí|Sacaba|Santa Cruz de la Sierra|Sucre|Tarija
BO,MX|La Paz
BQ|Kralendijk
BR|Alagoinhas|Americana|Ananindeua|Angra dos Reis|Anápolis|Aparecida de Goiânia|Apucarana|Aracaju|Araguaína|Arapiraca|Araraquara|Araras|Araruama|Araucária|Araçatuba|Assis|Atibaia|Barbacena|Barra Mansa|Barreiras|Barretos|Barueri|Bauru|Belford Roxo|Belo Horizonte|Belém|Betim|Birigui|Blumenau|Boa Vista|Botucatu|Bragança Paulista|Brasília|Cabo|Cabo Frio|Cachoeirinha|Cachoeiro de Itapemirim|Camaçari|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canoas|Carapicuíba|Caruaru|Cascavel|Castanhal|Catanduva|Caucaia|Caxias|Caxias do Sul|Chapecó|Colatina|Conselheiro Lafaiete|Contagem|Coronel Fabriciano|Cotia|Criciúma|Cubatão|Cuiabá|Curitiba|Diadema|Divinópolis|Dourados|Duque de Caxias|Embu|Eunápolis|Feira de Santana|Ferraz de Vasconcelos|Florianópolis|Fortaleza|Foz do Iguaçu|Franca|Francisco Morato|Franco da Rocha|Garanhuns|Goiânia|Governador Valadares|Gravataí|Guarapari|Guarapuava|Guaratinguetá|Guarujá|Guarulhos|Guaíba|Hortolândia|Ibirité|Ilhéus|Imperatriz|Indaiatuba|Ipatinga|Itaboraí|Itabuna|Itaguaí|Itajaí|Itapecerica da Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itu|Jaboatão|Jaboatão dos Guararapes|Jacareí|Jandira|Jaraguá do Sul|Jaú|Jequié|Ji Paraná|Joinville|João Pessoa|Juazeiro do Norte|Juiz de Fora|Jundiaí|Lages|Lauro de Freitas|Limeira|Linhares|Londrina|Luziânia|Macapá|Macaé|Maceió|Manaus|Marabá|Maracanaú|Maringá|Marília|Mauá|Mogi Guaçu|Mogi das Cruzes|Montes Claros|Mossoró|Natal|Nilópolis|Niterói|Nossa Senhora do Socorro|Nova Friburgo|Nova Iguaçu|Novo Hamburgo|Olinda|Osasco|Palhoça|Palmas|Paranaguá|Parauapebas|Parnamirim|Parnaíba|Passo Fundo|Patos de Minas|Paulista|Pelotas|Petrolina|Petrópolis|Pindamonhangaba|Pinhais|Piracicaba|Planaltina|Ponta Grossa|Porto Alegre|Porto Seguro|Porto Velho|Pouso Alegre|Poá|Poços de Caldas|Praia Grande|Presidente Prudente|Queimados|Recife|Resende|Ribeirão Pires|Ribeirão Preto|Ribeirão das Neves|Rio Branco|Rio Claro|Rio Grande|Rio Verde|Rio das Ostras|Rio de Janeiro|Rondonópolis|Salvador|Santa Bárbara d'Oeste|Santa Cruz do Sul|Santa Luzia|Santa Rita|Santarém|Santo André|Santos|Sapucaia|Serra|Sete Lagoas|Simões Filho|Sinop|Sobral|Sorocaba|Sumaré|Suzano|São Bernardo do Campo|São Caetano do Sul|São Carlos|São José|São José do Rio Preto|São José dos Campos|São José dos Pinhais|São João de Meriti|São Leopoldo|São Luís|São Paulo|São Vicente|Taboão da Serra|Taubaté|Teresina|Teresópolis|Teófilo Otoni|Timon|Uberaba|Uberlândia|Umuarama|Uruguaiana|Varginha|Viamão|Vila Velha|Vitória|Vitória da Conquista|Vitória de Santo Antão|Volta Redonda|Várzea Grande|Várzea Paulista
BR,US-CA|Santa Maria
BS|Nassau
BT|Thimphu
BW|Gaborone
BY|Babruysk|Baranovichi|Barysaw|Homyel'|Hrodna|Mahilyow|Maladzyechna|Mazyr|Minsk|Navapolatsk|Orsha|Pinsk|Salihorsk|Vitebsk
BY,FR|Brest
BZ|Belmopan
CA|Abbotsford|Barrie|Brampton|Burlington|Burnaby|Calgary|Coquitlam|Dartmouth|Delta|East York|Edmonton|Etobicoke|Gatineau|Greater Sudbury|Guelph|Halifax|Kelowna|Kitchener|Ladner|Laval|Longueuil|Lévis|Markham|Milton|Mississauga|Moncton|Montréal|Nepean|North York|Oakville|Okanagan|Oshawa|Ottawa|Québec|Regina|Richmond Hill|Saguenay|Saskatoon|Scarborough|Sherbrooke|St. Catharines|Surrey|Toronto|Trois-Rivières|Vaughan|Victoria|Windsor|Winnipeg
CA,NZ,BM|Hamilton
CA,US-WA|Vancouver
CC|West Island
CD|Bandundu|Beni|Boma|Bukavu|Butembo|Gandajika|Gemena|Goma|Ilebo|Isiro|Kalemie|Kananga|Kikwit|Kindu|Kinshasa|Kisangani|Kolwezi|Likasi|Lubumbashi|Masina|Matadi|Mbandaka|Mbuji-Mayi|Mwene-Ditu|Tshikapa|Uvira
CF|Bangui|Bimbo
CG|Brazzaville|Dolisie|Pointe-Noire
CH|Basel|Bern|Geneva|Genève|Lausanne|Zürich
CI|Abengourou|Abidjan|Abobo|Anyama|Bouaké|Daloa|Divo|Gagnoa|Korhogo|Man|San-Pédro|Yamoussoukro
CK|Avarua
CL|Antofagasta|Arica|Calama|Chillán|Concepción|Copiapó|Coquimbo|Curicó|Iquique|La Pintana|La Serena|Lo Prado|Osorno|Puente Alto|Puerto Montt|Punta Arenas|Quilpué|Rancagua|San Bernardo|Santiago|Talca|Talcahuano|Temuco|Valdivia|Valparaíso|Viña del Mar
CM|Bafoussam|Bamenda|Bertoua|Douala|Edéa|Garoua|Kousséri|Kumba|Loum|Maroua|Mbouda|Mokolo|Ngaoundéré|Nkongsamba|Yaoundé
CN|Acheng|Aksu|Altay|Anbu|Anda|Ankang|Anqing|Anqiu|Anshan|Anshun|Anyang|Aral|Baicheng|Baishan|Baiyin|Baoding|Baoshan|Baotou|Bayan Nur|Beibei|Beihai|Beijing|Beipiao|Bei’an|Bengbu|Benxi|Binzhou|Boshan|Bozhou|Buhe|Cangzhou|Changchun|Changde|Changji|Changsha|Changshu City|Changzhi|Changzhou|Chaohu|Chaoyang|Chaozhou|Chengde|Chengdu|Chenghua|Chengtangcun|Chengzhong|Chenzhou|Chifeng|Chizhou|Chongqing|Chuzhou|Dadonghai|Dadukou|Dali|Dalian|Daliang|Dandong|Danshui|Daqing|Dasha|Datong|Dawukou|Daxing|Dazhou|Dehui|Deyang|Dezhou|Dingzhou|Dongguan|Donghai|Dongling|Dongtai|Dongxing|Dongyang|Dunhua|Encheng|Ezhou|Fendou|Fengcheng|Fenghuang|Foshan|Fuling|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|Gaomi|Gaoping|Gaozhou|Gejiu|Gongzhuling|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guilin|Guiyang|Guli|Haicheng|Haikou|Hailar|Hailun|Haimen|Hami|Handan|Hangu|Hangzhou|Hanzhong|Harbin|Hebi|Hefei|Hegang|Heihe|Hengshui|Hengyang|Hepo|Heze|Hohhot|Honggang|Hotan|Huadian|Huai'an|Huaibei|Huaihua|Huainan|Huanggang|Huangshi|Huangyan|Huangzhou|Huayin|Huicheng|Huizhou|Hulan|Hulan Ergi|Humen|Huocheng|Huzhou|Jalai Nur|Jiagedaqi|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|Jiaozhou|Jiaozuo|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang|Jilin|Jinan|Jinchang|Jincheng|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinzhou|Jishu|Jiujiang|Jiupu|Jiutai|Jixi|Ji’an|Kaifeng|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Kunming|Kunshan|Laiwu|Laiyang|Laizhou|Langfang|Lanzhou|Laohekou|Lecheng|Leiyang|Lengshuijiang|Leshan|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng|Liaoyang|Liaoyuan|Licheng|Lijiang|Linfen|Linhai|Linshui|Linxi|Linxia Chengguanzhen|Linyi|Liupanshui|Longfeng|Longjiang|Longjing|Loudi|Luancheng|Luohe|Luoyang|Luqiao|Maba|Macheng|Majie|Meizhou|Mentougou|Mianyang|Mingshui|Minzhu|Mizhou|Mudanjiang|Nanchang|Nanchong|Nanjing|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Nehe|Neijiang|Ningbo|Ordos|Panshan|Pingdingshan|Pingliang|Pingshan|Pingxiang|Pulandian|Puning|Puqi|Putian|Puyang|Puyang Chengguanzhen|Qapqal|Qianjiang|Qianzhou|Qingdao|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Quanzhou|Qujing|Rizhao|Sanming|Sanshui|Sanya|Shahecheng|Shanghai|Shangqiu|Shangrao|Shangri-La|Shangyu|Shanhaiguan|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Shaping|Shashi|Shengli|Shenyang|Shenzhen|Shihezi|Shijiazhuang|Shilong|Shiqi|Shiqiao|Shiyan|Shizuishan|Shuangcheng|Shuangyashan|Shunyi|Siping|Songjiang|Songyuan|Suihua|Suining|Suizhou|Sujiatun|Suzhou|Taihecun|Taishan|Taiyuan|Taizhou|Tai’an|Tanggu|Tangshan|Tianfu|Tianjin|Tianshui|Tieli|Tieling|Tongchuanshi|Tonghua|Tongliao|Tongshan|Tongzhou|Turpan|Ulanhot|Wafangdian|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenshan City|Wenzhou|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wusong|Wuwei|Wuxi|Wuxue|Wuzhou|Xiamen|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|Xichang|Xilin Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xi’an|Xuanzhou|Xuchang|Yakeshi|Yancheng|Yangchun|Yangjiang|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yibin|Yichang|Yichun|Yinchuan|Yingkou|Yiyang|Yuci|Yueyang|Yulin|Yuncheng|Yunfu|Yushu|Yuxi|Yuyao|Zaoyang|Zaozhuang|Zhalantun|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zhengzhou|Zhenjiang|Zhenzhou|Zhicheng|Zhongshan|Zhongxiang|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|Zhumadian|Zhuzhou|Zibo|Zigong|Zoucheng|Zunyi|Ürümqi
CO|Armenia|Barrancabermeja|Barranquilla|Bello|Bogotá|Bucaramanga|Buenaventura|Cali|Cartago|Cúcuta|Dosquebradas|Envigado|Florencia|Floridablanca|Girardot City|Girón|Guadalajara de Buga|Ibagué|Itagüí|Magangué|Maicao|Malambo|Manizales|Medellín|Montería|Neiva|Palmira|Pasto|Pereira|Popayán|Santa Marta|Sincelejo|Soacha|Sogamoso|Soledad|Tuluá|Tunja|Valledupar|Villavicencio
CO,ES|Cartagena
CU|Arroyo Naranjo|Bayamo|Camagüey|Cerro|Ciego de Ávila|Cienfuegos|Guanabacoa|Guantánamo|Havana|Holguín|Las Tunas|Matanzas|Palma Soriano|Pinar del Río|San Miguel del Padrón|Sancti Spíritus|Santiago de Cuba
CU,US-CA|Santa Clara
CV|Praia
CW|Willemstad
CX|Flying Fish Cove
CY|Limassol|Nicosia
CZ|Brno|Olomouc|Ostrava|Pilsen|Prague
DE|Aachen|Augsburg|Bergisch Gladbach|Berlin|Bielefeld|Bochum|Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Chemnitz|Cologne|Darmstadt|Dortmund|Dresden|Duisburg|Düsseldorf|Erfurt|Erlangen|Essen|Frankfurt am Main|Freiburg|Fürth|Gelsenkirchen|Gera|Göttingen|Hagen|Halle (Saale)|Hamburg|Hamm|Hannover|Heidelberg|Heilbronn|Herne|Hildesheim|Ingolstadt|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Krefeld|Köln|Leipzig|Leverkusen|Ludwigshafen am Rhein|Lübeck|Magdeburg|Mainz|Mannheim|Moers|Munich|Mönchengladbach|Mülheim|Münster|Neuss|Nuremberg|Nürnberg|Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|Pforzheim|Potsdam|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rostock|Saarbrücken|Salzgitter|Siegen|Solingen|Stuttgart|Trier|Ulm|Wiesbaden|Witten|Wolfsburg|Wuppertal|Würzburg
DJ|Djibouti
DK|Aalborg|Copenhagen|Odense|Århus
DM|Roseau
DO|Concepción de La Vega|La Romana|Puerto Plata|Punta Cana|Salvaleón de Higüey|San Francisco de Macorís|San Pedro de Macorís|Santiago de los Caballeros|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste
DZ|Algiers|Annaba|Aïn Beïda|Aïn Oussera|Bab Ezzouar|Baraki|Batna|Bejaïa|Biskra|Blida|Bordj Bou Arreridj|Bordj el Kiffan|Boumerdas|Béchar|Chlef|Constantine|Djelfa|Ech Chettia|El Achir|El Eulma|El Oued|Guelma|Jijel|Khenchela|Laghouat|Mascara|Mostaganem|Médéa|M’Sila|Oran|Ouargla|Oum el Bouaghi|Relizane|Saïda|Sidi Bel Abbès|Skikda|Souk Ahras|Sétif|Tiaret|Tizi Ouzou|Tlemcen|Tébessa
EC|Ambato|Cuenca|Eloy Alfaro|Guayaquil|Ibarra|Loja|Machala|Manta|Milagro|Portoviejo|Quevedo|Quito|Riobamba|Santo Domingo de los Colorados|Tutamandahostel
EC,BR|Esmeraldas
EE|Tallinn|Tartu
EG|Abū Kabīr|Al Fayyūm|Al Manşūrah|Al Maḩallah al Kubrá|Al Minyā|Al Ḩawāmidīyah|Alexandria|Arish|Aswan|Asyūţ|Banhā|Banī Suwayf|Bilbays|Bilqās|Cairo|Damanhūr|Dikirnis|Disūq|Giza|Idfū|Idkū|Ismailia|Jirjā|Kafr ad Dawwār|Kafr ash Shaykh|Luxor|Mallawī|New Cairo|Port Said|Qalyūb|Qinā|Shibīn al Kawm|Sohag|Suez|Tanda|Zagazig|Ţalkhā|Ḩalwān
ER|Asmara
ES|A Coruña|Albacete|Alcalá de Henares|Alcobendas|Alcorcón|Algeciras|Alicante|Almería|Badajoz|Badalona|Bilbao|Burgos|Castelló de la Plana|Chamartín|Ciudad Lineal|Donostia / San Sebastián|Dos Hermanas|Elche|Fuenlabrada|Gasteiz / Vitoria|Getafe|Gijón|Granada|Huelva|Jaén|Jerez de la Frontera|L'Hospitalet de Llobregat|La Laguna|Las Palmas de Gran Canaria|Leganés|Lleida|Logroño|Madrid|Marbella|Mataró|Murcia|Málaga|Móstoles|Ourense|Oviedo|Palma|Pamplona|Parla|Reus|Sabadell|Sant Martí|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santander|Saragossa|Sevilla|Seville|Tarragona|Telde|Terrassa|Torrejón de Ardoz|Torrevieja|Valladolid|Vigo|Zaragoza
ES,VE|Barcelona
ET|Addis Ababa|Bahir Dar|Bishoftu|Desē|Dire Dawa|Gondar|Hawassa|Jimma|Mek'ele|Nazrēt
FI|Espoo|Helsinki|Oulu|Tampere|Turku|Vantaa
FJ|Suva
FK|Stanley
FM|Palikir|Palikir - National Government Center
FO|Tórshavn
FR|Aix-en-Provence|Amiens|Angers|Argenteuil|Besançon|Bordeaux|Boulogne-Billancourt|Caen|Cergy-Pontoise|Clermont-Ferrand|Dijon|Grenoble|Le Havre|Le Mans|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Mulhouse|Nancy|Nantes|Nice|Nîmes|Orléans|Paris|Perpignan|Reims|Rennes|Rouen|Saint-Quentin-en-Yvelines|Saint-Étienne|Strasbourg|Toulon|Toulouse|Tours|Villeurbanne
GA|Libreville|Port-Gentil
GB|Aberdeen|Archway|Basildon|Basingstoke|Bedford|Belfast|Bexley|Birkenhead|Blackburn|Blackpool|Bolton|Bournemouth|Bradford|Brighton|Bristol|Burnley|Burton upon Trent|Cardiff|Chelmsford|Cheltenham|Chesterfield|City of Westminster|Colchester|Coventry|Crawley|Croydon|Dagenham|Derby|Doncaster|Dudley|Dundee|Eastbourne|Edinburgh|Enfield Town|Exeter|Gillingham|Glasgow|Gloucester|Grimsby|Hastings|High Wycombe|Huddersfield|Ipswich|Islington|Kingston upon Hull|Leeds|Leicester|Liverpool|London|Luton|Maidstone|Mansfield|Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newport|Northampton|Norwich|Nottingham|Oldham|Oxford|Peterborough|Plymouth|Poole|Portsmouth|Preston|Reading|Rotherham|Saint Peters|Sheffield|Slough|Southampton|Southend-on-Sea|St Helens|Stockport|Stoke-on-Trent|Sunderland|Sutton|Sutton Coldfield|Swansea|Swindon|Telford|Walsall|Warrington|Watford|West Bromwich|Wigan|Woking|Wolverhampton|York
GB,CA,US-MA|Cambridge
GB,US-AL|Birmingham
GB,US-NH|Manchester
GD|Saint George's|St. George's
GE|Batumi|Kutaisi|Tbilisi
GF|Cayenne
GG|Saint Peter Port
GH|Accra|Atsiaman|Cape Coast|Kumasi|Medina Estates|Obuase|Sekondi-Takoradi|Takoradi|Tamale|Tema
GI|Gibraltar
GL|Nuuk
GM|Banjul|Serekunda
GN|Camayenne|Conakry|Kankan|Kindia|Nzérékoré
GP|Basse-Terre
GQ|Bata|Malabo
GR|Irákleion|Kallithéa|Lárisa|Peristéri|Piraeus|Pátra|Thessaloníki
GR,US-GA|Athens
GS|Grytviken
GT|Escuintla|Guatemala City|Mixco|Petapa|Quetzaltenango|San Juan Sacatepéquez|Villa Canales|Villa Nueva
GU|Hagåtña
GW|Bissau
GY|Georgetown
HK|Hong Kong|Kowloon|Tsuen Wan|Yuen Long Kau Hui
HN|Choloma|El Progreso|La Ceiba|San Pedro Sula|Tegucigalpa
HR|Rijeka|Split|Zagreb
HT|Croix-des-Bouquets|Delmas 73|Jacmel|Les Cayes|Léogâne|Okap|Port-au-Prince|Port-de-Paix|Pétionville|Tigwav
HU|Budapest|Debrecen|Győr|Kecskemét|Miskolc|Nyíregyháza|Pécs|Szeged|Székesfehérvár
ID|Adiwerna|Ambon|Arjawinangun|Astanajapura|Balikpapan|Banda Aceh|Bandar Lampung|Bandung|Bangil|Banjaran|Banjarmasin|Banyuwangi|Batam|Batang|Baturaja|Bekasi|Belawan|Bengkulu|Binjai|Blitar|Bogor|Bontang|Ciamis|Ciampea|Cibinong|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Ciputat|Cirebon|Citeureup|City of Balikpapan|Curug|Denpasar|Depok|Dumai|Gorontalo|Grogol|Indramayu|Jakarta|Jambi City|Jayapura|Jember|Jombang|Kediri|Kedungwuni|Kendari|Kisaran|Klaten|Kresek|Kupang|Labuan Bajo|Lawang|Lembang|Loa Janan|Lubuklinggau|Lumajang|Madiun|Magelang|Makassar|Malang|Manado|Martapura|Mataram|Medan|Metro|Mojokerto|Padalarang|Padang|Padangsidempuan|Palangkaraya|Palembang|Palopo|Palu|Pamanukan|Pamulang|Pangkalpinang|Parepare|Parung|Pasarkemis|Paseh|Pasuruan|Pati|Payakumbuh|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar|Perbaungan|Percut|Plumbon|Pontianak|Prabumulih|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rangkasbitung|Rantauprapat|Rengasdengklok|Salatiga|Samarinda|Sawangan|Semarang|Sepatan|Serang|Sidoarjo|Singaraja|Singkawang|Situbondo|Soreang|Sorong|South Tangerang|Sukabumi|Sumedang|Sunggal|Surabaya|Surakarta|Tangerang|Tanjung Pinang|Tanjungbalai|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Ternate|Ungaran|Weru|Yogyakarta
IE|Cork|Dublin
IL|Ashdod|Ashkelon|Bat Yam|Beersheba|Bnei Brak|Haifa|H̱olon|Netanya|Petaẖ Tiqwa|Ramat Gan|Reẖovot|Rishon LeẔiyyon|Tel Aviv
IM|Douglas
IN|Abohar|Achalpur|Agartala|Agra|Ahmadnagar|Ahmedabad|Airoli|Aizawl|Ajmer|Akola|Alappuzha|Allahābād|Alwar|Alīgarh|Amarnāth|Ambattūr|Ambur|Ambāla|Amritsar|Amroha|Amrāvati|Anand|Anantapur|Arrah|Ashoknagar Kalyangarh|Aurangabad|Azamgarh|Badlapur|Bagaha|Baharampur|Bahraigh|Bahādurgarh|Baidyabāti|Balasore|Bangaon|Barddhamān|Bareilly|Barnāla|Bastī|Bathinda|Batāla|Begusarai|Belgaum|Bellary|Bengaluru|Bettiah|Beāwar|Bhadreswar|Bhadrāvati|Bharūch|Bhavnagar|Bhayandar|Bhilai|Bhind|Bhiwandi|Bhiwāni|Bhopal|Bhubaneshwar|Bhuj|Bhusāval|Bhāgalpur|Bhātpāra|Bhīlwāra|Bhīmavaram|Bihār Sharīf|Bijapur|Bilimora|Bilāspur|Bokāro|Borivli|Botād|Brahmapur|Budaun|Bulandshahr|Burhānpur|Bāli|Bālurghāt|Bānda|Bānkura|Bānsbāria|Bārsi|Bārākpur|Bārāsat|Bīdar|Bīkaner|Chandannagar|Chandigarh|Chanduasi|Chennai|Chhatarpur|Chhindwāra|Chikmagalūr|Chitradurga|Chittaurgarh|Chānda|Chāpra|Chās|Chūru|Cochin|Coimbatore|Cuddalore|Cuddapah|Cuttack|Dam Dam|Damoh|Darbhanga|Davangere|Dehra Dūn|Dehri|Delhi|Deoli|Deoria|Dewas|Dhanbād|Dharmavaram|Dhaulpur|Dhūlia|Dibrugarh|Dimāpur|Dinapore|Dindigul|Dombivli|Durg|Durgapur|Dārjiling|Ellore|Erode|Etāwah|Faridabad|Farrukhābād|Fatehpur|Ferozepore|Fyzābād|Fīrozābād|Gadag|Gadag-Betageri|Gajuwaka|Gandhinagar|Gangānagar|Gangāpur|Gangāwati|Gaya|Ghazīpur|Ghāziābād|Godhra|Gondal|Gondiā|Gondā City|Gorakhpur|Gosāba|Greater Noida|Gudivāda|Gulbarga|Guna|Guntakal Junction|Guntur|Gurgaon|Guwahati|Gwalior|Gāndhīdhām|Haldia|Haldwani|Hanumāngarh|Hardoī|Haridwar|Hassan|Hazāribāgh|Hindupur|Hisar|Hoshangābād|Hoshiārpur|Hospet|Hosūr|Hubli|Hugli|Hābra|Hājīpur|Hālīsahar|Hāora|Hāpur|Hāthras|Ichalkaranji|Imphal|Indore|Ingrāj Bāzār|Itārsi|Jabalpur|Jagādhri|Jaigaon|Jaipur|Jalandhar|Jalgaon|Jalpāiguri|Jammu|Jamnagar|Jamshedpur|Jaunpur|Jetpur|Jhunjhunūn|Jhānsi|Jodhpur|Jālna|Jāmuria|Jīnd|Jūnāgadh|Kaithal|Kalyān|Kanchipuram|Kanpur|Karnāl|Karīmnagar|Kashipur|Katihar|Khammam|Khandwa|Khanna|Kharagpur|Khardah|Khurja|Kishangarh|Kolhāpur|Kolkata|Kollam|Kolār|Korba|Kota|Kozhikode|Krishnanagar|Kultali|Kulti|Kumbakonam|Kurnool|Kākināda|Kāmārhāti|Kānchrāpāra|Kūkatpalli|Lakhīmpur|Lal Bahadur Nagar|Lalitpur|Latur|Loni|Lucknow|Ludhiāna|Machilīpatnam|Madanapalle|Madhyamgram|Madurai|Mahbūbnagar|Malkajgiri|Mandsaur|Mandya|Mangalore|Mathura|Mau|Medinīpur|Meerut|Miriālgūda|Mirzāpur|Moga|Mohali|Monghyr|Morbi|Morena|Mormugao|Morādābād|Mothīhāri|Mumbai|Murwāra|Muzaffarnagar|Muzaffarpur|Mysore|Mālegaon|Māler Kotla|Nadiād|Nagda|Nagpur|Naihāti|Najafgarh|Nalgonda|Nanded|Nandurbar|Nandyāl|Nangi|Narela|Nashik|Navadwīp|Navsāri|Nellore|New Delhi|Nizāmābād|Noida|Nowrangapur|Nāgercoil|Nāngloi Jāt|Ongole|Orai|Pallāvaram|Palwal|Panchkula|Panvel|Parbhani|Pathānkot|Patiāla|Patna|Phagwāra|Pimpri|Ponnāni|Porbandar|Port Blair|Proddatūr|Puducherry|Pudukkottai|Pune|Punāsa|Puri|Purnia|Puruliya|Pālanpur|Pālghāt|Pāli|Pānihāti|Pānīpat|Pīlibhīt|Quthbullapur|Raebareli|Raigarh|Raipur|Rajapalaiyam|Ramagundam|Ranchi|Ratlām|Raurkela|Rewa|Rewāri|Rishra|Robertsonpet|Rohtak|Roorkee|Rāichūr|Rāiganj|Rāj-Nāndgaon|Rājahmundry|Rājkot|Rāmgundam|Rāmpur|Rānīganj|Saharsa|Sahāranpur|Sambalpur|Sambhal|Satara|Satna|Saugor|Sawāi Mādhopur|Secunderabad|Seoni|Serilingampalle|Shillong|Shimla|Shimoga|Shivpuri|Shrīrāmpur|Shyamnagar|Shāhjānpur|Shāntipur|Silchar|Siliguri|Singrauli|Sirsa|Siwān|Solāpur|Sonīpat|Soyībug|Srikakulam|Srinagar|Sultānpur|Surendranagar|Suriāpet|Sāngli|Sīkar|Sītāpur|Sūjāngarh|Sūrat|Tambaram|Tanjore|Thiruvananthapuram|Thoothukudi|Thrissur|Thāne|Thānesar|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvannāmalai|Tiruvottiyūr|Titāgarh|Tonk|Tumkūr|Tādepallegūdem|Udaipur|Udgīr|Udupi|Ujjain|Ulhasnagar|Unnāo|Uppal Kalan|Vadodara|Varanasi|Vasco da Gama|Vejalpur|Vellore|Verāval|Vidisha|Vijayawada|Virār|Visakhapatnam|Vizianagaram|Warangal|Wardha|Yamunānagar|Yavatmāl|Yelahanka|Ādilābād|Ādoni|Āsansol|Āvadi
IN,NP|Bharatpur
IN,PK|Hyderabad
IN,US-OR|Salem
IQ|Abū Ghurayb|Ad Dīwānīyah|Al Fallūjah|Al Fāw|Al Kūt|Al Ḩillah|Al ‘Amārah|As Samawah|As Sulaymānīyah|Az Zubayr|Baghdad|Baqubah|Basrah|Dihok|Erbil|Karbala|Kirkuk|Kufa|Mosul|Najaf|Nasiriyah|Ramadi|Soran|Sāmarrā’|Sīnah|Umm Qaşr
IR|Abadan|Ahvaz|Ardabīl|Arāk|Bandar Abbas|Bandar-e Anzalī|Bojnūrd|Borūjerd|Bushehr|Bābol|Bāneh|Bīrjand|Būkān|Gonbad-e Kāvūs|Gorgān|Hamadān|Iranshahr|Isfahan|Kahrīz|Karaj|Kerman|Kermanshah|Khomeynī Shahr|Khorramabad|Khorramshahr|Khowy|Kūhdasht|Mahābād|Malāyer|Marand|Marvdasht|Mashhad|Masjed Soleymān|Mīāndoāb|Najafābād|Naz̧arābād|Neyshābūr|Orūmīyeh|Pasragad Branch|Pārsābād|Qarchak|Qazvin|Qom|Qūchān|Rafsanjān|Rasht|Sabzevar|Sanandaj|Saqqez|Sari|Semnan|Shahr-e Kord|Shahrud|Shiraz|Sirjan|Sāveh|Tabriz|Tehran|Torbat-e Ḩeydarīyeh|Varāmīn|Yazd|Zahedan|Zanjān|Zābol|Āmol|Āzādshahr|Īlām
IS|Reykjavík
IT|Acilia-Castel Fusano-Ostia Antica|Bari|Bergamo|Bologna|Brescia|Cagliari|Catania|Florence|Foggia|Genoa|Livorno|Messina|Mestre|Milan|Modena|Monza|Naples|Padova|Palermo|Parma|Perugia|Pescara|Prato|Reggio Calabria|Reggio nell'Emilia|Rimini|Rome|Salerno|Taranto|Trieste|Turin|Verona|Vicenza
JE|Saint Helier
JM|Portmore|Spanish Town
JM,CA,NF|Kingston
JO|Amman|Irbid|Russeifa|Wādī as Sīr|Zarqa|‘Ajlūn
JP|Abiko|Ageoshimo|Akashi|Akita|Amagasaki|Anjō|Aomori|Asahikawa|Asaka|Ashikaga|Atsugi|Beppu|Chiba|Chigasaki|Chikushino-shi|Chōfu|Daitōchō|Ebetsu|Fuji|Fujieda|Fujinomiya|Fujisawa|Fukayachō|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Gifu-shi|Hachinohe|Hachiōji|Hadano|Hakodate|Hamamatsu|Handa|Higashimurayama|Hikone|Himeji|Hino|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hitachi|Hitachi-Naka|Honmachi|Hōfu|Ibaraki|Ichihara|Ichinomiya|Iida|Ikoma|Inazawa|Isehara|Isesaki|Ishinomaki|Itami|Iwaki|Iwakuni|Iwatsuki|Izumi|Izumisano|Jōetsu|Kadoma|Kagoshima|Kakamigahara|Kakogawachō-honmachi|Kamakura|Kanazawa|Kariya|Kashihara-shi|Kashiwa|Kasugai|Kasukabe|Katsuta|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kiryū|Kisarazu|Kishiwada|Kitakyushu|Kitami|Kobe|Kochi|Kokubunji|Komaki|Komatsu|Koshigaya|Kumagaya|Kumamoto|Kurashiki|Kure|Kurume|Kusatsu|Kushiro|Kuwana|Kyoto|Kōfu|Kōnan|Kōriyama|Machida|Maebashi|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Minamirinkan|Minato|Mino|Mishima|Mito|Miyakonojō|Miyazaki|Moriguchi|Morioka|Musashino|Nagano|Nagaoka|Nagareyama|Nagasaki|Nagoya|Naha|Nara-shi|Narita|Neyagawa|Niigata|Niihama|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nobeoka|Noda|Numazu|Obihiro|Odawara|Okayama|Okazaki|Okinawa|Osaka|Otaru|Oyama|Saga|Saitama|Sakai|Sakata|Sakura|Sandachō|Sapporo|Sasebo|Sayama|Sendai|Seto|Shimonoseki|Shimotoda|Shizuoka|Suita|Suzuka|Sōka|Tajimi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tomakomai|Tondabayashichō|Tottori|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tsu|Tsukuba|Ube|Ueda|Uji|Urayasu|Utsunomiya|Wakayama|Yaizu|Yamagata|Yamaguchi|Yao|Yokkaichi|Yokohama|Yokosuka|Yonago|Yono|Zama|Ōgaki|Ōita|Ōme|Ōmuta|Ōta|Ōtsu
KE|Eldoret|Kisumu|Malindi|Mombasa|Nairobi|Nakuru|Thika
KG|Bishkek|Osh
KH|Battambang|Phnom Penh|Siem Reap|Sihanoukville|Takeo
KI|South Tarawa|Tarawa
KM|Moroni
KN|Basseterre
KP|Chongjin|Haeju|Hamhŭng|Hyesan|Hŭngnam|Kaesŏng|Kanggye|Manp’o|Namp’o|Pyongyang|P’yŏngsŏng|Sariwŏn|Sinŭiju|Songnim|Sunch’ŏn|Wŏnsan
KR|Andong|Ansan-si|Anyang-si|Bucheon-si|Busan|Changwon|Cheonan|Cheongju-si|Chinju|Chuncheon|Daegu|Daejeon|Gangneung|Gimcheon|Goyang-si|Gumi|Gunsan|Guri-si|Gwangju|Gyeongju|Gyeongsan-si|Hanam|Hwado|Hwaseong-si|Icheon-si|Iksan|Incheon|Jeju City|Jeongeup|Jeonju|Kimhae|Kwangmyŏng|Masan|Mokpo|Osan|Pohang|Sejong|Seogwipo|Seongnam-si|Seoul|Suncheon|Suwon|Tonghae|Uijeongbu-si|Ulsan|Wŏnju|Yangju|Yeosu
KW|Al Aḩmadī|Kuwait City|Şabāḩ as Sālim|Ḩawallī
KZ|Aktau|Aktobe|Almaty|Astana|Atyrau|Ekibastuz|Karagandy|Kokshetau|Kostanay|Kyzylorda|Nur-Sultan|Oral|Pavlodar|Petropavl|Rudnyy|Semey|Shymkent|Taldykorgan|Taraz|Temirtau|Ust-Kamenogorsk|Zhanaozen|Zhezqazghan
LA|Vientiane
LB|Beirut|Nabatîyé et Tahta|Sidon|Tyre
LC|Castries
LI|Vaduz
LK|Dehiwala-Mount Lavinia|Jaffna|Kalmunai|Kandy|Moratuwa|Negombo|Pita Kotte|Sri Jayewardenepura Kotte|Trincomalee
LK,BR|Colombo
LR|Monrovia
LS|Maseru
LT|Kaunas|Klaipėda|Panevėžys|Vilnius|Šiauliai
LU|Luxembourg
LV|Daugavpils|Riga
LY|Ajdabiya|Al Ajaylat|Al Jadīd|Al Khums|Az Zāwīyah|Benghazi|Mişrātah|Sabhā|Sirte|Tagiura|Tarhuna|Tobruk|Zawiya|Zliten|Şabrātah
LY,LB|Tripoli
MA|Agadir|Al Hoceïma|Beni Mellal|Casablanca|El Jadid|Fès|Kenitra|Khemisset|Khouribga|Ksar El Kebir|Larache|Marrakesh|Meknès|Mohammedia|Nador|Oujda-Angad|Rabat|Safi|Sale|Salé Al Jadida|Settat|Tangier|Taza|Temara|Tétouan
MC|Monaco
MD|Bender|Bălţi|Chisinau|Tiraspol
ME|Podgorica
MF|Marigot
MG|Antananarivo|Antsirabe|Fianarantsoa|Mahajanga|Toamasina|Toliara
MH|Majuro
MK|Skopje
ML|Bamako|Mopti|Sikasso
MM|Bago|Dawei|Hinthada|Kyain Seikgyi Township|Lashio|Mandalay|Mawlamyine|Meiktila|Monywa|Myeik|Myingyan|Nay Pyi Taw|Naypyidaw|Pakokku|Pathein|Pyay|Pyin Oo Lwin|Sittwe|Taunggyi|Taungoo|Thaton|Yangon|Yenangyaung
MN|Ulan Bator
MO|Macau
MP|Saipan
MQ|Fort-de-France
MR|Nouakchott
MT|Valletta
MU|Beau Bassin-Rose Hill|Port Louis|Vacoas
MV|Male
MW|Blantyre|Lilongwe|Mzuzu
MX|Acapulco de Juárez|Aguascalientes|Azcapotzalco|Benito Juarez|Buenavista|Campeche|Cancún|Celaya|Chalco|Chetumal|Chicoloapan|Chihuahua|Chilpancingo|Ciudad Acuña|Ciudad Apodaca|Ciudad Benito Juárez|Ciudad Delicias|Ciudad General Escobedo|Ciudad López Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Valles|Ciudad Victoria|Ciudad de Villa de Álvarez|Ciudad del Carmen|Coacalco|Coatzacoalcos|Colima|Coyoacán|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cuernavaca|Culiacán|Delegación Cuajimalpa de Morelos|Ecatepec de Morelos|Ensenada|Fresnillo|Guadalajara|Guadalupe|Gustavo Adolfo Madero|Gómez Palacio|Hermosillo|Heroica Guaymas|Heroica Matamoros|Huixquilucan|Iguala de la Independencia|Irapuato|Ixtapaluca|Iztacalco|Iztapalapa|Jiutepec|Juárez|León de los Aldama|Los Mochis|Magdalena Contreras|Mazatlán|Mexicali|Mexico City|Miguel Hidalgo|Minatitlán|Monclova|Monterrey|Morelia|Naucalpan de Juárez|Navojoa|Nicolás Romero|Nogales|Nuevo Laredo|Oaxaca|Ojo de Agua|Orizaba|Pachuca de Soto|Parral|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puebla|Puerto Vallarta|Reynosa|Saltillo|San Cristóbal de las Casas|San Juan del Río|San Luis Potosí|San Luis Río Colorado|San Nicolás de los Garza|San Pablo de las Salinas|San Pedro Garza García|Santa Catarina|Santa María Chimalhuacán|Santiago de Querétaro|Soledad de Graciano Sánchez|Tampico|Tapachula|Tehuacán|Tepexpan|Tepic|Texcoco de Mora|Tijuana|Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Toluca|Tonalá|Torreón|Tulancingo|Tuxtepec|Tuxtla|Uruapan|Veracruz|Victoria de Durango|Villahermosa|Xalapa de Enríquez|Xico|Xochimilco|Zacatecas|Zamora|Zapopan
MX,CU|Manzanillo
MX,ES|Salamanca
MX,VE|Mérida
MY|Alor Setar|Ampang|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|George Town|Ipoh|Johor Bahru|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Klang|Kluang|Kota Bharu|Kota Kinabalu|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kulim|Lahad Datu|Malacca|Miri|Muar|Petaling Jaya|Rawang|Sandakan|Sepang|Seremban|Shah Alam|Sibu|Sungai Petani|Taiping|Tasek Glugor|Tawau
MZ|Beira|Chimoio|Lichinga|Mandimba|Maputo|Matola|Maxixe|Nacala|Nampula|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai
NA|Windhoek
NC|Nouméa
NE|Agadez|Maradi|Niamey|Zinder
NG|Aba|Abakaliki|Abeokuta|Abuja|Ado-Ekiti|Akure|Amaigbo|Atani|Awka|Azare|Bama|Bauchi|Benin City|Bida|Birnin Kebbi|Buguma|Calabar|Chakwama|Ebute Ikorodu|Efon-Alaaye|Ejigbo|Enugu|Esuk Oron|Funtua|Gashua|Gbongan|Gombe|Gusau|Hadejia|Ibadan|Igboho|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Ila Orangun|Ilesa|Ilobu|Ilorin|Inisa|Ise-Ekiti|Iwo|Jalingo|Jimeta|Jos|Kaduna|Kano|Katsina|Kisi|Lafia|Lafiagi|Lagos|Lekki|Maiduguri|Makurdi|Minna|Modakeke|Mubi|Nguru|Nkpor|Nnewi|Nsukka|Offa|Okene|Okigwe|Okrika|Ondo|Onitsha|Osogbo|Owerri|Owo|Oyo|Pindiga|Port Harcourt|Saki|Sapele|Shagamu|Sokoto|Suleja|Ugep|Umuahia|Uromi|Uyo|Warri|Zaria
NI|Chinandega|Managua|Masaya|Matagalpa
NI,ES|León
NL|'s-Hertogenbosch|Almere Stad|Amersfoort|Amsterdam|Apeldoorn|Arnhem|Breda|Dordrecht|Eindhoven|Enschede|Groningen|Haarlem|Hoofddorp|Leiden|Maastricht|Nijmegen|Rotterdam|The Hague|Tilburg|Utrecht|Zaanstad|Zoetermeer|Zwolle
NO|Bergen|Oslo|Stavanger|Trondheim
NP|Biratnagar|Birgañj|Dharān|Kathmandu|Pokhara
NP,IN|Pātan
NR|Yaren
NU|Alofi
NZ|Auckland|Christchurch|Dunedin|Lower Hutt|Manukau City|Tauranga|Wellington
OM|As Suwayq|Bawshar|Muscat|Seeb|Sohar|Şalālah|‘Ibrī
PA|Juan Díaz|Panama City|Panamá|San Miguelito
PE|Arequipa|Ayacucho|Cajamarca|Callao|Chiclayo|Chimbote|Chincha Alta|Cusco|Huancayo|Huánuco|Ica|Iquitos|Juliaca|Lima|Piura|Pucallpa|Puno|Sullana|Tacna|Trujillo|Tumbes
PF|Papeete
PG|Port Moresby
PH|Angeles City|Antipolo|Bacolod City|Bacoor|Bago City|Baguio|Baliuag|Batangas|Binangonan|Biñan|Budta|Bulaon|Butuan|Cabanatuan City|Cabuyao|Cagayan de Oro|Cainta|Calamba|Caloocan City|Cavite City|Cebu City|Cotabato|Dagupan|Dasmariñas|Davao|Digos|Dumaguete|General Santos|Guyong|Hagonoy|Iligan|Iligan City|Iloilo|Imus|Jolo|Kabankalan|Koronadal|Laoag|Lapu-Lapu City|Las Piñas|Legaspi|Libertad|Lipa City|Lucena|Mabalacat City|Magugpo Poblacion|Makati City|Malingao|Malolos|Mandaluyong City|Mandaue City|Manila|Mansilingan|Mantampay|Marawi City|Mati|Meycauayan|Muricay|Naga|Navotas|Olongapo|Ormoc|Pagadian|Panalanoy|Pasay|Pasig City|Puerto Princesa|Pulong Santa Cruz|Quezon City|Rodriguez|Roxas City|San Fernando|San Jose del Monte|San Pablo|San Pedro|Santa Cruz|Santol|Silang|Tacloban|Taguig|Talisay|Tanza|Tarlac City|Taytay|Tuguegarao|Urdaneta|Zamboanga
PH,ES|Cadiz
PH,US-CA|San Mateo
PH,US-CA,AR|Santa Rosa
PK|Abbottabad|Ahmadpur East|Bahawalnagar|Bahawalpur|Battagram|Bhimbar|Būrewāla|Chakwal|Chiniot|Chishtian|Dadu|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gojra|Gujranwala|Gujrat|Hafizabad|Islamabad|Jacobabad|Jaranwala|Jhang Sadr|Jhelum|Kamalia|Kamoke|Karachi|Kasur|Khairpur Mir’s|Khanpur|Khushāb|Khuzdar|Kohat|Kot Addu|Kotli|Lahore|Larkana|Mandi Bahauddin|Mardan|Mingora|Mirpur Khas|Multan|Muridke|Muzaffargarh|Muzaffarābād|Nawabshah|New Mirpur|Okara|Pakpattan|Peshawar|Quetta|Rahim Yar Khan|Rawalpindi|Saddiqabad|Sahiwal|Sargodha|Shahkot|Shekhupura|Shikarpur|Sialkot|Sukkur|Tando Adam|Tando Allahyar|Tordher|Vihari|Wazirabad
PL|Bemowo|Białystok|Bielany|Bielsko-Biala|Bydgoszcz|Bytom|Chorzów|Częstochowa|Dąbrowa Górnicza|Elbląg|Gdańsk|Gdynia|Gliwice|Gorzów Wielkopolski|Kalisz|Katowice|Kielce|Koszalin|Kraków|Legnica|Lublin|Mokotów|Olsztyn|Opole|Poznań|Praga Południe|Płock|Radom|Ruda Śląska|Rybnik|Rzeszów|Sosnowiec|Szczecin|Targówek|Tarnów|Toruń|Tychy|Ursynów|Warsaw|Wałbrzych|Wola|Wrocław|Włocławek|Zabrze|Zielona Góra|Łódź|Śródmieście
PM|Saint-Pierre
PN|Adamstown
PR|Bayamón|Carolina|Ponce
PT|Amadora|Braga|Coimbra|Funchal|Lisbon|Porto|Queluz|Setúbal
PW|Ngerulmud
PY|Asunción|Capiatá|Ciudad del Este|Fernando de la Mora|Lambaré|San Lorenzo
QA|Ar Rayyān|Doha
RE|Saint-Denis
RO|Arad|Bacău|Baia Mare|Botoşani|Braşov|Brăila|Bucharest|Buzău|Cluj-Napoca|Constanţa|Craiova|Drobeta-Turnu Severin|Galaţi|Iaşi|Oradea|Piatra Neamţ|Piteşti|Ploieşti|Râmnicu Vâlcea|Satu Mare|Sibiu|Suceava|Timişoara|Târgu-Mureş
RS|Belgrade|Kragujevac|Niš|Novi Sad|Subotica|Zemun|Čačak
RU|Abakan|Achinsk|Al’met’yevsk|Angarsk|Arkhangel’sk|Armavir|Artëm|Arzamas|Astrakhan|Balakovo|Balashikha|Barnaul|Bataysk|Belgorod|Berezniki|Biysk|Blagoveshchensk|Bratsk|Bryansk|Cheboksary|Chelyabinsk|Cherepovets|Cherkessk|Cherëmushki|Chita|Derbent|Dimitrovgrad|Dzerzhinsk|Elektrostal’|Elista|Engel’s|Glazov|Groznyy|Irkutsk|Ivanovo|Izhevsk|Kaliningrad|Kaluga|Kamensk-Ural’skiy|Kamyshin|Kansk|Kazan|Kemerovo|Khabarovsk|Khasavyurt|Khimki|Kirov|Kiselëvsk|Kislovodsk|Kolomna|Kolpino|Komsomolsk-on-Amur|Korolev|Kostroma|Kovrov|Krasnodar|Krasnoyarsk|Kurgan|Kursk|Kyzyl|Leninsk-Kuznetsky|Lipetsk|Lyubertsy|Magnitogorsk|Makhachkala|Maykop|Mezhdurechensk|Miass|Moscow|Murmansk|Murom|Mytishchi|Naberezhnyye Chelny|Nakhodka|Nal’chik|Nazran’|Neftekamsk|Nefteyugansk|Nevinnomyssk|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Noginsk|Norilsk|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Noyabrsk|Obninsk|Odintsovo|Oktyabr’skiy|Omsk|Orekhovo-Zuyevo|Orenburg|Orsk|Orël|Penza|Perm|Pervoural’sk|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Prokop’yevsk|Pskov|Pushkino|Pyatigorsk|Rostov-na-Donu|Rubtsovsk|Ryazan’|Rybinsk|Saint Petersburg|Salavat|Samara|Saransk|Saratov|Sergiyev Posad|Serpukhov|Severodvinsk|Seversk|Shakhty|Shchelkovo|Smolensk|Sochi|Solikamsk|St Petersburg|St. Petersburg|Staryy Oskol|Stavropol’|Sterlitamak|Surgut|Syktyvkar|Syzran’|Taganrog|Tambov|Tobol’sk|Tol’yatti|Tomsk|Troparëvo|Tula|Tver|Tyumen|Ufa|Ukhta|Ulan-Ude|Ulyanovsk|Ussuriysk|Ust’-Ilimsk|Velikiy Novgorod|Velikiye Luki|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk|Volgograd|Vologda|Volzhskiy|Voronezh|Yakutsk|Yaroslavl|Yekaterinburg|Yelets|Yoshkar-Ola|Yuzhno-Sakhalinsk|Zelenograd|Zheleznodorozhnyy|Zlatoust
RW|Kigali
SA|Abha|Al Hufūf|Al Jubayl|Al Kharj|Al Mubarraz|Arar|Buraydah|Dammam|Ha'il|Hafar Al-Batin|Jeddah|Jizan|Khamis Mushait|Khobar|Mecca|Medina|Najrān|Qurayyat|Riyadh|Sakakah|Sulţānah|Tabuk|Ta’if|Yanbu
SB|Honiara
SD|Ad-Damazin|Al Manāqil|Al Qadarif|An Nuhūd|Atbara|Ed Damer|El Daein|El Fasher|El Obeid|Geneina|Gereida|Kassala|Khartoum|Kosti|Nyala|Omdurman|Port Sudan|Rabak|Singa|Sinnar|Wad Medani
SE|Göteborg|Helsingborg|Linköping|Malmö|Sollentuna|Stockholm|Uppsala|Västerås|Örebro
SG|Singapore|Woodlands
SH|Jamestown
SI|Ljubljana
SJ|Longyearbyen
SK|Bratislava|Košice
SL|Bo|Freetown|Kenema
SM|City of San Marino|San Marino
SN|Dakar|Kaolack|Pikine|Saint-Louis|Thiès|Thiès Nones|Tiébo|Touba|Ziguinchor
SO|Baidoa|Berbera|Hargeysa|Jamaame|Kismayo|Marka|Mogadishu
SR|Paramaribo
SS|Juba|Malakal|Wau|Winejok
ST|São Tomé
SV|Apopa|Mejicanos|San Salvador|Santa Tecla|Soyapango
SV,AR|San Miguel
SX|Philipsburg
SY|Al Bāb|Aleppo|Ar Raqqah|Damascus|Deir ez-Zor|Douma|Homs|Idlib|Latakia|Raqqa|Ḩamāh
SZ|Lobamba|Manzini|Mbabane
TC|Cockburn Town
TD|Moundou|N'Djamena|Sarh
TF|Port-aux-Français
TG|Kara|Lomé|Sokodé
TH|Bangkok|Chiang Mai|Chon Buri|Hat Yai|Khlong Luang|Khon Kaen|Lampang|Mueang Nonthaburi|Nakhon Pathom|Nakhon Ratchasima|Nakhon Si Thammarat|Pak Kret|Phitsanulok|Phra Pradaeng|Rayong|Samut Prakan|Si Racha|Surat Thani|Ubon Ratchathani|Udon Thani
TJ|Dushanbe|Khujand
TL|Dili
TM|Ashgabat|Daşoguz|Mary|Türkmenabat
TN|Bizerte|Gabès|Kairouan|Sfax|Sousse|Tunis
TO|Nuku'alofa|Nuku‘alofa
TR|Adana|Adapazarı|Adıyaman|Afyonkarahisar|Aksaray|Alanya|Ankara|Antakya|Antalya|Arnavutköy|Ataşehir|Aydın|Bahçelievler|Balıkesir|Bandırma|Batman|Bağcılar|Başakşehir|Beylikdüzü|Bursa|Büyükçekmece|Denizli|Derince|Diyarbakır|Edirne|Elazığ|Erzincan|Erzurum|Esenler|Esenyurt|Eskişehir|Gaziantep|Gebze|Isparta|Istanbul|Kahramanmaraş|Karabağlar|Karaman|Kayseri|Konya|Kütahya|Kırıkkale|Kızıltepe|Malatya|Maltepe|Manisa|Merkezefendi|Mersin|Muratpaşa|Mustafakemalpaşa|Nazilli|Ordu|Osmaniye|Samsun|Sancaktepe|Siirt|Sivas|Siverek|Sultanbeyli|Sultangazi|Tarsus|Tekirdağ|Tokat|Trabzon|Turgutlu|Turhal|Umraniye|Uşak|Van|Viranşehir|Zeytinburnu|Zonguldak|Çankaya|Çorlu|Çorum|Üsküdar|İnegol|İskenderun|İzmir|İzmit|Şanlıurfa|Şişli
TT|Port of Spain
TV|Funafuti
TW|Banqiao|Douliu|Hsinchu|Hualien City|Kaohsiung|Keelung|Nantou|Taichung|Tainan|Taipei|Taitung City|Taoyuan City|Yuanlin
TZ|Arusha|Dar es Salaam|Dodoma|Iringa|Katumba|Kigoma|Mbeya|Morogoro|Moshi|Musoma|Mwanza|Shinyanga|Songea|Tabora|Tanga|Zanzibar
UA|Alchevs’k|Berdyansk|Bila Tserkva|Cherkasy|Chernihiv|Chernivtsi|Dnipro|Donetsk|Horlivka|Ivano-Frankivsk|Kamianets-Podilskyi|Kamianske|Kharkiv|Kherson|Khmelnytskyi|Kiev|Kramators’k|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kyiv|Luhansk|Lutsk|Lviv|Lysychans’k|Makiyivka|Mariupol|Melitopol|Mykolayiv|Nikopol|Oleksandriya|Pavlohrad|Poltava|Rivne|Sloviansk|Sumy|Syevyerodonets’k|Ternopil|Uzhgorod|Vinnytsia|Yenakiyeve|Zaporizhia|Zhytomyr
UA,US-TX|Odessa
UG|Gulu|Kampala|Lira
US-AK|Anchorage|Juneau
US-AL|Huntsville|Mobile|Montgomery
US-AR|Little Rock
US-AZ|Alhambra|Chandler|Deer Valley|Gilbert|Maryvale|Mesa|Phoenix|Scottsdale|Surprise|Tempe|Tempe Junction|Tucson
US-AZ,US-CA|Glendale
US-AZ,US-IL|Peoria
US-CA|Anaheim|Antioch|Bakersfield|Berkeley|Burbank|Carlsbad|Chula Vista|Clovis|Costa Mesa|Daly City|Downey|East Los Angeles|El Cajon|El Monte|Elk Grove|Escondido|Fairfield|Fontana|Fremont|Fresno|Fullerton|Garden Grove|Hayward|Huntington Beach|Inglewood|Irvine|Lancaster|Long Beach|Los Ángeles|Modesto|Moreno Valley|Murrieta|Norwalk|Oakland|Oceanside|Ontario|Orange|Oxnard|Palmdale|Pomona|Rancho Cucamonga|Rialto|Riverside|Roseville|Sacramento|Salinas|San Bernardino|San Diego|San Francisco|Santa Clarita|Simi Valley|Stockton|Sunnyvale|Temecula|Thousand Oaks|Torrance|Vallejo|Victorville|Visalia|Vista|West Covina
US-CA,CR,PH|San José
US-CA,SV|Santa Ana
US-CA,US-NH|Concord
US-CA,US-NY|Corona
US-CO|Arvada|Boulder|Centennial|Colorado Springs|Denver|Fort Collins|Greeley|Lakewood|Pueblo|Thornton|Westminster
US-CO,US-IL|Aurora
US-CT|Bridgeport|Hartford|New Haven|North Stamford|Stamford|Waterbury
US-DC|Washington|Washington D.C.|Washington DC|Washington, D.C.
US-DE|Dover
US-FL|Brandon|Cape Coral|Clearwater|Coral Springs|Davie|Fort Lauderdale|Gainesville|Hialeah|Hollywood|Jacksonville|Lakeland|Miami|Miami Gardens|Orlando|Palm Bay|Pembroke Pines|Pompano Beach|Port Saint Lucie|Tallahassee|Tampa|West Palm Beach
US-FL,MX|Miramar
US-GA|Atlanta|Sandy Springs|Savannah
US-HI|Honolulu
US-IA|Cedar Rapids|Davenport|Des Moines
US-ID|Boise
US-IL|Chicago|Elgin|Joliet|Naperville|North Peoria|Rockford
US-IN|Evansville|Fort Wayne|Indianapolis|South Bend
US-KS|Olathe|Overland Park|Topeka|Wichita
US-KY|Frankfort|Ironville|Lexington|Lexington-Fayette|Louisville|Meads
US-LA|Baton Rouge|Lafayette|Metairie|Metairie Terrace|New Orleans|Shreveport
US-MA|Boston|Lowell
US-MA,ZA,GB|Worcester
US-MD|Annapolis|Baltimore
US-ME|Augusta
US-MI|Ann Arbor|Detroit|Grand Rapids|Lansing|Sterling Heights|Warren
US-MN|Minneapolis|Saint Paul
US-MO|East Independence|Independence|Jefferson City|St. Louis
US-MO,US-KS|Kansas City
US-MO,US-MA,US-IL|Springfield
US-MS|Jackson
US-MT|Billings|Helena
US-NC|Cary|Charlotte|Durham|Fayetteville|Greensboro|High Point|Raleigh|Wilmington|Winston-Salem
US-ND|Bismarck|Fargo
US-NE|Omaha
US-NE,GB|Lincoln
US-NJ|Edison|Elizabeth|Jersey City|Newark|Paterson|Trenton
US-NM|Albuquerque|Las Cruces
US-NV|Carson City|Enterprise|Henderson|Las Vegas|North Las Vegas|Paradise|Reno|Spring Valley|Sunrise Manor
US-NY|Albany|Amherst|Astoria|Borough Park|Brooklyn|Buffalo|Bushwick|East Flatbush|East Harlem|Elmhurst|Gravesend|Jamaica|Manhattan|New York|New York City|Queens|Sheepshead Bay|Staten Island|Syracuse|The Bronx|Washington Heights|Yonkers
US-NY,US-MN|Rochester
US-OH|Akron|Cincinnati|Cleveland|Dayton
US-OH,PH,BR|Toledo
US-OH,US-GA|Columbus
US-OK|Broken Arrow|Norman|Oklahoma City|Tulsa
US-OR|Eugene|Gresham|Hillsboro|Portland
US-PA|Allentown|Harrisburg|Philadelphia|Pittsburgh
US-RI|Providence
US-SC|North Charleston
US-SC,US-MO|Columbia
US-SC,US-WV|Charleston
US-SD|Pierre|Sioux Falls
US-TN|Chattanooga|Clarksville|East Chattanooga|Knoxville|Memphis|Murfreesboro|Nashville
US-TX|Abilene|Amarillo|Austin|Beaumont|Brownsville|Carrollton|College Station|Corpus Christi|Dallas|Denton|El Paso|Fort Worth|Frisco|Garland|Grand Prairie|Houston|Irving|Killeen|Laredo|Lewisville|Lubbock|McAllen|McKinney|Mesquite|Midland|Pearland|Plano|Richardson|Round Rock|San Angelo|San Antonio|Tyler|Waco|Wichita Falls
US-TX,US-CA|Pasadena
US-TX,US-VA|Arlington
US-UT|Provo|Salt Lake City|West Jordan|West Valley City
US-VA|Chesapeake|East Hampton|Hampton|Newport News|Norfolk|Virginia Beach
US-VA,CA,US-CA|Richmond
US-VT|Montpelier
US-WA|Bellevue|Everett|Kent|Olympia|Renton|Seattle|Spokane|Tacoma
US-WI|Green Bay|Madison|Milwaukee
US-WY|Cheyenne
UY|Montevideo
UZ|Andijon|Angren|Bukhara|Chirchiq|Fergana|Jizzax|Marg‘ilon|Namangan|Navoiy|Nukus|Olmaliq|Qarshi|Qo‘qon|Samarkand|Tashkent|Tirmiz|Urganch
VA|Vatican City
VC|Kingstown
VE|Acarigua|Alto Barinas|Anaco|Barinas|Barquisimeto|Baruta|Cabimas|Cagua|Calabozo|Caracas|Carúpano|Catia La Mar|Charallave|Ciudad Bolívar|Ciudad Guayana|Coro|Cumaná|Cúa|Ejido|El Limón|El Tigre|Guacara|Guanare|Guarenas|Guatire|Los Teques|Maracaibo|Maracay|Mariara|Maturín|Mucumpiz|Ocumare del Tuy|Palo Negro|Petare|Puerto Cabello|Puerto La Cruz|Punto Fijo|Santa Teresa del Tuy|Turmero
VE,DO|San Cristóbal
VE,ES,US-CA|Valencia
VG|Road Town
VI|Charlotte Amalie
VN|Biên Hòa|Buôn Ma Thuột|Bạc Liêu|Bảo Lộc|Cam Ranh|Cà Mau|Cần Giuộc|Cần Thơ|Cẩm Phả Mines|Da Nang|Haiphong|Hanoi|Ho Chi Minh City|Huế|Hòa Bình|Hạ Long|La Gi|Long Xuyên|Mỹ Tho|Nam Định|Nha Trang|Phan Thiết|Pleiku|Qui Nhon|Rạch Giá|Sa Dec|Saigon|Sóc Trăng|Thanh Hóa|Thái Nguyên|Vinh|Vĩnh Long|Vũng Tàu|Yên Vinh|Ðà Lạt|Đưc Trọng
VU|Port Vila|Port-Vila
WF|Mata-Utu
WS|Apia
XK|Mitrovicë|Pristina|Prizren
YE|Aden|Al Ḩudaydah|Dhamār|Ibb|Mukalla|Sana'a|Sanaa|Ta‘izz
YT|Mamoudzou
ZA|Alberton|Benoni|Bethal|Bhisho|Bloemfontein|Boksburg|Botshabelo|Brakpan|Brits|Cape Town|Carletonville|Centurion|Durban|East London|Johannesburg|Kimberley|Klerksdorp|Kroonstad|Krugersdorp|Middelburg|Midrand|Mokopane|Mpumalanga|Nelspruit|Nigel|Orkney|Paarl|Phalaborwa|Pietermaritzburg|Polokwane|Port Elizabeth|Potchefstroom|Pretoria|Queenstown|Randburg|Randfontein|Richards Bay|Roodepoort|Rustenburg|Soweto|Tembisa|Uitenhage|Vanderbijlpark|Vereeniging|Virginia|Vryheid|Welkom|Westonaria|Witbank|eMbalenhle
ZA,AU|Newcastle
ZM|Chingola|Kabwe|Kitwe|Livingstone|Luanshya|Lusaka|Mufulira|Ndola
ZW|Bulawayo|Chitungwiza|Gweru|Harare|Mutare
`;
