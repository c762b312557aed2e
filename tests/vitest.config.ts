import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/setup/programs.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
