/** What a `when` clause can ask about; a key that is not there is undefined, so false. */
export type Context = Readonly<Record<string, string | number | boolean>>;

/**
 * Whether a `when` clause of package.json holds: `||`, `&&`, `!key`, `true`, `false`, brackets, and comparisons with `==`,
 * `!=`, `>`, `>=`, `<`, `<=`, `=~`, which is all that ours use.
 */
export function holds(clause: string, context: Context): boolean {
  const inner = /\(([^()]*)\)/.exec(clause);
  return inner === null || /=~/.test(clause)
    ? isAnySo(clause, context)
    : holds(clause.replace(inner[0], String(isAnySo(inner[1] ?? "", context))), context);
}

const isAnySo = (clause: string, context: Context): boolean =>
  clause.split("||").some((either) => either.split("&&").every((term) => isSo(term.trim(), context)));

function isSo(term: string, context: Context): boolean {
  const [, key = "", operator, value = ""] = /^(\S+?)\s*(?:(==|!=|>=|<=|>|<|=~)\s*(.+))?$/.exec(term) ?? [];
  const is = context[key.replace(/^!/, "")];
  switch (operator) {
    case undefined:
      return term === "true" || (term !== "false" && key.startsWith("!") !== Boolean(is));
    case "==":
      return String(is) === value;
    case "!=":
      return String(is) !== value;
    case ">":
      return Number(is) > Number(value);
    case ">=":
      return Number(is) >= Number(value);
    case "<":
      return Number(is) < Number(value);
    case "<=":
      return Number(is) <= Number(value);
    default:
      return new RegExp(value.slice(1, value.lastIndexOf("/"))).test(String(is));
  }
}
