/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  async app({ stage }) {
    const { applicationName, permanentStages } = await import("./infra/contract.ts");
    const isPermanent = permanentStages.includes(stage);
    return {
      name: applicationName,
      home: "aws",
      removal: isPermanent ? "retain" : "remove",
      protect: isPermanent,
      providers: { aws: { defaultTags: { tags: { "waymark:stage": stage } } } },
    };
  },
  async run() {
    const { makeApplication } = await import("./infra/make-application.ts");
    return makeApplication();
  },
});
