import { Delivery } from "@waymark/domain/delivery";
import * as z from "zod";

/** For operators: states and reasons, never what a mail says. */
export const DeliveryRow = Delivery.pick({
  id: true,
  about: true,
  template: true,
  state: true,
  attempt: true,
  reason: true,
  updatedAt: true,
});
export const DeliveryListInput = z.strictObject({
  date: z.iso.date(),
  cursor: z.string().max(400).optional(),
});
export const DeliveryList = z.object({
  deliveries: z.array(DeliveryRow),
  nextCursor: z.string().optional(),
});
