/** Which files make up the index now: one snapshot, and one delta with all changes since. */
export type Manifest = { readonly snapshot: string; readonly delta: string | null };

/**
 * Where segments lie: object storage, or a folder in the local cloud. Files are written once under a
 * name of their own and never changed; only the manifest is replaced, and after the files it names.
 */
export type SegmentStore = {
  /**
   * The manifest and its tag, or null where it still is the one with `knownTag` (a conditional
   * read) or where there is none yet.
   */
  readonly readManifest: (
    knownTag: string | null,
  ) => Promise<{ readonly tag: string; readonly manifest: Manifest } | null>;
  readonly readSegment: (name: string) => Promise<Uint8Array>;
  readonly writeSegment: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly writeManifest: (manifest: Manifest) => Promise<void>;
};
