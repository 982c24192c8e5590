// The local cloud behind Vite: the client reloads in place, functions are rebuilt and the program
// restarts with its data. Ends everything that it started when one of them ends.
import { spawn } from "node:child_process";

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

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
const children = commands.map(([command, args]) => spawn(command, args, { stdio: "inherit", env }));
const end = () => {
  for (const child of children) child.kill("SIGINT");
};
process.on("SIGINT", end);
process.on("SIGTERM", end);
for (const child of children) child.on("exit", end);
