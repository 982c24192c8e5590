/** What Lambda would set for a function; the bundles read it while they are loaded. */
export const setEnvironment = (variables: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, variables);
};
