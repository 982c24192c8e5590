import { clientAddressHeader } from "@waymark/contracts/site";

/**
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
const code = `function handler(event) {
  event.request.headers[${JSON.stringify(clientAddressHeader)}] = { value: event.viewer.ip };
  return event.request;
}`;

/** Writes who connected to CloudFront over whatever the viewer says of it. */
export const makeViewerAddress = (): aws.cloudfront.Function =>
  new aws.cloudfront.Function("ViewerAddress", {
    comment: "Waymark: tells the functions who is at the other end",
    runtime: "cloudfront-js-2.0",
    code,
    publish: true,
  });
