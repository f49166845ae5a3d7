import type { Command } from "./services";

export const groupByWork: Command = ({ quotations }) => quotations.groupBy("work");
