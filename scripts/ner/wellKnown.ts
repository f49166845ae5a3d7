/** Names that English-language news takes for known; written down for this project, separated by `|`. */

const names = (text: string): readonly string[] =>
  text
    .replaceAll("\n", " ")
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");

export const countryShortForms = names(`
  US|U.S.|USA|U.S.A.|UK|U.K.|UAE|U.A.E.|DRC|PRC|ROC|USSR|DPRK|ROK|CAR|KSA|America|Britain|Great Britain|Holland|Burma|Persia|England|Scotland|Wales|
  Northern Ireland|Soviet Union|Yugoslavia|Czechoslovakia|East Germany|West Germany|North Korea|South Korea|Palestine|Kosovo|Crimea|Donbas|Donbass|
  Congo|Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|East Timor|Cape Verde|Swaziland|Eswatini|Macedonia|Abkhazia|South Ossetia|Nagorno-Karabakh|Transnistria|
  Somaliland|Western Sahara|Vatican|Holy See|Republic of Ireland|Republic of Korea|Russian Federation|Islamic Republic of Iran|Kingdom of Saudi Arabia
`);

export const regionNames = names(`
  Middle East|Near East|Far East|Gulf|Persian Gulf|Arabian Gulf|Red Sea|Black Sea|Baltic Sea|Mediterranean|Caribbean|Pacific|Atlantic|Indian Ocean|Arctic|
  Antarctica|Europe|Asia|Africa|North America|South America|Latin America|Central America|Central Asia|South Asia|Southeast Asia|South-East Asia|East Asia|
  West Africa|East Africa|North Africa|Southern Africa|Horn of Africa|Sub-Saharan Africa|Sahel|Maghreb|Levant|Balkans|Caucasus|Scandinavia|Benelux|Oceania|
  Eurasia|Eastern Europe|Western Europe|Central Europe|Northern Europe|Asia Pacific|Asia-Pacific|Indo-Pacific|South China Sea|East China Sea|West Bank|Gaza|
  Gaza Strip|Golan Heights|Sinai|Darfur|Kashmir|Jammu and Kashmir|Punjab|Kurdistan|Siberia|Chechnya|Dagestan|Ingushetia|Tatarstan|Xinjiang|Tibet|Inner Mongolia|
  Catalonia|Basque Country|Bavaria|Saxony|Tuscany|Sicily|Sardinia|Lombardy|Brittany|Normandy|Provence|Flanders|Wallonia|Silesia|Transylvania|Patagonia|Amazon|
  Sahara|Himalayas|Alps|Andes|Pyrenees|Rockies|Nile|Danube|Rhine|Volga|Mekong|Ganges|Euphrates|Tigris|Mississippi|Suez Canal|Panama Canal|Strait of Hormuz|
  English Channel|North Sea|Wall Street|Silicon Valley|Capitol Hill|Downing Street|Westminster|Hollywood|Broadway|Times Square|Tahrir Square|Red Square|
  Trafalgar Square|Midlands|Yorkshire|Lancashire|Kent|Essex|Sussex|Surrey|Cornwall|Devon|Dorset|Somerset|Norfolk|Suffolk|Glamorgan|Worcestershire|Ulster|
  Queensland|New South Wales|Tasmania|Northern Territory|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Nunavut|Yukon|
  New England|Midwest|Bay Area|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|DC|D.C.|Washington DC|Washington, D.C.|L.A.|NYC|
  Earth|Mars|Moon|Venus|Jupiter|Saturn|Mercury|Milky Way|Mecca|Medina|Jerusalem|East Jerusalem|Kyiv|Kiev|Kharkiv|Odessa|Odesa|Mariupol|Kherson|Donetsk|Luhansk
`);

