export { type IndexKeeper, keepIndex, type KeptIndex, type RefreshError } from "./keep-index.ts";
export { makeSegmentStore } from "./make-segment-store.ts";
export type { Manifest, Segments, VocabularyRef } from "./manifest.ts";
export type { FoundObject, ObjectStore, PutCondition, StoredObject } from "./object-store.ts";
export { readWhole } from "./read-whole.ts";
export { type AwsIdentity, type S3Place } from "./s3-request.ts";
export { makeS3Store } from "./s3-store.ts";
export type { SegmentStore, StoredManifest } from "./segment-store.ts";
