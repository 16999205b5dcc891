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

// The text nodes that hold the stored text, in order: all but those inside what is ours.
export function nodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return node.classList.contains("ours") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

export function stored(root) {
  return nodes(root).map((node) => node.data).join("");
}

// How many stored characters stand before a boundary point of the page.
export function place(root, container, offset) {
  const upTo = document.createRange();
  upTo.setStart(root, 0);
  upTo.setEnd(container, offset);
  let count = 0;
  for (const node of nodes(root)) {
    if (node === container) return count + points(node.data, offset);
    if (upTo.comparePoint(node, 0) > 0) return count;
    count += points(node.data);
  }
  return count;
}

// The range of the page that holds the stored characters from start to end.
export function rangeOf(root, start, end) {
  const range = document.createRange();
  let count = 0;
  let begun = false;
  for (const node of nodes(root)) {
    const length = points(node.data);
    if (!begun && start < count + length) {
      range.setStart(node, take(node.data, 0, start - count).length);
      begun = true;
    }
    if (begun && end <= count + length) {
      range.setEnd(node, take(node.data, 0, end - count).length);
      return range;
    }
    count += length;
  }
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
  const end = until ? place(root, range.endContainer, range.endOffset) : points(stored(root));
  return start < end ? cut(root, start, end) : null;
}

function outside(range, whole, side) {
  const rest = range.cloneRange();
  if (side === "before") rest.setEnd(whole.startContainer, whole.startOffset);
  else rest.setStart(whole.endContainer, whole.endOffset);
  return rest.toString().trim() !== "";
}

export function cut(root, start, end) {
  return { start, end, words: take(stored(root), start, end) };
}

// The words, a blank line, and where they stand: what a reader needs to find them again and to see that they are exact.
export function cited({ start, end, words }, { title, outlet, date, address, sha256 }) {
  const place = `Characters ${start}–${end} of the text, SHA-256 ${sha256}`;
  return [words, "", title, `${outlet}, ${date}`, address, place].join("\n");
}
