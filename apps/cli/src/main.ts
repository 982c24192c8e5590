import { parseArgs } from "node:util";

const usage = `usage: main.ts seed --world small|large
       main.ts docs [--check]
       main.ts search-rebuild [--verify]
       main.ts search-vocabulary export [--version NUMBER] > FILE
       main.ts search-vocabulary import FILE [--dry-run]
       main.ts search-vocabulary history
       main.ts doctor
       main.ts redrive --job JOB [--count NUMBER] [--dry-run]
       main.ts restore-drill [--restored TABLE] [--keep]
       main.ts cost [--sessions NUMBER] [--searches NUMBER]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    world: { type: "string", default: "small" },
    check: { type: "boolean", default: false },
    verify: { type: "boolean", default: false },
    version: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    job: { type: "string" },
    count: { type: "string" },
    restored: { type: "string" },
    keep: { type: "boolean", default: false },
    sessions: { type: "string" },
    searches: { type: "string" },
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
    case "doctor": {
      const { text, exitCode } = await (await import("./doctor.ts")).doctor();
      process.exitCode = exitCode;
      return text;
    }
    case "redrive": {
      const { redrive } = await import("./redrive.ts");
      return redrive({ job: values.job, count: values.count, isDryRun: values["dry-run"] });
    }
    case "restore-drill": {
      const { restoreDrill } = await import("./restore-drill.ts");
      const { text, exitCode } = await restoreDrill(values);
      process.exitCode = exitCode;
      return text;
    }
    case "cost":
      return (await import("./cost.ts")).cost(values);
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
