/** An object of a JSON text. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined where a text is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of its own: never what every object inherits. */
export const fieldOf = (record: JsonRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export function textIn(record: JsonRecord, key: string): string | null {
  const value = fieldOf(record, key);
  return typeof value === "string" ? value : null;
}

export function numberIn(record: JsonRecord, key: string): number | null {
  const value = fieldOf(record, key);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
