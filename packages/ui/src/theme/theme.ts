export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = "waymark.theme";

const isThemeChoice = (value: string | null): value is ThemeChoice =>
  themeChoices.some((choice) => choice === value);

/** The stored choice; "system" when there is none, or when the browser keeps no storage for us. */
export const readTheme = (): ThemeChoice => {
  try {
    const stored = localStorage.getItem(storageKey);
    return isThemeChoice(stored) ? stored : "system";
  } catch {
    return "system";
  }
};

/** Shows a choice, without keeping it. */
export const showTheme = (choice: ThemeChoice): void => {
  if (choice === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = choice;
};

/** Shows a choice and keeps it for the next visit. */
export const chooseTheme = (choice: ThemeChoice): void => {
  showTheme(choice);
  try {
    if (choice === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // A browser without storage still shows the choice until the page is left.
  }
};
