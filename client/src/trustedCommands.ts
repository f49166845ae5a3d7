/** The commands that a hover may link to. Whatever an article's text says, a link in a hover can run no other. */
export const trustedCommands = [
  "quotidian.goTo",
  "quotidian.setSpeaker",
  "quotidian.acceptSuggestion",
  "quotidian.confirmNoSpeaker",
  "quotidian.notReportedSpeech",
  "quotidian.rejectSuggestion",
  "quotidian.ignore",
  "quotidian.annotateAllMentions",
  "quotidian.showQuotations",
  "quotidian.showMentions",
  "quotidian.addToRegistry",
] as const;
