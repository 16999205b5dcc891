// The card of an attribution, beside the margin on wide screens and as a sheet below the text on others.
//
// Without script its link is a page of its own. Here it is fetched and put beside its words; its forms are sent from
// where it stands, so that what was unclear in one is said in place.

import { cited, cut, rangeOf, selected } from "./copying.js";

const WIDE = matchMedia("(min-width: 80rem)"); // as in article.css
const GONE = "The desk does not answer. Look at the terminal that it was started from.";

// Where the card stands, as a rule of a sheet: the page itself carries no style attributes, neither ours nor a stranger's.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

function standAt(top) {
  sheet.replaceSync(top === null ? "" : `.spread > .card { inset-block-start: ${top}px; }`);
}

export class Card {
  constructor(box, text, hear) {
    this.box = box;
    this.text = text;
    this.hear = hear;
    this.back = null;
    this.taken = null;
    box.addEventListener("click", (event) => this.clicked(event));
    box.addEventListener("submit", (event) => this.sent(event));
    box.addEventListener("toggle", (event) => this.unfolded(event.target), true);
    box.addEventListener("pointerdown", (event) => event.target.closest("[data-take]") && event.preventDefault());
    if (text) WIDE.addEventListener("change", () => this.isOpen && this.stand());
    if (text) new ResizeObserver(() => this.isOpen && WIDE.matches && this.clamp()).observe(box);
    if (this.at) this.stand();
    ready(box);
    if (this.at) this.returned();
  }

  get isOpen() {
    return !this.box.hidden;
  }

  // True while words are given in one of its forms: a click in the text then selects, and opens nothing else.
  get isMarking() {
    return this.isOpen && [...this.box.querySelectorAll("textarea")].some((each) => each.checkVisibility());
  }

  // The id of the attribution that it shows; "" for one yet to be marked.
  get at() {
    return this.isOpen ? (this.box.dataset.at ?? "") : "";
  }

  async open(address, at, back) {
    this.back = back;
    const [path, query = ""] = address.split("?");
    const answer = await fetched(`${path}?${query ? `${query}&` : ""}part=1`);
    if (answer === null) return this.hear(GONE);
    this.fill(answer.words, at);
    this.box.querySelector("#card-title")?.focus({ preventScroll: true });
  }

  fill(html, at) {
    this.box.innerHTML = html;
    this.box.dataset.at = at;
    this.box.hidden = false;
    ready(this.box);
    this.remember();
    this.stand();
    const here = new URL(location.href);
    if (at) here.searchParams.set("at", at);
    else here.searchParams.delete("at");
    history.replaceState(history.state, "", here);
  }

  // Beside the first of its words, all of it in the window.
  stand() {
    this.marked();
    if (!WIDE.matches) return this.lie(this.words());
    const words = this.words();
    const near = words ? words.getBoundingClientRect().top : this.lastSeen();
    this.top = near - this.text.getBoundingClientRect().top - 12;
    this.clamp();
  }

  // Where its words stand on the page: an element or a range; null for words that are nobody's yet.
  words() {
    const held = this.text.querySelector("[data-a].on");
    if (held) return held;
    const [start, end] = this.quoted;
    if (this.at && end) return rangeOf(this.text, start, end);
    return this.text.contains(document.activeElement) ? document.activeElement : null;
  }

  get quoted() {
    return (this.box.querySelector("[data-quoted]")?.dataset.quoted ?? "").split("-").map(Number);
  }

  clamp() {
    const above = this.text.getBoundingClientRect().top;
    const [least, most] = [12 - above, innerHeight - 12 - this.box.offsetHeight - above];
    const seen = this.top + above > -innerHeight && this.top + above < 2 * innerHeight;
    standAt(Math.round(seen ? Math.max(least, Math.min(this.top, most)) : this.top));
  }

  // At the foot of a narrow screen, with its words and a line or two more in sight above it.
  lie(words) {
    standAt(null);
    this.box.scrollTop = 0;
    if (!words) return;
    const { top, bottom } = words.getBoundingClientRect();
    const room = this.box.getBoundingClientRect().top;
    if (top < 0 || bottom + 64 > room) scrollBy({ top: top - room / 3, behavior: "instant" });
  }

  // Where a selection stands, for words that are nobody's yet; else the top of what can be seen.
  lastSeen() {
    const selection = getSelection();
    if (selection.rangeCount && this.text.contains(selection.anchorNode)) {
      return selection.getRangeAt(0).getBoundingClientRect().top;
    }
    return 80;
  }

  // The words that it is about stay marked while it is open.
  marked() {
    for (const each of this.text.querySelectorAll(".on")) each.classList.remove("on");
    const link = this.at && document.getElementById(`a${this.at}`);
    this.aside(this.at && !link);
    if (!link) return;
    for (const each of this.text.querySelectorAll(`[data-a~="${link.dataset.n}"]`)) each.classList.add("on");
  }

