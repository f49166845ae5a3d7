/**
 * W3C's text positions count code points, JavaScript's strings UTF-16 units; they differ behind every emoji.
 * Both functions take any number of offsets, in any order, and read the text once.
 */
export const toCodePoints = (text: string, units: readonly number[]): readonly number[] =>
  converted(text, units, (unit) => unit);

export const toUnits = (text: string, codePoints: readonly number[]): readonly number[] =>
  converted(text, codePoints, (_, codePoint) => codePoint);

/** An offset is reached where its own count has come up to it; what is counted then is the other one. */
function converted(
  text: string,
  offsets: readonly number[],
  counted: (unit: number, codePoint: number) => number,
): readonly number[] {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return offsets;
  const found = new Array<number>(offsets.length).fill(0);
  const inOrder = [...offsets.keys()].sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  let unit = 0;
  let codePoint = 0;
  for (const at of inOrder) {
    const offset = offsets[at] ?? 0;
    while (counted(unit, codePoint) < offset && unit < text.length) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      codePoint += 1;
    }
    const beyond = Math.max(0, offset - counted(unit, codePoint));
    found[at] = unit + codePoint - counted(unit, codePoint) + beyond;
  }
  return found;
}
