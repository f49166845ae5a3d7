/** Capitalised for other reasons than being a name: sentence starts, days, months, pronouns. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
  `a an the this that these those i he she it we they you who what when where why how which whose there here
  his her its their our my your and but or nor so yet for if as at by in on of to from with without about after before since until
  while during under over between among against through into onto upon within across despite because although though unless whether
  not no yes never also only even still just then now later earlier meanwhile however moreover instead indeed perhaps maybe
  some any all both each every many most much more several few other another such one two three four five six seven eight nine ten
  is are was were be been being has have had do does did will would can could may might must shall should
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight
  mr mrs ms dr said says asked added tells told according speaking following citing adding given based although read more related photo file advertisement
  please thank thanks hello good well ok okay oh let let's don't i'm i've i'll it's that's there's he's she's we're they're you're
  new last next first second third early late former nearly almost about around more less least`.split(/\s+/),
);

/** Small words that stand inside names: University *of* Oslo, Ursula *von der* Leyen. Lower case. */
export const nameLinks: ReadonlySet<string> = new Set(
  "of de del della di da dos du la le van von der den ter bin ibn bint al el ben".split(" "),
);

export const organisationWords: ReadonlySet<string> = new Set(
  `agency alliance army assembly association authority bank board brigade broadcasting bureau cabinet campaign center centre chamber church
  club coalition college commission committee company congress consortium corporation corp council court department division embassy
  exchange federation force forces foundation front fund government group guard guardian herald holdings hospital house inc industries
  institute institution journal laboratory league llc ltd magazine ministry mission movement museum nations network news office
  organisation organization parliament partners party police post press radio reserve school senate service services society stadium
  state station studios supreme syndicate team telegraph times tribune tribunal trust union university weekly works zeitung
  intelligence security airlines airways motors`.split(/\s+/),
);

export const placeWords: ReadonlySet<string> = new Set(
  `airport avenue basin bay beach boulevard bridge canal cape city coast county desert district forest gulf heights highway hill hills
  island islands isle lake mount mountain mountains ocean park peninsula plaza port province region river road sea square strait street
  town township valley village`.split(/\s+/),
);
