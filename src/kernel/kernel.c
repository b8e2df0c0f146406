/*
 * The parser's arithmetic as WebAssembly SIMD. Matrices hold int16 weights, activations are int16 at a fixed scale, sums are exact in int32,
 * and everything else is float32 without fused or reordered operations: the same bits on every machine.
 * Built by scripts/build-kernel.ts into src/kernel/kernel-bytes.ts.
 */
#include "vectors.h"

static inline vec scaled(vec sum, const float *scale, const float *base) {
  return wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), load(scale)), load(base));
}
#define MUL_ADD(sum, x, w) sum = wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(x, w))

typedef struct {
  const int16_t *weights;
  const float *scale; /* one factor an output */
  int outputs, inputs;
} layer;

/* Four rows at once, one block of outputs from n. base: what is added, a row stride of 0 makes it a bias. */
static inline void four_rows(const int16_t *x, int x_stride, layer w, int n, const float *base, int base_stride, float *out, int out_stride) {
  const int16_t *x0 = x, *x1 = x + x_stride, *x2 = x + 2 * x_stride, *x3 = x + 3 * x_stride;
  const int16_t *at = w.weights + n * w.inputs;
  vec a0 = wasm_i32x4_splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  for (int k = 0; k < w.inputs; k += 2, at += 2 * BLOCK) {
    vec w0 = load(at), w1 = load(at + BLOCK);
    vec v = wasm_v128_load32_splat(x0 + k);
    MUL_ADD(a0, v, w0);
    MUL_ADD(a1, v, w1);
    v = wasm_v128_load32_splat(x1 + k);
    MUL_ADD(b0, v, w0);
    MUL_ADD(b1, v, w1);
    v = wasm_v128_load32_splat(x2 + k);
    MUL_ADD(c0, v, w0);
    MUL_ADD(c1, v, w1);
    v = wasm_v128_load32_splat(x3 + k);
    MUL_ADD(d0, v, w0);
    MUL_ADD(d1, v, w1);
  }
  const float *scale = w.scale + n, *from = base + n;
  float *to = out + n;
  wasm_v128_store(to, scaled(a0, scale, from));
  wasm_v128_store(to + 4, scaled(a1, scale + 4, from + 4));
  to += out_stride, from += base_stride;
  wasm_v128_store(to, scaled(b0, scale, from));
  wasm_v128_store(to + 4, scaled(b1, scale + 4, from + 4));
  to += out_stride, from += base_stride;
  wasm_v128_store(to, scaled(c0, scale, from));
  wasm_v128_store(to + 4, scaled(c1, scale + 4, from + 4));
  to += out_stride, from += base_stride;
  wasm_v128_store(to, scaled(d0, scale, from));
  wasm_v128_store(to + 4, scaled(d1, scale + 4, from + 4));
}

static inline void one_row(const int16_t *x, layer w, int n, const float *base, float *out) {
  const int16_t *at = w.weights + n * w.inputs;
  vec a = wasm_i32x4_splat(0), b = a, c = a, d = a;
  for (int k = 0; k < w.inputs; k += 8, at += 8 * BLOCK) {
    vec v = wasm_v128_load32_splat(x + k);
    MUL_ADD(a, v, load(at));
    MUL_ADD(b, v, load(at + BLOCK));
    v = wasm_v128_load32_splat(x + k + 2);
    MUL_ADD(c, v, load(at + 2 * BLOCK));
    MUL_ADD(d, v, load(at + 3 * BLOCK));
    v = wasm_v128_load32_splat(x + k + 4);
    MUL_ADD(a, v, load(at + 4 * BLOCK));
    MUL_ADD(b, v, load(at + 5 * BLOCK));
    v = wasm_v128_load32_splat(x + k + 6);
    MUL_ADD(c, v, load(at + 6 * BLOCK));
    MUL_ADD(d, v, load(at + 7 * BLOCK));
  }
  wasm_v128_store(out + n, scaled(wasm_i32x4_add(a, c), w.scale + n, base + n));
  wasm_v128_store(out + n + 4, scaled(wasm_i32x4_add(b, d), w.scale + n + 4, base + n + 4));
}

