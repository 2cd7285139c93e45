import { expect, it } from "vitest";
import { Suspensions } from "./Suspensions.ts";

it("goes on only when every reason is gone", () => {
  const said: (string | undefined)[] = [];
  const suspensions = new Suspensions((reason) => said.push(reason));
  suspensions.set("clock", undefined);
  suspensions.set("sources", "they differ");
  suspensions.set("sources", "they differ");
  suspensions.set("clock", "it is late");
  suspensions.set("sources", undefined);
  suspensions.set("clock", undefined);
  expect(said).toEqual(["they differ", "they differ; it is late", "it is late", undefined]);
});
