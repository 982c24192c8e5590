import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { acknowledgeFindings } from "./acknowledge-findings.ts";
import { makeFoundation } from "./make-foundation.ts";
import { readSettings } from "./settings.ts";

const app = new App();
const settings = readSettings(app);
acknowledgeFindings(makeFoundation(app, settings), settings.stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
