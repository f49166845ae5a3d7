import { partsOf } from "../article/chains";
import type { Article, Entity, Reading, Value } from "../article/types";
import { moved, type Span } from "../text/offsets";

/** The types and modifiers that tokens have, in the order in which the server announces them. */
export const legend = {
  types: ["person", "organisation", "place", "newsEntity", "cue", "boilerplate", "date", "amount"],
  modifiers: ["annotated"],
} as const;

export type TokenType = (typeof legend.types)[number];

export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  /** A person has annotated it. */
  readonly annotated: boolean;
}

/**
 * - `off`: nothing. `calm`: names, cues and what the page says.
 * - `full`: pronouns and descriptions of entities, dates and amounts as well.
 */
export type Highlight = "off" | "calm" | "full";

const typeOf: Readonly<Record<Entity["type"], TokenType>> = {
  person: "person",
  org: "organisation",
  place: "place",
  event: "newsEntity",
  misc: "newsEntity",
};

/** In text order, without overlaps (the innermost wins), none over a line break: as the protocol wants them. */
export const semanticTokens = (reading: Reading, highlight: Highlight): readonly SemanticToken[] =>
  highlight === "off"
    ? []
    : reading.articles.flatMap((article) =>
        linewise(reading.marked.source, flattened(coloured(article, highlight))),
      );

function coloured(article: Article, highlight: Highlight): readonly SemanticToken[] {
  const annotated = new Set(article.annotations.map(({ inner }) => inner.start));
  const types = new Map(article.entities.map(({ id, type }) => [id, typeOf[type]]));
  const names = article.mentions.flatMap(({ span, entity, form }): readonly SemanticToken[] => {
    const type = types.get(entity);
    const shown = highlight === "full" || (form !== "pronoun" && form !== "nominal");
    return type && shown ? [{ span, type, annotated: annotated.has(span.start) }] : [];
  });
  const cues = partsOf(article).flatMap(({ attribution: { cue } }): readonly SemanticToken[] =>
    cue ? [{ span: cue, type: "cue", annotated: annotated.has(cue.start) }] : [],
  );
  const page = article.structure.blocks
    .filter(({ kind }) => kind === "boilerplate" || kind === "separator")
    .map(({ span }): SemanticToken => ({ span, type: "boilerplate", annotated: false }));
  const values = highlight === "full" ? article.values : [];
  return [...page, ...values.map(valueToken), ...cues, ...names];
}

const valueToken = ({ span, type }: Value): SemanticToken => {
  const isOfTime = type === "date" || type === "time" || type === "duration";
  return { span, type: isOfTime ? "date" : "amount", annotated: false };
};

/** Cuts outer tokens around inner ones; of equal ones the last counts as inner. */
function flattened(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const flat: SemanticToken[] = [];
  const open: SemanticToken[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    const token = open.at(-1);
    if (token && at < end)
      flat.push({
        ...token,
        span: {
          start: moved(token.span.start, at - token.span.start),
          end: moved(token.span.start, end - token.span.start),
        },
      });
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let token = open.at(-1); token && token.span.end <= offset; token = open.at(-1)) {
      upTo(token.span.end);
      open.pop();
    }
  };
  const sorted = [...tokens].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const token of sorted) {
    closeUntil(token.span.start);
    upTo(token.span.start);
    open.push(token);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}

/** Splits a token at each line break inside it. */
const linewise = (source: string, tokens: readonly SemanticToken[]): readonly SemanticToken[] =>
  tokens.flatMap((token) =>
    [...source.slice(token.span.start, token.span.end).matchAll(/[^\r\n]+/g)].map((line) => {
      const start = moved(token.span.start, line.index);
      return { ...token, span: { start, end: moved(start, line[0].length) } };
    }),
  );
