import type { Article, Reading } from "../../article/types";
import { folded } from "../../entities/slug";
import { normalisedValue } from "../../markup/attributes";
import { speakerValue } from "../../markup/quoteAttributes";
import { message } from "../../text/message";
import { isEmpty, type Span } from "../../text/offsets";
import { type Drafts, withValues } from "../draft/draft";
import { newQuotation, partSpansOf, withQuotation } from "../draft/quotationDraft";
import { perSelection, type Step } from "../edit/perSelection";
import type { EditResult } from "../edit/rewrite";
import { selected, speechTouched } from "../edit/targets";

/**
 * Says who speaks: an entity's id or name, several ids with spaces between them, a description, or `none` (checked: nobody
 * is named). Words that the engine took for no quotation are annotated as one if they are selected.
 *
 *   “Never.”  →  [“Never.”]{.quote speaker=joan-doe}
 *
 * An id that the article does not know is knowledge from outside the text, and is written down as such.
 */
export const setSpeaker = (
  reading: Reading,
  selections: readonly Span[],
  speaker: string,
  external = false,
): EditResult => {
  const words = normalisedValue(speaker);
  if (words === null) return { refused: message("Type a name or a description.") };
  return perSelection(reading, selections, (drafts, selection) =>
    setOne(reading, drafts, selection, { words, external }),
  );
};

/** Who speaks, as somebody has named them, and whether only from outside the text. */
interface Named {
  readonly words: string;
  readonly external: boolean;
}

function setOne(reading: Reading, drafts: Drafts, selection: Span, speaker: Named): Step {
  const { marked } = reading;
  const span = selected(marked, selection);
  if (span === null) return { refused: message("The selection holds no words.") };
  const targets = speechTouched(reading, span);
  if (targets.length === 0) {
    if (isEmpty(selection))
      return { refused: message("There is no quotation at the cursor. Select its words.") };
    const article = reading.articles.find(
      (each) => each.span.start <= selection.start && selection.start < each.span.end,
    );
    return withQuotation(marked.clean, drafts, [{ outer: span, inner: span }], (attributes) =>
      withValues(attributes, speakerValues(speaker, article ?? null)),
    );
  }
  return targets.reduce(
    (next, { article, chain }) =>
      withQuotation(marked.clean, next, partSpansOf(marked, chain), (attributes) =>
        withValues(attributes, {
          ...speakerValues(speaker, article),
          // Somebody's words are no term and no title.
          ...(isTerm(attributes.values.get("form")) ? { form: null } : {}),
        }),
      ),
    drafts,
  );
}

const isTerm = (form: string | undefined): boolean =>
  form === "term" || form === "title" || form === "nickname";

/** What `speaker=` and `basis=` have to say. */
function speakerValues(
  { words, external }: Named,
  article: Article | null,
): Readonly<Record<string, string | null>> {
  const entities = article?.entities ?? [];
  const named = entities.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => folded(each) === folded(words)),
  );
  const speaker = named?.id ?? words;
  const isKnown = (id: string): boolean => entities.some((entity) => entity.id === id);
  const value = speakerValue(withValues(newQuotation, { speaker }), isKnown);
  const isOutside = value?.kind === "ids" && !value.ids.every(isKnown);
  return { speaker, basis: (external && words !== "none") || isOutside ? "external" : null };
}
