import type { DomainEvent } from "@waymark/contracts/event";
import { err, ok, type Result } from "@waymark/domain/result";
import * as z from "zod";
import { readOutbox } from "./item.ts";

const describe = (error: unknown): string => {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : "not an error";
};

/** The event of an outbox item; the reason as text when there is none that this version knows. */
export const readEvent = (item: unknown): Result<DomainEvent, string> => {
  try {
    return ok(readOutbox(item).body);
  } catch (error) {
    return err(describe(error));
  }
};
