/**
 * Does a path match a glob, as VS Code understands globs? Both use `/`; the path is relative to the corpus.
 *
 *   *   any characters but /        ?   one of them          [a-c] [!0-9]   one of these, none of these
 *   **  any number of folders       {txt,news}   one of these
 *
 * No regular expression is built: matching takes time in the product of the two lengths, whatever the pattern.
 */
export function matchesPath(glob: string, path: string): boolean {
  const segments = path.split("/");
  return alternatives(glob).some((pattern) => matchesSegments(pattern.split("/"), segments));
}

/** More alternatives than this nobody writes by hand. */
const mostAlternatives = 256;

/** `a.{txt,news}` → `a.txt`, `a.news`; a brace that nothing closes is a character. */
function alternatives(glob: string): readonly string[] {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [, before, choices, after] = /^(.*)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
    if (choices === undefined || done.length + open.length > mostAlternatives) done.push(next);
    else open.push(...choices.split(",").map((choice) => `${before ?? ""}${choice}${after ?? ""}`));
  }
  return done;
}

function matchesSegments(patterns: readonly string[], segments: readonly string[]): boolean {
  // Which numbers of leading segments the patterns so far can match, in ascending order.
  let reached: readonly number[] = [0];
  for (const pattern of patterns) {
    const [fewest] = reached;
    if (fewest === undefined) return false;
    if (pattern === "**") {
      reached = Array.from({ length: segments.length - fewest + 1 }, (_, i) => fewest + i);
      continue;
    }
    const tokens = tokensOf(pattern);
    reached = reached.flatMap((count) => {
      const segment = segments[count];
      return segment !== undefined && matchesSegment(tokens, segment) ? [count + 1] : [];
    });
  }
  return reached.includes(segments.length);
}

type Token = "*" | { matches(char: string): boolean };

/** Greedy, going back to the last `*` only: linear but for that. */
function matchesSegment(tokens: readonly Token[], segment: string): boolean {
  const chars = [...segment];
  let token = 0;
  let char = 0;
  let star = -1;
  let resume = 0;
  while (char < chars.length) {
    const next = tokens[token];
    if (next === "*") {
      star = token++;
      resume = char;
    } else if (next?.matches(chars[char] ?? "")) {
      token++;
      char++;
    } else if (star >= 0) {
      token = star + 1;
      char = ++resume;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === "*");
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [part, set] of pattern.matchAll(/\[(!?[^\]]+)\]|./gsu)) {
    if (set !== undefined) tokens.push(setOf(set));
    else if (part === "*") tokens.push("*");
    else tokens.push({ matches: (char) => part === "?" || char === part });
  }
  return tokens;
}

/** `a-c`, `xyz`, `!0-9`. */
function setOf(set: string): Token {
  const isNegated = set.startsWith("!");
  const ranges = [...(isNegated ? set.slice(1) : set).matchAll(/(.)-(.)|./gsu)];
  return {
    matches: (char) =>
      isNegated !==
      ranges.some(([single, from, to]) =>
        from === undefined || to === undefined ? char === single : from <= char && char <= to,
      ),
  };
}
