import { asGithub } from "./github";
import { asJson } from "./json";
import { asSarif } from "./sarif";
import { asText } from "./text";
import type { LocatedFinding } from "./types";

export type { LocatedFinding } from "./types";

const formats = { text: asText, json: asJson, github: asGithub, sarif: asSarif } as const;

export type Format = keyof typeof formats;
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
export const formatNames: readonly string[] = Object.keys(formats);

/** The report of all findings, ended by a line break; `files` is how many were checked. */
export const report = (format: Format, findings: readonly LocatedFinding[], files: number): string =>
  formats[format](findings, files);
