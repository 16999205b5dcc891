// Reading one article: keys, the card beside the words, whose words belong together, the author's own on demand, copying.
// One listener for the whole text; nothing is done for each word when the page opens.

import { backToPlace, Card, put, keepPlace } from "./card.js";
import { cited, points, selected, toldBy } from "./copying.js";
import { keys } from "./keys.js";

const text = document.getElementById("text");
const own = document.getElementById("own");
const bar = document.getElementById("selected");
const heard = document.getElementById("heard");
const card = new Card(document.getElementById("card"), text, hear);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function hear(words) {
  heard.textContent = "";
  requestAnimationFrame(() => (heard.textContent = words));
}

// Attributions in the order of the text, each by the link before its first words.

function links() {
  return [...text.querySelectorAll("a.at")];
}

function linkOf(target) {
  if (target.closest("a[href]:not(.at)")) return null;
  const at = target.closest("a.at");
  if (at) return at;
  const held = target.closest("[data-a], [data-n]");
  return held ? numbered(held.dataset.n ?? held.dataset.a.split(" ").at(-1)) : null;
}

function numbered(number) {
  return text.querySelector(`a.at[data-n="${number}"]`);
}

function wordsOf(link) {
  return text.querySelectorAll(`[data-a~="${link.dataset.n}"]`);
}

function step(by) {
  const all = links();
  if (!all.length) return hear("Nothing in this article is attributed to anybody.");
  const next = all[nextAt(all, by)];
  if (!next) return hear(by > 0 ? "This was the last one." : "This is the first one.");
  const fold = next.closest("details:not([open])");
  if (fold) fold.open = true;
  next.focus({ preventScroll: true });
  wordsOf(next)[0]?.scrollIntoView({ block: "center", behavior: calm.matches ? "instant" : "smooth" });
  hear(said(next));
  if (card.isOpen && card.at) card.open(next.getAttribute("href"), idOf(next), next).then(() => next.focus({ preventScroll: true }));
}

// From the one that has the focus, or whose card is open; else from what can be seen. Only what is on the screen is
// measured: the rest of a long text is not laid out until somebody reads it.
function nextAt(all, by) {
  const from = all.indexOf(current());
  if (from >= 0) return from + by;
  const seen = blockSeen();
  if (!seen) return by > 0 ? 0 : -1;
  const after = firstAfter(all, seen);
  const within = all.slice(after).findIndex((link) => !seen.contains(link) || topOf(link) > 60);
  const below = within < 0 ? all.length : after + within;
  return by > 0 ? below : below - 1;
}

function blockSeen() {
  const { left, bottom } = text.getBoundingClientRect();
  if (bottom < 60) return null;
  for (let y = 62; y < innerHeight; y += 24) {
    const block = document.elementFromPoint(left + 20, y)?.closest("#text .leaf > *, #text > details");
    if (block) return block;
  }
  return text.firstElementChild;
}

function topOf(link) {
  return (wordsOf(link)[0] ?? link).getBoundingClientRect().top;
}

// The number of links that stand before a block.
function firstAfter(all, block) {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}

function current() {
  const focused = document.activeElement?.closest?.("a.at");
  return focused ?? (card.at ? document.getElementById(`a${card.at}`) : null);
}

function idOf(link) {
  return link.id.slice(1);
}

function openCard(link) {
  arrive(null);
  return card.open(link.getAttribute("href"), idOf(link), link);
}

