import type { Chain } from "../article/chains";
import type { Reading } from "../article/types";
import type { SourceOffset } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { articleAt, chainAt, mentionAt } from "./locate";

/** Something to do with what the cursor is on; each asks the user or writes what is no article, so the client does it. */
export interface PlaceAction {
  readonly title: string;
  readonly kind: "accept" | "set-speaker" | "reject" | "no-speaker" | "not-speech" | "mentions";
}

/** What can be said of the quotation at an offset, then of the name there. Nothing is preferred, nothing done at once. */
export function placeActions(reading: Reading, offset: SourceOffset): readonly PlaceAction[] {
  const article = articleAt(reading, offset);
  if (!article) return [];
  const chain = chainAt(article, offset);
  const mention = mentionAt(article, offset);
  const entity = article.entities.find(({ id }) => id === mention?.entity);
  const mentions = article.mentions.filter(
    ({ entity: id, form }) => id === entity?.id && form !== "pronoun" && form !== "nominal",
  );
  return [
    ...(chain ? onQuotation(chain) : []),
    ...(entity && mentions.length > 0
      ? [{ kind: "mentions" as const, title: mentionsTitle(entity.name, mentions.length) }]
      : []),
  ];
}

function onQuotation({ attribution, first }: Chain): readonly PlaceAction[] {
  const { form } = first.quote;
  if (attribution.status === "annotated") return [{ kind: "set-speaker", title: "Other Speaker…" }];
  const rest: readonly PlaceAction[] = [
    { kind: "no-speaker", title: "Confirm: No Speaker Is Named" },
    { kind: "not-speech", title: "Not Reported Speech (Term, Title)" },
  ];
  if (form === "term" || form === "title" || form === "nickname" || certaintyOf(attribution) === "unnamed")
    return [{ kind: "set-speaker", title: "Set Speaker…" }, ...rest];
  const name =
    attribution.state === "uncertain"
      ? (attribution.speakers[0]?.name ?? "")
      : attribution.speakers.map((speaker) => speaker.name).join(" and ");
  return [
    { kind: "accept", title: `Accept: ${name}` },
    { kind: "set-speaker", title: "Other Speaker…" },
    { kind: "reject", title: `Reject: Not ${name}` },
    ...rest,
  ];
}

const mentionsTitle = (name: string, count: number): string =>
  count === 1 ? `Annotate the Mention of ${name}` : `Annotate All ${count} Mentions of ${name}`;