  // Words that were set aside are no longer marked in the text; while their card is open they can be seen there.
  aside(gone) {
    if (!globalThis.Highlight) return;
    const [start, end] = this.quoted;
    CSS.highlights.delete("aside");
    if (gone && end) CSS.highlights.set("aside", new Highlight(rangeOf(this.text, start, end)));
  }

  // After a form that it sent: to the passage, or to the way back where there is no passage any more.
  returned() {
    if (!sessionStorage.getItem("judged")) return;
    sessionStorage.removeItem("judged");
    const passage = document.getElementById(`a${this.at}`);
    (passage ?? this.box.querySelector(".rejected .undo button"))?.focus({ preventScroll: true });
    this.hear(this.box.querySelector(".judged .by")?.textContent.replace(/\s+/g, " ").trim() ?? "");
  }

  // A form that is opened has the first of its fields in hand.
  unfolded(form) {
    if (!form.matches(".more") || !form.open || !this.text) return;
    form.querySelector("input:not([type=hidden]), textarea")?.focus({ preventScroll: true });
    form.scrollIntoView({ block: "nearest" });
  }

  close() {
    if (!this.isOpen) return;
    const back = this.back ?? (this.at && document.getElementById(`a${this.at}`));
    this.box.hidden = true;
    this.box.replaceChildren();
    delete this.box.dataset.at;
    this.marked();
    const here = new URL(location.href);
    here.searchParams.delete("at");
    history.replaceState(history.state, "", here);
    back?.focus({ preventScroll: true });
  }

  clicked(event) {
    const pressed = event.target.closest("a, button");
    if (!pressed) return;
    if (pressed.matches(".close")) {
      event.preventDefault();
      this.close();
    } else if (pressed.dataset.copy) {
      this.copy(pressed.dataset.copy);
    } else if (pressed.dataset.take) {
      this.take(pressed.dataset.take);
    }
  }

  async copy(range) {
    const [start, end] = range.split("-").map(Number);
    const who = document.getElementById(`a${this.at}`)?.textContent.replace(/:\s*$/, "");
    await put(cited(cut(this.text, start, end), this.text.dataset, who));
    this.hear("Copied, with its place.");
    this.done("Copied, with its place");
  }

  // What was done, beside the button that did it.
  done(words) {
    const place = this.box.querySelector("[data-done]");
    if (!place) return;
    place.textContent = words;
    place.hidden = false;
  }

  // A selection is gone once a field is clicked, so the last one is remembered.
  remember() {
    const found = selected(this.text, getSelection());
    if (found) this.taken = found;
    for (const button of this.box.querySelectorAll("[data-take]")) button.disabled = !this.taken;
  }

  take(role) {
    const field = this.box.querySelector(`textarea[name="${role}"]`);
    const place = this.box.querySelector(`input[name="${role}_at"]`);
    const { words, start } = trimmed(this.taken);
    field.value = words;
    place.value = String(start);
    field.focus({ preventScroll: true });
  }

  async sent(event) {
    const form = event.target;
    if (form.getAttribute("action") !== "/judge") return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const answer = await fetched("/judge?part=1", { method: "POST", body });
    if (answer === null) return this.hear(GONE);
    if (answer.moved) {
      sessionStorage.setItem("judged", "1");
      return go(answer.moved);
    }
    this.fill(answer.words, this.box.dataset.at ?? "");
    this.box.querySelector("[aria-describedby=sorry]")?.focus({ preventScroll: true });
    this.box.querySelector("#sorry")?.scrollIntoView({ block: "nearest" });
  }
}

// White space around a selection is no part of what is meant.
function trimmed({ words, start }) {
  const lead = Array.from(words.match(/^\s*/)[0]).length;
  return { words: words.trim().replace(/\s+/g, " "), start: start + lead };
}

// What an address answers; where it leads when that is elsewhere; null when nobody answers.
async function fetched(address, options = {}) {
  try {
    const answer = await fetch(address, { credentials: "same-origin", ...options });
    return { words: await answer.text(), moved: answer.redirected ? answer.url : null };
  } catch {
    return null;
  }
}

// To a page, in the same place of it when it is the one that is open.
function go(address) {
  const there = new URL(address);
  keepPlace();
  if (there.href === location.href) location.reload();
  else location.assign(there);
}

// The place in the page survives what a form does to it.
export function keepPlace() {
  sessionStorage.setItem("place", JSON.stringify({ path: location.pathname, y: scrollY }));
}

export function backToPlace() {
  const kept = JSON.parse(sessionStorage.getItem("place") ?? "null");
  sessionStorage.removeItem("place");
  if (kept?.path === location.pathname) scrollTo({ top: kept.y, behavior: "instant" });
}

export async function put(words) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const box = document.createElement("textarea");
    box.value = words;
    document.body.append(box);
    box.select();
    document.execCommand("copy");
    box.remove();
  }
}

// Buttons that only a script can answer are shown by it.
function ready(box) {
  for (const each of box.querySelectorAll("[data-copy], [data-take], [data-scripted]")) each.hidden = false;
  for (const button of box.querySelectorAll("[data-take]")) button.disabled = true;
}
