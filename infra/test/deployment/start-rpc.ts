import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import * as z from "zod";
import { exportsOf } from "./exports-of.ts";
import { account } from "./parameter-values.ts";

const Call = z.object({
  method: z.string(),
  params: z.tuple([
    z
      .looseObject({
        functionID: z.string().optional(),
        handler: z.string().optional(),
        bundle: z.string().optional(),
      })
      .nullish(),
  ]),
});

export type Rpc = {
  /** Where SST's components find it: their `SST_SERVER`. */
  readonly url: string;
  /** The folder of each function that was asked for so far. */
  readonly bundles: Readonly<Record<string, string>>;
  readonly stop: () => void;
};

/**
 * Stands for the part of SST's command that its components talk to. Its builder takes a ready bundle
 * as it is; this one also looks whether the handler is there.
 *
 * @param folder what the functions' folders are relative to
 */
export const startRpc = async (folder: string): Promise<Rpc> => {
  const bundles: Record<string, string> = {};

  const takeBundle = async (id: string, handler: string, bundle: string): Promise<object> => {
    const [file = "", name = ""] = handler.split(".");
    const exported = await exportsOf(`${folder}/${bundle}/${file}.mjs`);
    bundles[id] = bundle;
    const errors = exported.includes(name) ? [] : [`${bundle}/${file}.mjs exports no ${name}`];
    return { handler, out: bundle, sourcemaps: [], errors };
  };

  const answer = async (request: unknown): Promise<unknown> => {
    const { method, params } = Call.parse(request);
    const [input] = params;
    switch (method) {
      case "Provider.Aws.Bootstrap":
        return { asset: "sst-asset", state: "sst-state", assetEcrRegistryId: account };
      case "Runtime.Build":
        return takeBundle(input?.functionID ?? "", input?.handler ?? "", input?.bundle ?? "");
      default:
        throw new Error(`SST's command was asked for ${method}`);
    }
  };

  const server = createServer((request, response) => {
    void json(request)
      .then(answer)
      .then(
        (result) => ({ result }),
        (thrown: unknown) => ({ error: String(thrown) }),
      )
      .then((body) => response.end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    bundles,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
