// @ts-check
// Runs the VS Code from npm: a server on 127.0.0.1 that a browser shows.

import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { quietSettings } from "./settings.mjs";

/** @import { ServedVSCode } from "./install.mjs" */

/**
 * @typedef {object} ServeOptions
 * @property {readonly string[]} [args]               for the server, e.g. `--connection-token-file=…`
 * @property {Readonly<Record<string, unknown>>} [settings]  the user's settings, on top of the quiet ones
 * @property {readonly string[]} [vsix]               extensions to install first
 */

/**
 * @typedef {object} Served
 * @property {string} origin         `http://127.0.0.1:PORT`
 * @property {number} port
 * @property {number} began         when the server was started, extensions installed, in `performance.now()`'s milliseconds
 * @property {() => string} log      what the server has printed so far
 * @property {() => Promise<void>} stop  ends the server and removes its data
 */

const startLimit = 60_000;

/** Starts the server with folders of its own, which go when it stops. @param {ServedVSCode} vscode @param {ServeOptions} [options] @returns {Promise<Served>} */
export async function serve(vscode, { args = [], settings = {}, vsix = [] } = {}) {
  const data = await mkdtemp(path.join(tmpdir(), "quotidian-vscode-"));
  const folders = [
    `--server-data-dir=${data}/server`,
    `--user-data-dir=${data}/user`,
    `--extensions-dir=${data}/extensions`,
  ];
  for (const folder of ["User", "Machine"]) {
    mkdirSync(`${data}/user/${folder}`, { recursive: true });
    writeFileSync(`${data}/user/${folder}/settings.json`, JSON.stringify({ ...quietSettings, ...settings }));
  }
  const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    for (const file of vsix)
      await finished(start(vscode, [...folders, `--install-extension=${file}`, "--force"]));
    const began = performance.now();
    const server = start(vscode, [...folders, ...serverArgs, ...args]);
    process.once("exit", () => kill(server, "SIGKILL"));
    const port = await listening(server);
    const stop = async () => {
      await stopped(server);
      removeData();
    };
    return { origin: `http://127.0.0.1:${port}`, port, began, log: server.output, stop };
  } catch (error) {
    removeData();
    throw error;
  }
}

const serverArgs = [
  "--host=127.0.0.1",
  "--port=0",
  "--accept-server-license-terms",
  "--telemetry-level=off",
  "--disable-telemetry",
  "--disable-experiments",
];

/**
 * @typedef {object} Running
 * @property {import("node:child_process").ChildProcess} child
 * @property {() => string} output
 */

/** @param {ServedVSCode} vscode @param {readonly string[]} args @returns {Running} */
function start({ node, server }, args) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  const child = spawn(node, [path.join(server, "out/server-main.js"), ...args], {
    // No gallery: nothing is looked up and nothing is fetched.
    env: { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    // A process group of its own, so that the extension hosts end with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const add = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  return { child, output: () => output };
}

/** @param {Running} running @returns {Promise<void>} */
const finished = ({ child, output }) =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`VS Code ended with ${code}\n${output()}`)),
    );
  });

/** @param {Running} running @returns {Promise<number>} the port */
const listening = (running) =>
  new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(new Error(`VS Code's server ${why}\n${running.output()}`));
    const timer = setTimeout(() => {
      kill(running, "SIGKILL");
      fail(`did not start in ${startLimit / 1000} s`);
    }, startLimit);
    const look = () => {
      const port = /Extension host agent listening on (\d+)/.exec(running.output())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    running.child.stdout?.on("data", look);
    running.child.once("error", (error) => fail(error.message));
    running.child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });

/** Asks it to end; after 3 s makes it. @param {Running} running */
async function stopped(running) {
  if (running.child.exitCode !== null || running.child.signalCode !== null) return;
  const gone = new Promise((resolve) => running.child.once("exit", resolve));
  kill(running, "SIGTERM");
  const timer = setTimeout(() => kill(running, "SIGKILL"), 3_000);
  await gone;
  clearTimeout(timer);
  kill(running, "SIGKILL");
}

/** @param {Running} running @param {NodeJS.Signals} signal */
function kill({ child }, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
