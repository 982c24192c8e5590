import type { Instant } from "@waymark/domain/time";
import type { Manifest, VocabularyRef } from "./manifest.ts";

/** A manifest as it was read; the tag stands for its bytes. */
export type StoredManifest = {
  readonly tag: string;
  /** Null where this version of the code finds none in the bytes. */
  readonly manifest: Manifest | null;
};

/**
 * Where the index lies: object storage, on AWS and in the local cloud. Segments and vocabularies are
 * named by their content and never changed; only the manifest is replaced, after the files it names
 * are there. Every call throws when the store fails.
 */
export type SegmentStore = {
  /**
   * The manifest, or null where it still is the one with `knownTag` (a conditional read) or where
   * there is none yet.
   */
  readonly readManifest: (knownTag: string | null) => Promise<StoredManifest | null>;
  /**
   * @param read what the new manifest was made from; null where there was none
   * @returns false when another writer was first, and then nothing is changed
   */
  readonly replaceManifest: (read: StoredManifest | null, manifest: Manifest) => Promise<boolean>;
  readonly readSegment: (name: string) => Promise<Uint8Array | null>;
  /** @returns the name, made of the content */
  readonly writeSegment: (bytes: Uint8Array) => Promise<string>;
  readonly listSegments: () => Promise<
    readonly { readonly name: string; readonly writtenAt: Instant }[]
  >;
  readonly removeSegment: (name: string) => Promise<void>;
  readonly readVocabulary: (ref: VocabularyRef) => Promise<Uint8Array | null>;
  readonly writeVocabulary: (version: number, bytes: Uint8Array) => Promise<VocabularyRef>;
  /** Every version that was ever written, the oldest first. */
  readonly listVocabularies: () => Promise<
    readonly (VocabularyRef & { readonly writtenAt: Instant })[]
  >;
};
