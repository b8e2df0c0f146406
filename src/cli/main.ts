#!/usr/bin/env node
import { runProgram } from "#src/cli/program";

await runProgram(process.argv.slice(2));
