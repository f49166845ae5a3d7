import { matchesGlob } from "./globs";

/** What the page says around a story. Lines longer than this are prose. */
const longest = 220;

/** Whole lines, letter case and final punctuation ignored. */
const lines = new Set(
  `adjust comment print|adjust|comment|comments|leave a comment|no comments|add comment|view comments|post a comment
  print|email|e-mail|share|tweet|save|facebook|twitter|pinterest|whatsapp|reddit|linkedin|google+
  advertisement|advertising|sponsored|sponsored content|story continues below|article continues below
  what animated gif|animated gif|loading|subscribe|sign up|log in|read more|see more|continue reading|continue
  discuss this article|discuss this story|discuss|more|menu|search|home|back to top|skip to main content
  most popular|most read|most viewed|trending|trending now|recommended|recommended for you|related|related articles
  related stories|related content|related news|related topics|you might also like|you may also like|more on this story
  more from this section|top stories|latest news|getty images|ap photo|watch live|scroll down for video|show more
  all rights reserved|read full article|view gallery|view all|next|previous|close|play video|video|photos|null|undefined
  getty|reuters|ap|afp|epa|handout|file photo|stock photo|view image on twitter|twitter ads info and privacy
  view photos|embed|replay|transcript|enlarge this image|toggle caption|hide caption`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** `READ MORE: …`: a label, then a link's words. */
const label =
  /^(?:read (?:more|also|next|this|on)|also read|see (?:also|more)|more(?: on this| stories| news)?|related(?: (?:story|stories|articles?|coverage|content|news|links?|topics?))?|watch(?: (?:also|more|live|now|video))?|listen|video|photos?|pictures?|gallery|don[’']t miss|must[- ]read|recommended|further reading|previously|subscribe|sign up|click here|tap here|download|sources?|tags?|filed under|topics?|categories|also on [\w ]{2,30}|more from [\w ]{2,30}|image source|photo source|follow us)\s*[:：»>]\s*(?!$)/i;

/** Beginnings that only a page uses, whatever follows. */
const opening =
  /^(?:©|copyright (?:©|\(c\)|\d{4}|by\b|notice)|\(c\) ?\d{4}|all rights reserved|file photos?\s*(?:©|:|$)|subscribe (?:to|now|for|today)|sign up (?:for|to|here|now|today)|click (?:here|on the|to)|tap (?:here|to)|discuss this|share this|share on|other reports by|more (?:stories|reports|articles|news) (?:by|from|about)|adjust comment|adjust font|like us on|join us on|find us on|follow (?:us|me)\b|see .{2,40}[’']s other tweets|[\d,.]+[km]? people are talking about this|[\d,.]+ (?:likes|retweets|shares)\b|comments? \(\d|\d+ comments?$|\((?:additional |further )?(?:reporting|writing|editing|compiled|edited|written) by\b|(?:additional |further )?(?:reporting|editing) by\b|this (?:article|story|report|post) (?:was )?(?:originally|first) (?:appeared|published)|get (?:the latest|our|breaking|daily)\b.*(?:inbox|newsletter|email|alerts|app)|download (?:the|our) .*\bapp\b|want more\b.*\b(?:newsletter|sign up)|enable javascript|your browser does not|please (?:enable|log in|sign in|subscribe)|do you support .{2,40}\? like the page|(?:watch|see|listen to|read) (?:the|a|an|more|our|it)\b.{0,80}\b(?:above|below|here)[.:]?$|read the rest of\b)/i;

const followAccount = /^follow .{2,60}\b(?:on (?:twitter|facebook|instagram|telegram|youtube|x)\b|@\w)/i;
const style = /^(?:[.#@]?[\w-]+(?:[ ,]+[.#]?[\w-]+)*\s*\{|\}|[a-z-]{3,30}\s*:\s*[^.?!;“”"]{1,60};)$/;
const bareLink = /^https?:\/\/\S+$/i;

const isFixed = (line: string): boolean =>
  line.length <= 40 && lines.has(line.toLowerCase().replace(/[\s.:…!»>]+$/, ""));

/** A line of a style sheet that was copied with the page. */
const isStyle = (line: string): boolean => "{};".includes(line.charAt(line.length - 1)) && style.test(line);

/** Is the line what the page, not the author, says? `patterns` are the corpus's own, literal or with `*` and `?`. */
export function isBoilerplate(line: string, patterns: readonly string[]): boolean {
  if (patterns.some((pattern) => line.length <= 2_000 && matchesGlob(pattern, line))) return true;
  if (line.length > longest) return false;
  return (
    isFixed(line) ||
    [label, opening, followAccount, bareLink].some((form) => form.test(line)) ||
    isStyle(line)
  );
}

/** Boilerplate that stands at the foot of a story: what comes next may be another story's headline. */
export const isFoot = (line: string): boolean =>
  /^(?:discuss this|other reports by|subscribe to|more (?:stories|reports|articles) (?:by|from)|copyright|©.*\d{4}|all rights reserved|\(?(?:additional )?(?:reporting|editing) by|(?:leave a |post a |view )comments?|\d+ comments?)/i.test(
    line,
  );
