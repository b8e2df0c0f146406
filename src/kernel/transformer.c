/* What a transformer needs beside the kernel's products: attention, layer normalisation and the Gaussian error unit, with the same bits everywhere. */
#include "vectors.h"

static inline float sum(vec x) {
  return (wasm_f32x4_extract_lane(x, 0) + wasm_f32x4_extract_lane(x, 1)) + (wasm_f32x4_extract_lane(x, 2) + wasm_f32x4_extract_lane(x, 3));
}

/* Rows as the weights of a layer with an output a row ("keys"): `rows` rounded up to whole blocks, the outputs added are 0. */
EXPORT(pack_rows)
void pack_rows(const int16_t *x, int x_stride, int rows, int width, int16_t *packed) {
  for (int n = 0; n < (rows + BLOCK - 1) / BLOCK * BLOCK; n++) {
    int16_t *at = packed + (n - n % BLOCK) * width + n % BLOCK * 2;
    for (int k = 0; k < width; k += 2, at += 2 * BLOCK) {
      at[0] = n < rows ? x[n * x_stride + k] : 0;
      at[1] = n < rows ? x[n * x_stride + k + 1] : 0;
    }
  }
}

/* Rows as the weights of a layer with an input a row ("values"): `rows` rounded up to whole blocks, the inputs added are 0. */
EXPORT(pack_columns)
void pack_columns(const int16_t *x, int x_stride, int rows, int width, int16_t *packed) {
  int inputs = (rows + BLOCK - 1) / BLOCK * BLOCK;
  for (int k = 0; k < inputs; k++)
    for (int n = 0; n < width; n++)
      packed[(n - n % BLOCK) * inputs + (k >> 1) * 2 * BLOCK + n % BLOCK * 2 + (k & 1)] = k < rows ? x[k * x_stride + n] : 0;
}

/* Softmax over the first `width` scores of each row, as int16 at a scale; the rest of the row becomes 0. The stride is a multiple of 8. */
EXPORT(soften)
void soften(float *x, int stride, int width, int16_t *out, float factor, int count) {
  for (int m = 0; m < count; m++, x += stride, out += stride) {
    for (int i = width; i < stride; i++) x[i] = -1e30f;
    vec most = load(x), total = wasm_f32x4_splat(0);
    for (int i = 4; i < stride; i += 4) most = wasm_f32x4_max(most, load(x + i));
    float a = wasm_f32x4_extract_lane(most, 0), b = wasm_f32x4_extract_lane(most, 1), c = wasm_f32x4_extract_lane(most, 2), d = wasm_f32x4_extract_lane(most, 3);
    a = a > b ? a : b, c = c > d ? c : d;
    vec top = wasm_f32x4_splat(a > c ? a : c);
    for (int i = 0; i < stride; i += 4) {
      vec share = exponential(wasm_f32x4_sub(load(x + i), top));
      wasm_v128_store(x + i, share);
      total = wasm_f32x4_add(total, share);
    }
    vec f = wasm_f32x4_splat(factor / sum(total));
    for (int i = 0; i < stride; i += 8) wasm_v128_store(out + i, to_int16(load(x + i), load(x + i + 4), f));
  }
}

/* Layer normalisation of x + added, in place and as int16 at a scale. Width is a multiple of 8. */
EXPORT(normalise)
void normalise(float *x, const float *added, const float *gain, const float *bias, int16_t *out, int width, float factor, int count) {
  vec f = wasm_f32x4_splat(factor);
  for (int m = 0; m < count; m++, x += width, added += width, out += width) {
    vec total = wasm_f32x4_splat(0), squares = total;
    for (int i = 0; i < width; i += 4) {
      vec v = wasm_f32x4_add(load(x + i), load(added + i));
      wasm_v128_store(x + i, v);
      total = wasm_f32x4_add(total, v);
    }
    vec mean = wasm_f32x4_splat(sum(total) / (float)width);
    for (int i = 0; i < width; i += 4) {
      vec v = wasm_f32x4_sub(load(x + i), mean);
      squares = wasm_f32x4_add(squares, wasm_f32x4_mul(v, v));
    }
    vec spread = wasm_f32x4_splat(1.f / __builtin_sqrtf(sum(squares) / (float)width + 1e-12f));
    for (int i = 0; i < width; i += 4) {
      vec v = wasm_f32x4_mul(wasm_f32x4_mul(wasm_f32x4_sub(load(x + i), mean), spread), load(gain + i));
      wasm_v128_store(x + i, wasm_f32x4_add(v, load(bias + i)));
    }
    for (int i = 0; i < width; i += 8) wasm_v128_store(out + i, to_int16(load(x + i), load(x + i + 4), f));
  }
}

/* x times the normal distribution's share below x, by its logistic approximation. */
static inline vec error_unit(vec x) {
  vec one = wasm_f32x4_splat(1.f), cube = wasm_f32x4_mul(wasm_f32x4_mul(x, x), x);
  vec inner = wasm_f32x4_mul(wasm_f32x4_splat(-1.5957691f), wasm_f32x4_add(x, wasm_f32x4_mul(wasm_f32x4_splat(0.044715f), cube)));
  return wasm_f32x4_div(x, wasm_f32x4_add(one, exponential(inner)));
}

/* Gaussian error units of `count` activations as int16 at a scale. Count is a multiple of 8. */
EXPORT(activate)
void activate(const float *x, int16_t *out, float factor, int count) {
  vec f = wasm_f32x4_splat(factor);
  for (int i = 0; i < count; i += 8) wasm_v128_store(out + i, to_int16(error_unit(load(x + i)), error_unit(load(x + i + 4)), f));
}
