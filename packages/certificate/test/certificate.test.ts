import type { Certificate } from "@waymark/application/ports";
import { MentorshipId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeRenderCertificate } from "../src/certificate/index.ts";
import { type Family, makeFonts, setLine } from "../src/typeface/index.ts";

const folderOf = (family: Family): URL =>
  new URL(".", import.meta.resolve(`@fontsource-variable/${family}/unicode.json`));

const certificate: Certificate = {
  mentorshipId: MentorshipId.parse(`mnt_${"1".repeat(32)}`),
  mentorName: "Tāmati Lindqvist",
  menteeName: "María José Ñandú",
  startedAt: Instant.parse("2026-03-02T09:00:00.000Z"),
  endedAt: Instant.parse("2026-11-20T09:00:00.000Z"),
  sessionCount: 12,
  minutes: 720,
  isOutgrown: true,
};

const names = [
  "Zoë Łukasiewicz",
  "Đặng Thị Hồng",
  "Ольга Шевченко",
  "Ελένη Παπαδοπούλου",
  "دانيا الخطيب",
  "עומר לוי",
  "अनन्या शर्मा",
  "অনন্যা সেন",
  "அனிதா குமார்",
  "ఆదిత్య రెడ్డి",
  "અનિતા પટેલ",
  "ਹਰਪ੍ਰੀਤ ਕੌਰ",
  "ಅನಿತಾ ರಾವ್",
  "അനിത നായർ",
  "නිමාලි පෙරේරා",
  "สมชาย ใจดี",
  "ნინო ბერიძე",
  "Անի Պետրոսյան",
  "ሰላም ተስፋዬ",
  "សុខា ចាន់",
  "ສົມສັກ",
  "အောင်ဆန်း",
  "김하늘",
  "佐藤 さくら",
  "王小明",
  "O’Neill-D'Arcy",
] as const;

const lengthOfSigns = (name: string): number =>
  Array.from(name).filter((character) => !/[\p{Z}\p{M}\p{P}\p{Cf}]/u.test(character)).length;

describe("a name on a certificate", () => {
  const fonts = makeFonts(folderOf);
  test.each(names)("%s is drawn whole, and no sign of it as an empty box", async (name) => {
    const found = await Promise.all(
      Array.from(name).map(async (character) => {
        const { drawn } = await setLine(fonts)(character, 600);
        return /[\p{Z}\p{M}\p{Cf}]/u.test(character) || drawn.length > 0;
      }),
    );
    expect(found).not.toContain(false);
    const line = await setLine(fonts)(name, 600);
    // Scripts that join or stack signs need fewer outlines than letters.
    expect(line.drawn.length).toBeGreaterThanOrEqual(Math.ceil(lengthOfSigns(name) / 2));
    expect(line.width).toBeGreaterThan(1);
  });

  test("in a script from right to left begins on the right", async () => {
    const first = await setLine(fonts)("לוי", 400);
    const both = await setLine(fonts)("לוי עומר", 400);
    const last = both.drawn.at(-1);
    expect(last?.outline).toBe(first.drawn.at(-1)?.outline);
    expect(last?.x).toBeGreaterThan(both.width / 2);
  });

  test("that no typeface can write leaves nothing behind", async () => {
    expect(await setLine(fonts)("\u{10FFFD}", 400)).toEqual({ drawn: [], width: 0 });
  });
});

describe("a certificate", () => {
  const render = makeRenderCertificate(folderOf);
  const contentOf = (pdf: Uint8Array): string => {
    const bytes = Buffer.from(pdf);
    const text = bytes.toString("latin1");
    return [...text.matchAll(/(?<!end)stream\r?\n/gu)]
      .map(({ index, 0: mark }) => {
        const end = text.indexOf("endstream", index);
        return inflateSync(bytes.subarray(index + mark.length, end)).toString("latin1");
      })
      .join("\n");
  };
  const hexOf = (text: string): string =>
    `FEFF${[...Buffer.from(text, "utf16le").swap16()].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

  test("is a PDF of one page that says in text what it draws", async () => {
    const pdf = await render({ ...certificate, menteeName: "佐藤 さくら" });
    expect(Buffer.from(pdf).subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const content = contentOf(pdf).toLowerCase();
    for (const name of ["佐藤 さくら", certificate.mentorName, "12 sessions, 12 hours"]) {
      expect(content).toContain(hexOf(name).toLowerCase().slice(4));
    }
    expect(pdf.byteLength).toBeLessThan(120_000);
  });

  test("is the same file each time", async () => {
    expect(Buffer.from(await render(certificate))).toEqual(Buffer.from(await render(certificate)));
  });

  test("shows a name that is longer than the page smaller, not cut", async () => {
    const pdf = await render({ ...certificate, menteeName: "Maximiliana ".repeat(6).trim() });
    expect(pdf.byteLength).toBeGreaterThan(1000);
  });
});
