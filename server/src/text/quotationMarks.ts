import { isQuotationMark } from "./characters";

/** How many characters the quotation mark has that begins at an offset: two for `` and '', none where there is no mark. */
export const markLengthAt = (chars: ArrayLike<string>, at: number): 0 | 1 | 2 =>
  !isQuotationMark(chars[at]) ? 0 : chars[at + 1] === chars[at] ? 2 : 1;

/** The same of the mark that ends before an offset. */
export const markLengthBefore = (chars: ArrayLike<string>, at: number): 0 | 1 | 2 =>
  !isQuotationMark(chars[at - 1]) ? 0 : chars[at - 2] === chars[at - 1] ? 2 : 1;