/* Block by block of outputs, so that a block's weights stay in the nearest cache for all rows. */
static inline void rows(const int16_t *x, int x_stride, layer w, const float *base, int base_stride, float *out, int out_stride, int count) {
  for (int n = 0; n < w.outputs; n += BLOCK) {
    int m = 0;
    for (; m + 4 <= count; m += 4) four_rows(x + m * x_stride, x_stride, w, n, base + m * base_stride, base_stride, out + m * out_stride, out_stride);
    for (; m < count; m++) one_row(x + m * x_stride, w, n, base + m * base_stride, out + m * out_stride);
  }
}

/* out[count x outputs] = x[count x inputs] * weights * scale + base */
EXPORT(multiply)
void multiply(const int16_t *x, int x_stride, const int16_t *weights, const float *scale, int outputs, int inputs, const float *base, int base_stride,
              float *out, int out_stride, int count) {
  layer w = {weights, scale, outputs, inputs};
  rows(x, x_stride, w, base, base_stride, out, out_stride, count);
}

/* Activations of rows to int16 at a scale. Width is a multiple of 8. */
EXPORT(quantise)
void quantise(const float *x, int x_stride, int16_t *out, int width, float factor, int count) {
  vec f = wasm_f32x4_splat(factor);
  for (int m = 0; m < count; m++, x += x_stride, out += width)
    for (int i = 0; i < width; i += 8) wasm_v128_store(out + i, to_int16(load(x + i), load(x + i + 4), f));
}

/* Negative activations become 0, in place. Count is a multiple of 4. */
EXPORT(rectify)
void rectify(float *x, int count) {
  for (int i = 0; i < count; i += 4) wasm_v128_store(x + i, wasm_f32x4_max(load(x + i), wasm_f32x4_splat(0)));
}

static inline vec sigmoid(vec x) {
  vec one = wasm_f32x4_splat(1.f);
  return wasm_f32x4_div(one, wasm_f32x4_add(one, exponential(wasm_f32x4_neg(x))));
}

/* sigmoid(gate) * tanh(x) with one division: (1 - e^-2x) / ((1 + e^-gate) (1 + e^-2x)). */
static inline vec gated_tangent(vec gate, vec x) {
  vec one = wasm_f32x4_splat(1.f), a = exponential(wasm_f32x4_neg(gate)), b = exponential(wasm_f32x4_mul(x, wasm_f32x4_splat(-2.f)));
  return wasm_f32x4_div(wasm_f32x4_sub(one, b), wasm_f32x4_mul(wasm_f32x4_add(one, a), wasm_f32x4_add(one, b)));
}

static inline vec cell(const float *gates, float *memory, int hidden) {
  vec kept = wasm_f32x4_mul(sigmoid(load(gates + hidden)), load(memory));
  vec next = wasm_f32x4_add(kept, gated_tangent(load(gates), load(gates + 2 * hidden)));
  wasm_v128_store(memory, next);
  return gated_tangent(load(gates + 3 * hidden), next);
}

/*
 * One direction of an LSTM over sentences sorted by falling length. inputs: what the words give to the gates (input, forget, cell, output),
 * row `from[first[b] + t]` for word t of sentence b; out: states as int16, row first[b] + t. state, memory, gates: scratch a sentence.
 */
EXPORT(recur)
void recur(const float *inputs, int in_stride, const int32_t *from, const int16_t *weights, const float *scale, int16_t *out, int out_stride,
           const int32_t *first, const int32_t *length, int sentences, int hidden, int backward, int16_t *state, float *memory, float *gates,
           float factor) {
  layer w = {weights, scale, 4 * hidden, hidden};
  vec f = wasm_f32x4_splat(factor);
  for (int i = 0; i < sentences * hidden; i++) state[i] = 0, memory[i] = 0;
  int active = sentences;
  for (int step = 0; step < length[0]; step++) {
    while (length[active - 1] <= step) active--;
    for (int b = 0; b < active; b++) {
      int row = first[b] + (backward ? length[b] - 1 - step : step);
      __builtin_memcpy(gates + b * 4 * hidden, inputs + from[row] * in_stride, 16 * hidden);
    }
    rows(state, hidden, w, gates, 4 * hidden, gates, 4 * hidden, active);
    for (int b = 0; b < active; b++) {
      int row = first[b] + (backward ? length[b] - 1 - step : step);
      for (int j = 0; j < hidden; j += 8) {
        vec low = cell(gates + b * 4 * hidden + j, memory + b * hidden + j, hidden);
        vec high = cell(gates + b * 4 * hidden + j + 4, memory + b * hidden + j + 4, hidden);
        vec both = to_int16(low, high, f);
        wasm_v128_store(state + b * hidden + j, both);
        wasm_v128_store(out + row * out_stride + j, both);
      }
    }
  }
}

