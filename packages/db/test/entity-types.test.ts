import type { DueItem } from "@waymark/application/ports";
import { expectTypeOf, test } from "vitest";
import type { dueSchema } from "../src/due/item.ts";
import type { AmountsOf, AttributesOf, IndexName, KeyOf } from "../src/entity/attributes.ts";
import type { PartitionOf, PlaceOf } from "../src/entity/attributes.ts";
import type { tallySchema } from "../src/tally/item.ts";

type Due = typeof dueSchema;
type Tally = typeof tallySchema;

test("an entity's types take what its declaration names and nothing else", () => {
  expectTypeOf<keyof KeyOf<Due>>().toEqualTypeOf<"id">();
  expectTypeOf<IndexName<Due>>().toEqualTypeOf<"byDay">();
  expectTypeOf<IndexName<Tally>>().toEqualTypeOf<never>();
  expectTypeOf<keyof PartitionOf<Due, "byDay">>().toEqualTypeOf<"day" | "shard">();
  expectTypeOf<keyof PlaceOf<Due, "byDay">>().toEqualTypeOf<"at" | "id">();
  expectTypeOf<AttributesOf<Due>["body"]>().toEqualTypeOf<DueItem>();
  expectTypeOf<AttributesOf<Due>["at"]>().toEqualTypeOf<string>();
  expectTypeOf<AmountsOf<Tally>>().toEqualTypeOf<{
    readonly openAsMentee?: number;
    readonly acceptedAsMentee?: number;
    readonly openAsMentor?: number;
  }>();
});
