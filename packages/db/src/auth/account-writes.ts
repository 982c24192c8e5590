import type { Write } from "@waymark/application/ports";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { insertChanges } from "./changes.ts";
import { type Account, accountModel, accountRow } from "./register-user.ts";

/**
 * An account as data, to be committed together with the person who has it. Refused with
 * `person.already_registered` when the id or the address is taken.
 */
export const accountWrites =
  (access: TableAccess) =>
  (account: Account): readonly Write[] =>
    insertChanges(access, accountModel, accountRow(account), "absent").map(({ item }) =>
      writeOf("account.insert", { code: "person.already_registered" }, item),
    );
