import type { Accounts } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { addressGuardSchema, readAddressGuard } from "./item.ts";

export const makeAccounts = (access: TableAccess): Accounts => {
  const guards = entityOf(addressGuardSchema, access);
  return {
    findByAddress: (emailAddress) =>
      readOne(access, guards.get({ emailAddress }), (item) => readAddressGuard(item).rowKey.pk),
  };
};
