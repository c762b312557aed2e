import { expect, it } from "vitest";
import { killBuilds } from "./killed-builds.ts";

it("a build that is killed leaves the old site or the new one whole, and the next one clears up", async () => {
  const killed = await killBuilds(4); // npm run kills: 500
  expect(killed).toMatchObject({ broken: 0, leftBehind: [] });
  expect(killed.old + killed.new + killed.none).toBe(4);
}, 240_000);
