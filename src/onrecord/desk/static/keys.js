// Keys that work on every page: "/" goes to the search box, "?" lists the keys there are. A page adds its own:
//     import { keys } from "./keys.js";
//     keys({ j: ["the next sentence that somebody says", () => ...] });
// No key works while somebody types, or together with Ctrl, Alt or Cmd: those are the browser's.

const known = new Map();

export function keys(more) {
  for (const [key, [words, act]] of Object.entries(more)) known.set(key, { words, act });
}

function typing(target) {
  return target.closest("input, select, textarea, [contenteditable]") !== null;
}

function find() {
  const box = document.getElementById("q");
  box.focus();
  box.select();
}

function list() {
  const rows = [...known].flatMap(([key, { words }]) => {
    const term = document.createElement("dt");
    const sign = document.createElement("kbd");
    const meaning = document.createElement("dd");
    sign.textContent = key;
    meaning.textContent = words;
    term.append(sign);
    return [term, meaning];
  });
  const box = document.getElementById("keys");
  box.querySelector("dl").replaceChildren(...rows);
  if (!box.open) box.showModal();
}

keys({ "/": ["search", find], "?": ["these keys", list] });

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typing(event.target)) return;
  if (document.querySelector("dialog[open]") && event.key !== "?") return;
  const found = known.get(event.key);
  if (!found) return;
  event.preventDefault();
  found.act(event);
});

for (const button of document.querySelectorAll("[data-keys]")) {
  button.hidden = false;
  button.addEventListener("click", list);
}

// The form behind "as NAME" closes when somebody goes elsewhere, as people expect of what opens over a page.
const me = document.querySelector(".me");
document.addEventListener("pointerdown", (event) => {
  if (me?.open && !me.contains(event.target)) me.open = false;
});
me?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !me.open) return;
  me.open = false;
  me.querySelector("summary").focus();
});
