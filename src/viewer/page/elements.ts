export type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An element with attributes and children. Strings become text and are never read as markup; `true` sets an empty attribute, `false` and
 * `null` set none.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A drawing of the page's own, hidden from screen readers: what it says stands beside it in words. */
export function drawing(
  className: string,
  width: number,
  height: number,
  ...shapes: readonly (readonly [tag: string, attributes: Attributes])[]
): SVGElement {
  const made = document.createElementNS(SVG, "svg");
  setAttributes(made, { class: className, width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", focusable: "false" });
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    setAttributes(shape, attributes);
    made.append(shape);
  }
  return made;
}

/** Listens to clicks and gives the button back. */
export function button(attributes: Attributes, onClick: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", onClick);
  return made;
}

function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) target.setAttribute(name, value === true ? "" : String(value));
  }
}
