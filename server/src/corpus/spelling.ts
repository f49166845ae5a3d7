import { keyOf } from "../entities/nameKeys";

/**
 * One key for the spellings that a name has in Latin letters: what differs in case, accents, hyphens, or in how English
 * writes the letters of another script. It shows a reader what else a corpus may call somebody; it decides nothing.
 *
 *   Sergei, Sergey, Sergej      Zelensky, Zelenskyy, Zelenskiy      al-Assad, al Assad      Khaddafi, Khadafi
 */
export const spellingKey = (name: string): string =>
  keyOf(name).replace(/\p{L}{4,60}/gu, (word) =>
    word
      .replace(/(?!^)y+|j$/gu, "i")
      .replace(/(?!^)i{2,}/gu, "i")
      .replace(/([bcdfghklmnprstvz])\1/gu, "$1"),
  );
