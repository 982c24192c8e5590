import { africaAndAmericas } from "./africa-and-americas.ts";
import { asia } from "./asia.ts";
import { europe } from "./europe.ts";
import type { Place } from "./place.ts";

export const places: readonly Place[] = [...europe, ...asia, ...africaAndAmericas];
