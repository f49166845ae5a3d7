/** What XML 1.0 has no way to write, not even as a character reference: most control characters, half of a pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader would make LF of a bare CR, and a space of either in an attribute.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

export const countForbidden = (text: string): number => text.match(forbidden)?.length ?? 0;

/** Text between tags; what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, "\uFFFD").replace(/[&<>\r]/g, (char) => escapes[char] ?? char);

/** ` name="value"` */
export const xmlAttribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(forbidden, "\uFFFD").replace(/[&<>"\r\n\t]/g, (char) => escapes[char] ?? char)}"`;
