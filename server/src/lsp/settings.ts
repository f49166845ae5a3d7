import type { Settings } from "../protocol";
import { isRecord } from "../text/json";

const highlights: readonly Settings["highlight"][] = ["off", "calm", "full"];

const defaultSettings: Settings = { highlight: "calm" };

/** Settings as a client sends them, each checked: what is missing or wrong keeps its default. */
export function readSettings(sent: unknown): Settings {
  if (!isRecord(sent)) return defaultSettings;
  return { highlight: highlights.find((name) => name === sent.highlight) ?? defaultSettings.highlight };
}

/** The commands that the client lets a hover link to; none where it does not say. */
export const readTrustedCommands = (initializationOptions: unknown): ReadonlySet<string> =>
  isRecord(initializationOptions) && Array.isArray(initializationOptions.trustedCommands)
    ? new Set(initializationOptions.trustedCommands.filter((id): id is string => typeof id === "string"))
    : new Set();
