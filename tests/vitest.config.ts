import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxDev: false, jsxImportSource: "dateline" },
  resolve: { alias: { "dateline/jsx-runtime": new URL("../src/render/jsx-runtime.ts", import.meta.url).pathname } },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/setup/temporary.ts", "tests/setup/programs.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
