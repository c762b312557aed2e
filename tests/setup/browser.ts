/**
 * Finds Chromium for the tests that need a browser, or installs Debian's where it may, before any test runs. Its path
 * is then in DATELINE_CHROMIUM; where there is none, those tests are skipped and named, and under CI=true that is a
 * failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const ELSEWHERE = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export default function setup(): () => void {
  const found = find() ?? install();
  if (found) process.env.DATELINE_CHROMIUM = found;
  else if (process.env.CI === "true") throw new Error(`The browser tests cannot run. ${WAY_OUT}`);
  return () => {
    if (!found) console.warn(`\nNot run: every test in tests/browser/. ${WAY_OUT}`);
  };
}

const WAY_OUT = "Install Chromium (Debian: apt-get install chromium), or set DATELINE_CHROMIUM to its path.";

function find(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.DATELINE_CHROMIUM, ...onPath, ...ELSEWHERE].find((path) => path && existsSync(path));
}

/** Debian's package, by root itself or by a sudo that asks for no password. */
function install(): string | undefined {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => {
    const [command = "", ...rest] = [...sudo, "apt-get", ...args];
    return (
      spawnSync(command, rest, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
        .status === 0
    );
  };
  console.warn("Installing Debian's chromium for the browser tests ...");
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium") ? find() : undefined;
}
