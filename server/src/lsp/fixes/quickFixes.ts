import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
} from "vscode-languageserver";
import { printDecision } from "../../annotations/decisions/decisions";
import type { Finding } from "../../checks/types";
import { fixesOf, ignoreOf, type QuickFix } from "../../features/codeActions";
import { markToInsert } from "../../features/fixEdits";
import { message } from "../../text/message";
import { overlaps } from "../../text/offsets";
import { positionOf, spanAt } from "../convert";
import { diagnosticOf } from "../diagnostics";
import type { Analysed } from "../documents";
import type { Feature } from "../feature";
import type { Client } from "../services";
import { type FixData, readFixData } from "./fixData";
import { placeActionKind, placeActionsAt } from "./placeActions";
import { resolveFix } from "./resolveFix";

/** What `source.fixAll` does here: it mends marks, and never annotates or attributes. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.quotidian`;

const setSpeaker = "quotidian.setSpeaker";
const ignore = "quotidian.ignore";

/** Fixes are offered at once, and made when one is chosen, unless the client cannot wait. */
export const quickFixes: Feature = {
  capability: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, placeActionKind, fixAllKind],
      resolveProvider: true,
    },
  }),
  listen: (services) => {
    const { client, documents, guard } = services;
    guard.onDocument<CodeActionParams, CodeAction[]>(
      CodeActionRequest.method,
      [],
      async (analysed, params) => {
        const file = await services.decisions.nameOf(analysed.document.uri);
        const actions = actionsAt(analysed, client, params, file);
        return resolvesEdits(client)
          ? actions
          : Promise.all(actions.map((each) => resolveFix(each, analysed, services)));
      },
    );
    guard.onRequest<CodeAction, CodeAction>(CodeActionResolveRequest.method, async (action, token) => {
      const data = readFixData(action.data);
      const analysed = data && (await documents.analysed(data.uri, token));
      return analysed ? resolveFix(action, analysed, services) : action;
    });
  },
};

const resolvesEdits = ({ capabilities }: Client): boolean =>
  capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") ?? false;

/**
 * The fixes at a place, in the order of the findings there; edits are worked out when one is chosen.
 * `file`: what decisions call the document.
 */
function actionsAt(analysed: Analysed, client: Client, params: CodeActionParams, file: string): CodeAction[] {
  const { range, context } = params;
  const wants = (kind: string): boolean =>
    context.only?.some((only) => isWithin(kind, only)) ?? kind !== fixAllKind;
  const { document, reading, governing, findings } = analysed;
  const asked = spanAt(document, range);
  const here = ({ span }: Finding): boolean =>
    overlaps(span, asked) || span.start === asked.start || span.end === asked.end;
  const fixes = findings()
    .filter(here)
    .flatMap((finding) => fixesOf(finding, markToInsert(reading, finding), governing.uri !== null));
  const titles = new Set(fixes.map(({ title }) => client.say(title)));
  return [
    ...(wants(CodeActionKind.QuickFix) ? fixes.flatMap((fix) => actionOf(analysed, client, fix, file)) : []),
    ...(wants(placeActionKind) ? placeActionsAt(analysed, client, params, titles) : []),
    ...(wants(fixAllKind) ? fixAllAction(analysed, client) : []),
  ];
}

/** `source` asks for `source.fixAll` and all that is below it. */
const isWithin = (kind: string, only: string): boolean => kind === only || kind.startsWith(`${only}.`);

function actionOf(
  { document, reading }: Analysed,
  client: Client,
  fix: QuickFix,
  file: string,
): readonly CodeAction[] {
  const { uri, version } = document;
  const { kind, finding, preferred } = fix;
  const title = client.say(fix.title);
  const action = {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, client, finding)],
    ...(preferred ? { isPreferred: true } : {}),
  };
  // Some ask the user, or write what is no article: only our own client can do that.
  const byCommand = (command: string, argument: object): readonly CodeAction[] =>
    client.actionCommands.has(command)
      ? [{ ...action, command: { title, command, arguments: [argument] } }]
      : [];
  if (kind === "set-speaker")
    return byCommand(setSpeaker, { uri, position: positionOf(document, finding.span.start) });
  if (kind === "ignore-here" || kind === "ignore-in-file")
    return byCommand(ignore, {
      uri,
      line: printDecision({ kind: "ignore", file, ...ignoreOf(kind, finding) }),
    });
  const annotates = reading.marked.kept === "beside" ? annotating[kind] : undefined;
  if (annotates !== undefined)
    return byCommand(annotates, { uri, position: positionOf(document, finding.span.start) });
  const { code, span } = finding;
  const data: FixData = { uri, version, fix: { kind, code, start: span.start, end: span.end } };
  return [{ ...action, data }];
}

/** Fixes that annotate; where annotations are kept beside the article, they are no edit of it. */
const annotating: Readonly<Partial<Record<QuickFix["kind"], string>>> = {
  "confirm-none": "quotidian.confirmNoSpeaker",
  "not-speech": "quotidian.notReportedSpeech",
};

function fixAllAction(
  { document: { uri, version }, findings }: Analysed,
  { say }: Client,
): readonly CodeAction[] {
  const isMendable = findings().some(
    ({ fixes }) => fixes.includes("insert-mark") || fixes.includes("single-marks"),
  );
  const data: FixData = { uri, version, fix: null };
  return isMendable ? [{ title: say(message("Mend Quotation Marks")), kind: fixAllKind, data }] : [];
}
