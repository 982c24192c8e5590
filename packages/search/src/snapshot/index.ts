export type { SearchIndex } from "../engine/index-view.ts";
export {
  type BuildOptions,
  buildSnapshot,
  buildSnapshotFile,
  type FileBuildOptions,
} from "./build.ts";
export type { BuildError, SnapshotError } from "./error.ts";
export { openSnapshot, withDelta } from "./open-snapshot.ts";
