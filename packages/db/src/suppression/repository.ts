import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Ids, Suppressions } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { suppressionSchema } from "./item.ts";

export const makeSuppressions = (
  access: TableAccess,
  { fingerprint }: Pick<Ids, "fingerprint">,
): Suppressions => {
  const suppressions = entityOf(suppressionSchema, access);
  const digestOf = (emailAddress: string): string => fingerprint(emailAddress.toLowerCase());
  return {
    has: async (emailAddress) => {
      const key = suppressions.get({ addressDigest: digestOf(emailAddress) });
      return (await readOne(access, key, () => true)) ?? false;
    },
    add: async (emailAddress, reason, at) => {
      const put = suppressions.put({ addressDigest: digestOf(emailAddress), reason, at });
      await access.documents.send(new PutCommand(put));
    },
  };
};
