import { html } from "hono/html";
import { layOut, type Page } from "../page/index.ts";
import type { ClockState } from "./clock-state.ts";

const steps = [
  { minutes: 60, label: "1 hour" },
  { minutes: 1_440, label: "1 day" },
  { minutes: 4_320, label: "3 days" },
  { minutes: 10_080, label: "1 week" },
  { minutes: 43_200, label: "30 days" },
] as const;

const describeOffset = (minutes: number): string => {
  if (minutes === 0) return "It is the real time.";
  const parts = [
    [Math.floor(minutes / 1_440), "d"],
    [Math.floor((minutes % 1_440) / 60), "h"],
    [minutes % 60, "min"],
  ] as const;
  const text = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`]));
  return `${text.join(" ")} ahead of the real time.`;
};

/** Plain forms: they work without a script. */
export const showClock = (state: ClockState, basePath: string): Page =>
  layOut(
    {
      title: "Clock",
      brand: "Waymark clock",
      hint: "Move time forward to see what is due later.",
      home: basePath,
      style: `${basePath}/style.css`,
    },
    html`<h1>
        <time datetime="${state.now}">${state.now.slice(0, 19).replace("T", " ")} UTC</time>
      </h1>
      <p>${describeOffset(state.offsetMinutes)}</p>
      <form class="actions" method="post" action="${basePath}">
        ${steps.map(
          ({ minutes, label }) =>
            html`<button name="advanceMinutes" value="${String(minutes)}">+ ${label}</button>`,
        )}
      </form>
      <form class="actions" method="post" action="${basePath}">
        <p><button name="reset" value="true">Back to the real time</button></p>
      </form>`,
  );
