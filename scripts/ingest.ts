import { runProgram } from "#src/cli/program";

// npm run ingest -- PATH...
await runProgram(["ingest", ...process.argv.slice(2)]);
