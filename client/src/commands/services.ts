import type { ExtensionContext, LogOutputChannel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ActiveArticle } from "../articles/activeArticle";
import type { RememberedArticles } from "../articles/remembered";
import type { Call } from "../call";
import type { Decisions } from "../decisions/decisions";
import type { Overviews } from "../overviews";
import type { Reviews } from "../review/reviews";
import type { FollowArticles } from "../sidecar/followArticles";
import type { QuotationsView } from "../views/quotationsView";

/** What commands work with. Each takes the few that it needs. */
export interface Services {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly call: Call;
  readonly log: LogOutputChannel;
  readonly article: ActiveArticle;
  readonly overviews: Overviews;
  readonly remembered: RememberedArticles;
  readonly quotations: QuotationsView;
  readonly reviews: Reviews;
  readonly decisions: Decisions;
  readonly sidecars: FollowArticles;
}

/** Runs a command; `argument` comes from a link, a code action or a view's row. */
export type Command = (services: Services, argument: unknown) => Promise<void> | void;
