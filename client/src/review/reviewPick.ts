import { Disposable, l10n, QuickInputButtons, type QuickPick, type QuickPickItem, window } from "vscode";
import type { SpeakersResult } from "../../../server/src/protocol";
import { excerpt } from "../excerpt";
import type { Progress } from "./numbering";
import { type ReviewAction, type ReviewRow, reviewRows } from "./reviewRows";

/** What the user has answered. */
export type Answer = ReviewAction | "back" | "stop";

export interface Question {
  readonly found: SpeakersResult;
  readonly progress: Progress;
  readonly canGoBack: boolean;
}

type Item = QuickPickItem & ReviewRow;

/** The list of a review: it stays open from one quotation to the next. */
export class ReviewPick extends Disposable {
  readonly #pick: QuickPick<Item>;
  readonly #subscriptions: Disposable;
  #question: Question | undefined;
  /** Undefined while nothing is asked: then keys do nothing. */
  #answer: ((answer: Answer) => void) | undefined;
  #isPaused = false;
  /** Escape was pressed while nothing was asked. */
  #isStopped = false;

  constructor() {
    super(() => this.#subscriptions.dispose());
    const pick = window.createQuickPick<Item>();
    this.#pick = pick;
    pick.placeholder = l10n.t("Who said this?");
    // A click into the article, to read on, ends nothing.
    pick.ignoreFocusOut = true;
    this.#subscriptions = Disposable.from(
      pick,
      pick.onDidChangeValue(() => this.#fill()),
      pick.onDidAccept(() => this.#give(pick.activeItems[0]?.action)),
      pick.onDidTriggerButton(() => this.#give("back")),
      pick.onDidHide(() => {
        if (!this.#isPaused) this.#stop();
      }),
    );
  }

  /** Shows a quotation and waits for what the user says of it. */
  async ask(question: Question): Promise<Answer> {
    if (this.#isStopped) return "stop";
    const { progress, found, canGoBack } = question;
    this.#question = question;
    this.#pick.title = l10n.t(
      "Quotation {0} of {1}: {2}",
      progress.number,
      progress.of,
      `“${excerpt(found.quote.text, 60)}”`,
    );
    this.#pick.buttons = canGoBack ? [QuickInputButtons.Back] : [];
    this.#pick.value = "";
    this.#fill();
    this.show();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  show(): void {
    this.#isPaused = false;
    this.#pick.show();
  }

  /** Out of the way, so that something else can have the focus; `show` or `ask` brings it back. */
  pause(): void {
    this.#isPaused = true;
    this.#pick.hide();
  }

  #stop(): void {
    this.#isStopped = true;
    this.#give("stop");
  }

  #give(answer: Answer | undefined): void {
    if (answer === undefined) return;
    const give = this.#answer;
    this.#answer = undefined;
    give?.(answer);
  }

  #fill(): void {
    if (this.#question === undefined) return;
    this.#pick.items = [...reviewRows(this.#question.found, this.#pick.value, l10n.t)];
  }
}
