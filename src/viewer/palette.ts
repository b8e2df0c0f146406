import type { Family } from "#schema/claim";
import type { ShapeName } from "#src/viewer/core/node-shape";

/** The colours of the picture in the theme that is shown, as "rgb(r, g, b)". */
export interface Palette {
  readonly families: Readonly<Record<Family, string>>;
  readonly nodes: Readonly<Record<ShapeName, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
}

/** Reads the palette from the style sheet, which alone knows the colours; the page must have it loaded. */
export function readPalette(): Palette {
  const probe = document.createElement("i");
  document.body.append(probe);
  // Custom properties come back unresolved (`light-dark(...)`); the colour of an element that uses one does not.
  const color = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const actor = color("actor");
  const palette: Palette = {
    families: { security: color("security"), peace: color("peace"), economic: color("economic"), political: color("political") },
    nodes: {
      state: actor,
      government_body: actor,
      igo: actor,
      organisation: actor,
      coalition: actor,
      group: actor,
      person: actor,
      place: color("place"),
      open: color("muted"),
    },
    paper: color("paper"),
    ink: color("ink"),
    muted: color("muted"),
    accent: color("accent"),
  };
  probe.remove();
  return palette;
}
