import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { kernelBytes } from "#src/kernel/kernel-bytes";
import { compileKernel } from "../../../scripts/build-kernel.ts";

/** The bytes differ from compiler to compiler; they were written by this one. */
const WRITTEN_BY = "clang version 14.";

function compiler(): string {
  try {
    execFileSync("wasm-ld", ["--version"]);
    return execFileSync("clang", ["--version"], { encoding: "utf8" });
  } catch {
    return "";
  }
}

describe("the kernel", () => {
  const test = compiler().includes(WRITTEN_BY) ? it : it.skip;
  test("is what its source compiles to", () => expect(kernelBytes).toBe(compileKernel().toString("base64")));
});
