/** `***`, `* * *`, `---`, `• • •`: a rule drawn with signs. */
export const isRule = (line: string): boolean =>
  line.length >= 3 && line.length <= 200 && /^[*\-_=~•·—–+#.\s]*$/.test(line) && signs(line) >= 3;

const signs = (line: string): number => line.length - (line.match(/\s/g)?.length ?? 0);

/** `• Published in World`: the foot of a story on a page of several. */
export const isStoryFoot = (line: string): boolean =>
  line.length <= 80 && /^[^a-z0-9]{0,4}(?:published|posted|filed) (?:in|under)\b[^.!?]*$/i.test(line);

/** `-30-`, `ENDS`, `###`: the wire's own sign that a story is over. */
export const isEndMark = (line: string): boolean =>
  line.length <= 12 && /^(?:[-—–(]*\s?(?:30|ends?|end)\s?[-—–)]*|#{1,3})$/i.test(line) && line !== "30";
