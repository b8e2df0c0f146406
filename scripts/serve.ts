import { buildPage } from "#scripts/page/build-page";
import { runProgram } from "#src/cli/program";

// npm run serve -- OPTIONS: the viewer, with a page that is as new as its sources.
await buildPage();
await runProgram(["serve", ...process.argv.slice(2)]);
