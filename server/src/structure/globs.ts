/**
 * Does `line` as a whole match `pattern`, letter case ignored? `*` stands for any characters, `?` for one.
 * No regular expression: a pattern from a configuration file must not be able to make matching slow.
 */
export function matchesGlob(pattern: string, line: string): boolean {
  const p = pattern.trim().toLowerCase();
  const s = line.toLowerCase();
  let i = 0;
  let j = 0;
  let star = -1;
  let resume = 0;
  while (j < s.length) {
    if (i < p.length && p[i] === "*") {
      star = i++;
      resume = j;
    } else if (i < p.length && (p[i] === "?" || p[i] === s[j])) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++resume;
    } else return false;
  }
  while (p[i] === "*") i++;
  return p !== "" && i === p.length;
}