/* Adds int16 rows times a factor: x[m] += rows[from[m]] * factor. Width is a multiple of 8. */
EXPORT(add)
void add(float *x, int x_stride, const int16_t *added, int added_stride, const int32_t *from, int width, float factor, int count) {
  vec f = wasm_f32x4_splat(factor);
  for (int m = 0; m < count; m++, x += x_stride)
    for (int i = 0; i < width; i += 4) {
      vec value = wasm_f32x4_convert_i32x4(wasm_i32x4_load16x4(added + from[m] * added_stride + i));
      wasm_v128_store(x + i, wasm_f32x4_add(load(x + i), wasm_f32x4_mul(value, f)));
    }
}

/* The greatest of each row, the first where equal; `skip` is left out. */
EXPORT(greatest)
void greatest(const float *x, int stride, int width, int skip, int32_t *out, int count) {
  for (int i = 0; i < count; i++, x += stride) {
    int best = skip == 0 ? 1 : 0;
    for (int j = best + 1; j < width; j++)
      if (j != skip && x[j] > x[best]) best = j;
    out[i] = best;
  }
}

static inline float dot(const float *a, const float *b, int width) {
  vec s = wasm_f32x4_splat(0), t = s;
  for (int k = 0; k < width; k += 8) {
    s = wasm_f32x4_add(s, wasm_f32x4_mul(load(a + k), load(b + k)));
    t = wasm_f32x4_add(t, wasm_f32x4_mul(load(a + k + 4), load(b + k + 4)));
  }
  s = wasm_f32x4_add(s, t);
  return (wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1)) + (wasm_f32x4_extract_lane(s, 2) + wasm_f32x4_extract_lane(s, 3));
}

/*
 * Arc scores of one sentence, out[n x n+1] with column 0 the root, and the best head and its margin over the second of each word.
 * distance: 65 values for word minus head from -32 to 32.
 */
EXPORT(arcs)
void arcs(const float *dependents, int d_stride, const float *heads, int h_stride, const float *root, int width, const float *distance, int n,
          float *out, int32_t *best, float *margin) {
  for (int i = 0; i < n; i++) {
    float *row = out + i * (n + 1), first = -1e30f, second = -1e30f;
    int chosen = 0;
    for (int j = 0; j <= n; j++) {
      int away = i + 1 - j;
      away = away < -32 ? -32 : away > 32 ? 32 : away;
      float score = dot(dependents + i * d_stride, j ? heads + (j - 1) * h_stride : root, width) + distance[away + 32];
      row[j] = score;
      if (j == i + 1) continue;
      if (score > first) second = first, first = score, chosen = j;
      else if (score > second) second = score;
    }
    best[i] = chosen;
    margin[i] = first - second;
  }
}

/*
 * The best relation of each word to its head. half: [n x relations x stride] what the word gives, one more than `width` used (the bias);
 * head rows lie at heads + (head - 1) * h_stride. Words whose head is the root get `root`, no others do.
 */
EXPORT(relate)
void relate(const float *half, int half_stride, const float *heads, int h_stride, int width, int stride, int relations, int root,
            const int32_t *head, int32_t *out, int n) {
  for (int i = 0; i < n; i++) {
    if (head[i] == 0) {
      out[i] = root;
      continue;
    }
    float highest = -1e30f;
    for (int r = 0; r < relations; r++) {
      const float *given = half + i * half_stride + r * stride;
      float score = dot(given, heads + (head[i] - 1) * h_stride, width) + given[width];
      if (r != root && score > highest) highest = score, out[i] = r;
    }
  }
}
