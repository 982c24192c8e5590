/**
 * For the `ref` of what takes the place of the button that opened it: its first field gets the focus,
 * which would be lost together with the button.
 */
export const arriveIn = (opened: HTMLElement | null): void => {
  opened?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
};
