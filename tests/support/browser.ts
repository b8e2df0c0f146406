import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const ARGUMENTS = [
  "--headless=new",
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark";
  /** Runs in the page before anything of ours. */
  readonly before?: () => void;
}

export interface Browser {
  /** A new page of its own size and colours; closed after the test, which fails if the page's console had an error. */
  open(url: string, options?: PageOptions): Promise<Page>;
  /** Console errors that the test means to cause. */
  expectErrors(pattern: RegExp): void;
}

/** A Chromium with a new, empty profile for all tests of the group around it. */
export function useBrowser(path: string): Browser {
  const profile = mkdtempSync(join(tmpdir(), "pledgegraph-chromium-"));
  let context: BrowserContext | null = null;
  let errors: string[] = [];
  let expected: RegExp | null = null;

  beforeAll(async () => {
    context = await chromium.launchPersistentContext(profile, { executablePath: path, args: ARGUMENTS, viewport: null, reducedMotion: "reduce" });
  });
  afterEach(async () => {
    for (const page of context?.pages().slice(1) ?? []) await page.close();
    const unexpected = errors.filter((error) => expected === null || !expected.test(error));
    [errors, expected] = [[], null];
    expect(unexpected).toEqual([]);
  });
  afterAll(async () => {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  return {
    async open(url, { width = 1440, height = 900, colors = "light", before } = {}) {
      if (context === null) throw new Error("The browser has not been started.");
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("dialog", (dialog) => {
        errors.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: colors, reducedMotion: "reduce" });
      if (before) await page.addInitScript(before);
      await page.goto(url);
      return page;
    },
    expectErrors(pattern) {
      expected = pattern;
    },
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical on a page, as "rule: target". */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`));
  });
}

/** Pixels that a WebGL layer of the picture has drawn, read from its live context in the frame in which it drew them. */
export function drawnPixels(page: Page, layer: "nodes" | "edges"): Promise<{ readonly lost: boolean; readonly drawn: number }> {
  return page.evaluate(
    (name) =>
      new Promise<{ lost: boolean; drawn: number }>((resolve, reject) => {
        const gl = document.querySelector<HTMLCanvasElement>(`.sigma-${name}`)?.getContext("webgl2");
        if (!gl) return reject(new Error(`There is no WebGL 2 context of ${name}.`));
        // The renderer draws in the next frame after a resize; the buffer is only readable in that same frame.
        window.dispatchEvent(new Event("resize"));
        requestAnimationFrame(() => {
          const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
          const pixels = new Uint8Array(width * height * 4);
          gl.bindFramebuffer(gl.FRAMEBUFFER, null);
          gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
          let drawn = 0;
          for (let index = 3; index < pixels.length; index += 4) if ((pixels[index] ?? 0) > 0) drawn += 1;
          resolve({ lost: gl.isContextLost(), drawn });
        });
      }),
    layer,
  );
}
