import type { Command } from "./services";

export const groupBySpeaker: Command = ({ quotations }) => quotations.groupBy("speaker");
