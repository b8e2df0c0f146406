const transform = {
  "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } }],
};
/** Native ES modules, transformed by swc; `#schema/*` and `#src/*` come from package.json. */
const common = { extensionsToTreatAsEsm: [".ts"], transform, testEnvironment: "node" };

export default {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: "pure", testMatch: ["<rootDir>/tests/{unit,golden,property}/**/*.test.ts"] },
    {
      ...common,
      displayName: "whole",
      testMatch: ["<rootDir>/tests/{contract,integration,browser}/**/*.test.ts", "<rootDir>/tests/*.test.ts"],
      globalSetup: "<rootDir>/tests/support/start-services.ts",
      globalTeardown: "<rootDir>/tests/support/stop-services.ts",
    },
  ],
};
