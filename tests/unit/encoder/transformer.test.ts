import { describe, expect, it } from "@jest/globals";
import { readEncoder } from "#src/encoder/read-encoder";
import { createTransformer } from "#src/encoder/transformer";
import { createKernel } from "#src/kernel/kernel";
import { writeTensorFile } from "#tests/support/tensor-file";

const width = 32;
const inner = 64;
const heads = 2;
const layers = 2;
type Vector = readonly number[];

/** Small numbers that look random and are the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  };
}

const next = numbers(7);
/** Weights as int8 would keep them, so that the reference computes with the same ones. */
const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => {
    const row = Array.from({ length: columns }, next);
    const scale = Math.fround(Math.max(...row.map(Math.abs)) / 127);
    return row.map((value) => Math.round(value / scale) * scale);
  });
const vector = (length: number): number[] => Array.from({ length }, () => Math.fround(next()));
const layer = (rows: number, columns: number): { rows: number[][]; bias: number[] } => ({
  rows: matrix(rows, columns).map((row) => row.map((v) => v / 4)),
  bias: vector(rows),
});
const norm = (): { gain: number[]; bias: number[] } => ({ gain: vector(width).map((value) => 1 + value / 4), bias: vector(width) });

const pieces = matrix(5, width);
const places = matrix(16, width);
const segments = vector(2 * width);
const first = norm();
const blocks = Array.from({ length: layers }, () => ({
  attention: layer(3 * width, width),
  output: layer(width, width),
  up: layer(inner, width),
  down: layer(width, inner),
  first: norm(),
  second: norm(),
}));

function weights(): Uint8Array {
  const header = {
    sizes: { width, heads, inner, layers, hidden: 8, pair: 8 },
    pieces: "a\nb\nc\nd\ne",
    fields: {},
    upos: [],
    relations: [],
    verbTags: [],
    parties: [],
    paths: [],
    temperatures: { cue: 1, fields: {}, roles: [] },
  };
  const ofBlock = (name: "attention" | "output" | "up" | "down"): [string, { rows: number[][]; bias: number[] }][] =>
    blocks.map((block, i) => [`${i}.${name}`, block[name]]);
  const norms = blocks.flatMap((block, i) =>
    (["first", "second"] as const).flatMap((name): [string, Vector][] => [
      [`${i}.${name}.gain`, block[name].gain],
      [`${i}.${name}.bias`, block[name].bias],
    ]),
  );
  const matrices = Object.fromEntries([...ofBlock("attention"), ...ofBlock("output"), ...ofBlock("up"), ...ofBlock("down")]);
  return writeTensorFile(
    header,
    { ...matrices, pieces: { rows: pieces }, places: { rows: places } },
    { segments, "norm.gain": first.gain, "norm.bias": first.bias, ...Object.fromEntries(norms) },
  );
}

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const sum = (a: Vector, b: Vector): number[] => a.map((value, i) => value + (b[i] ?? 0));
const apply = ({ rows, bias }: { rows: number[][]; bias: number[] }, x: Vector): number[] => rows.map((row, i) => dot(row, x) + (bias[i] ?? 0));

function normalised(x: Vector, { gain, bias }: { gain: number[]; bias: number[] }): number[] {
  const mean = x.reduce((total, value) => total + value, 0) / x.length;
  const spread = Math.sqrt(x.reduce((total, value) => total + (value - mean) ** 2, 0) / x.length);
  return x.map((value, i) => ((value - mean) / spread) * (gain[i] ?? 0) + (bias[i] ?? 0));
}

/** The same in plain arithmetic, with the exact error function's usual approximation by tanh. */
function reference(sequence: readonly number[], second: number): number[][] {
  let states = sequence.map((piece, at) =>
    normalised(sum(sum(pieces[piece] ?? [], places[at] ?? []), segments.slice(at < second ? 0 : width, at < second ? width : 2 * width)), first),
  );
  for (const block of blocks) {
    const projected = states.map((x) => apply(block.attention, x));
    const size = width / heads;
    const mixed = projected.map((own) =>
      Array.from({ length: heads }, (_, head) => {
        const part = (row: Vector, third: number): number[] => row.slice(third * width + head * size, third * width + (head + 1) * size);
        const scores = projected.map((other) => dot(part(own, 0), part(other, 1)) / Math.sqrt(size));
        const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
        const total = powers.reduce((all, power) => all + power, 0);
        return Array.from({ length: size }, (_u, k) =>
          projected.reduce((all, other, i) => all + ((powers[i] ?? 0) / total) * (part(other, 2)[k] ?? 0), 0),
        );
      }).flat(),
    );
    states = states.map((x, i) => normalised(sum(x, apply(block.output, mixed[i] ?? [])), block.first));
    const unit = (x: number): number => 0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x ** 3)));
    states = states.map((x) => normalised(sum(x, apply(block.down, apply(block.up, x).map(unit))), block.second));
  }
  return states;
}

function run(sequence: readonly number[], second: number): number[][] {
  const kernel = createKernel(16 * 1024 * 1024);
  const address = createTransformer(kernel, readEncoder(weights())).run(sequence, second);
  return sequence.map((_, i) => [...kernel.float32.slice(address / 4 + i * width, address / 4 + (i + 1) * width)]);
}

describe("the transformer", () => {
  it.each([
    [[0], 1],
    [[1, 0, 3, 4, 2], 2],
    [[1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1], 5],
  ])("gives %j what plain arithmetic gives", (sequence, second) => {
    const expected = reference(sequence, second).flat();
    run(sequence, second)
      .flat()
      .forEach((value, i) => {
        expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(0.03);
      });
  });

  it("gives the same bits whatever it read before", () => {
    const kernel = createKernel(16 * 1024 * 1024);
    const transformer = createTransformer(kernel, readEncoder(weights()));
    const read = (sequence: readonly number[]): number[] => {
      const address = transformer.run(sequence, 1);
      return [...kernel.float32.slice(address / 4, address / 4 + sequence.length * width)];
    };
    const before = read([1, 2, 3]);
    read([4, 3, 2, 1, 0, 0, 0, 4, 4, 4]);
    expect(read([1, 2, 3])).toEqual(before);
  });
});
