import type { SearchState } from "@waymark/contracts/search-address";
import { parseSearchState } from "@waymark/contracts/search-address";
import { z } from "../../shared/parse/index.ts";
import { readStored, writeStored } from "../../shared/storage/index.ts";

const key = "waymark.my-time";
const deviceStorage = () => localStorage;
const Kept = z.object({ hours: z.string(), tz: z.string() });

/** The usual week that was set last on this device, and the zone in which it was meant. */
export type MyTime = { readonly hours: string; readonly tz: string };

export const readMyTime = (): MyTime | undefined => {
  const kept = readStored(deviceStorage, key, Kept);
  const { hours, tz } = parseSearchState(kept ?? {});
  return hours === undefined || tz === undefined ? undefined : { hours, tz };
};

/** Keeps the week of a search; a search without hours leaves what is kept as it is. */
export const keepMyTime = ({ hours }: SearchState, tz: string): void => {
  if (hours !== undefined) writeStored(deviceStorage, key, { hours, tz });
};

export const forgetMyTime = (): void => writeStored(deviceStorage, key, undefined);
