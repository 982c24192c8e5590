import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build, type BuildOptions } from "esbuild";
import * as z from "zod";
import { type Graph, Made } from "./graph.ts";
import { type Mutation, ownSources, root } from "./mutation.ts";
import { startRpc } from "./start-rpc.ts";

const sstFolder = join(root, ".sst");
const platform = join(sstFolder, "platform");

const App = z.looseObject({ name: z.string(), removal: z.string(), protect: z.boolean() });
type App = z.infer<typeof App>;

const common = (mutation: Mutation | null, head: string): BuildOptions => ({
  bundle: true,
  platform: "node",
  format: "esm",
  mainFields: ["module", "main"],
  nodePaths: [join(platform, "node_modules")],
  external: ["@pulumi/*", "@aws-sdk/*", "esbuild", "archiver", "glob", "vite", "undici"],
  plugins: [ownSources(mutation, { head, except: sstFolder })],
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

const bundleRun = async (
  app: App & { readonly stage: string },
  work: string,
  outfile: string,
  mutation: Mutation | null,
): Promise<void> => {
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
  await build({
    ...common(mutation, head),
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
};

export type Evaluation = { readonly app: App; readonly graph: Graph };

/**
 * `sst deploy` up to the point where it would ask AWS for anything: the whole `sst.config.ts` with
 * SST's own components, under Pulumi's mocks. It follows what SST 4.17's command does; the program
 * has to lie in SST's platform, because its packages are found from there.
 *
 * @param parameters what SSM answers
 * @param use is given the result while the bundles of the functions still lie where it says
 */
export const evaluate = async <Result>(
  {
    stage,
    domain,
    parameters,
    mutation,
  }: {
    readonly stage: string;
    readonly domain: string | null;
    readonly parameters: Readonly<Record<string, string>>;
    readonly mutation: Mutation | null;
  },
  use: (evaluation: Evaluation) => Result | Promise<Result>,
): Promise<Result> => {
  const id = randomUUID();
  const work = join(sstFolder, `check-${id}`);
  const program = join(platform, `check-${id}.mjs`);
  const resultFile = join(work, "graph.json");
  await mkdir(work, { recursive: true });
  const rpc = await startRpc(root);
  try {
    const app = await readApp(stage, mutation);
    await bundleRun({ ...app, stage }, work, program, mutation);
    const child = spawn(
      process.execPath,
      [
        "--no-warnings",
        join(import.meta.dirname, "sst-program.ts"),
        program,
        resultFile,
        JSON.stringify(parameters),
      ],
      {
        cwd: root,
        stdio: ["ignore", "ignore", "pipe"],
        env: {
          SST_SERVER: rpc.url,
          HOME: work,
          AWS_EC2_METADATA_DISABLED: "true",
          SST_SECRET_AuthSecret: "a".repeat(32),
          SST_SECRET_LinkSecret: "l".repeat(32),
          SST_SECRET_EdgeSecret: "e".repeat(32),
          ...(domain !== null && { WAYMARK_DOMAIN: domain }),
        },
      },
    );
    const complaints = await text(child.stderr);
    if (!existsSync(resultFile)) throw new Error(`the configuration ended early: ${complaints}`);
    const made = Made.parse(JSON.parse(await readFile(resultFile, "utf8")));
    return await use({ app, graph: { ...made, bundles: rpc.bundles } });
  } finally {
    rpc.stop();
    await rm(work, { recursive: true, force: true });
    await rm(program, { force: true });
  }
};
