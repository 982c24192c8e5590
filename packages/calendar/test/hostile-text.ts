import * as fc from "fast-check";

const spiteful = fc.constantFrom(
  'Eve"\r\nATTENDEE:mailto:all@victims.example',
  "Eve\nEND:VEVENT\nBEGIN:VEVENT",
  'Eve";PARTSTAT=ACCEPTED;X="',
  "Eve\u0085ATTACH:https://evil.example/x",
  "Eve\u2028ORGANIZER:mailto:eve@evil.example",
  "Eve\r ATTACH:x",
  "\u0000\u001F",
  "a\\nb\\,c\\;d\\\\e^n^'^^",
  "Ann; Bob, Carl: \\ \"quoted\" 'once'",
  "\u202Egnp.exe\u202C \u200F\u05D0\u05D1\u200E",
  "\uD83D half of a character \uDE00",
  "👩🏽‍🚀".repeat(12),
  "ß".repeat(80),
  "漢".repeat(60),
);

/** Texts that a person may give as a name: anything, and what has broken writers before. */
export const hostileText = fc.oneof(
  spiteful,
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", minLength: 60, maxLength: 200 }),
  fc.tuple(fc.string({ unit: "grapheme", maxLength: 80 }), spiteful).map((parts) => parts.join("")),
);
