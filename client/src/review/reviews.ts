import { Disposable, EventEmitter, type TextDocument } from "vscode";
import type { Progress } from "./numbering";
import { Review, type ReviewServices } from "./review";

/** The review that is going on, at most one, and where it stands: for the status item. */
export class Reviews extends Disposable {
  readonly #services: ReviewServices;
  readonly #changed = new EventEmitter<void>();
  #running: Review | undefined;
  #progress: Progress | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(services: ReviewServices) {
    super(() => {
      this.#running?.dispose();
      this.#changed.dispose();
    });
    this.#services = services;
  }

  /** Undefined: no review is going on. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Begins a review, or brings the one of this article to the front; one of another article ends. */
  async start(document: TextDocument): Promise<void> {
    if (this.#running?.document === document) return this.#running.show();
    this.#running?.dispose();
    const review = new Review(this.#services, document, (progress) => this.#report(review, progress));
    this.#running = review;
    try {
      await review.run();
    } finally {
      review.dispose();
      if (this.#running === review) this.#end();
    }
  }

  #report(review: Review, progress: Progress): void {
    if (this.#running !== review) return;
    this.#progress = progress;
    this.#changed.fire();
  }

  #end(): void {
    this.#running = undefined;
    this.#progress = undefined;
    this.#changed.fire();
  }
}
