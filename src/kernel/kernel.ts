import { kernelBytes } from "#src/kernel/kernel-bytes";
import { InvariantError } from "#src/support/errors";

/** An address in the kernel's memory, in bytes. */
export type Address = number;

/** What kernel.c and transformer.c export; their comments say what each does. */
export interface KernelFunctions {
  multiply(
    x: Address,
    xStride: number,
    weights: Address,
    scale: Address,
    outputs: number,
    inputs: number,
    base: Address,
    baseStride: number,
    out: Address,
    outStride: number,
    count: number,
  ): void;
  quantise(x: Address, xStride: number, out: Address, width: number, factor: number, count: number): void;
  rectify(x: Address, count: number): void;
  recur(
    inputs: Address,
    inStride: number,
    from: Address,
    weights: Address,
    scale: Address,
    out: Address,
    outStride: number,
    first: Address,
    length: Address,
    sentences: number,
    hidden: number,
    backward: 0 | 1,
    state: Address,
    memory: Address,
    gates: Address,
    factor: number,
  ): void;
  add(x: Address, xStride: number, added: Address, addedStride: number, from: Address, width: number, factor: number, count: number): void;
  greatest(x: Address, stride: number, width: number, skip: number, out: Address, count: number): void;
  arcs(
    dependents: Address,
    dependentStride: number,
    heads: Address,
    headStride: number,
    root: Address,
    width: number,
    distance: Address,
    words: number,
    out: Address,
    best: Address,
    margin: Address,
  ): void;
  relate(
    half: Address,
    halfStride: number,
    heads: Address,
    headStride: number,
    width: number,
    stride: number,
    relations: number,
    root: number,
    head: Address,
    out: Address,
    words: number,
  ): void;
  pack_rows(x: Address, xStride: number, rows: number, width: number, packed: Address): void;
  pack_columns(x: Address, xStride: number, rows: number, width: number, packed: Address): void;
  soften(x: Address, stride: number, width: number, out: Address, factor: number, count: number): void;
  normalise(x: Address, added: Address, gain: Address, bias: Address, out: Address, width: number, factor: number, count: number): void;
  activate(x: Address, out: Address, factor: number, count: number): void;
}

/** The kernel with its memory seen as numbers of three widths. */
export interface Kernel {
  readonly call: KernelFunctions;
  readonly float32: Float32Array;
  readonly int32: Int32Array;
  readonly int16: Int16Array;
  /** Takes a stretch of memory, for good: `bytes` of it at an address divisible by 64. */
  readonly take: (bytes: number) => Address;
}

/** The part of the WebAssembly interface that is used; the library of ES2023 has no types for it. */
interface WasmHost {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: KernelFunctions & { readonly __heap_base: { readonly value: number } } };
}

const PAGE = 65536;

/** A kernel of its own with `bytes` of memory to take from. */
export function createKernel(bytes: number): Kernel {
  const host = (globalThis as unknown as { readonly WebAssembly: WasmHost }).WebAssembly;
  const memory = new host.Memory({ initial: Math.ceil(bytes / PAGE) + 2 });
  const module = new host.Module(Uint8Array.from(atob(kernelBytes), (char) => char.charCodeAt(0)));
  const { exports } = new host.Instance(module, { env: { memory } });
  let next = exports.__heap_base.value;
  const take = (wanted: number): Address => {
    const address = Math.ceil(next / 64) * 64;
    next = address + wanted;
    if (next > memory.buffer.byteLength) throw new InvariantError(`The kernel has ${bytes} bytes of memory and more were asked for.`);
    return address;
  };
  const { buffer } = memory;
  return { call: exports, float32: new Float32Array(buffer), int32: new Int32Array(buffer), int16: new Int16Array(buffer), take };
}
