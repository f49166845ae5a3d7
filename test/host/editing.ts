// Every command that writes annotations, with what it does to a text: `‸` are the cursors before it.

/** One run of a command. */
export interface Editing {
  readonly command: string;
  readonly text: string;
  readonly after: string;
  /** It asks. `enter`: that takes the first answer; `typing`: only somebody at the keyboard can answer, in ui/. */
  readonly asks?: "enter" | "typing";
}

const said = "“The dam is safe,” Joan Doe said on Friday.";
const varga = "“The wall held all night,” Ilona Varga said.";

export const editings: readonly Editing[] = [
  {
    command: "quotidian.annotateQuotation",
    text: `“The d‸am is safe,” Joan Doe said on Friday.\n\n“The w‸all held all night,” Ilona Varga said.\n`,
    after:
      "[“The dam is safe,”]{.quote} Joan Doe said on Friday.\n\n[“The wall held all night,”]{.quote} Ilona Varga said.\n",
  },
  {
    command: "quotidian.annotatePerson",
    text: `${said}\n\nThen J‸oan D‸oe met Ilona V‸arga.\n`,
    after: `${said}\n\nThen [Joan Doe]{.person ref=joan-doe} met [Ilona Varga]{.person ref=ilona-varga}.\n`,
  },
  {
    command: "quotidian.annotateOrganisation",
    text: `${said}\n\nThen Joan D‸oe left.\n`,
    after: `${said}\n\nThen [Joan Doe]{.org ref=joan-doe} left.\n`,
  },
  {
    command: "quotidian.annotatePlace",
    text: `${said}\n\nThen Joan D‸oe left.\n`,
    after: `${said}\n\nThen [Joan Doe]{.place ref=joan-doe} left.\n`,
  },
  {
    command: "quotidian.annotateEntity",
    asks: "enter",
    text: `${said}\n\nThen Joan D‸oe left.\n`,
    after: `${said}\n\nThen [Joan Doe]{.person ref=joan-doe} left.\n`,
  },
  {
    command: "quotidian.annotateAllMentions",
    text: "Joan D‸oe runs the dam. Doe has run it for years.\n",
    after:
      "[Joan Doe]{.person ref=joan-doe} runs the dam. [Doe]{.person ref=joan-doe} has run it for years.\n",
  },
  {
    command: "quotidian.setSpeaker",
    asks: "enter",
    text: `“The d‸am is safe,” Joan Doe said on Friday.\n\n“The w‸all held all night,” Joan Doe said.\n`,
    after:
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said on Friday.\n\n[“The wall held all night,”]{.quote speaker=joan-doe} Joan Doe said.\n",
  },
  {
    command: "quotidian.acceptSuggestion",
    text: `“The d‸am is safe,” Joan Doe said on Friday.\n\n“The w‸all held all night,” Ilona Varga said.\n`,
    after:
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said on Friday.\n\n[“The wall held all night,”]{.quote speaker=ilona-varga} Ilona Varga said.\n",
  },
  {
    command: "quotidian.acceptStated",
    text: `${said}\n\n${varga}\n‸`,
    after:
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said on Friday.\n\n[“The wall held all night,”]{.quote speaker=ilona-varga} Ilona Varga said.\n",
  },
  {
    command: "quotidian.confirmNoSpeaker",
    text: `“The d‸am is safe,” Joan Doe said on Friday.\n\n“The w‸all held all night,” Ilona Varga said.\n`,
    after:
      "[“The dam is safe,”]{.quote speaker=none} Joan Doe said on Friday.\n\n[“The wall held all night,”]{.quote speaker=none} Ilona Varga said.\n",
  },
  {
    command: "quotidian.notReportedSpeech",
    text: "They call it a “saf‸e zone” and a “quiet sp‸ot” now.\n",
    after: "They call it a [“safe zone”]{.quote form=term} and a [“quiet spot”]{.quote form=term} now.\n",
  },
  {
    command: "quotidian.editAttributes",
    asks: "typing",
    text: "[Joan D‸oe]{.person} left.\n",
    after: "[Joan Doe]{.person ref=joan-doe} left.\n",
  },
  {
    command: "quotidian.normaliseIds",
    text: '‸[“The dam is safe,”]{.quote speaker="Joan Doe"} Joan Doe said on Friday.\n',
    after: "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said on Friday.\n",
  },
  {
    command: "quotidian.removeAnnotation",
    text: "[Joan D‸oe]{.person ref=joan-doe} met [Ilona V‸arga]{.person ref=ilona-varga}.\n",
    after: "Joan Doe met Ilona Varga.\n",
  },
  {
    command: "quotidian.removeAllAnnotations",
    text: "‸[Joan Doe]{.person ref=joan-doe} met [Ilona Varga]{.person ref=ilona-varga}.\n",
    after: "Joan Doe met Ilona Varga.\n",
  },
];