text.addEventListener("click", (event) => {
  const dragged = event.detail > 0 && !getSelection().isCollapsed;
  if (dragged || card.isMarking || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = linkOf(event.target);
  if (!link) return;
  event.preventDefault();
  openCard(link);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  arrive(null);
  card.close();
});

// Which words belong together: those of the attribution under the pointer, or with the focus.

let together = [];

function join(link, how = "near") {
  for (const each of together) each.classList.remove("near", "here");
  together = link ? [...wordsOf(link), ...text.querySelectorAll(`.note [data-n="${link.dataset.n}"]`)] : [];
  for (const each of together) each.classList.add(how);
}

text.addEventListener("pointerover", (event) => event.pointerType !== "touch" && join(linkOf(event.target)));
text.addEventListener("pointerleave", () => join(current(), "here"));
text.addEventListener("focusin", (event) => join(linkOf(event.target), "here"));
text.addEventListener("focusout", () => join(null));

// The author’s own sentences stand out on demand; that is remembered for this article while the browser is open.

const OWN = `own ${text.dataset.article}`;

function showOwn(shown) {
  own.setAttribute("aria-pressed", String(shown));
  own.textContent = shown ? "Show all alike" : "Show the author’s own";
  text.classList.toggle("own-apart", shown);
  if (shown) sessionStorage.setItem(OWN, "1");
  else sessionStorage.removeItem(OWN);
}

function turnOwn() {
  const shown = own.getAttribute("aria-pressed") !== "true";
  showOwn(shown);
  hear(shown ? "The author’s own sentences stand out; what is attributed steps back." : "All sentences alike.");
}

own.hidden = false;
own.addEventListener("click", turnOwn);
showOwn(sessionStorage.getItem(OWN) === "1");

// The sentence that a link led to is marked until Escape, or until something else is opened.

function arrive(place) {
  for (const each of text.querySelectorAll(".arrived")) each.classList.remove("arrived");
  if (place) place.classList.add("arrived");
}

function landed() {
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = place && place.closest("details:not([open])");
  if (fold) {
    fold.open = true;
    place.scrollIntoView({ block: "center", behavior: "instant" });
  }
  arrive(place && place.matches("#text span") ? place : null);
}

addEventListener("hashchange", landed);
landed();

// What a form answers stands at the address of the article, so that reading it again is only reading it.
if (location.pathname === "/judge") history.replaceState(null, "", `/article/${text.dataset.article}`);

// Copying gives the stored characters, and where they stand.

document.addEventListener("copy", (event) => {
  if (event.target.closest?.("input, textarea")) return;
  const found = selected(text, getSelection());
  if (!found) return;
  event.clipboardData.setData("text/plain", cited(found, text.dataset, toldBy(text, getSelection().getRangeAt(0))));
  event.preventDefault();
  tell("Copied, with its place");
});

async function copy() {
  const link = current();
  const chosen = selected(text, getSelection());
  const found = chosen ?? (link && quotation(link));
  if (!found) return hear("Select some words, or go to an attribution with j; then c copies it.");
  await put(cited(found, text.dataset, chosen ? toldBy(text, getSelection().getRangeAt(0)) : said(link)));
  tell("Copied, with its place");
}

function said(link) {
  return link.textContent.replace(/:\s*$/, "");
}

// What was done is said where it was done, and heard: on the button of the selection, else beside that of the card.

let telling = 0;
function tell(words) {
  hear(`${words}.`);
  const button = bar.querySelector('[data-do="copy"]');
  if (bar.hidden) return card.done(words);
  button.textContent = words;
  clearTimeout(telling);
  telling = setTimeout(() => (button.textContent = "Copy with its place"), 2500);
}

// From the first reported word of an attribution to its last, as the marks of the text have it.
function quotation(link) {
  const words = [...wordsOf(link)];
  const told = words.filter((each) => /\bsaid\d/.test(each.className) || each.classList.contains("altered"));
  const chosen = told.length ? told : words;
  const range = document.createRange();
  range.setStartBefore(chosen[0]);
  range.setEndAfter(chosen.at(-1));
  return selected(text, { isCollapsed: false, rangeCount: 1, getRangeAt: () => range });
}

// Words that are selected can be copied with their place, or marked as somebody's.

function offer() {
  const found = selected(text, getSelection());
  card.remember();
  bar.hidden = !found;
}

let waiting = 0;
document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(offer, 120);
});

bar.addEventListener("pointerdown", (event) => event.preventDefault()); // the selection stays
bar.addEventListener("click", (event) => {
  const act = event.target.closest("button")?.dataset.do;
  if (act === "copy") copy();
  if (act === "mark") mark();
});

function mark() {
  const found = selected(text, getSelection());
  const lead = points(found.words.match(/^\s*/)[0]);
  const length = points(found.words.trim());
  const start = found.start + lead;
  card.open(`${document.getElementById("mark").getAttribute("href")}?content=${start}-${start + length}`, "", null);
  bar.hidden = true;
}

document.getElementById("mark").addEventListener("click", (event) => {
  event.preventDefault();
  card.open(event.currentTarget.getAttribute("href"), "", event.currentTarget);
});

// Other forms of the page (a field of its head, an undo) are sent as they are, and lead back to the same place.

document.addEventListener("submit", (event) => {
  if (["/judge", "/undo", "/pick"].includes(event.target.getAttribute("action"))) keepPlace();
});
backToPlace();

keys({
  j: ["the next attribution", () => step(1)],
  k: ["the one before", () => step(-1)],
  "Enter, Esc": ["open its card, close it", () => {}], // a link answers Enter by itself
  o: ["show the author’s own sentences, or all alike", turnOwn],
  c: ["copy what is selected, or the attribution, with its place", copy],
});
