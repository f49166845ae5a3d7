/** Words that tell the type of the name they stand in or beside; written for this project. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Stand before a person's name and are no part of it. */
export const titleWords = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness baron count countess duke duchess
  prince princess king queen emperor empress sultan emir sheikh shaikh sheik imam ayatollah mullah maulana rabbi pope
  archbishop bishop cardinal pastor father reverend rev rev. patriarch president vice-president premier prime
  minister ministers chancellor secretary undersecretary deputy spokesman spokeswoman spokesperson senator sen sen.
  representative rep rep. congressman congresswoman governor gov gov. mayor councillor councilman alderman
  ambassador envoy consul commissioner attorney prosecutor judge justice magistrate sheriff chief chairman
  chairwoman chairperson chair director manager head leader coach captain capt capt. general gen gen. major maj maj.
  colonel col col. lieutenant lt lt. sergeant sgt sgt. corporal cpl private admiral adm adm. commander cmdr
  brigadier marshal officer constable inspector superintendent detective analyst economist lawyer lawmaker
  politician activist journalist reporter editor author writer actor actress singer musician director producer
  founder co-founder owner entrepreneur billionaire businessman businesswoman executive ceo cfo coo cto
  striker midfielder defender goalkeeper winger forward player footballer cricketer batsman bowler athlete
  champion swimmer sprinter boxer golfer driver rider skipper manager scientist researcher historian
  oncologist doctor nurse teacher student engineer pilot astronaut farmer warlord dictator comrade candidate
  contender nominee incumbent mp mps mep senator-elect president-elect speaker whip aide adviser advisor
  chief-of-staff commander-in-chief mother father brother sister son daughter wife husband uncle aunt cousin
  grandfather grandmother widow victim suspect gunman defendant plaintiff resident survivor witness
`);

/** Often the last word, or the first of “X of Y”, of an organisation's name. */
export const organisationHeads = words(`
  ministry department office bureau agency authority administration commission committee council board panel
  parliament congress senate house assembly duma knesset diet cabinet government court tribunal judiciary police
  army navy guard guards forces force corps brigade battalion division regiment militia command directorate service
  services secretariat inspectorate ombudsman treasury party union league alliance coalition front movement
  federation confederation association society institute institution foundation fund trust charity network
  organization organisation group groups holding holdings company companies corporation corp corp. inc inc. ltd ltd.
  limited plc llc llp gmbh ag sa nv spa co co. bros partners ventures capital bank banks insurance securities
  exchange industries enterprises solutions systems technologies technology electronics software pharmaceuticals
  laboratories labs energy petroleum oil gas electric power mining steel motors automotive airlines airways air
  aviation aerospace shipping railways railway telecom communications media broadcasting television tv radio news
  newspaper times post herald tribune gazette guardian telegraph mail journal chronicle observer press agency
  magazine review weekly daily university college academy school faculty hospital clinic church diocese mosque
  club fc f.c. cf afc united rovers wanderers athletic rangers sox yankees knicks lakers team squad brotherhood
  front army jihad caliphate cartel gang syndicate band orchestra choir ballet studios studio pictures
  entertainment records productions games museum gallery library centre center observatory
  consortium conglomerate chamber chambers cooperative co-operative caucus conservancy headquarters parishad sabha samiti morcha
  dal shimbun ministerio partido banco universidad grupo asociación federación confederación movimiento frente universität
  pty pvt bhd oyj asa spa s.p.a. srl jsc pjsc ojsc futures logistics consulting foods beverages breweries cement chemicals chemical
  construction properties realty retail stores hotels resorts pharma biotech semiconductor semiconductors telecommunications
  wireless robotics bancorp broadcaster think-tank taskforce
`);

/** Often the last or first word of a place's name. */
export const placeHeads = words(`
  city town village province county district state region republic kingdom emirate territory prefecture oblast
  municipality borough parish canton governorate township river lake sea ocean bay gulf strait straits channel
  canal island islands isle peninsula cape coast beach shore mountain mountains mount mt mt. hill hills valley
  desert forest plateau plain delta glacier volcano falls park garden gardens square street st avenue road lane
  boulevard drive highway bridge tunnel airport station port harbor harbour stadium arena hall palace castle tower
  plaza mall prison jail camp base airbase dam reservoir reef cave north south east west northern southern
  eastern western central upper lower heights bank strip creek springs field fields cemetery temple cathedral
  roundabout interchange expressway motorway bypass circuit racecourse ridge pass gate terminal junction crossing basin oasis
  steppe gorge canyon cliffs point pier wharf dock monument memorial shrine tomb fort fortress citadel ruins zoo aquarium
  playground courthouse quarter precinct ward constituency upazila thana taluk tehsil mandal chowk bazar bazaar nagar
  deir dayr qasr bab tell tal tall khan wadi jebel jabal djebel ras ain beit bayt kafr kfar umm marj nahr shatt har koh kuh rio
  sierra cerro monte puerto playa villa ciudad barrio serra lago isla islas punta cabo bahia bahía ile île mont lac bandar kampung
  gunung pulau sungai tanjung bukit jalan khao klong wat doi
`);

/** Often the last or first word of an event's, law's, work's or award's name. */
export const eventHeads = words(`
  war wars battle operation revolution uprising intifada spring summit conference congress forum festival fair expo
  olympics olympic games cup championship championships tournament open masters trophy prix derby marathon series
  season election elections referendum primary census day week month year anniversary crisis massacre genocide
  holocaust hurricane typhoon cyclone storm earthquake tsunami pandemic act bill law treaty accord accords
  agreement pact protocol convention declaration resolution constitution amendment charter plan deal initiative
  programme program project award awards prize medal order oscar grammy emmy nobel virus disease syndrome
  memorandum communique communiqué covenant roadmap framework guideline guidelines manifesto doctrine code directive regulation
  regulations rule rules report paper bulletin register index ranking rankings list scheme strategy policy vision agenda goals
  mechanism statement letter petition decree edict case trial inquiry scandal affair campaign tour shield regatta rally parade
  carnival pageant concert gala dialogue symposium workshop seminar webinar show
`);

export const calendarWords = words(`
  january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  christmas easter ramadan today yesterday tomorrow
`);
