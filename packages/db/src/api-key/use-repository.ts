import type { ApiKeyUses } from "@waymark/application/ports";
import { addHours, type Instant, toEpochSeconds } from "@waymark/domain/time";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { apiKeyLastUseSchema, apiKeyUseSchema, readLastUse } from "./use-item.ts";

const tooMany = { code: "api_key.too_many_requests" } as const;

const minuteOf = (at: Instant): string => at.slice(0, "2026-03-02T09:00".length);

export const makeApiKeyUses = (access: TableAccess): ApiKeyUses => {
  const uses = entityOf(apiKeyUseSchema, access);
  const lastUses = entityOf(apiKeyLastUseSchema, access);
  return {
    raise: (id, now, limit) =>
      writeOf("apiKeyUse.raise", tooMany, {
        // Of a minute that has not begun there is no count, which is below nothing.
        Update: uses.add({ id, minute: minuteOf(now) }, { count: 1 }, ({ lt }) =>
          lt("count", limit),
        ),
      }),
    begin: (id, now) => [
      writeOf("apiKeyUse.begin", tooMany, {
        Put: uses.create({
          id,
          minute: minuteOf(now),
          count: 1,
          ttl: toEpochSeconds(addHours(now, 1)),
        }),
      }),
      writeOf("apiKeyLastUse.put", tooMany, { Put: lastUses.put({ id, at: now }) }),
    ],
    lastUsed: async (ids) => {
      const found = await Promise.all(
        ids.map((id) => readOne(access, lastUses.get({ id }), readLastUse)),
      );
      return new Map(found.flatMap((use) => (use === null ? [] : [[use.id, use.at]])));
    },
  };
};
