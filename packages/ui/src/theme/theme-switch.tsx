import { useState } from "react";
import { chooseTheme, readTheme, type ThemeChoice, themeChoices } from "./theme.ts";

const labels = { system: "Like my device", light: "Light", dark: "Dark" } as const;

export const ThemeSwitch = () => {
  const [choice, setChoice] = useState<ThemeChoice>(readTheme);
  const choose = (next: ThemeChoice) => {
    chooseTheme(next);
    setChoice(next);
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-1 text-sm">
      <legend className="sr-only">Appearance</legend>
      {themeChoices.map((value) => (
        <label
          key={value}
          className="flex min-h-8 cursor-pointer items-center rounded-sm px-2.5 text-ink-soft has-checked:bg-surface has-checked:font-semibold has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-3 has-focus-visible:outline-focus hover:text-ink"
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={value === choice}
            onChange={() => choose(value)}
            className="sr-only"
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
};