export const organisationNames = names(`
  UN|U.N.|EU|E.U.|NATO|WHO|WTO|IMF|World Bank|OECD|OPEC|ASEAN|BRICS|G7|G8|G20|G-7|G-20|AU|African Union|Arab League|Commonwealth|Mercosur|ECOWAS|SADC|IGAD|APEC|
  OSCE|IAEA|UNESCO|UNICEF|UNHCR|UNRWA|UNDP|UNEP|FAO|WFP|ILO|ICC|ICJ|Interpol|Europol|Eurojust|Frontex|ECB|Fed|SEC|FBI|CIA|NSA|DEA|ATF|TSA|FAA|FCC|FDA|CDC|EPA|FEMA|
  NASA|ESA|NOAA|NIH|IRS|ICE|DHS|DOJ|NTSB|USAID|MI5|MI6|GCHQ|KGB|FSB|GRU|SVR|Mossad|Shin Bet|IDF|ISI|RAF|BBC|NHS|MoD|HMRC|TUC|Ofcom|Ofsted|Ofgem|CBI|NCA|
  United Nations|European Union|European Commission|European Parliament|European Council|European Central Bank|Council of Europe|Security Council|General Assembly|
  UN Security Council|International Criminal Court|International Court of Justice|International Monetary Fund|World Health Organization|World Trade Organization|
  Red Cross|Red Crescent|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders|Médecins Sans Frontières|
  Transparency International|Reporters Without Borders|Freedom House|WikiLeaks|Federal Reserve|Supreme Court|High Court|Court of Appeal|Constitutional Court|
  Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|Knesset|Duma|State Duma|Bundestag|Bundesrat|Lok Sabha|Rajya Sabha|Diet|
  Kremlin|White House|Pentagon|State Department|Justice Department|Treasury|Home Office|Foreign Office|Scotland Yard|Metropolitan Police|Army|Navy|Air Force|Marines|
  Coast Guard|National Guard|Revolutionary Guards|Islamic Revolutionary Guard Corps|Politburo|People's Liberation Army|Vatican Bank|
  Hamas|Fatah|Hezbollah|Hizbullah|Taliban|al-Qaeda|Al Qaeda|Islamic State|ISIS|ISIL|IS|Daesh|Boko Haram|Al-Shabaab|al-Shabab|Houthis|PKK|YPG|SDF|PLO|PFLP|
  Muslim Brotherhood|Palestinian Authority|Islamic Jihad|Haqqani network|Lashkar-e-Taiba|Jaish-e-Mohammed|Abu Sayyaf|Farc|FARC|ELN|ETA|IRA|Tamil Tigers|LTTE|
  Democratic Party|Republican Party|GOP|DNC|RNC|Labour Party|Labour|Conservative Party|Tories|Liberal Democrats|Lib Dems|SNP|DUP|Sinn Fein|Sinn Féin|UKIP|Plaid Cymru|
  Fine Gael|Fianna Fail|CDU|CSU|SPD|FDP|AfD|Greens|Die Linke|Front National|National Rally|Podemos|Ciudadanos|PSOE|Vox|Syriza|Golden Dawn|Lega|Five Star Movement|
  Fidesz|Likud|Kadima|Shas|Meretz|Blue and White|AKP|CHP|HDP|MHP|BJP|Congress Party|AAP|Shiv Sena|PML-N|PTI|PPP|MQM|Awami League|BNP|ANC|EFF|Democratic Alliance|Zanu-PF|
  ZANU PF|MDC|Kuomintang|KMT|DPP|LDP|Komeito|Workers' Party|PRI|PAN|Morena|Peronists|United Russia|Communist Party|Green Party|Liberal Party|National Party|
  Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|Interfax|TASS|Itar-Tass|RIA Novosti|Sputnik|RT|Bloomberg|dpa|ANSA|EFE|Kyodo|Yonhap|PTI|Al Jazeera|
  Al Arabiya|CNN|NBC|ABC|CBS|Fox News|MSNBC|CNBC|PBS|NPR|ESPN|HBO|Sky News|ITV|Channel 4|CBC|NHK|ZDF|ARD|RAI|Deutsche Welle|Voice of America|Radio Free Europe|
  New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Politico|BuzzFeed|Huffington Post|Newsweek|
  Guardian|Daily Telegraph|Independent|Daily Mail|Daily Mirror|Financial Times|Economist|Le Monde|Le Figaro|Der Spiegel|Die Zeit|Die Welt|Bild|El País|El Mundo|
  Corriere della Sera|La Repubblica|Haaretz|Jerusalem Post|Hürriyet|Dawn|Times of India|Hindustan Times|Indian Express|People's Daily|Global Times|China Daily|
  South China Morning Post|Straits Times|Asahi Shimbun|Yomiuri Shimbun|Kommersant|Izvestia|Pravda|Novaya Gazeta|Wikinews|Wikipedia|Wikimedia Foundation|
  Google|Alphabet|Apple|Amazon|Microsoft|Facebook|Meta|Twitter|Instagram|WhatsApp|YouTube|Netflix|Tesla|SpaceX|Uber|Lyft|Airbnb|Intel|AMD|Nvidia|IBM|Oracle|Cisco|
  HP|Dell|Samsung|LG|Sony|Panasonic|Toshiba|Hitachi|Fujitsu|Nintendo|Sharp|Huawei|ZTE|Xiaomi|Lenovo|Alibaba|Tencent|Baidu|ByteDance|TikTok|Foxconn|TSMC|SoftBank|
  Toyota|Honda|Nissan|Mazda|Subaru|Mitsubishi|Hyundai|Kia|Ford|General Motors|GM|Chrysler|Volkswagen|BMW|Daimler|Mercedes-Benz|Audi|Porsche|Renault|Peugeot|Fiat|
  Ferrari|Volvo|Saab|Jaguar Land Rover|Tata|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|BAE Systems|Rolls-Royce|General Electric|GE|Siemens|Bosch|
  ThyssenKrupp|BASF|Bayer|Novartis|Roche|Pfizer|Moderna|AstraZeneca|GlaxoSmithKline|GSK|Merck|Johnson & Johnson|Sanofi|BioNTech|Exxon|ExxonMobil|Chevron|Shell|
  Royal Dutch Shell|BP|Total|Eni|Gazprom|Rosneft|Lukoil|Aramco|Saudi Aramco|Petrobras|Pemex|PDVSA|Sinopec|CNPC|Glencore|Rio Tinto|BHP|Vale|ArcelorMittal|
  Goldman Sachs|JPMorgan|JP Morgan|Morgan Stanley|Citigroup|Bank of America|Wells Fargo|HSBC|Barclays|Lloyds|RBS|Standard Chartered|Deutsche Bank|Commerzbank|UBS|
  Credit Suisse|BNP Paribas|Société Générale|Santander|BBVA|UniCredit|ING|Lehman Brothers|BlackRock|Berkshire Hathaway|AIG|Visa|Mastercard|PayPal|Moody's|
  Fitch|Standard & Poor's|Nasdaq|Dow Jones|Walmart|Tesco|Sainsbury's|Carrefour|Aldi|Lidl|Ikea|McDonald's|Starbucks|Coca-Cola|Pepsi|PepsiCo|Nestlé|Nestle|Unilever|
  Procter & Gamble|Nike|Adidas|H&M|Disney|Warner Bros|Time Warner|Comcast|AT&T|Verizon|T-Mobile|Vodafone|Orange|Telefónica|BT|Emirates|Etihad|Qatar Airways|
  Lufthansa|Air France|KLM|British Airways|Ryanair|EasyJet|Delta|United Airlines|American Airlines|Aeroflot|Qantas|Cathay Pacific|Air India|Turkish Airlines|
  FIFA|UEFA|IOC|International Olympic Committee|WADA|NBA|NFL|MLB|NHL|NCAA|UFC|WWE|Premier League|La Liga|Serie A|Bundesliga|ICC|BCCI|PGA|ATP|WTA|
  Manchester United|Manchester City|Liverpool|Arsenal|Chelsea|Tottenham|Tottenham Hotspur|Everton|Newcastle United|Leicester City|West Ham|Aston Villa|Leeds United|
  Celtic|Rangers|Real Madrid|Barcelona|Atletico Madrid|Atlético Madrid|Valencia|Sevilla|Juventus|AC Milan|Inter Milan|Internazionale|Napoli|Roma|Lazio|Bayern Munich|
  Borussia Dortmund|Schalke|Bayer Leverkusen|Paris Saint-Germain|PSG|Marseille|Lyon|Monaco|Ajax|PSV|Feyenoord|Benfica|Porto|Sporting|Galatasaray|Fenerbahce|Besiktas|
  Boca Juniors|River Plate|Flamengo|Corinthians|Santos|Palmeiras|Yankees|Red Sox|Dodgers|Cubs|Giants|Mets|Astros|Braves|Cardinals|Phillies|Blue Jays|Lakers|Celtics|
  Bulls|Warriors|Knicks|Heat|Spurs|Rockets|Cavaliers|Raptors|Patriots|Cowboys|Steelers|Packers|Eagles|49ers|Broncos|Seahawks|Chiefs|Bruins|Canadiens|Maple Leafs|
  Harvard|Harvard University|Yale|Yale University|Princeton|Stanford|Stanford University|MIT|Caltech|Oxford University|Cambridge University|Imperial College|
  University College London|London School of Economics|LSE|Columbia University|Cornell|Sorbonne|Brookings|Brookings Institution|RAND|Chatham House|Pew Research Center|
  Gallup|Ipsos|YouGov|Black Lives Matter|Tea Party|NRA|ACLU|NAACP|Planned Parenthood|Extinction Rebellion|Anonymous|Pussy Riot|Femen
`);

