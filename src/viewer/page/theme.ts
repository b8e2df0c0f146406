import { button } from "#src/viewer/page/elements";

type Theme = "light" | "dark";
const KEY = "pledgegraph-theme";

/** Uses the reader's own choice, if there is one; called first of all, so that nothing is seen in other colours. */
export function applyStoredTheme(): void {
  const stored = localStorage.getItem(KEY);
  if (stored === "light" || stored === "dark") document.documentElement.dataset.theme = stored;
}

/**
 * A button that changes between light and dark. Until it is used the page follows the system; afterwards it keeps to the choice, on this
 * device only.
 *
 * @param onChange called after each change of the colours, whoever made it.
 */
export function createThemeButton(onChange: () => void): HTMLButtonElement {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const current = (): Theme => (document.documentElement.dataset.theme as Theme | undefined) ?? (system.matches ? "dark" : "light");
  const made = button({ class: "tool" }, () => {
    const next = current() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    localStorage.setItem(KEY, next);
    name();
    onChange();
  });
  const name = () => {
    made.textContent = current() === "dark" ? "Light" : "Dark";
    made.setAttribute("aria-label", current() === "dark" ? "Use light colours" : "Use dark colours");
  };
  system.addEventListener("change", () => {
    name();
    onChange();
  });
  name();
  return made;
}
