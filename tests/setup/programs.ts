/**
 * Finds the programs that some tests need, or installs Debian's where it may, before any test runs. The path of each is
 * then in its variable; where one is absent its tests are skipped and named, and under CI=true that is a failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Program {
  /** The environment's variable for its path. */
  readonly variable: string;
  /** In Debian. */
  readonly package: string;
  readonly names: readonly string[];
  /** Paths of other systems. */
  readonly elsewhere: readonly string[];
  /** What needs it. */
  readonly tests: string;
}

const PROGRAMS: readonly Program[] = [
  {
    variable: "DATELINE_CHROMIUM",
    package: "chromium",
    names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    elsewhere: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    tests: "tests/browser/",
  },
  {
    variable: "DATELINE_NGINX",
    package: "nginx",
    names: ["nginx"],
    elsewhere: ["/usr/sbin/nginx", "/opt/homebrew/bin/nginx", "/usr/local/bin/nginx"],
    tests: "tests/deploy/nginx.test.ts",
  },
];

export default function setup(): () => void {
  const absent = PROGRAMS.filter((program) => {
    const found = find(program) ?? install(program);
    if (found) process.env[program.variable] = found;
    return !found;
  });
  if (absent.length > 0 && process.env.CI === "true") throw new Error(absent.map(wayOut).join("\n"));
  return () => {
    for (const program of absent) console.warn(`\n${wayOut(program)}`);
  };
}

const wayOut = ({ tests, package: name, variable }: Program): string =>
  `Not run: every test in ${tests}. Install ${name} (Debian: apt-get install ${name}), or set ${variable} to its path.`;

function find({ variable, names, elsewhere }: Program): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env[variable], ...onPath, ...elsewhere].find((path) => path && existsSync(path));
}

/** Debian's package, by root itself or by a sudo that asks for no password. No server is started. */
function install(program: Program): string | undefined {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => {
    const [command = "", ...rest] = [...sudo, "apt-get", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    return spawnSync(command, rest, { stdio: "ignore", env }).status === 0;
  };
  console.warn(`Installing Debian's ${program.package} for ${program.tests} ...`);
  return apt("update") && apt("install", "-y", "--no-install-recommends", program.package) ? find(program) : undefined;
}
