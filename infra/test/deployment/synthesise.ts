import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as z from "zod";
import { foundationContext } from "../support/foundation-context.ts";
import { type Mutation, ownSources, root } from "./mutation.ts";

const infra = join(root, "infra");

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});
const Template = z.object({ Resources: z.record(z.string(), Resource) });
export type Template = z.infer<typeof Template>;

const Program = z.object({
  synthesise: z.function({ input: [z.record(z.string(), z.unknown())], output: z.unknown() }),
});

export type Synthesis = {
  readonly template: Template;
  /** The files that the foundation is made of, from the repository's root. */
  readonly sources: ReadonlySet<string>;
};

/** The foundation for a stage, from its sources with a mutation. */
export const synthesise = async (stage: string, mutation: Mutation | null): Promise<Synthesis> => {
  // Beside the sources, so that packages are found from there.
  const program = join(infra, "cdk.out", `check-${randomUUID()}.mjs`);
  try {
    const { metafile } = await build({
      stdin: {
        contents: `import { App } from "aws-cdk-lib";
          import { Template } from "aws-cdk-lib/assertions";
          import { makeFoundation } from "./foundation/make-foundation.ts";
          import { readSettings } from "./foundation/settings.ts";
          export const synthesise = (context) => {
            const app = new App({ context });
            return Template.fromStack(makeFoundation(app, readSettings(app))).toJSON();
          };`,
        resolveDir: infra,
      },
      outfile: program,
      absWorkingDir: root,
      bundle: true,
      metafile: true,
      platform: "node",
      format: "esm",
      external: ["aws-cdk-lib", "aws-cdk-lib/*", "constructs"],
      plugins: [ownSources(mutation, { head: "", except: join(root, "node_modules") })],
      logLevel: "silent",
    });
    const loaded = Program.parse(await import(pathToFileURL(program).href));
    return {
      template: Template.parse(loaded.synthesise(foundationContext(stage))),
      sources: new Set(Object.keys(metafile.inputs)),
    };
  } finally {
    await rm(program, { force: true });
  }
};
