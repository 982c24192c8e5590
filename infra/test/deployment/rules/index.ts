import type { World } from "../world.ts";
import { alarmFaults } from "./alarms.ts";
import { edgeFaults } from "./edge.ts";
import { functionFaults } from "./functions.ts";
import { messageFaults } from "./messages.ts";
import { ownershipFaults } from "./ownership.ts";
import { permissionFaults } from "./permissions.ts";
import { queueFaults } from "./queues.ts";
import { secretFaults } from "./secrets.ts";

/** What holds for every deployment; each rule tells what is wrong, in words. */
export const rules = {
  "each side keeps to its own and reads only what the other publishes": ownershipFaults,
  "every function is as its row says, and starts": functionFaults,
  "secrets are known to those only who need them": secretFaults,
  "every job and both readers of the stream are called as the catalogue says": messageFaults,
  "no message comes back too early or is lost unheard": queueFaults,
  "nobody may do more than what they call": permissionFaults,
  "everything is under one origin, with its headers": edgeFaults,
  "a person hears of every function that fails": alarmFaults,
} as const satisfies Record<string, (world: World) => readonly string[]>;

export const faultsOf = (world: World): readonly string[] =>
  Object.values(rules).flatMap((faults) => faults(world));