export const groupNames = names(`
  Muslim|Muslims|Christian|Christians|Jew|Jews|Jewish|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Sunni|Sunnis|Shia|Shias|Shiite|Shiites|Shi'ite|Shi'ites|Alawite|
  Alawites|Druze|Copt|Copts|Coptic|Catholic|Catholics|Protestant|Protestants|Orthodox|Anglican|Anglicans|Mormon|Mormons|Baptist|Baptists|Methodist|Evangelical|
  Evangelicals|Islam|Islamic|Islamist|Islamists|Islamism|Salafist|Salafists|Wahhabi|Christianity|Judaism|Buddhism|Hinduism|Sufi|Ahmadi|Ahmadis|Baha'i|Yazidi|Yazidis|
  Kurd|Kurds|Kurdish|Arab|Arabs|Arabic|Turkmen|Turkoman|Uighur|Uighurs|Uyghur|Uyghurs|Tibetan|Tibetans|Han|Pashtun|Pashtuns|Hazara|Hazaras|Tajik|Tajiks|Uzbek|Uzbeks|
  Baloch|Balochi|Sindhi|Punjabi|Bengali|Bengalis|Tamil|Tamils|Sinhalese|Rohingya|Rohingyas|Karen|Kachin|Hmong|Roma|Gypsy|Sami|Basque|Basques|Catalan|Catalans|Breton|
  Chechen|Chechens|Tatar|Tatars|Cossack|Cossacks|Slav|Slavs|Slavic|Berber|Berbers|Tuareg|Hutu|Hutus|Tutsi|Tutsis|Zulu|Xhosa|Yoruba|Igbo|Hausa|Fulani|Oromo|Amhara|
  Tigrayan|Tigrayans|Dinka|Nuer|Kikuyu|Luo|Masai|Maasai|Maori|Māori|Aboriginal|Aborigine|Aborigines|Inuit|Cree|Navajo|Cherokee|Sioux|Mapuche|Maya|Mayan|Mayans|Quechua|
  Hispanic|Hispanics|Latino|Latinos|Caucasian|African-American|African-Americans|African American|Asian-American|Native American|Native Americans|Westerner|Westerners|
  Western|Nazi|Nazis|Communist|Communists|Marxist|Marxists|Maoist|Maoists|Leninist|Stalinist|Trotskyist|Fascist|Zionist|Zionists|Zionism|Baathist|Democrat|Democrats|
  Republican|Republicans|Democratic|Conservative|Conservatives|Liberal|Liberals|Tory|Tories|Labour|Socialist|Socialists|Social Democrat|Social Democrats|Libertarian|
  European|Europeans|African|Africans|Asian|Asians|Latin American|Latin Americans|North American|South American|North African|West African|East African|Middle Eastern|
  Southeast Asian|South Asian|East Asian|Central Asian|Scandinavian|Scandinavians|Balkan|Caribbean|Mediterranean|Nordic|Iberian|Soviet|Soviets|Ottoman|Roman|Byzantine|
  South African|South Africans|South Korean|South Koreans|North Korean|North Koreans|Saudi Arabian|New Zealander|New Zealanders|Sri Lankan|Sri Lankans|Costa Rican|
  Puerto Rican|Puerto Ricans|Burkinabe|Bosnian|Bosnians|Bosniak|Serb|Serbs|Croat|Croats|Slovene|Kosovar|Kosovars|Scot|Scots|Scottish|English|Welsh|Irish|Briton|Britons|
  British|French|Frenchman|Dutch|Dutchman|German|Germans|Spaniard|Spaniards|Swede|Swedes|Dane|Danes|Finn|Finns|Pole|Poles|Turk|Turks|Greek|Greeks|Swiss|Belgian|Belgians|
  Texan|Texans|Californian|Californians|New Yorker|New Yorkers|Londoner|Londoners|Parisian|Parisians|Filipino|Filipinos|Filipina|Israeli|Israelis|Palestinian|
  Palestinians|Iraqi|Iraqis|Iranian|Iranians|Persian|Pakistani|Pakistanis|Bangladeshi|Bangladeshis|Emirati|Emiratis|Qatari|Qataris|Kuwaiti|Kuwaitis|Omani|Omanis|Yemeni|
  Yemenis|Saudi|Saudis|Hindi|Urdu|Farsi|Pashto|Dari|Mandarin|Cantonese|Swahili|Hebrew|Latin
`);

