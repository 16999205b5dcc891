// Which stored characters a selection takes, and how they are cited. Places are code points of the stored text: the text
// nodes of an article outside what is ours, joined, are that text, so they are counted here as the case counts them.

const PAIR = /[\ud800-\udfff]/;

// How many code points the first `units` UTF-16 units of a string hold; a place inside a pair counts as before it.
export function points(words, units = words.length) {
  const head = words.slice(0, units);
  if (!PAIR.test(head)) return head.length;
  let count = 0;
  for (const sign of head) count += 1;
  const split = units < words.length && /[\ud800-\udbff]/.test(head.at(-1) ?? "") && /[\udc00-\udfff]/.test(words[units]);
  return split ? count - 1 : count;
}

// The code points from start to end of a string.
export function take(words, start, end) {
  return PAIR.test(words) ? Array.from(words).slice(start, end).join("") : words.slice(start, end);
}

// The text nodes that hold the stored text, in order (all but those inside what is ours), and how many stored characters
// stand before each. The text of a page never changes, so this is read once.
const read = new WeakMap();

function reading(root) {
  if (!read.has(root)) {
    const found = listed(root);
    const starts = [];
    let count = 0;
    for (const node of found) {
      starts.push(count);
      count += points(node.data);
    }
    const numbers = new Map(found.map((node, number) => [node, number]));
    read.set(root, { nodes: found, starts, numbers, length: count });
  }
  return read.get(root);
}

function listed(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return node.classList.contains("ours") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

// The first number from 0 to `length` for which `late` holds; it holds for all after one for which it does.
function first(length, late) {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (late(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// How many stored characters stand before a boundary point of the page.
export function place(root, container, offset) {
  const { nodes, starts, numbers, length } = reading(root);
  if (numbers.has(container)) return starts[numbers.get(container)] + points(container.data, offset);
  const point = document.createRange();
  point.setStart(container, offset);
  const next = first(nodes.length, (number) => point.comparePoint(nodes[number], 0) >= 0);
  return next < nodes.length ? starts[next] : length;
}

// The range of the page that holds the stored characters from start to end.
export function rangeOf(root, start, end) {
  const { nodes, starts } = reading(root);
  const range = document.createRange();
  const put = (number, at, set) => set(nodes[number], take(nodes[number].data, 0, at - starts[number]).length);
  put(first(nodes.length, (number) => starts[number] > start) - 1, start, (node, at) => range.setStart(node, at));
  put(first(nodes.length, (number) => starts[number] >= end) - 1, end, (node, at) => range.setEnd(node, at));
  return range;
}

// What a selection takes of the text: start, end and the exact words; null when it takes nothing of it, or also words of
// the page around it, which the browser then copies as it does anywhere.
export function selected(root, selection) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(root);
  const from = range.compareBoundaryPoints(Range.START_TO_START, whole) >= 0;
  const until = range.compareBoundaryPoints(Range.END_TO_END, whole) <= 0;
  if (!from && outside(range, whole, "before")) return null;
  if (!until && outside(range, whole, "after")) return null;
  const start = from ? place(root, range.startContainer, range.startOffset) : 0;
  const end = until ? place(root, range.endContainer, range.endOffset) : reading(root).length;
  return start < end ? cut(root, start, end) : null;
}

function outside(range, whole, side) {
  const rest = range.cloneRange();
  if (side === "before") rest.setEnd(whole.startContainer, whole.startOffset);
  else rest.setStart(whole.endContainer, whole.endOffset);
  return rest.toString().trim() !== "";
}

export function cut(root, start, end) {
  const { nodes, starts } = reading(root);
  let words = "";
  for (let at = first(nodes.length, (number) => starts[number] > start) - 1; at < nodes.length && starts[at] < end; at += 1) {
    words += take(nodes[at].data, Math.max(0, start - starts[at]), end - starts[at]);
  }
  return { start, end, words };
}

// Who said what a range of the page takes: when the whole of it lies inside one attribution and some of it is reported,
// the innermost such; "" for anything else.
export function toldBy(root, range) {
  let common = null;
  let reported = false;
  for (const node of taken(root, range)) {
    if (!range.intersectsNode(node) || !inside(node, range).trim()) continue;
    const held = node.parentElement.closest("[data-a]");
    const numbers = held ? held.dataset.a.split(" ") : [];
    common = common === null ? numbers : common.filter((each) => numbers.includes(each));
    reported ||= held !== null && /\bsaid\d/.test(held.className);
    if (!common.length) return "";
  }
  const link = reported && root.querySelector(`a.at[data-n="${common.at(-1)}"]`);
  return link ? link.textContent.replace(/:\s*$/, "") : "";
}

// The text nodes from the first to the last that a range may take.
function taken(root, range) {
  const { nodes } = reading(root);
  const begins = first(nodes.length, (number) => range.comparePoint(nodes[number], nodes[number].length) >= 0);
  const ends = first(nodes.length, (number) => range.comparePoint(nodes[number], 0) > 0);
  return nodes.slice(begins, ends);
}

// The characters of a text node that a range takes.
function inside(node, range) {
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(start, end);
}

// The words, a blank line, who said them, and where they stand: what a reader needs to find them again and to see that
// they are exact.
export function cited({ start, end, words }, { title, outlet, date, address, sha256 }, who = "") {
  const told = who ? [`Attributed to: ${who}`] : [];
  const place = `Characters ${start}–${end} of the text, SHA-256 ${sha256}`;
  return [words, "", ...told, title, `${outlet}, ${date}`, address, place].join("\n");
}
