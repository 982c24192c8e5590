import { parseArgs } from "node:util";

const usage = `usage: main.ts seed --world small|large
       main.ts docs [--check]
       main.ts search-rebuild [--verify]
       main.ts search-vocabulary export [--version NUMBER] > FILE
       main.ts search-vocabulary import FILE [--dry-run]
       main.ts search-vocabulary history`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    world: { type: "string", default: "small" },
    check: { type: "boolean", default: false },
    verify: { type: "boolean", default: false },
    version: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
});

/** Without the file, which is no part of a command's name. */
const [command = "", action = "", file = ""] = positionals;
const isVocabulary = command === "search-vocabulary";

// Each command loads what it needs: only some want an environment, and most are short.
const run = async (): Promise<string> => {
  switch (isVocabulary ? `${command} ${action}` : positionals.join(" ")) {
    case "seed":
      return (await import("./seed.ts")).seed(values.world);
    case "docs":
      return (await import("./docs.ts")).docs({ check: values.check });
    case "search-rebuild": {
      const { connectIndex } = await import("./search-index/connect.ts");
      const { rebuild } = await import("./search-index/rebuild.ts");
      return rebuild(connectIndex(), values.verify);
    }
    case "search-vocabulary export": {
      const { connectIndex } = await import("./search-index/connect.ts");
      const { exportVocabulary } = await import("./search-index/vocabulary.ts");
      return exportVocabulary(connectIndex(), values.version);
    }
    case "search-vocabulary import": {
      const { connectIndex } = await import("./search-index/connect.ts");
      const { importVocabulary } = await import("./search-index/vocabulary.ts");
      return importVocabulary(connectIndex(), file, values["dry-run"]);
    }
    case "search-vocabulary history": {
      const { connectIndex } = await import("./search-index/connect.ts");
      const { listVocabularies } = await import("./search-index/vocabulary.ts");
      return listVocabularies(connectIndex());
    }
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
