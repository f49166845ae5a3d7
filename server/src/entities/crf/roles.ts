/** What a word or mark does for the words beside it, by its spelling in small letters; bits. */
export const role = {
  /** Ends a sentence. */
  stop: 1,
  /** Closes behind a stop. */
  closer: 2,
  /** Opens: the next word has a capital whatever it is. */
  opener: 4,
  /** Stands inside names. */
  link: 8,
  /** A link that names may begin with. */
  particle: 16,
  /** Before a hyphen, as sun letters and languages change it: `Deir ez-Zor`, `Bab el-Mandeb`. */
  article: 32,
  /** Holds one name together more often than it parts two. */
  tight: 64,
} as const;

const rows: readonly (readonly [bit: number, words: string])[] = [
  [role.stop, ". ! ? … ..."],
  [role.closer, "\" ” ’ ' ) ] »"],
  [role.opener, '" “ : «'],
  [
    role.link,
    "of the and for de la le al el bin ibn abu ben van von der den du da dos das do del della las los di ul ur y e & - – ’ ' . , / 's ’s on in to at a",
  ],
  [role.particle, "de la le al el bin ibn abu ben van von der den du da dos das del della di ul ur"],
  [role.article, "al el ul ad as ash at an ar az adh ath es esh et en er ez ed dh"],
  [role.tight, "of & - de la al el bin ibn van von der du da del"],
];

const roles = new Map<string, number>();
for (const [bit, words] of rows)
  for (const word of words.split(" ")) roles.set(word, (roles.get(word) ?? 0) | bit);

export const rolesOf = (lower: string): number => roles.get(lower) ?? 0;
