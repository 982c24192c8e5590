import type { Case } from "./case.ts";
import { changes } from "./changes.ts";
import { days } from "./days.ts";
import { meanings } from "./meanings.ts";
import { rules } from "./rules.ts";
import { times } from "./times.ts";

export type { Case } from "./case.ts";

/** The owner of every calendar here lives in Berlin: clocks change on 29 March and 25 October 2026. */
export const ownerZone = "Europe/Berlin";

export const cases: readonly Case[] = [...times, ...days, ...rules, ...changes, ...meanings];
