/**
 * After a form was not sent: leads to the first thing in it that needs a look, which is marked by
 * `aria-invalid`, or by `data-problem` where it is no field.
 */
export const focusProblem = (form: HTMLFormElement): void => {
  // What is wrong is marked by the render that follows the press.
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  });
};
