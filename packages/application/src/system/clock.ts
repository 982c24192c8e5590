import { instantFromEpochMs } from "@waymark/domain/time";
import type { Clock } from "../ports/index.ts";

export const systemClock: Clock = { now: () => instantFromEpochMs(Date.now()) };
