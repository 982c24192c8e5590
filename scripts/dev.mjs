// The local cloud behind Vite: the client reloads in place, functions are rebuilt and the program
// restarts with its data. Ends everything that it started when one of them ends.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const site = "http://localhost:5173";
const commands = [
  [
    "npx",
    [
      "turbo",
      "watch",
      "build",
      "--filter=./apps/*",
      "--filter=!@waymark/web",
      "--output-logs=errors-only",
    ],
  ],
  [
    "node",
    [
      ...["api", "auth", "workers"].map((app) => `--watch-path=apps/${app}/dist`),
      "apps/local/src/main.ts",
      "--origin",
      site,
      ...process.argv.slice(2),
    ],
  ],
  ["npx", ["vite", "apps/web", "--port", "5173", "--strictPort"]],
];

// Vite has to know where the program listens when it was told another port.
const { port = "3000" } = parseArgs({
  options: { port: { type: "string" } },
  strict: false,
}).values;
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", WAYMARK_API_PORT: port };
// Each in a group of its own: what npx and turbo start in turn ends with it.
const children = commands.map(([command, args]) =>
  spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env, detached: true }),
);
let isEnding = false;
const end = () => {
  if (isEnding) return;
  isEnding = true;
  for (const child of children) {
    if (child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  }
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
for (const child of children) child.on("exit", end);
