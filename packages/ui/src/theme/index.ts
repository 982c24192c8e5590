export { readTheme, showTheme } from "./theme.ts";
export { ThemeSwitch } from "./theme-switch.tsx";
