import type { Blocks } from "@waymark/application/ports";
import { type Block, pairKeyOf, peopleOf } from "@waymark/domain/block";
import type { PersonId } from "@waymark/domain/id";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { blockSchema, blockSideSchema, readBlock, readBlockSide } from "./item.ts";

const changedMeanwhile = { code: "block.changed_meanwhile" } as const;

// Every person's id lies between these two.
const everybody = [{ otherId: "per_" }, { otherId: "per_~" }] as const;

export const makeBlocks = (access: TableAccess): Blocks => {
  const blocks = entityOf(blockSchema, access);
  const sides = entityOf(blockSideSchema, access);

  const putBlock = (next: Block) => {
    const { pair, revision, holders } = next;
    const attributes = { pair, revision, holders: holders.length, body: next };
    return revision === 1
      ? blocks.create(attributes)
      : blocks.put(attributes, ({ eq }) => eq("revision", revision - 1));
  };

  const sideWrite = (next: Block, personId: PersonId, otherId: PersonId) =>
    next.holders.length === 0
      ? writeOf("blockSide.delete", changedMeanwhile, {
          Delete: sides.delete({ personId, otherId }),
        })
      : writeOf("blockSide.put", changedMeanwhile, {
          Put: sides.put({ personId, otherId, body: next }),
        });

  return {
    get: (one, other) =>
      readOne(access, blocks.get({ pair: pairKeyOf(one, other) }), (item) => readBlock(item).body),
    listOf: (personId) => {
      const query = sides.between("byPerson", { personId }, ...everybody);
      return readAllOf(access, query, (item) => readBlockSide(item).body);
    },
    replace: (next) => {
      const [one, other] = peopleOf(next.pair);
      return [
        writeOf("block.replace", changedMeanwhile, { Put: putBlock(next) }),
        sideWrite(next, one, other),
        sideWrite(next, other, one),
      ];
    },
    guard: (one, other, refusal) =>
      writeOf("block.guard", refusal, {
        ConditionCheck: blocks.check(
          { pair: pairKeyOf(one, other) },
          ({ notExists, eq }) => `${notExists("holders")} OR ${eq("holders", 0)}`,
        ),
      }),
  };
};
