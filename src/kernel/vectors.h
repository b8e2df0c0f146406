/* What both files of the kernel share: vectors of 128 bits, the packed layout of weights, rounding to int16 and the exponential. */
#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name)))
typedef v128_t vec;

/*
 * Weights are packed in blocks of 8 outputs; within a block, for each pair of inputs, 8 outputs of 2 weights each. Inputs are a multiple of 8.
 */
#define BLOCK 8

static inline vec load(const void *at) { return wasm_v128_load(at); }

static inline vec to_int16(vec low, vec high, vec factor) {
  vec a = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(low, factor)));
  vec b = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_mul(high, factor)));
  return wasm_i16x8_narrow_i32x4(a, b);
}

/*
 * e^x by a polynomial of degree 5 on the fraction of its binary exponent (relative error below 3e-7), so that no machine's own exp is asked.
 * Clamped to where the product of two results is finite.
 */
static inline vec exponential(vec x) {
  x = wasm_f32x4_min(wasm_f32x4_max(x, wasm_f32x4_splat(-40.f)), wasm_f32x4_splat(40.f));
  vec t = wasm_f32x4_mul(x, wasm_f32x4_splat(1.44269504f));
  vec whole = wasm_f32x4_floor(t), r = wasm_f32x4_sub(t, whole);
  static const float terms[5] = {8.9893397e-3f, 5.5826318e-2f, 2.4015361e-1f, 6.9315308e-1f, 9.9999994e-1f};
  vec p = wasm_f32x4_splat(1.8775767e-3f);
  for (int i = 0; i < 5; i++) p = wasm_f32x4_add(wasm_f32x4_mul(p, r), wasm_f32x4_splat(terms[i]));
  vec power = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(whole), wasm_i32x4_splat(127)), 23);
  return wasm_f32x4_mul(p, power);
}

