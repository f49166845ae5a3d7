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

/** Places that wars, borders and disasters have put into the news; many are small, or spelt otherwise by GeoNames. */
export const newsPlaceNames = names(`
  Idlib|Ghouta|Eastern Ghouta|Raqqa|Palmyra|Kobane|Kobani|Afrin|Al-Bab|Manbij|Douma|Daraa|Deraa|Hama|Homs|Latakia|Tartus|Tartous|Khmeimim|Hmeimim|Shayrat|
  Khan Sheikhoun|Khan Shaykhun|Abu Kamal|Deir ez-Zor|Deir Ezzor|Deir al-Zour|Deir al-Zor|Tabqa|Azaz|Jarabulus|Qamishli|Hasakah|al-Hasakah|al-Tanf|Quneitra|
  Saraqib|Maarat al-Numan|Ras al-Ain|Tal Abyad|Tell Abyad|Mosul|Tal Afar|Sinjar|Fallujah|Falluja|Ramadi|Tikrit|Samarra|Kirkuk|Erbil|Irbil|Sulaymaniyah|Basra|
  Najaf|Karbala|Baiji|Anbar|Nineveh|Diyala|Green Zone|Sirte|Misrata|Benghazi|Derna|Tobruk|Zintan|Sabha|Sanaa|Sana'a|Aden|Hodeidah|Taiz|Marib|Saada|Mukalla|Hadramawt|
  Socotra|Kunduz|Lashkar Gah|Helmand|Nangarhar|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Ghazni|Bagram|Panjshir|Quetta|Peshawar|Swat|Waziristan|North Waziristan|
  Balochistan|Khyber Pakhtunkhwa|Sindh|Debaltseve|Avdiivka|Bakhmut|Slovyansk|Kramatorsk|Ilovaisk|Severodonetsk|Lysychansk|Melitopol|Enerhodar|Zaporizhzhia|
  Zaporizhia|Bucha|Irpin|Hostomel|Sevastopol|Simferopol|Kerch|Kerch Strait|Snake Island|Sea of Azov|Kaliningrad|Grozny|Beslan|Stepanakert|Shusha|Lachin|Rakhine|
  Maungdaw|Cox's Bazar|Marawi|Mindanao|Jolo|Basilan|Palawan|Aceh|Papua|West Papua|Sulawesi|Kalimantan|Maiduguri|Borno|Chibok|Jos|Kaduna|Zamfara|Niger Delta|Lake Chad|
  Agadez|Kidal|Gao|Timbuktu|Menaka|Mopti|Ituri|North Kivu|South Kivu|Kivu|Goma|Beni|Bukavu|Kasai|Katanga|Bangui|Bambari|Juba|Malakal|Bentiu|Abyei|Kordofan|South Kordofan|
  Khartoum|Omdurman|Tigray|Mekelle|Amhara|Oromia|Afar|Ogaden|Puntland|Jubaland|Kismayo|Mandera|Garissa|Lamu|Rift Valley|Cabo Delgado|Palma|Pemba|Casamance|
  Guantanamo|Guantanamo Bay|Guantánamo Bay|Fukushima|Chernobyl|Chornobyl|Okinawa|Senkaku|Senkaku Islands|Diaoyu Islands|Spratly Islands|Paracel Islands|
  Scarborough Shoal|Taiwan Strait|Natuna|Doklam|Ladakh|Galwan Valley|Aksai Chin|Pulwama|Balakot|Ayodhya|Line of Control|Rafah|Khan Younis|Khan Yunis|Jenin|Nablus|
  Hebron|Ramallah|Bethlehem|Sheikh Jarrah|Temple Mount|Al-Aqsa|Haifa|Sderot|Ashkelon|Ashdod|Beersheba|Dimona|Negev|Galilee|Judea|Samaria|Golan|Nabatieh|Tyre|Sidon|
  Baalbek|Bekaa|Bekaa Valley|Bab el-Mandeb|Bab al-Mandab|Natanz|Fordow|Isfahan|Bandar Abbas|Kharg Island|Chabahar|Qom|Mashhad|Ahvaz|Incirlik|Diego Garcia|Guam|
  Pyeongchang|Punggye-ri|Yongbyon|Panmunjom|Kaesong|Korean Peninsula|Hotan|Kashgar|Urumqi|Lhasa|Wuhan|Hubei|Guangdong|Zhejiang|Jiangsu|Sichuan|Hunan|Henan|Hainan|
  Yunnan|Guizhou|Shandong|Kowloon|New Territories|Lantau|Chiapas|Sinaloa|Michoacan|Michoacán|Guerrero|Oaxaca|Tamaulipas|Rio Grande|Darien Gap|Darién|Falklands|
  Falkland Islands|Malvinas|Gibraltar|Ceuta|Melilla|Lampedusa|Lesbos|Calais|Schengen Area|Srebrenica|Mitrovica|Republika Srpska|Vojvodina|Gagauzia|Crimean Peninsula|
  Arabian Peninsula|Iberian Peninsula|Aegean|Aegean Sea|Adriatic|Bosphorus|Dardanelles|Barents Sea|Arctic Ocean|Bering Strait|Great Barrier Reef|Outback|Christmas Island|
  Nauru|Manus Island|Bougainville|Chagos Islands|Mayotte|Réunion|Martinique|Guadeloupe|Galapagos|Galápagos|Easter Island|Amazonia|Cerrado|Pantanal|Rust Belt|Deep South|
  Oval Office|Rose Garden|Situation Room|Camp David|Mar-a-Lago|Buckingham Palace|Windsor Castle|Elysee Palace|Élysée Palace|Ground Zero|Tiananmen Square|
  Heathrow|Gatwick|Stansted|Wembley|Old Trafford|Anfield|Madison Square Garden|Central Park|Ellis Island|Rikers Island|Maidan|Champs-Elysees|Champs-Élysées
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
  Coast Guard|National Guard|Revolutionary Guards|Islamic Revolutionary Guard Corps|Politburo|General Staff|Joint Chiefs|People's Liberation Army|Vatican Bank|
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

export const worldOrganisationNames = names(`
  SANA|IRNA|ISNA|Fars|Tasnim|Mehr|Press TV|KUNA|WAM|QNA|SPA|MENA|NNA|INA|Petra News Agency|Wafa|WAFA|Ma'an|Anadolu|Anadolu Agency|DHA|IHA|TRT|TRT World|
  Al Mayadeen|Al Manar|Al Masdar News|Al Hurra|Al-Ahram|Ahram Online|Al-Masry Al-Youm|Asharq Al-Awsat|Al Hayat|Al-Monitor|Middle East Eye|Rudaw|Kurdistan 24|
  Bernama|Antara|ANTARA|PNA|VNA|TNA|LPB|AKP|KCNA|Jiji|Jiji Press|Kyodo News|Yonhap News Agency|CNA|Central News Agency|China News Service|CGTN|CCTV|Caixin|Sixth Tone|
  MONTSAME|UNB|BSS|bdnews24|PTI|ANI|IANS|UNI|APP|Geo News|Ary News|ARY News|Dawn News|Express Tribune|Tolo News|TOLOnews|Pajhwok|Khaama Press|Kazinform|Trend|AzerTac|
  Armenpress|Interpress|Civil Georgia|Belta|BelTA|Ukrinform|UNIAN|Ukrinform|Interfax-Ukraine|Moldpres|Agerpres|BTA|Tanjug|Beta|HINA|FENA|SRNA|STA|PAP|CTK|TASR|MTI|
  ATA|MIA|ANA-MPA|LUSA|Lusa|Europa Press|APA|SDA|Belga|ANP|Ritzau|TT|NTB|STT|BNS|ELTA|LETA|ERR|YLE|Yle|NRK|SVT|DR|RTE|RTÉ|RFI|France 24|TV5Monde|Euronews|Mediapart|
  Liberation|Libération|Les Echos|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Handelsblatt|Tagesspiegel|Focus|Stern|NRC|De Telegraaf|La Stampa|Il Sole 24 Ore|
  ABC News|CBS News|NBC News|Fox|Vox Media|Axios|The Hill|The Intercept|ProPublica|Vice News|Slate|Salon|Breitbart|InfoWars|The Atlantic|The New Yorker|Time|Forbes|Fortune|
  Bellingcat|The Insider|Meduza|Dozhd|TV Rain|Ekho Moskvy|Echo of Moscow|Vedomosti|RBC|Gazeta.ru|Lenta.ru|Rossiyskaya Gazeta|Rossiya 1|Rossiya 24|Rossiya Segodnya|Channel One|
  Ruptly|NTV|Zvezda|Life News|Prensa Latina|Granma|Telam|Télam|Notimex|Agencia Brasil|Agência Brasil|Andina|teleSUR|Telesur|Globo|TV Globo|O Globo|Folha de S.Paulo|Folha|
  Clarin|Clarín|La Nacion|La Nación|Infobae|El Comercio|El Tiempo|El Espectador|Semana|El Universal|Reforma|Milenio|La Jornada|El Mercurio|La Tercera|El Nacional|Televisa|
  Univision|Telemundo|APS|MAP|TAP|LANA|SUNA|ENA|NAN|GNA|KBC|SABC|News24|Daily Maverick|Mail & Guardian|Daily Nation|The Standard|The East African|Punch|Vanguard|ThisDay|
  Premium Times|Daily Trust|The Herald|ZBC|Radio Okapi|Jeune Afrique|Agence Ecofin|Channel NewsAsia|The Star|Malaysiakini|Bangkok Post|The Nation|Khaosod|Prachatai|
  Jakarta Post|Kompas|Tempo|Rappler|Inquirer|Philippine Star|ABS-CBN|GMA|VnExpress|Tuoi Tre|Phnom Penh Post|Khmer Times|Irrawaddy|Myanmar Now|Mizzima|Frontier Myanmar|
  Japan Times|Nikkei|Mainichi Shimbun|Mainichi|Sankei Shimbun|Chosun Ilbo|JoongAng Ilbo|Dong-A Ilbo|Hankyoreh|Korea Herald|Korea Times|KBS|MBC|SBS|JTBC|Apple Daily|Ming Pao|
  RTHK|Hong Kong Free Press|Taipei Times|Focus Taiwan|The Hindu|The Wire|NDTV|Scroll.in|ThePrint|Times Now|Zee News|Republic TV|Daily Star|Prothom Alo|Dhaka Tribune|Kathmandu Post|
  Daily Mirror|Ada Derana|Sydney Morning Herald|The Age|The Australian|ABC|SBS|Nine News|Stuff|RNZ|TVNZ|New Zealand Herald|Globe and Mail|Toronto Star|National Post|CTV|Le Devoir|
  Syrian Observatory for Human Rights|SOHR|White Helmets|Syrian Civil Defence|Free Syrian Army|FSA|Jabhat al-Nusra|Nusra Front|al-Nusra Front|al-Nusra|Al-Nusra|
  Hayat Tahrir al-Sham|HTS|Ahrar al-Sham|Jaysh al-Islam|Syrian Democratic Forces|Peshmerga|Popular Mobilisation Forces|Popular Mobilization Forces|Hashd al-Shaabi|Quds Force|IRGC|
  Basij|Guardian Council|Assembly of Experts|Majlis|Houthi|Ansar Allah|Southern Transitional Council|Islamic Jihad Movement|al-Qassam Brigades|Haganah|Yesh Atid|Otzma Yehudit|
  United Torah Judaism|Joint List|Ennahda|Nidaa Tounes|Polisario Front|Polisario|National Liberation Front|FLN|Amal|Amal Movement|Free Patriotic Movement|Lebanese Forces|Future Movement|
  Phalange|Ba'ath Party|Baath Party|Dawa Party|Sadrist Movement|KDP|PUK|Gorran|AK Party|Iyi Party|Good Party|Felicity Party|TUBITAK|MIT|Diyanet|
  Wagner Group|Wagner|Roscosmos|Rosatom|Rostec|Rosoboronexport|Roskomnadzor|Sberbank|VTB|VTB Bank|Novatek|Tatneft|Surgutneftegaz|Transneft|Nord Stream|Norilsk Nickel|Rusal|
  Severstal|Yandex|VKontakte|Kaspersky|Kaspersky Lab|Almaz-Antey|Sukhoi|MiG|Kalashnikov|Uralvagonzavod|A Just Russia|LDPR|Yabloko|Other Russia|Verkhovna Rada|Azov|Azov Battalion|
  Right Sector|Svoboda|Servant of the People|Naftogaz|Ukroboronprom|Antonov|Energoatom|Moldovagaz|Law and Justice|PiS|Civic Platform|Jobbik|Smer|ANO|GERB|Vetevendosje|SNS|
  Sweden Democrats|True Finns|Finns Party|Danish People's Party|Freedom Party|FPO|FPÖ|OVP|ÖVP|PVV|VVD|D66|GroenLinks|Vlaams Belang|N-VA|CD&V|New Democracy|Pasok|PASOK|Forza Italia|
  Brothers of Italy|Partito Democratico|Lega Nord|La République En Marche|En Marche|Les Républicains|National Front|La France Insoumise|Partido Popular|PP|Esquerra|ERC|Junts|EH Bildu|PNV|
  Brexit Party|Reform UK|Momentum|Alliance Party|SDLP|UUP|Ulster Unionist Party|Sinn Fein|Workers' Party of Korea|People Power Party|Democratic Party of Korea|Liberal Democratic Party|
  Constitutional Democratic Party|Nippon Ishin|JCP|CCP|CPC|Communist Party of China|National People's Congress|NPC|CPPCC|State Council|Central Committee|Politburo Standing Committee|PLA|
  PLA Navy|People's Bank of China|CSRC|NDRC|Sinopharm|Sinovac|Evergrande|Country Garden|Vanke|ICBC|Bank of China|Agricultural Bank of China|China Construction Bank|Ping An|Didi|Meituan|
  JD.com|Pinduoduo|BYD|Geely|SAIC|Nio|NetEase|Weibo|WeChat|Haier|Hikvision|SenseTime|COMAC|Norinco|CITIC|COSCO|China Mobile|China Telecom|PetroChina|CNOOC|State Grid|
  Tepco|TEPCO|JAL|ANA|Japan Airlines|Nippon Steel|Sumitomo|Mitsui|Marubeni|Itochu|Nomura|Mizuho|MUFG|Rakuten|Uniqlo|Takeda|Olympus|Canon|Nikon|Komatsu|Kawasaki|Suzuki|Yamaha|
  Korean Air|Asiana|POSCO|SK Hynix|SK Group|Lotte|Hanwha|Kakao|Naver|Coupang|Hyundai Motor|LG Chem|Hybe|SM Entertainment|YG Entertainment|JYP Entertainment|
  Formosa Plastics|MediaTek|Acer|Asus|HTC|EVA Air|China Airlines|Singapore Airlines|Temasek|Grab|Gojek|Tokopedia|Sea Group|Shopee|Lazada|DBS|OCBC|Petronas|Maybank|AirAsia|UMNO|PAS|PKR|DAP|
  Pakatan Harapan|Barisan Nasional|Bersatu|MACC|Garuda|Garuda Indonesia|Pertamina|Golkar|PDI-P|Gerindra|KPK|San Miguel|Jollibee|Cebu Pacific|Vingroup|VinFast|Thai Airways|PTT|CP Group|
  Pheu Thai|Palang Pracharath|Move Forward|Move Forward Party|Future Forward|Democrat Party|Siam Cement|NLD|National League for Democracy|USDP|Tatmadaw|CPP|CNRP|Cambodia National Rescue Party|
  Reliance|Reliance Industries|Adani|Adani Group|Infosys|Wipro|TCS|Mahindra|Maruti Suzuki|Bajaj|Bharti Airtel|Airtel|Jio|Flipkart|Paytm|Ola|Zomato|SBI|HDFC|ICICI|ICICI Bank|LIC|ONGC|Coal India|
  Indian Oil|NTPC|BHEL|HAL|ISRO|DRDO|CBI|NIA|RBI|SEBI|ED|Enforcement Directorate|Election Commission|TMC|Trinamool Congress|Trinamool|CPI|CPI(M)|CPM|DMK|AIADMK|BSP|SP|Samajwadi Party|
  Bahujan Samaj Party|Aam Aadmi Party|Janata Dal|JD(U)|JD(S)|RJD|TDP|TRS|YSRCP|NCP|RSS|VHP|Bajrang Dal|Akali Dal|National Conference|PDP|Hurriyat|Border Security Force|BSF|CRPF|AIIMS|IIT|IIM|UGC|CBSE|
  Serum Institute|Bharat Biotech|Dr Reddy's|Sun Pharma|Cipla|Biocon|Air Force|Vistara|IndiGo|SpiceJet|Jamaat-e-Islami|Jatiya Party|PML|JUI-F|ANP|TLP|TTP|Tehreek-e-Insaf|Pakistan Tehreek-e-Insaf|
  Tehrik-e-Taliban Pakistan|NAB|ISPR|WAPDA|PIA|SriLankan Airlines|SLPP|SLFP|UNP|Nepali Congress|CPN-UML|Maldivian Democratic Party|
  Afreximbank|AfDB|African Development Bank|Equity Bank|Safaricom|MTN|Orange|Dangote|Dangote Group|NNPC|Sonatrach|Sonangol|Eskom|Transnet|Denel|Sasol|Naspers|Shoprite|Anglo American|Vodacom|
  Ethiopian Airlines|Kenya Airways|South African Airways|EgyptAir|Royal Air Maroc|RwandAir|Jumia|M-Pesa|Attijariwafa|OCP|APC|All Progressives Congress|PDP|Peoples Democratic Party|EFCC|INEC|IEBC|
  Jubilee Party|ODM|UDA|Kenya Kwanza|Azimio|TPLF|OLF|Fano|EPLF|SPLM|SPLA|RSF|Rapid Support Forces|Janjaweed|LRA|Lord's Resistance Army|ADF|M23|FDLR|MLC|UDPS|AMISOM|MONUSCO|MINUSMA|UNMISS|
  UNAMID|ISWAP|AQIM|JNIM|Seleka|Anti-balaka|NPP|NDC|SWAPO|Frelimo|FRELIMO|Renamo|RENAMO|MPLA|UNITA|Inkatha Freedom Party|IFP|Cosatu|COSATU|Numsa|ZEC|ZCTU|CCC|Chama Cha Mapinduzi|CCM|Chadema|
  Wydad|Raja|Al Ahly|Zamalek|Esperance|TP Mazembe|Mamelodi Sundowns|Kaizer Chiefs|Orlando Pirates|Al Hilal|Al Nassr|Al Ittihad|Al Sadd|Persepolis|Esteghlal|CAF|AFC|CONCACAF|CONMEBOL|FA|
  Embraer|JBS|Odebrecht|Braskem|Itau|Itaú|Bradesco|Banco do Brasil|BNDES|Ambev|PT|Workers Party|PSDB|PMDB|MDB|PSL|PDT|Anvisa|Ibama|Funai|STF|YPF|Mercado Libre|MercadoLibre|LATAM|LATAM Airlines|
  Avianca|Aeromexico|Copa Airlines|Codelco|Ecopetrol|Cemex|Bimbo|America Movil|América Móvil|Telmex|CFE|PRD|PVEM|INE|UNAM|UNASUR|OAS|CARICOM|CELAC|ALBA|IDB|ECLAC|CEPAL|IACHR|WOLA|MAS|Movimiento al Socialismo|
  Alianza PAIS|APRA|Fuerza Popular|Peru Libre|Centro Democratico|Centro Democrático|M-19|AUC|Sandinista|FSLN|FMLN|Arena|Nuevas Ideas|PLN|MS-13|Sinaloa Cartel|Los Zetas|Independiente|
  San Lorenzo|Racing Club|Peñarol|Nacional|Colo-Colo|Universidad de Chile|Club America|Chivas|Cruz Azul|Tigres|Atletico Nacional|Millonarios|
  Emaar|DP World|Adnoc|ADNOC|Mubadala|ADIA|QIA|Qatar Petroleum|QatarEnergy|Kuwait Airways|Gulf Air|Oman Air|Saudia|SABIC|Sabic|PIF|Public Investment Fund|Etisalat|Ooredoo|Zain|STC|flydubai|Flydubai|
  Air Arabia|El Al|Teva|Elbit|Elbit Systems|Rafael|NSO Group|NSO|Check Point|Histadrut|OPEC+|GCC|Gulf Cooperation Council|OIC|Organisation of Islamic Cooperation|Arab Coalition|Asian Development Bank|ADB|
  AIIB|Islamic Development Bank|EBRD|EIB|SCO|Shanghai Cooperation Organisation|CSTO|CIS|Eurasian Economic Union|Quad|AUKUS|SAARC|Pacific Islands Forum|IOM|OCHA|OHCHR|UNFPA|UNAIDS|UNIFIL|UNODC|UNCTAD|
  UNIDO|UNFCCC|IPCC|ITU|IMO|ICAO|IATA|WIPO|WMO|IFRC|ICRC|MSF|CARE|World Vision|Islamic Relief|Mercy Corps|WWF|IUCN|CPJ|Committee to Protect Journalists|RSF|Human Rights Foundation|Crisis Group|
  International Crisis Group|Bellona|OPCW|CTBTO|NPT|Eurogroup|EMA|ECDC|ECHR|European Court of Human Rights|European Court of Justice|ECJ|Venice Commission|Nordic Council|Visegrad Group|
  CENTCOM|Centcom|AFRICOM|SOCOM|Joint Chiefs of Staff|National Security Council|NSC|Secret Service|ODNI|DIA|DARPA|USGS|CBO|OMB|CBP|NLRB|FTC|FERC|CFTC|FDIC|NIST|NSF|CMS|HUD|HHS|GAO|USPS|Amtrak|
  RCMP|CSIS|CRTC|CBSA|NDP|Bloc Quebecois|Bloc Québécois|ASIO|AFP|ACCC|ASIC|RBA|CSIRO|Qantas|Telstra|Woolworths|Coles|Westpac|ANZ|NAB|Commonwealth Bank|Macquarie|Fortescue|Woodside|Santos|
  Fonterra|Air New Zealand|Pharmac|Te Pati Maori|One Nation|Katter's Australian Party|Nationals|Liberals|SPLC|CAIR|AIPAC|AFL-CIO|SEIU|Teamsters|UAW|Heritage Foundation|Cato Institute|
  Carnegie Endowment|Council on Foreign Relations|CSIS|RUSI|IISS|SIPRI|Atlantic Council|Hudson Institute|Hoover Institution|Carter Center|Gates Foundation|Rockefeller Foundation|Ford Foundation|
  Open Society Foundations|OpenAI|DeepMind|Anthropic|Palantir|Snap|Snapchat|Pinterest|Reddit|LinkedIn|Telegram|Signal|Zoom|Slack|Spotify|Stripe|Coinbase|Binance|FTX|Robinhood|WeWork|Theranos|Rivian|Lucid|
  Blue Origin|Virgin Galactic|Arianespace|Maersk|MSC|Hapag-Lloyd|Evergreen|CMA CGM|Trafigura|Vitol|Cargill|Bunge|Repsol|Equinor|OMV|TotalEnergies|Orsted|Vattenfall|Enel|Iberdrola|EDF|Engie|Areva|RWE|E.ON|
  Uniper|Siemens Energy|Thales|Dassault|Leonardo|Saab|Rheinmetall|Safran|MBDA|Alstom|Bombardier|CAF|Deutsche Bahn|SNCF|Eurostar|Wizz Air|Norwegian|SAS|Finnair|LOT|TAP|Iberia|Alitalia|Swiss|Pegasus|
  Ericsson|Nokia|SAP|ASML|Philips|Danone|L'Oreal|L'Oréal|LVMH|Hermes|Gucci|Prada|Chanel|Louis Vuitton|Zara|Inditex|Heineken|Carlsberg|AB InBev|Diageo|Novo Nordisk|Allianz|AXA|Generali|Zurich|Munich Re|
  Swiss Re|Prudential|Aviva|NatWest|Monzo|Revolut|Wirecard|ABN Amro|Rabobank|Nordea|Danske Bank|SEB|Sberbank|Raiffeisen|Erste|Intesa Sanpaolo|Mediobanca|Monte dei Paschi|Caixabank|CaixaBank|Bankia
`);
