import type {
  Availabilities,
  Blocks,
  Bookings,
  BusyTimes,
  Clock,
  Commands,
  Commit,
  Delegates,
  GroupBookings,
  LimitCounters,
  Listings,
  Persons,
  SignInSessionReader,
  Ids,
} from "@waymark/application/ports";
import { makeAvailabilities } from "../availability/index.ts";
import { makeBlocks } from "../block/index.ts";
import {
  makeBookingCounters,
  makeBookings,
  makeBusyTimes,
  makeGroupBookings,
  makeLocks,
} from "../booking/index.ts";
import { joinBusyTimes, makeCalendarBusyTimes } from "../calendar-feed/index.ts";
import { makeCommands } from "../command/index.ts";
import { type CommitDeps, makeCommit } from "../commit/index.ts";
import { makeDelegates } from "../delegate/index.ts";
import type { TableAccess } from "../item/table-access.ts";
import { makeListings } from "../listing/index.ts";
import { makePersons } from "../person/index.ts";
import { makeSignInSessionReader } from "../sign-in-session/index.ts";

export type FirstDbDeps = CommitDeps & {
  readonly clock: Clock;
  readonly ids: Pick<Ids, "fingerprint">;
};

export type FirstDb = {
  readonly commit: Commit;
  readonly commands: Commands;
  readonly persons: Persons;
  readonly signInSessions: SignInSessionReader;
  readonly blocks: Blocks;
  readonly listings: Listings;
  readonly availabilities: Availabilities;
  readonly delegates: Delegates;
  readonly bookings: Bookings;
  readonly groupBookings: GroupBookings;
  readonly busyTimes: BusyTimes;
  readonly limitCounters: LimitCounters;
};

/**
 * The ports that a visitor's first page needs: who asks, listings, and free times. The API loads these
 * with itself; whatever is not needed there belongs to `later-db`.
 */
export const makeFirstDb = (access: TableAccess, deps: FirstDbDeps): FirstDb => ({
  commit: makeCommit(access, deps),
  commands: makeCommands(access, deps.clock),
  persons: makePersons(access),
  signInSessions: makeSignInSessionReader(access, deps.ids),
  blocks: makeBlocks(access),
  listings: makeListings(access),
  availabilities: makeAvailabilities(access),
  delegates: makeDelegates(access),
  bookings: makeBookings(access),
  groupBookings: makeGroupBookings(access),
  busyTimes: joinBusyTimes(makeBusyTimes(makeLocks(access)), makeCalendarBusyTimes(access)),
  limitCounters: makeBookingCounters(access),
});
