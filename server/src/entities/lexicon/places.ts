/** Country names as English news writes them. Lower case. */
export const countries: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|
belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|
cape verde|chad|chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominica|ecuador|
egypt|el salvador|england|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|
guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|
kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|
malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|
netherlands|new zealand|nicaragua|niger|nigeria|north korea|northern ireland|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|
peru|philippines|poland|portugal|qatar|romania|russia|russian federation|rwanda|samoa|saudi arabia|scotland|senegal|serbia|seychelles|
sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|
syria|taiwan|tajikistan|tanzania|thailand|togo|tonga|trinidad|tunisia|turkey|turkmenistan|u.k.|u.s.|u.s.a.|uganda|uk|ukraine|
united arab emirates|united kingdom|united states|united states of america|uruguay|us|usa|uzbekistan|vanuatu|vatican|venezuela|vietnam|wales|
yemen|zambia|zimbabwe|africa|asia|europe|america|middle east|latin america|north america|south america|antarctica`
    .replaceAll("\n", "")
    .split("|"),
);

/** Cities, regions and US states that news names without an explanation. Lower case. */
export const cities: ReadonlySet<string> = new Set(
  `aleppo|amsterdam|ankara|athens|atlanta|baghdad|bangkok|barcelona|beijing|beirut|belgrade|berlin|birmingham|bogota|boston|brussels|
bucharest|budapest|buenos aires|cairo|cape town|caracas|chicago|cologne|copenhagen|dallas|damascus|delhi|denver|detroit|dhaka|doha|dubai|
dublin|edinburgh|frankfurt|gaza|geneva|glasgow|hamburg|hanoi|havana|helsinki|houston|islamabad|istanbul|jakarta|jerusalem|johannesburg|
kabul|karachi|khartoum|kiev|kyiv|lagos|lahore|las vegas|lima|lisbon|liverpool|london|los angeles|lyon|madrid|manchester|manila|marseille|
melbourne|mexico city|miami|milan|minneapolis|minsk|montreal|moscow|mosul|mumbai|munich|nairobi|new delhi|new orleans|new york|
new york city|oslo|ottawa|paris|philadelphia|phoenix|prague|rio de janeiro|riyadh|rome|san diego|san francisco|santiago|sao paulo|sarajevo|
seattle|seoul|shanghai|sofia|st petersburg|stockholm|sydney|taipei|tallinn|tbilisi|tehran|tel aviv|tokyo|toronto|tripoli|tunis|vancouver|
venice|vienna|vilnius|warsaw|washington|yerevan|zagreb|zurich|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|
florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|
montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|queensland|ontario|quebec|bavaria|catalonia|
crimea|kashmir|siberia|tibet|west bank|gaza strip|brooklyn|manhattan|hollywood`
    .replaceAll("\n", "")
    .split("|"),
);

/** Adjectives and names of peoples. Lower case. */
export const demonyms: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american arab argentine armenian asian australian austrian bangladeshi belarusian belgian bolivian
  bosnian brazilian british briton bulgarian burmese cambodian canadian chilean chinese colombian croatian cuban cypriot czech danish dutch
  ecuadorian egyptian english estonian ethiopian european filipino finnish french georgian german ghanaian greek haitian hungarian indian
  indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan
  lithuanian malaysian mexican mongolian moroccan nigerian norwegian pakistani palestinian peruvian polish portuguese qatari romanian
  russian rwandan saudi scottish serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tibetan
  tunisian turkish ugandan ukrainian venezuelan vietnamese welsh yemeni zimbabwean muslim christian jewish catholic islamic hispanic latino
  democrat democrats republican republicans russians americans chinese britons germans israelis palestinians syrians turks
  iranians iraqis muslims christians jews catholics ukrainians europeans`.split(/\s+/),
);
