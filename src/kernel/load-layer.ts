import type { Address, Kernel } from "#src/kernel/kernel";
import type { Matrix } from "#src/kernel/tensor-file";

/** Outputs in a block of the packed layout of kernel.c; inputs are filled up to a multiple of it too. */
const BLOCK = 8;

/** A layer in the kernel's memory: packed int16 weights, a factor and a bias an output. */
export interface Layer {
  readonly weights: Address;
  readonly scale: Address;
  readonly bias: Address;
  /** Both rounded up to whole blocks; the weights added are 0. */
  readonly outputs: number;
  readonly inputs: number;
}

/** Puts a matrix into the kernel's memory. `inputScale` is the scale of the activations that it will be multiplied with. */
export function loadLayer(kernel: Kernel, matrix: Matrix, inputScale: number): Layer {
  const inputs = Math.ceil(matrix.columns / BLOCK) * BLOCK;
  const outputs = Math.ceil(matrix.rows / BLOCK) * BLOCK;
  const layer = { weights: kernel.take(outputs * inputs * 2), scale: kernel.take(outputs * 4), bias: kernel.take(outputs * 4), outputs, inputs };
  const packed = kernel.int16.subarray(layer.weights / 2, layer.weights / 2 + outputs * inputs);
  for (let n = 0; n < matrix.rows; n++) {
    const corner = (n - (n % BLOCK)) * inputs + (n % BLOCK) * 2;
    const row = n * matrix.columns;
    for (let k = 0; k < matrix.columns; k++) packed[corner + (k >> 1) * 2 * BLOCK + (k & 1)] = matrix.int8[row + k] ?? 0;
  }
  kernel.float32.set(
    matrix.scale.map((scale) => scale / inputScale),
    layer.scale / 4,
  );
  kernel.float32.set(matrix.bias, layer.bias / 4);
  return layer;
}

/** out = x times the layer, plus its bias; x and out with a stride of their own, in values. */
export function multiplyLayer(kernel: Kernel, layer: Layer, x: Address, xStride: number, out: Address, outStride: number, count: number): void {
  kernel.call.multiply(x, xStride, layer.weights, layer.scale, layer.outputs, layer.inputs, layer.bias, 0, out, outStride, count);
}
