import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Suppressions } from "@waymark/application/ports";
import type { TableAccess } from "../item/table-access.ts";
import { digest } from "./keys.ts";

/**
 * `Suppressions.has` with the key written out. ElectroDB, which `suppression/` is made with, would be
 * an eighth of the sign-in function's bundle for this one read; a test holds the two together.
 */
export const hasSuppression =
  (access: TableAccess): Suppressions["has"] =>
  async (emailAddress) => {
    const { Item } = await access.documents.send(
      new GetCommand({
        TableName: access.tableName,
        Key: { pk: `suppression#${digest(emailAddress.toLowerCase())}`, sk: "suppression" },
        ConsistentRead: true,
      }),
    );
    return Item !== undefined;
  };
