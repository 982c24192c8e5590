import type { ListingDeps } from "@waymark/application/listing";
import type { Log } from "@waymark/application/log";
import type {
  Blocks,
  ListingSearch,
  Persons,
  SignInSessionReader,
} from "@waymark/application/ports";
import type { SlotDeps } from "@waymark/application/slot";
import type { AppDeps } from "./deps.ts";

/** What a visitor's first page needs: listings, free times, and who asks. */
export type FirstDeps = ListingDeps &
  Omit<SlotDeps, "mentorships"> & {
    readonly blocks: Blocks;
    readonly persons: Persons;
    readonly search: ListingSearch;
    readonly signInSessions: SignInSessionReader;
    /** Where browsers reach the product, without a slash at the end. */
    readonly origin: string;
    /** The key of session cookies, shared with the auth function. */
    readonly authSecret: string;
    /** The key of links in mails, shared with the mail worker. */
    readonly linkSecret: string;
    readonly log: Log;
  };

/** What a new process begins with; the rest is loaded with the first call that needs it. */
export type StartDeps = FirstDeps & { readonly load: () => Promise<AppDeps> };
