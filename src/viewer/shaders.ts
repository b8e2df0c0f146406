import { ARROW, EDGE_GAP } from "#src/viewer/core/edge-geometry";

/** A number as GLSL reads a float. */
function glsl(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** Positions in CSS pixels, y downwards, as the canvas overlay has them, and back to WebGL's cube. */
const PIXELS = `
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

vec2 toPixels(vec2 position) {
  vec2 clip = (u_matrix * vec3(position, 1.0)).xy;
  return vec2(clip.x + 1.0, 1.0 - clip.y) * 0.5 * u_viewport;
}
vec4 toClip(vec2 pixels) {
  vec2 share = pixels / u_viewport * 2.0;
  return vec4(share.x - 1.0, 1.0 - share.y, 0.0, 1.0);
}
`;

/** A node: a square around it, in which the fragment shader measures the distance to its regular polygon. */
export const NODE_VERTEX = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec4 a_shape; // sides, turn, scale, hollow
attribute vec2 a_corner;
${PIXELS}
varying vec4 v_color;
varying vec2 v_point;
varying vec4 v_shape;
varying float v_radius;

void main() {
  v_radius = a_size / u_sizeRatio * a_shape.z;
  v_point = a_corner * (v_radius + 5.0);
  v_shape = a_shape;
  // A hidden node comes as zeros.
  gl_Position = a_size > 0.0 ? toClip(toPixels(a_position) + v_point) : vec4(2.0, 2.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

export const NODE_FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying vec4 v_shape;
varying float v_radius;
uniform vec3 u_paper;
uniform float u_pixelRatio;

void main() {
  float apothem = v_radius;
  float away = length(v_point) - v_radius;
  if (v_shape.x > 0.5) {
    float segment = 6.2831853 / v_shape.x;
    float angle = atan(v_point.x, -v_point.y) - v_shape.y * 6.2831853;
    float aside = mod(angle, segment) - segment * 0.5;
    apothem = v_radius * cos(segment * 0.5);
    away = cos(aside) * length(v_point) - apothem;
  }
  #ifdef PICKING_MODE
  // A little more than is seen: small nodes can still be hit.
  gl_FragColor = away < 3.0 ? v_color : vec4(0.0);
  #else
  float soft = 0.6 / u_pixelRatio;
  float solid = v_shape.w > 0.0 ? max(away, -away - apothem * (1.0 - v_shape.w)) : away;
  vec3 color = mix(v_color.rgb, u_paper, smoothstep(-soft, soft, solid));
  // A rim of paper parts the node from the edges that pass behind it.
  float alpha = 1.0 - smoothstep(1.5 - soft, 1.5 + soft, away);
  gl_FragColor = vec4(color, 1.0) * alpha;
  #endif
}`;

/**
 * An edge: a ribbon along a quadratic curve, cut off at the node borders, and arrowheads. a_part says which corner a vertex is: (along, side,
 * 0) of the ribbon, (along, side, 1) of the head at the target, (along, side, 2) of the head at the source.
 */
export const EDGE_VERTEX = `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_width;
attribute float a_bend;
attribute float a_both;
attribute vec2 a_radii;
attribute vec2 a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec3 a_part;
${PIXELS}
uniform float u_pixelRatio;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

void main() {
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 delta = target - source;
  float span = max(length(delta), 0.001);
  vec2 control = (source + target) * 0.5 + vec2(-delta.y, delta.x) * a_bend;
  float speed = span * sqrt(1.0 + 4.0 * a_bend * a_bend);
  float width = max(a_width / u_sizeRatio, 0.6);
  float headLength = ${glsl(ARROW.length.base)} + ${glsl(ARROW.length.perWidth)} * width;
  float headHalf = ${glsl(ARROW.half.base)} + ${glsl(ARROW.half.perWidth)} * width;
  float tail = (a_radii.x / u_sizeRatio + ${glsl(EDGE_GAP)}) / speed;
  float tip = 1.0 - (a_radii.y / u_sizeRatio + ${glsl(EDGE_GAP)}) / speed;
  float from = tail + a_both * headLength * 0.8 / speed;
  float to = tip - headLength * 0.8 / speed;
  float room = step(from, to);

  float t = a_part.z < 0.5 ? mix(from, to, a_part.x) : (a_part.z < 1.5 ? tip : tail);
  vec2 point = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 direction = normalize(mix(control - source, target - control, t));
  vec2 aside = vec2(-direction.y, direction.x);

  float pad = 1.0 / u_pixelRatio;
  #ifdef PICKING_MODE
  pad = 5.0;
  #endif
  v_half = width * 0.5;
  v_along = t * speed;
  v_dash = a_dash / u_sizeRatio;
  if (a_part.z < 0.5) {
    v_side = a_part.y * (v_half + pad);
    point += aside * v_side;
  } else {
    // Tip where a_part.x is 0, base where it is 1; no dashes.
    float facing = a_part.z < 1.5 ? 1.0 : -1.0;
    room *= a_part.z < 1.5 ? 1.0 : a_both;
    point += -direction * facing * headLength * a_part.x + aside * a_part.y * headHalf;
    v_side = 0.0;
    v_dash = vec2(1.0, 0.0);
  }
  gl_Position = room > 0.5 ? toClip(point) : vec4(2.0, 2.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

export const EDGE_FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying vec2 v_dash;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.5 / u_pixelRatio;
  float alpha = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_side));
  if (v_dash.y > 0.0) {
    float place = mod(v_along, v_dash.x + v_dash.y);
    alpha *= smoothstep(-soft, soft, place) * (1.0 - smoothstep(v_dash.x - soft, v_dash.x + soft, place));
  }
  gl_FragColor = v_color * alpha;
  #endif
}`;

/** Corners of an edge's ribbon in so many steps, and of both heads, as triangles. */
export function edgeParts(steps: number): number[][] {
  const ribbon = Array.from({ length: steps }, (_, step) => {
    const [here, next] = [step / steps, (step + 1) / steps];
    return [
      [here, -1, 0],
      [here, 1, 0],
      [next, -1, 0],
      [next, -1, 0],
      [here, 1, 0],
      [next, 1, 0],
    ];
  });
  const heads = [1, 2].flatMap((part) => [
    [0, 0, part],
    [1, -1, part],
    [1, 1, part],
  ]);
  return [...ribbon.flat(), ...heads];
}
