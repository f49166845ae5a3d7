import type { Settings } from "../protocol";
import { isRecord } from "../text/json";
import { english, sayIn } from "../text/message";
import type { Client } from "./services";

const highlights: readonly Settings["highlight"][] = ["off", "calm", "full"];

const defaultSettings: Settings = { highlight: "calm" };

/** Settings as a client sends them, each checked: what is missing or wrong keeps its default. */
export function readSettings(sent: unknown): Settings {
  if (!isRecord(sent)) return defaultSettings;
  return { highlight: highlights.find((name) => name === sent.highlight) ?? defaultSettings.highlight };
}

/** What a client says of itself, each thing checked; of one that is not ours nothing holds. */
export function readClient(initializationOptions: unknown): Omit<Client, "capabilities"> {
  const { hoverCommands, actionCommands, words } = isRecord(initializationOptions)
    ? initializationOptions
    : {};
  return {
    say: isWords(words) ? sayIn(words) : english,
    isOurs: Array.isArray(hoverCommands) && Array.isArray(actionCommands),
    hoverCommands: textsIn(hoverCommands),
    actionCommands: textsIn(actionCommands),
  };
}

const isWords = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((each) => typeof each === "string");

const textsIn = (value: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : []);
