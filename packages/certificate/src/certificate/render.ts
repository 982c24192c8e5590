import type { Certificate, RenderCertificate } from "@waymark/application/ports";
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  rgb,
} from "@cantoo/pdf-lib";
import { type FolderOf, makeFonts, setLine } from "../typeface/index.ts";
import { type Line, linesOf } from "./lines.ts";

/** A4 across, in points. */
const page = { width: 842, height: 595, margin: 90, top: 92 } as const;

const tones = {
  ink: rgb(0.13, 0.16, 0.17),
  soft: rgb(0.38, 0.42, 0.43),
  accent: rgb(0.72, 0.26, 0.09),
} as const;

/** Names that are longer than the page is wide get smaller, never cut. */
const fitted = ({ size }: Line, width: number): number =>
  Math.min(size, (page.width - 2 * page.margin) / Math.max(width, 0.01));

const addMetadata = (document: PDFDocument, certificate: Certificate): void => {
  const { menteeName, mentorName, endedAt } = certificate;
  document.setTitle(`Certificate: ${menteeName}, mentored by ${mentorName}`);
  document.setAuthor("Waymark");
  document.setLanguage("en");
  // Of the ending and not of the making: the same certificate is the same file.
  document.setCreationDate(new Date(endedAt));
  document.setModificationDate(new Date(endedAt));
};

/**
 * Draws certificates. Text is drawn as outlines, and each line carries what it says (ActualText,
 * ISO 32000-1, 14.9.4), so that it can be searched, copied and read out.
 */
export const makeRenderCertificate = (folderOf: FolderOf): RenderCertificate => {
  const set = setLine(makeFonts(folderOf));
  return async (certificate) => {
    const document = await PDFDocument.create({ updateMetadata: false });
    addMetadata(document, certificate);
    const sheet = document.addPage([page.width, page.height]);
    sheet.drawRectangle({
      x: 36,
      y: 36,
      width: page.width - 72,
      height: page.height - 72,
      borderColor: tones.accent,
      borderWidth: 1.5,
    });
    let y = page.height - page.top;
    for (const line of linesOf(certificate)) {
      y -= line.drop;
      const { drawn, width } = await set(line.text, line.weight);
      const size = fitted(line, width);
      const left = (page.width - width * size) / 2;
      const said = document.context.obj({ ActualText: PDFHexString.fromText(line.text) });
      sheet.pushOperators(
        PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
          PDFName.of("Span"),
          String(said),
        ]),
      );
      for (const sign of drawn) {
        sheet.drawSvgPath(sign.outline, {
          x: left + sign.x * size,
          y: y + sign.y * size,
          // SVG counts downwards, type upwards.
          scale: -sign.scale * size,
          color: tones[line.tone],
        });
      }
      sheet.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    }
    return document.save({ useObjectStreams: false });
  };
};
