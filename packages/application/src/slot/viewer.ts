import type { PersonId } from "@waymark/domain/id";

/** Who looks at times; null for somebody who is not signed in. */
export type Viewer = { readonly personId: PersonId } | null;
