import { button } from "#src/viewer/page/elements";

export interface LegendFold {
  /** Opens and closes the legend; the style sheet shows it only where the legend is folded away. */
  readonly button: HTMLButtonElement;
  /** Closes the legend; false where it wasn't open. */
  close(): boolean;
}

/** On narrower screens the legend lies folded away. */
export function createLegendFold(legend: HTMLElement): LegendFold {
  const set = (isOpen: boolean): void => {
    legend.classList.toggle("is-open", isOpen);
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) legend.querySelector("input")?.focus();
    else opener.focus();
  };
  const isOpen = () => legend.classList.contains("is-open");
  const opener = button({ class: "tool legend-button", "aria-expanded": "false", "aria-controls": "legend" }, () => set(!isOpen()), "Filters");
  legend.append(button({ class: "tool legend-done" }, () => set(false), "Done"));
  return {
    button: opener,
    close() {
      if (!isOpen()) return false;
      set(false);
      return true;
    },
  };
}
