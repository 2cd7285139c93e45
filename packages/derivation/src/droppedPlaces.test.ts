import { expect, it } from "vitest";
import { droppedPlaces } from "./droppedPlaces.ts";

it.each([
  ["none", ["0x01", "0x02"], ["0x01", "0x02"], []],
  ["all", ["0x01", "0x02"], [], [0, 1]],
  ["the first", ["0x01", "0x02"], ["0x02"], [0]],
  ["a second time", ["0x01", "0x01", "0x02"], ["0x01", "0x02"], [1]],
  ["a first time, when the second fits", ["0x01", "0x02", "0x01"], ["0x02", "0x01"], [0]],
] as const)("%s of the forced transactions left out", (_, forced, included, dropped) => {
  expect(droppedPlaces(forced, included)).toEqual(dropped);
});
