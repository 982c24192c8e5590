import type { CSSProperties } from "react";
import { light } from "./palette.ts";

const sans = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const serif = "Literata,'Iowan Old Style',Georgia,'Times New Roman',serif";

// Long words, such as a pasted address, would otherwise widen the page beyond a phone's screen.
const breaking = { overflowWrap: "anywhere", wordBreak: "break-word" } as const;

export const bodyType: CSSProperties = {
  margin: 0,
  color: light.ink,
  fontFamily: sans,
  fontSize: "16px",
  lineHeight: "25px",
  ...breaking,
};

export const quietType: CSSProperties = {
  ...bodyType,
  color: light.inkSoft,
  fontSize: "14px",
  lineHeight: "21px",
};

export const labelType: CSSProperties = { ...quietType, fontWeight: 600 };

export const headingType: CSSProperties = {
  ...bodyType,
  fontFamily: serif,
  fontSize: "27px",
  fontWeight: 400,
  lineHeight: "35px",
};

export const titleType: CSSProperties = { ...bodyType, fontWeight: 600 };

export const codeType: CSSProperties = {
  ...bodyType,
  fontFamily: "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace",
  fontSize: "38px",
  fontWeight: 600,
  letterSpacing: "6px",
  lineHeight: "48px",
};
