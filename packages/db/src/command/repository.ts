import type { Clock, Commands } from "@waymark/application/ports";
import { addDays, toEpochSeconds } from "@waymark/domain/time";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { commandSchema, readCommand } from "./item.ts";

/** Longer than anybody leaves a form open. */
const keptDays = 30;

export const makeCommands = (access: TableAccess, clock: Clock): Commands => {
  const commands = entityOf(commandSchema, access);
  return {
    get: async (actor, requestKey) => {
      const found = await readOne(access, commands.get({ actor, requestKey }), readCommand);
      // DynamoDB removes an expired item days later; until then it is no longer there for us.
      if (found === null || found.ttl <= toEpochSeconds(clock.now())) return null;
      const { ttl: _ttl, ...record } = found;
      return record;
    },
    insert: (record, now, refusal) =>
      writeOf("command.insert", refusal, {
        Put: commands.put(
          { ...record, ttl: toEpochSeconds(addDays(now, keptDays)) },
          ({ lte, notExists }) => `${notExists("ttl")} OR ${lte("ttl", toEpochSeconds(now))}`,
        ),
      }),
  };
};
