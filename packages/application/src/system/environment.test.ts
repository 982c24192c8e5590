import { expect, test } from "vitest";
import * as z from "zod";
import { readEnvironment } from "./environment.ts";

const Shape = z.object({ TABLE_NAME: z.string().min(1) });

test("a missing variable stops the start and is named", () => {
  expect(() => readEnvironment(Shape, {})).toThrow(/TABLE_NAME/);
});

test("a deployed function does not start with an endpoint that leads away from AWS", () => {
  const variables = {
    TABLE_NAME: "waymark",
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true",
    AWS_ENDPOINT_URL_SQS: "http://127.0.0.1:9",
  };
  expect(() => readEnvironment(Shape, variables)).toThrow(/AWS_ENDPOINT_URL_SQS/);
});

test("on one's own machine the same endpoint variable is how the local cloud is reached", () => {
  expect(
    readEnvironment(Shape, { TABLE_NAME: "waymark", AWS_ENDPOINT_URL_SQS: "http://127.0.0.1:9" }),
  ).toEqual({ TABLE_NAME: "waymark" });
});
