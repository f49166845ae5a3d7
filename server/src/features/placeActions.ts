import type { Chain } from "../article/chains";
import type { Reading } from "../article/types";
import { type Message, message } from "../text/message";
import type { SourceOffset } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { articleAt, chainAt, mentionAt } from "./locate";
import { together } from "./together";

/** Something to do with what the cursor is on; each asks the user or writes what is no article, so the client does it. */
export interface PlaceAction {
  readonly title: Message;
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
  if (attribution.status === "annotated") return [{ kind: "set-speaker", title: message("Other Speaker…") }];
  const rest: readonly PlaceAction[] = [
    { kind: "no-speaker", title: message("Confirm: No Speaker Is Named") },
    { kind: "not-speech", title: message("Not Reported Speech (Term, Title)") },
  ];
  if (form === "term" || form === "title" || form === "nickname" || certaintyOf(attribution) === "unnamed")
    return [{ kind: "set-speaker", title: message("Set Speaker…") }, ...rest];
  const name =
    attribution.state === "uncertain"
      ? (attribution.speakers[0]?.name ?? "")
      : together(attribution.speakers.map((speaker) => speaker.name));
  return [
    { kind: "accept", title: message("Accept: {0}", name) },
    { kind: "set-speaker", title: message("Other Speaker…") },
    { kind: "reject", title: message("Reject: Not {0}", name) },
    ...rest,
  ];
}

const mentionsTitle = (name: string, count: number): Message =>
  count === 1
    ? message("Annotate the Mention of {0}", name)
    : message("Annotate All {0} Mentions of {1}", count, name);