export const eventNames = names(`
  World Cup|Rugby World Cup|Cricket World Cup|Women's World Cup|Champions League|Europa League|Olympics|Winter Olympics|Summer Olympics|Olympic Games|Paralympics|
  Asian Games|Commonwealth Games|Pan American Games|Super Bowl|World Series|Stanley Cup|Wimbledon|US Open|U.S. Open|French Open|Australian Open|Davis Cup|Ryder Cup|
  Tour de France|Giro d'Italia|Formula One|Formula 1|Grand Prix|Ashes|Six Nations|FA Cup|Copa America|Copa América|Euro 2016|Euro 2020|Grammy|Grammys|Oscar|Oscars|
  Emmy|Emmys|Golden Globe|Golden Globes|BAFTA|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|Palme d'Or|Eurovision|World War I|World War II|World War One|
  World War Two|First World War|Second World War|Cold War|Vietnam War|Korean War|Gulf War|Iraq War|Civil War|Holocaust|Arab Spring|Brexit|Watergate|Ramadan|Eid|
  Eid al-Fitr|Eid al-Adha|Christmas|Easter|Thanksgiving|Hanukkah|Diwali|Independence Day|Good Friday Agreement|Paris Agreement|Kyoto Protocol|Geneva Convention|
  Geneva Conventions|Magna Carta|Bible|Quran|Koran|Torah|Android|iPhone|iPad|Windows|Linux|Bitcoin|COVID-19|Covid-19|COVID|Covid|Ebola|Zika|HIV|AIDS|SARS|MERS|H1N1|
  LGBT|LGBTQ|GDP|NAFTA|USMCA|TPP|JCPOA|Schengen|Obamacare|Medicare|Medicaid|Affordable Care Act|First Amendment|Second Amendment|Article 50|Hubble|Apollo|Soyuz|
  Space Shuttle|International Space Station|ISS|S-400|F-16|F-35|AK-47|Air Force One|Titanic
`);
