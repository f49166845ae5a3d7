/**
 * Cohen's kappa of two observers who judged the same items: 1 where they agree always, 0 as often as by chance.
 * J. Cohen, "A coefficient of agreement for nominal scales", 1960. Null without items, or where chance alone agrees always.
 */
export function cohen(items: readonly (readonly [a: string, b: string])[]): number | null {
  if (items.length === 0) return null;
  const [countA, countB] = [new Map<string, number>(), new Map<string, number>()];
  let agreed = 0;
  for (const [a, b] of items) {
    countA.set(a, (countA.get(a) ?? 0) + 1);
    countB.set(b, (countB.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  const n = items.length;
  let chance = 0;
  for (const [value, count] of countA) chance += (count / n) * ((countB.get(value) ?? 0) / n);
  return chance >= 1 ? null : (agreed / n - chance) / (1 - chance);
}
