const closed = /[.!?…:;"'“‘”’»)\]]$/;
const link = /(?:\s|^)(?:https?:\/\/\S+|pic\.twitter\.com\/\S+)$/i;
/** Rightly small: brands and name particles. */
const smallByRight = /^(?:i[A-Z]|e[A-Z]|x[A-Z]|m[A-Z]|de\b|al-|el-|von\b|van\b|ul\b|bin\b)/;

/** Does the paragraph end without anything that ends a sentence? */
export function endsCutOff(paragraph: string): boolean {
  const end = paragraph.slice(-200);
  if (/\[(?:…|\.\.\.)\]$/.test(end)) return true;
  return paragraph.length >= 80 && !closed.test(end) && !link.test(end);
}

/** Does the paragraph begin inside a word or sentence? Only its own words are looked at. */
export const beginsCutOff = (paragraph: string): boolean =>
  paragraph.length >= 40 &&
  /^(?:\p{Ll}|[,;)\]]\s)/u.test(paragraph.slice(0, 4)) &&
  // A bullet that lost its font: `l The dam broke`.
  !/^\p{Ll} \p{Lu}/u.test(paragraph.slice(0, 4)) &&
  !smallByRight.test(paragraph.slice(0, 8)) &&
  !/^(?:https?:|www\.)/.test(paragraph.slice(0, 8));
