import type { Instant } from "@waymark/domain/time";

export type Clock = { readonly now: () => Instant };
