// What package.json declares, as plain lists.

import { readSource } from "../layers/imports";

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>
    >;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings?: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly colors: readonly { readonly id: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly languages: readonly { readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

export const manifest: Manifest = JSON.parse(readSource("package.json"));
const { contributes } = manifest;

export const commands = contributes.commands.map(({ command }) => command);
export const settings = Object.keys(contributes.configuration.properties);
export const views = Object.values(contributes.views).flatMap((group) => group.map(({ id }) => id));
export const colors = contributes.colors.map(({ id }) => id);

const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

/** Commands of menus and keys, and those that complete a step of the walkthrough. */
export const offered = [
  ...steps.flatMap(({ completionEvents }) =>
    completionEvents.flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []),
  ),
  ...Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command = [] }) => command)),
  ...(contributes.keybindings ?? []).map(({ command }) => command),
];

/** Files that the manifest points to, bundles left out. */
export const files = [
  manifest.icon,
  ...contributes.languages.map(({ configuration }) => configuration),
  ...contributes.grammars.map(({ path }) => path),
  ...contributes.jsonValidation.map(({ url }) => url),
  ...steps.map(({ media }) => media.svg),
];

/** `%key%` → `key`, wherever it stands. */
export const translated = new Set(allStrings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []));

const contexts = steps.flatMap(({ completionEvents }) =>
  completionEvents.filter((event) => event.startsWith("onContext:")),
);

/** The ids of this extension in `when` clauses, and in what completes a step of the walkthrough. */
export const idsInWhen = new Set(
  objectsIn(manifest)
    .flatMap(({ when }) => (typeof when === "string" ? [when] : []))
    .concat(contexts)
    .flatMap((when) => when.match(/quotidian\.[A-Za-z.]+/g) ?? []),
);

function allStrings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)];
}
