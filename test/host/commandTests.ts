/** Where a command is run inside VS Code: a file of suite/, plain/ or ui/, and the title of the test there. */
export type CommandTest = readonly [file: string, title: string];

const editing = "suite/editing.test.ts";
const writes: CommandTest = [editing, "one edit, one undo"];
const commands = "suite/commands.test.ts";

/** Every command of package.json, and a test that runs it. */
export const commandTests: Readonly<Record<string, CommandTest>> = {
  "quotidian.annotateQuotation": writes,
  "quotidian.annotateEntity": writes,
  "quotidian.annotatePerson": writes,
  "quotidian.annotateOrganisation": writes,
  "quotidian.annotatePlace": writes,
  "quotidian.annotateAllMentions": writes,
  "quotidian.annotateMentionsInCorpus": [
    "ui/people.ui.ts",
    "all mentions in the corpus are annotated after a look at them, by keyboard",
  ],
  "quotidian.setSpeaker": writes,
  "quotidian.acceptSuggestion": writes,
  "quotidian.acceptStated": writes,
  "quotidian.confirmNoSpeaker": writes,
  "quotidian.notReportedSpeech": writes,
  "quotidian.editAttributes": ["ui/tour.ui.ts", "from the first annotation to an export"],
  "quotidian.normaliseIds": writes,
  "quotidian.removeAnnotation": writes,
  "quotidian.removeAllAnnotations": writes,
  "quotidian.review": ["suite/review.test.ts", "Enter accepts, and the review goes on to the next"],
  "quotidian.rejectSuggestion": [commands, "an article in Windows-1252 stays in it"],
  "quotidian.ignore": ["suite/decisions.test.ts", "an ignored problem goes, and comes back"],
  "quotidian.undoLastDecision": ["suite/decisions.test.ts", "an ignored problem goes, and comes back"],
  "quotidian.explainQuotation": ["suite/annotateMany.test.ts", "why a quotation is judged so"],
  "quotidian.nextQuotation": ["suite/annotateMany.test.ts", "from one quotation to the next, in any state"],
  "quotidian.previousQuotation": [
    "suite/annotateMany.test.ts",
    "from one quotation to the next, in any state",
  ],
  "quotidian.nextWithoutSpeaker": [
    "suite/annotate.test.ts",
    "from one quotation without speaker to the next",
  ],
  "quotidian.previousWithoutSpeaker": [
    "suite/annotate.test.ts",
    "from one quotation without speaker to the next",
  ],
  "quotidian.copyQuotation": ["suite/annotateMany.test.ts", "copied with sentence, speaker and place"],
  "quotidian.copyCleanText": ["suite/annotate.test.ts", "the markup is left out of the clean text"],
  "quotidian.saveCleanCopy": [commands, "a clean copy is saved under the name that is offered"],
  "quotidian.findInQuotations": [commands, "a quotation that is found is gone to"],
  "quotidian.goTo": [commands, "from the rows of the views and the links of hovers"],
  "quotidian.showMentions": [commands, "peeks at all of them"],
  "quotidian.showQuotations": [commands, "peeks at all of them"],
  "quotidian.moveAnnotationsToFiles": ["suite/sidecar.test.ts", "all of them move into the text and back"],
  "quotidian.moveAnnotationsIntoText": ["suite/sidecar.test.ts", "all of them move into the text and back"],
  "quotidian.repairOrphans": ["suite/sidecar.test.ts", "one whose words are gone is fastened"],
  "quotidian.exportAnnotations": ["suite/formats.test.ts", "an article is exported, and comes back"],
  "quotidian.importAnnotations": ["suite/formats.test.ts", "an article is exported, and comes back"],
  "quotidian.addToRegistry": ["suite/entities.test.ts", "a name is added to the registry, saved"],
  "quotidian.addAllToRegistry": [commands, "whoever the registry does not know is added at once"],
  "quotidian.groupBySpeaker": ["ui/article.ui.ts", "quotations are grouped by speaker on request"],
  "quotidian.groupByWork": ["ui/article.ui.ts", "quotations are grouped by speaker on request"],
  "quotidian.readAsArticle": ["plain/folder.test.ts", "one file is read as a news article by command"],
  "quotidian.createCorpus": ["plain/folder.test.ts", "a corpus is made by command"],
  "quotidian.openExample": [commands, "the example opens as an article that is no file"],
  "quotidian.restartServer": [commands, "the server answers again after a restart"],
  "quotidian.showLog": [commands, "the log is shown"],
};
