import { parseArgs } from "node:util";

const usage = `usage: main.ts seed --world small|large
       main.ts docs [--check]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    world: { type: "string", default: "small" },
    check: { type: "boolean", default: false },
  },
});

// Each command loads what it needs: only some want an environment, and most are short.
const run = async (): Promise<string> => {
  switch (positionals.join(" ")) {
    case "seed":
      return (await import("./seed.ts")).seed(values.world);
    case "docs":
      return (await import("./docs.ts")).docs({ check: values.check });
    default:
      throw new Error(usage);
  }
};

try {
  process.stdout.write(`${await run()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
