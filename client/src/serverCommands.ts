/* The commands that the server may ask for, by where it does. It offers nothing that would run another. */

/** What a link in a hover may run. Whatever an article's text says, VS Code runs no other for it. */
export const hoverCommands = [
  "quotidian.goTo",
  "quotidian.setSpeaker",
  "quotidian.acceptSuggestion",
  "quotidian.confirmNoSpeaker",
  "quotidian.notReportedSpeech",
  "quotidian.showQuotations",
  "quotidian.showMentions",
  "quotidian.addToRegistry",
] as const;

/** What a quick fix or another code action may run. */
export const actionCommands = [
  "quotidian.setSpeaker",
  "quotidian.acceptSuggestion",
  "quotidian.rejectSuggestion",
  "quotidian.confirmNoSpeaker",
  "quotidian.notReportedSpeech",
  "quotidian.ignore",
  "quotidian.annotateAllMentions",
] as const;
