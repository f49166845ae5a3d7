/** Hashes of text and of hashes: 32 bits, signed, the same on every machine. */

const scramble = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
};

export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scramble(hash);
};

/** Hash of an ordered pair: `mixed(a, b)` is not `mixed(b, a)`. */
export const mixed = (a: number, b: number): number => scramble(Math.imul(a, 0x9e3779b1) ^ b);

/** A feature: a template's number and one, two or three values that fill it. */
export const single = (template: number, a: number): number => mixed(a, template);
export const double = (template: number, a: number, b: number): number => mixed(mixed(a, template), b);
export const triple = (template: number, a: number, b: number, c: number): number =>
  mixed(mixed(mixed(a, template), b), c);
