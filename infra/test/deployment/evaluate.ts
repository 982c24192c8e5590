import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import * as z from "zod";
import { platform, sstFolder } from "../../platform.ts";
import type { Graph } from "./graph.ts";
import { type Mutation, ownSources, root } from "./mutation.ts";
import { quickArchives } from "./quick-archives.ts";
import type { Evaluator } from "./start-evaluator.ts";
import { startRpc } from "./start-rpc.ts";

const App = z.looseObject({ name: z.string(), removal: z.string(), protect: z.boolean() });
type App = z.infer<typeof App>;

const common = (mutation: Mutation | null, head: string): BuildOptions => ({
  bundle: true,
  platform: "node",
  format: "esm",
  mainFields: ["module", "main"],
  nodePaths: [join(platform, "node_modules")],
  external: ["@pulumi/*", "@aws-sdk/*", "esbuild", "glob", "vite", "undici"],
  plugins: [quickArchives, ownSources(mutation, { head, except: sstFolder })],
  absWorkingDir: root,
  logLevel: "silent",
});

/** SST asks the configuration what the app is before it runs it. */
const readApp = async (stage: string, mutation: Mutation | null): Promise<App> => {
  const { outputFiles } = await build({
    ...common(mutation, ""),
    write: false,
    banner: { js: "const $config = (input) => input;" },
    stdin: {
      contents: `import config from "./sst.config.ts";
        export const app = await config.app({ stage: ${JSON.stringify(stage)} });`,
      resolveDir: root,
    },
  });
  const code = Buffer.from(outputFiles?.[0]?.contents ?? []).toString("base64");
  const loaded: unknown = await import(`data:text/javascript;base64,${code}`);
  return z.object({ app: App }).parse(loaded).app;
};

const requireBanner = `
import { createRequire as makeRequire } from "node:module";
import { fileURLToPath as toPath } from "node:url";
const require = makeRequire(import.meta.url);
const __filename = toPath(import.meta.url);
const __dirname = toPath(new URL(".", import.meta.url));
`;

/** @returns what it is made of, from the repository's root */
const bundleRun = async (
  app: App & { readonly stage: string },
  work: string,
  outfile: string,
  mutation: Mutation | null,
): Promise<ReadonlySet<string>> => {
  const locked = z
    .array(z.object({ alias: z.string(), package: z.string() }))
    .parse(JSON.parse(await readFile(join(sstFolder, "provider-lock.json"), "utf8")));
  const head = [
    ...locked.map(({ alias, package: name }) => `import * as ${alias} from "${name}";`),
    `import * as sst from "${join(platform, "src/components")}";`,
  ].join("\n");
  const cli = {
    command: "deploy",
    dev: false,
    paths: { home: join(work, "home"), root, work, platform },
    state: { version: {} },
  };
  const { metafile } = await build({
    ...common(mutation, head),
    metafile: true,
    outfile,
    banner: { js: requireBanner },
    define: { $app: JSON.stringify(app), $cli: JSON.stringify(cli), $dev: "false" },
    inject: [join(platform, "src/shim/run.js")],
    stdin: {
      contents: `import { run } from "${join(platform, "src/auto/run.ts")}";
        import config from "./sst.config.ts";
        export default await run(config.run);`,
      resolveDir: root,
    },
  });
  return new Set(Object.keys(metafile.inputs));
};

export type Evaluation = {
  readonly app: App;
  readonly graph: Graph;
  /** The files that the configuration is made of, from the repository's root. */
  readonly sources: ReadonlySet<string>;
};

/**
 * `sst deploy` up to the point where it would ask AWS for anything: the whole `sst.config.ts` with
 * SST's own components, under Pulumi's mocks. It follows what SST 4.17's command does.
 *
 * @param parameters what SSM answers
 * @param use is given the result while the bundles of the functions still lie where it says
 */
export const evaluate = async <Result>(
  evaluator: Evaluator,
  {
    stage,
    domain,
    parameters,
    mutation,
  }: {
    readonly stage: string;
    readonly domain: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly mutation: Mutation | null;
  },
  use: (evaluation: Evaluation) => Promise<Result>,
): Promise<Result> => {
  const id = randomUUID();
  const work = join(sstFolder, `check-${id}`);
  const program = join(platform, `check-${id}.mjs`);
  await mkdir(work, { recursive: true });
  const rpc = await startRpc(root);
  try {
    const app = await readApp(stage, mutation);
    const sources = await bundleRun({ ...app, stage }, work, program, mutation);
    const made = await evaluator.evaluate({
      program,
      parameters,
      environment: {
        SST_SERVER: rpc.url,
        HOME: work,
        AWS_EC2_METADATA_DISABLED: "true",
        SST_SECRET_AuthSecret: "a".repeat(32),
        SST_SECRET_LinkSecret: "l".repeat(32),
        SST_SECRET_EdgeSecret: "e".repeat(32),
        WAYMARK_DOMAIN: domain,
      },
    });
    return await use({ app, graph: { ...made, bundles: rpc.bundles }, sources });
  } finally {
    rpc.stop();
    await rm(work, { recursive: true, force: true });
    await rm(program, { force: true });
  }
};
