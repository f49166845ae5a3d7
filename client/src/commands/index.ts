import { commands, Disposable, l10n, window } from "vscode";
import { isCancelled } from "../responseErrors";
import { acceptStated } from "./acceptStated";
import { acceptSuggestion } from "./acceptSuggestion";
import { addAllToRegistry } from "./addAllToRegistry";
import { addToRegistry } from "./addToRegistry";
import { annotateAllMentions } from "./annotateAllMentions";
import { annotateEntity } from "./annotateEntity";
import { annotateMentionsInCorpus } from "./annotateMentionsInCorpus";
import { annotateOrganisation } from "./annotateOrganisation";
import { annotatePerson } from "./annotatePerson";
import { annotatePlace } from "./annotatePlace";
import { annotateQuotation } from "./annotateQuotation";
import { confirmNoSpeaker } from "./confirmNoSpeaker";
import { copyCleanText } from "./copyCleanText";
import { copyQuotation } from "./copyQuotation";
import { createCorpus } from "./createCorpus";
import { editAttributes } from "./editAttributes";
import { explainQuotation } from "./explainQuotation";
import { exportAnnotations } from "./exportAnnotations";
import { findInQuotations } from "./findInQuotations";
import { goTo } from "./goTo";
import { groupBySpeaker } from "./groupBySpeaker";
import { groupByWork } from "./groupByWork";
import { ignore } from "./ignore";
import { importAnnotations } from "./importAnnotations";
import { moveAnnotationsIntoText } from "./moveAnnotationsIntoText";
import { moveAnnotationsToFiles } from "./moveAnnotationsToFiles";
import { nextQuotation } from "./nextQuotation";
import { nextWithoutSpeaker } from "./nextWithoutSpeaker";
import { normaliseIds } from "./normaliseIds";
import { notReportedSpeech } from "./notReportedSpeech";
import { openExample } from "./openExample";
import { previousQuotation } from "./previousQuotation";
import { previousWithoutSpeaker } from "./previousWithoutSpeaker";
import { readAsArticle } from "./readAsArticle";
import { rejectSuggestion } from "./rejectSuggestion";
import { removeAllAnnotations } from "./removeAllAnnotations";
import { removeAnnotation } from "./removeAnnotation";
import { repairOrphans } from "./repairOrphans";
import { restartServer } from "./restartServer";
import { review } from "./review";
import { saveCleanCopy } from "./saveCleanCopy";
import type { Command, Services } from "./services";
import { setSpeaker } from "./setSpeaker";
import { showLog } from "./showLog";
import { showMentions } from "./showMentions";
import { showQuotations } from "./showQuotations";
import { undoLastDecision } from "./undoLastDecision";

/** Every command of package.json. */
const table = {
  "quotidian.annotateQuotation": annotateQuotation,
  "quotidian.annotateEntity": annotateEntity,
  "quotidian.annotatePerson": annotatePerson,
  "quotidian.annotateOrganisation": annotateOrganisation,
  "quotidian.annotatePlace": annotatePlace,
  "quotidian.review": review,
  "quotidian.acceptStated": acceptStated,
  "quotidian.nextQuotation": nextQuotation,
  "quotidian.previousQuotation": previousQuotation,
  "quotidian.annotateAllMentions": annotateAllMentions,
  "quotidian.editAttributes": editAttributes,
  "quotidian.normaliseIds": normaliseIds,
  "quotidian.removeAllAnnotations": removeAllAnnotations,
  "quotidian.rejectSuggestion": rejectSuggestion,
  "quotidian.ignore": ignore,
  "quotidian.undoLastDecision": undoLastDecision,
  "quotidian.explainQuotation": explainQuotation,
  "quotidian.copyQuotation": copyQuotation,
  "quotidian.saveCleanCopy": saveCleanCopy,
  "quotidian.findInQuotations": findInQuotations,
  "quotidian.annotateMentionsInCorpus": annotateMentionsInCorpus,
  "quotidian.moveAnnotationsToFiles": moveAnnotationsToFiles,
  "quotidian.moveAnnotationsIntoText": moveAnnotationsIntoText,
  "quotidian.repairOrphans": repairOrphans,
  "quotidian.setSpeaker": setSpeaker,
  "quotidian.acceptSuggestion": acceptSuggestion,
  "quotidian.confirmNoSpeaker": confirmNoSpeaker,
  "quotidian.notReportedSpeech": notReportedSpeech,
  "quotidian.removeAnnotation": removeAnnotation,
  "quotidian.goTo": goTo,
  "quotidian.showMentions": showMentions,
  "quotidian.showQuotations": showQuotations,
  "quotidian.addToRegistry": addToRegistry,
  "quotidian.addAllToRegistry": addAllToRegistry,
  "quotidian.nextWithoutSpeaker": nextWithoutSpeaker,
  "quotidian.previousWithoutSpeaker": previousWithoutSpeaker,
  "quotidian.readAsArticle": readAsArticle,
  "quotidian.createCorpus": createCorpus,
  "quotidian.openExample": openExample,
  "quotidian.copyCleanText": copyCleanText,
  "quotidian.exportAnnotations": exportAnnotations,
  "quotidian.importAnnotations": importAnnotations,
  "quotidian.groupBySpeaker": groupBySpeaker,
  "quotidian.groupByWork": groupByWork,
  "quotidian.restartServer": restartServer,
  "quotidian.showLog": showLog,
} as const satisfies Readonly<Record<string, Command>>;

export function registerCommands(services: Services): Disposable {
  return Disposable.from(
    ...Object.entries<Command>(table).map(([id, command]) =>
      commands.registerCommand(id, (argument?: unknown) => run(id, command, services, argument)),
    ),
  );
}

async function run(id: string, command: Command, services: Services, argument: unknown): Promise<void> {
  try {
    await command(services, argument);
  } catch (error) {
    if (isCancelled(error)) return;
    services.log.error(`${id} failed.`, error instanceof Error ? error : String(error));
    // Not awaited: a command ends when it fails, not when the user has closed the message.
    void tell(error, services);
  }
}

/** The user asked for something, so the user is told when it fails; the log has the details. */
async function tell(error: unknown, { log }: Services): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const showLogButton = l10n.t("Show Log");
  const message = l10n.t("Quotidian could not do this: {0}", reason);
  if ((await window.showErrorMessage(message, showLogButton)) === showLogButton) log.show();
}
