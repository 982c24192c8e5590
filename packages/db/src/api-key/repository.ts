import type { ApiKeys } from "@waymark/application/ports";
import type { ApiKey } from "@waymark/domain/api-key";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { apiKeySchema, readApiKey } from "./item.ts";

const changedMeanwhile = { code: "api_key.changed_meanwhile" } as const;

// Every key's id lies between these two.
const allKeys = [{ id: "key_" }, { id: "key_~" }] as const;

const attributesOf = (key: ApiKey) => ({
  organisationId: key.organisationId,
  id: key.id,
  digest: key.digest,
  revision: key.revision,
  body: key,
});

export const makeApiKeys = (access: TableAccess): ApiKeys => {
  const keys = entityOf(apiKeySchema, access);
  const get: ApiKeys["get"] = (organisationId, id) =>
    readOne(access, keys.get({ organisationId, id }), readApiKey);
  return {
    get,
    findByDigest: async (digest) => {
      const [found] = await readAllOf(access, keys.query("byDigest", { digest }), readApiKey);
      // The index may still show a key as it was before it was revoked.
      return found === undefined ? null : get(found.organisationId, found.id);
    },
    ofOrganisation: (organisationId) =>
      readAllOf(access, keys.between("byOrganisation", { organisationId }, ...allKeys), readApiKey),
    insert: (key) =>
      writeOf("apiKey.insert", changedMeanwhile, { Put: keys.create(attributesOf(key)) }),
    replace: (key) =>
      writeOf("apiKey.replace", changedMeanwhile, {
        Put: keys.put(attributesOf(key), ({ eq }) => eq("revision", key.revision - 1)),
      }),
  };
};
