import { spawn } from "node:child_process";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { built } from "../support/built";
import { type Session, type SessionOptions, sessionOver } from "./session";

/** A session with the server as it ships, in a process of its own, over its standard streams. */
export interface ProcessSession extends Session {
  isRunning(): boolean;
}

export async function startProcess(options: SessionOptions = {}): Promise<ProcessSession> {
  const server = spawn(process.execPath, [await built("server/node"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const session = await sessionOver(connection, options, async () => {
    const exited = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode !== null) return;
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    await exited;
    connection.dispose();
  });
  return { ...session, isRunning: () => server.exitCode === null && server.signalCode === null };
}
