import type { Chain } from "../article/chains";
import type { Reading } from "../article/types";
import { message, type Say } from "../text/message";
import type { SourceOffset } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { articleAt, chainAt, mentionAt } from "./locate";
import { together } from "./together";

/** Something to do with what the cursor is on; each asks the user or writes what is no article, so the client does it. */
export interface PlaceAction {
  readonly title: string;
  readonly kind: "accept" | "set-speaker" | "reject" | "no-speaker" | "not-speech" | "mentions";
}

/** What can be said of the quotation at an offset, then of the name there. Nothing is preferred, nothing done at once. */
export function placeActions(reading: Reading, offset: SourceOffset, say: Say): readonly PlaceAction[] {
  const article = articleAt(reading, offset);
  if (!article) return [];
  const chain = chainAt(article, offset);
  const mention = mentionAt(article, offset);
  const entity = article.entities.find(({ id }) => id === mention?.entity);
  const mentions = article.mentions.filter(
    ({ entity: id, form }) => id === entity?.id && form !== "pronoun" && form !== "nominal",
  );
  return [
    ...(chain ? onQuotation(chain, say) : []),
    ...(entity && mentions.length > 0
      ? [{ kind: "mentions" as const, title: mentionsTitle(entity.name, mentions.length, say) }]
      : []),
  ];
}

function onQuotation({ attribution, first }: Chain, say: Say): readonly PlaceAction[] {
  const { form } = first.quote;
  if (attribution.status === "annotated")
    return [{ kind: "set-speaker", title: say(message("Other Speaker…")) }];
  const rest: readonly PlaceAction[] = [
    { kind: "no-speaker", title: say(message("Confirm: No Speaker Is Named")) },
    { kind: "not-speech", title: say(message("Not Reported Speech (Term, Title)")) },
  ];
  if (form === "term" || form === "title" || form === "nickname" || certaintyOf(attribution) === "unnamed")
    return [{ kind: "set-speaker", title: say(message("Set Speaker…")) }, ...rest];
  const name =
    attribution.state === "uncertain"
      ? (attribution.speakers[0]?.name ?? "")
      : together(
          attribution.speakers.map((speaker) => speaker.name),
          say,
        );
  return [
    { kind: "accept", title: say(message("Accept: {0}", name)) },
    { kind: "set-speaker", title: say(message("Other Speaker…")) },
    { kind: "reject", title: say(message("Reject: Not {0}", name)) },
    ...rest,
  ];
}

const mentionsTitle = (name: string, count: number, say: Say): string =>
  say(
    count === 1
      ? message("Annotate the Mention of {0}", name)
      : message("Annotate All {0} Mentions of {1}", count, name),
  );
