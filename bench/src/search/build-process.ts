import { buildSnapshotFile } from "@waymark/search/snapshot";
import { makeListings, WORLD_NOW } from "./make-listing.ts";

/**
 * Run as a process of its own: builds the snapshot of argv[2] listings into the file argv[3], then says
 * how long that took, the making of the listings on both walks included, and how large the process was.
 */
const [listings = "", path = ""] = process.argv.slice(2);
const startedMs = performance.now();
const built = buildSnapshotFile(makeListings(Number(listings)), { now: WORLD_NOW }, path);
if (!built.ok) throw new Error(built.error.code);
const buildMs = performance.now() - startedMs;
const { user, system } = process.cpuUsage();
const cpuMs = (user + system) / 1000;
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ buildMs, cpuMs, peakMb, bytes: built.value }));
