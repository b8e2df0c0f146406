import type { Observable } from "#src/viewer/core/observable";
import { decodeView, encodeStop } from "#src/viewer/core/url-codec";
import { openStop, type Stop, type ViewState } from "#src/viewer/core/view-state";
import { type Child, element } from "#src/viewer/page/elements";

/** A link that opens something in the panel. A real link: it can be copied, and opened in another tab. */
export function stopLink(stop: Stop, className: string, ...children: readonly Child[]): HTMLAnchorElement {
  return element("a", { href: `#at=${encodeStop(stop)}`, class: className }, ...children);
}

/** Lets plain clicks on such links open the stop on top of what is open, with the filters as they are. */
export function followStopLinks(state: Observable<ViewState>): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#at="]') : null;
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const stops = decodeView(link.hash).trail;
    state.update((before) => stops.reduce(openStop, before));
  });
}
