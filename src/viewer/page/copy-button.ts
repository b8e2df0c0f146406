import { button } from "#src/viewer/page/elements";

const LABEL = "Copy link";
const WHILE_MS = 1500;

/** Copies the address, which says what is open and which filters are on. */
export function createCopyButton(): HTMLButtonElement {
  const made = button(
    { class: "tool" },
    () => {
      navigator.clipboard.writeText(location.href).then(
        () => say("Copied"),
        () => say("Not allowed"),
      );
    },
    LABEL,
  );
  const say = (words: string) => {
    made.textContent = words;
    setTimeout(() => {
      made.textContent = LABEL;
    }, WHILE_MS);
  };
  return made;
}
