import { Disposable, EventEmitter, type ExtensionContext, type TextDocument, Uri, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  besideRequest,
  decisionsChanged,
  findConfigRequest,
  findDecisionsRequest,
  listCorporaRequest,
  listFilesRequest,
  loadIndexRequest,
  neighboursRequest,
  type Overview,
  type OverviewChangedParams,
  overviewChanged,
  overviewRequest,
  readFilesRequest,
  readModelRequest,
  saveIndexRequest,
} from "../../server/src/protocol";
import { ActiveArticle } from "./articles/activeArticle";
import { ChooseLanguage } from "./articles/chooseLanguage";
import { RememberedArticles } from "./articles/remembered";
import { answer, callOf } from "./call";
import { clientOptions } from "./clientOptions";
import { registerCommands } from "./commands";
import { listCorpora, listFiles } from "./corpus/listFiles";
import { configName, findConfig } from "./corpus/nearestConfig";
import { readTexts } from "./corpus/readText";
import { SavedIndexes } from "./corpus/savedIndex";
import { cursorContext } from "./cursorContext";
import { Decisions } from "./decisions/decisions";
import { Decorations } from "./decorations";
import { createLog } from "./log";
import { Overviews } from "./overviews";
import { readModel } from "./readModel";
import { Reviews } from "./review/reviews";
import { filesBeside, neighbours } from "./sidecar/filesBeside";
import { FollowArticles } from "./sidecar/followArticles";
import { renameBeside } from "./sidecar/renameBeside";
import { createStatus } from "./status";
import { EntitiesView } from "./views/entitiesView";
import { followCursor } from "./views/followCursor";
import { QuotationsView } from "./views/quotationsView";
import { Welcome } from "./views/welcome";

/** What the extension exports: for tests, and for nobody else. */
export interface Api {
  readonly client: BaseLanguageClient;
  readonly overview: (uri: Uri) => Promise<Overview | null>;
  /** Where the review that is going on stands: what its list asks about. */
  readonly reviews: Pick<Reviews, "progress">;
}

type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the extension; the hosts differ only in how they make a client. */
export function activateWith(context: ExtensionContext, createClient: CreateClient): Api {
  const log = createLog();
  const configs = workspace.createFileSystemWatcher(`**/${configName}`);
  const opened = new EventEmitter<TextDocument>();
  const options = clientOptions(
    log,
    (document) => opened.fire(document),
    (document, position, newId, token, next) =>
      renameBeside(call, document, position, newId, () => next(document, position, newId, token)),
  );
  const client = createClient("quotidian", "Quotidian", options);
  const call = callOf(client);

  const article = new ActiveArticle();
  const overviews = new Overviews(call, log, opened.event);
  const remembered = new RememberedArticles(context.workspaceState);
  const languages = new ChooseLanguage(remembered);
  const quotations = new QuotationsView(article, overviews);
  const decisions = new Decisions(context.workspaceState, () => {
    if (client.isRunning()) void client.sendNotification(decisionsChanged.method);
  });
  const reviews = new Reviews({ call, overviews, decisions });
  const sidecars = new FollowArticles(call, log);
  const welcome = new Welcome(quotations.view, article);
  const indexes = new SavedIndexes(context);
  const configChanged = () => {
    languages.everyOpenDocument();
    void welcome.update();
  };

  context.subscriptions.push(
    log,
    opened,
    answer(client, readFilesRequest, ({ uris }) => readTexts(uris)),
    answer(client, findDecisionsRequest, ({ uri }) => decisions.find(Uri.parse(uri))),
    answer(client, findConfigRequest, ({ uri }) => findConfig(Uri.parse(uri))),
    answer(client, listCorporaRequest, listCorpora),
    answer(client, listFilesRequest, listFiles),
    answer(client, loadIndexRequest, (params) => indexes.load(params)),
    answer(client, saveIndexRequest, (params) => indexes.save(params)),
    answer(client, besideRequest, filesBeside),
    answer(client, neighboursRequest, neighbours),
    answer(client, readModelRequest, (params) => readModel(context.extensionUri, params)),
    client.onNotification(overviewChanged.method, ({ uri }: OverviewChangedParams) =>
      overviews.invalidate(uri),
    ),
    configs,
    configs.onDidCreate(configChanged),
    configs.onDidChange(configChanged),
    configs.onDidDelete(configChanged),
    Disposable.from(article, overviews, languages, quotations, decisions, reviews, welcome),
    new EntitiesView(article, overviews),
    new Decorations(overviews),
    followCursor(quotations, article),
    cursorContext(article, overviews),
    sidecars,
    createStatus(article, overviews, reviews),
    registerCommands({
      context,
      client,
      call,
      log,
      article,
      overviews,
      remembered,
      quotations,
      reviews,
      decisions,
      sidecars,
    }),
    client,
  );
  // The client itself tells the user when the server cannot be started.
  client.start().catch((error: unknown) => log.error("The language server did not start.", String(error)));
  return { client, overview: (uri) => call(overviewRequest, { uri: uri.toString() }), reviews };
}
