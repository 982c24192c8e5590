import * as z from "zod";
import type { IndexedListing } from "../listing/listing.ts";
import { documentOf } from "./document.ts";
import { indexDefinition } from "./index-definition.ts";
import { type OpenSearchAccess, sendRequest } from "./send.ts";

/** A listing's newest state, or that it is gone; `version` rises with every change of it. */
export type ListingChange = { readonly id: string; readonly version: number } & (
  | { readonly listing: IndexedListing }
  | { readonly listing: null }
);

/** OpenSearch takes more, but a refused part is sent again as a whole. */
const changesPerRequest = 500;

const versionConflict = 409;
const notFound = 404;

const Bulk = z.object({
  items: z.array(
    z.record(
      z.string(),
      z.object({ _id: z.string(), status: z.int(), error: z.unknown().optional() }),
    ),
  ),
});

// Versions of our own, so that a late message never puts an old state over a newer one.
const linesOf = ({ id, version, listing }: ListingChange): readonly object[] => {
  const target = { _id: id, version, version_type: "external_gte" } as const;
  return listing === null ? [{ delete: target }] : [{ index: target }, documentOf(listing)];
};

const refusals = (body: string): readonly string[] =>
  Bulk.parse(JSON.parse(body)).items.flatMap((item) =>
    Object.values(item)
      .filter(({ status }) => status >= 300 && ![versionConflict, notFound].includes(status))
      .map(({ _id, status, error }) => `${_id}: ${status} ${JSON.stringify(error)}`),
  );

/**
 * Carries changes into an index by `_bulk`. A state that OpenSearch already has, or has a newer one
 * of, is left alone, so changes may come twice and in any order.
 *
 * @throws an Error that names the listings which were refused; the others are written
 */
export const writeListings =
  (access: OpenSearchAccess, index: string) =>
  async (changes: readonly ListingChange[]): Promise<void> => {
    const refused: string[] = [];
    for (let at = 0; at < changes.length; at += changesPerRequest) {
      const lines = changes.slice(at, at + changesPerRequest).flatMap(linesOf);
      const body = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
      const sent = await sendRequest(access, { method: "POST", path: `/${index}/_bulk`, body });
      refused.push(...refusals(sent.body));
    }
    if (refused.length > 0) throw new Error(`listings not indexed: ${refused.join("; ")}`);
  };

const Aliases = z.record(z.string(), z.unknown());

/**
 * Builds a fresh index beside the present one and lets the alias point to it in one step, so that
 * every query is answered from the one or from the other. The old one is removed in that step.
 *
 * @param name of the fresh index, new for each rebuild
 */
export const replaceIndex =
  (access: OpenSearchAccess, alias: string) =>
  async (name: string, changes: AsyncIterable<readonly ListingChange[]>): Promise<void> => {
    await sendRequest(access, {
      method: "PUT",
      path: `/${name}`,
      body: JSON.stringify(indexDefinition),
    });
    const write = writeListings(access, name);
    for await (const part of changes) await write(part);
    await sendRequest(access, { method: "POST", path: `/${name}/_refresh` });
    const known = await sendRequest(access, { method: "GET", path: `/_alias/${alias}` }, [
      notFound,
    ]);
    const old = known.status === notFound ? [] : Object.keys(Aliases.parse(JSON.parse(known.body)));
    const actions = [
      { add: { index: name, alias } },
      ...old.filter((index) => index !== name).map((index) => ({ remove_index: { index } })),
    ];
    await sendRequest(access, {
      method: "POST",
      path: "/_aliases",
      body: JSON.stringify({ actions }),
    });
  };
