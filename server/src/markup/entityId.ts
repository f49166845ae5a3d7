/** May this stand in `ref=` and `speaker=` without quotation marks, and mean an entity? `none` means nobody. */
export const isEntityId = (text: string): boolean => text !== "none" && /^[A-Za-z0-9_:-]+$/.test(text);
