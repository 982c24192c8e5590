import { DomainEvent } from "@waymark/contracts/event";
import * as z from "zod";
import { itemReader } from "../item/item-reader.ts";
import { outboxSchema } from "./item.ts";

/** Apart from the item: who only writes events need not know every event there is. */
export const readOutbox = itemReader(outboxSchema.model, z.object({ body: DomainEvent }));
