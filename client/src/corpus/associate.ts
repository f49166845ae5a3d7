import { ConfigurationTarget, workspace } from "vscode";
import { articleLanguage } from "../articles/article";

const pattern = "*.txt";

/** `taken`: the workspace associates `.txt` with a language already. `refused`: the settings cannot be written. */
export type Association = "written" | "taken" | "refused" | "unwanted";

/** Makes VS Code open `.txt` as News Article in this workspace, its own way. */
export async function associateTextFiles(): Promise<Association> {
  const files = workspace.getConfiguration("files");
  const present = files.inspect<Readonly<Record<string, string>>>("associations")?.workspaceValue ?? {};
  if (present[pattern] !== undefined) return present[pattern] === articleLanguage ? "written" : "taken";
  try {
    await files.update(
      "associations",
      { ...present, [pattern]: articleLanguage },
      ConfigurationTarget.Workspace,
    );
    return "written";
  } catch {
    return "refused";
  }
}
