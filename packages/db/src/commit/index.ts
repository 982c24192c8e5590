export { type CommitDeps, makeCommit } from "./commit.ts";
