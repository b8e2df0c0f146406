/** Compiles the kernel with clang and writes its bytes as a table: `npx tsx scripts/build-kernel.ts`. Needs Debian's clang and lld. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/kernel/", import.meta.url));
const sources = ["kernel.c", "transformer.c"];
const flags = ["--target=wasm32", "-O3", "-msimd128", "-mbulk-memory", "-ffp-contract=off", "-fno-builtin", "-nostdlib", "-Wall", "-Werror"];
const linker = ["--no-entry", "--import-memory", "--strip-all", "--export=__heap_base", "-z,stack-size=4096"];

/** The kernel compiled from its source, as bytes. Throws what execFileSync throws where clang is missing or fails. */
export function compileKernel(): Buffer {
  const place = mkdtempSync(join(tmpdir(), "kernel-"));
  try {
    const out = join(place, "kernel.wasm");
    execFileSync("clang", [...flags, ...linker.map((flag) => `-Wl,${flag}`), "-o", out, ...sources.map((name) => join(folder, name))]);
    return readFileSync(out);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The text of kernel-bytes.ts for the given module. */
export function renderKernelBytes(bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,140}/gu) ?? [];
  return [
    "/** kernel.c and transformer.c as WebAssembly, in base64. Written by scripts/build-kernel.ts; a test compares it with the sources. */",
    "export const kernelBytes = [",
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(folder, "kernel-bytes.ts"), renderKernelBytes(compileKernel()));
