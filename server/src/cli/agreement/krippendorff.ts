/**
 * Krippendorff's alpha for nominal data: 1 where all agree, 0 where they agree as often as chance would have it.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section C. Null where there is nothing to compare:
 * no unit with two values, or one value only.
 *
 * @param units for each unit the values that it was given, by however many observers; a missing value is left out
 */
export function krippendorff(units: Iterable<readonly string[]>): number | null {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const values of units) {
    const m = values.length;
    if (m < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    let agreeing = 0;
    for (const [value, count] of counts) {
      agreeing += count * (count - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
    pairable += m;
    disagreement += (m * (m - 1) - agreeing) / (m - 1);
  }
  let expected = pairable * (pairable - 1);
  for (const total of totals.values()) expected -= total * (total - 1);
  return expected <= 0 ? null : 1 - ((pairable - 1) * disagreement) / expected;
}
