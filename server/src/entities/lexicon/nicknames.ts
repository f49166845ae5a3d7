/** Short forms of given names that share too little with the long ones to be seen to be the same. Lower case. */
const pairs = `bill william, billy william, will william, bob robert, bobby robert, rob robert, dick richard, rick richard, rich richard,
jack john, johnny john, jim james, jimmy james, jamie james, joe joseph, joey joseph, mike michael, mick michael, mickey michael,
tom thomas, tommy thomas, tony anthony, ted edward, ted theodore, teddy edward, ned edward, ed edward, eddie edward, al albert, al alan,
andy andrew, drew andrew, charlie charles, chuck charles, hank henry, harry henry, harry harold, jerry gerald, jerry jerome, larry lawrence,
larry laurence, lou louis, nick nicholas, pete peter, ron ronald, sandy alexander, steve stephen, steve steven, terry terence, bernie bernard,
gene eugene, gus augustus, jeb john, kit christopher, vince vincent, walt walter, abe abraham, art arthur, ken kenneth, don donald, doug douglas,
liz elizabeth, beth elizabeth, betty elizabeth, bess elizabeth, kate katherine, kate catherine, kathy katherine, cathy catherine, katie katherine,
peggy margaret, meg margaret, maggie margaret, sue susan, becky rebecca, cindy cynthia, debbie deborah, jenny jennifer, jen jennifer, judy judith,
patty patricia, pat patricia, pat patrick, penny penelope, sally sarah, sandy sandra, tina christina, vicky victoria, ginny virginia,
sasha alexander, misha mikhail, volodya vladimir, pepe jose, paco francisco`;

export const nicknames: ReadonlySet<string> = new Set(
  pairs.split(/,\s+/).flatMap((pair) => {
    const [short = "", long = ""] = pair.trim().split(" ");
    return [`${short} ${long}`, `${long} ${short}`];
  }),
);
